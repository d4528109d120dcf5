import { describe, expect, it } from 'vitest';
import { UCCX_ERROR_CODES, controlRejection, statusRejection } from '../../lib/systems/uccx/rejections';

const control = (code: number) =>
  controlRejection('makeCall', {
    type: 'CONTROL_FAILURE_CONF',
    InvokeID: 1,
    FailureCode: code,
    UnifiedCCXErrorCode: 0,
  });

describe('a refusal of Unified CCX', () => {
  // Tables 196 and 201: what the server is short of now, and who is in charge now.
  it.each([31, 32, 33, 34, 35, 36, 43, 44, 51, 52, 75, 78, 79, 267])(
    'with failure code %i may be another one later',
    (code) => {
      expect(control(code).retryable).toBe(true);
    },
  );

  it.each([0, 4, 11, 14, 22, 38, 41, 70, 256, 257, 287, 1009, 9999])(
    'with failure code %i stays the same for the same command',
    (code) => {
      expect(control(code).retryable).toBe(false);
    },
  );

  it.each([
    [4, true],
    [11, true],
    [92, true],
    [94, true],
    [96, true],
    [1, false],
    [8, false],
    [9, false],
    [13, false],
    [17, false],
    [93, false],
  ])('with status %i may be another one later: %s', (status, retryable) => {
    expect(statusRejection('open', status, undefined).retryable).toBe(retryable);
  });

  it('has a documented code even where its status says that there is no error', () => {
    const documented = new Set(UCCX_ERROR_CODES.map(({ code }) => code));
    for (const status of [0, 12, 4711]) {
      const refusal = statusRejection('open', status, undefined);
      expect(documented).toContain(refusal.code);
      expect(refusal.vendorCode).toBe(status);
    }
  });
});
