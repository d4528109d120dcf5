/**
 * Where things are in Telphin's REST API. The extension events document gives only the two `/event/` paths;
 * the others come from Telphin's other pages or from programs in use, so every one of them is a setting.
 */

/** Path templates below the API prefix, but `token`, which stands at the root of the host. */
export const DEFAULT_PATHS = {
  /** OAuth 2.0 token endpoint. */
  token: '/oauth/token',
  /** List of the extensions of a client; inferred. */
  extensions: '/client/{client}/extension/',
  /** Collection of subscriptions: GET lists, POST adds (document, "Section Resources"). Never deleted. */
  events: '/extension/{extension}/event/',
  /** One subscription: DELETE removes it; known from other programs only. */
  event: '/extension/{extension}/event/{event}',
  /** POST initiates a call. */
  callback: '/extension/{extension}/callback/',
  /** Calls of all extensions. */
  clientCalls: '/client/{client}/current_calls/',
  /** Calls of one extension. */
  extensionCalls: '/extension/{extension}/current_calls/',
  /** One call: PUT acts on it, DELETE hangs up. */
  call: '/extension/{extension}/current_calls/{call}',
  valetPark: '/extension/{extension}/valet_park/{call}',
  storageUrl: '/client/{client}/record/{record}/storage_url/',
  limits: '/client/{client}/limit/',
} as const satisfies Record<string, string>;

export type PathName = keyof typeof DEFAULT_PATHS;
export type Paths = Readonly<Record<PathName, string>>;

/** Fills a template; values are percent-encoded, but the `@` of an extension number stays as documented. */
export function fillPath(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : encodeURIComponent(value).replaceAll('%40', '@');
  });
}
