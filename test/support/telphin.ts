import { readOptions, type TelphinOptions } from '../../lib/systems/telphin/options';
import type { ScriptedAnswer } from './scripted-http-server';

/** Encodes a form by hand, octet by octet, so that no test trusts the code under test. */
export function formOf(fields: Readonly<Record<string, string>>): string {
  return Object.entries(fields)
    .map(([name, value]) => `${escaped(name)}=${escaped(value)}`)
    .join('&');
}

function escaped(text: string): string {
  return [...Buffer.from(text, 'utf8')]
    .map((octet) => {
      const character = String.fromCharCode(octet);
      if (/[A-Za-z0-9*._-]/.test(character)) return character;
      return character === ' ' ? '+' : `%${octet.toString(16).toUpperCase().padStart(2, '0')}`;
    })
    .join('');
}

/** Settings that reach a server of the test. */
export function settingsFor(origin: string, options: Readonly<Record<string, unknown>> = {}) {
  return {
    credentials: { clientId: 'client-1', clientSecret: 'very-secret-value' },
    options: { apiBaseUrl: origin, callEndSettleMs: 50, ...options },
  };
}

export function optionsFor(origin: string, options?: Readonly<Record<string, unknown>>): TelphinOptions {
  return readOptions(settingsFor(origin, options));
}

/** The answer of a token endpoint. */
export function tokenAnswer(token = 'token-1', expiresIn = 3_600): ScriptedAnswer {
  return { json: { access_token: token, token_type: 'Bearer', expires_in: expiresIn } };
}

export const API = '/api/ver1.0';
