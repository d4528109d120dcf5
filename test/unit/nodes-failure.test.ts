import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { NodeAPI } from 'node-red';
import { describe, expect, it } from 'vitest';
import { CORE_ERROR_CODES } from '../../lib/core/error-codes';
import { CtiError, OfflineError, RejectedError } from '../../lib/core/errors';
import { failureOf } from '../../nodes/shared/failure';
import { checkout } from '../support/node-red';

/** What the editor and the runtime would use as well: the catalogue of the nodes' shared texts. */
function texts(language: string): Record<string, string> {
  const file = path.join(checkout, `nodes/cti-connection/locales/${language}/cti-connection.json`);
  return (JSON.parse(readFileSync(file, 'utf8')) as { failure: Record<string, string> }).failure;
}

const RED = {
  _: (key: string) => texts('de')[key.split('failure.')[1] ?? ''] ?? key,
} as unknown as NodeAPI;

describe('what a node tells of a failure', () => {
  it('has a text for every code that all systems share, and one for refusals', () => {
    const codes = CORE_ERROR_CODES.map(({ code }) => code);
    expect(Object.keys(texts('en-US')).sort()).toEqual([...codes, 'refused'].sort());
  });

  it('is in the language of the runtime, with the facts behind it', () => {
    const failure = failureOf(RED, new OfflineError('hold: not connected (waiting)'));
    expect(failure.message).toBe('Keine Verbindung; nichts wurde gesendet (hold: not connected (waiting))');
  });

  it('is the error otherwise, and leaves it as it was', () => {
    const vendor = { vendorCode: 12, vendorName: 'CF_BAD', vendorText: 'no' };
    const error = new RejectedError('UCCX_CF_BAD', 'hold: refused', vendor, { context: { callId: '1' } });
    const failure = failureOf(RED, error);
    expect(failure).toBeInstanceOf(RejectedError);
    expect(failure).toBeInstanceOf(Error);
    expect(failure).toMatchObject({ ...vendor, code: 'UCCX_CF_BAD', retryable: error.retryable });
    expect(failure.context).toEqual(error.context);
    expect(Object.keys(failure)).toEqual(Object.keys(error));
    // Node-RED looks for these as the error's own.
    expect(Object.hasOwn(failure, 'code') && Object.hasOwn(failure, 'stack')).toBe(true);
    expect(error.message).toBe('hold: refused');
  });

  it('stays as it is where the runtime has no catalogues', () => {
    const error = new OfflineError('hold: not connected (waiting)');
    expect(failureOf({ _: (key: string) => key } as unknown as NodeAPI, error)).toBe(error);
  });

  it('wraps what is no error of this package', () => {
    const failure = failureOf(RED, new TypeError('oops'));
    expect(failure).toBeInstanceOf(CtiError);
    expect(failure.code).toBe('CTI_INTERNAL');
    expect(failure.message).toContain('(oops)');
  });
});
