/** Where a driver writes what its user should know beyond events and errors. */
export interface Logger {
  error(message: string): void;
  warn(message: string): void;
  info(message: string): void;
  debug(message: string): void;
  trace(message: string): void;
}

const ignore = (): void => undefined;

/** Drops everything. */
export const silentLogger: Logger = {
  error: ignore,
  warn: ignore,
  info: ignore,
  debug: ignore,
  trace: ignore,
};

/** Replaces every occurrence of the given secrets, so that no line can carry one. */
export function redactingLogger(target: Logger, secrets: readonly (string | undefined)[]): Logger {
  const redact = redactor(secrets);
  return {
    error: (message) => {
      target.error(redact(message));
    },
    warn: (message) => {
      target.warn(redact(message));
    },
    info: (message) => {
      target.info(redact(message));
    },
    debug: (message) => {
      target.debug(redact(message));
    },
    trace: (message) => {
      target.trace(redact(message));
    },
  };
}

/**
 * Gives a function that replaces the given secrets in a text by `***`, also as URLs, forms and JSON write them;
 * secrets below 3 characters are left.
 */
export function redactor(secrets: readonly (string | undefined)[]): (text: string) => string {
  const known = secrets.filter((secret): secret is string => secret !== undefined && secret.length >= 3);
  if (known.length === 0) return (text) => text;
  // The longest first: a secret may contain another one.
  const forms = [...new Set(known.flatMap(writtenForms))].sort((one, other) => other.length - one.length);
  return (text) => forms.reduce((shown, form) => shown.replaceAll(form, '***'), text);
}

function writtenForms(secret: string): readonly string[] {
  const form = new URLSearchParams([['', secret]]).toString().slice(1);
  // Octets that are shown as text: each is one character.
  const octets = Buffer.from(secret, 'utf8').toString('latin1');
  // Half a surrogate pair has no octets and cannot be in a URL: the round trip replaces it.
  const url = encodeURIComponent(Buffer.from(secret, 'utf8').toString('utf8'));
  return [secret, url, form, JSON.stringify(secret).slice(1, -1), octets];
}
