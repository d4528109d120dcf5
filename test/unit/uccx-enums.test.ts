import { describe, expect, it } from 'vitest';
import {
  AgentState,
  CallType,
  CODE_LISTS,
  codeEntry,
  ControlFailure,
  EventCause,
  nameOf,
  namesOfMask,
  ReasonCode,
  ServiceMask,
  StatusCode,
} from '../../lib/systems/uccx/enums';

describe('names of UCCX values', () => {
  it('are those of the guide', () => {
    expect(nameOf(AgentState, 3)).toBe('AGENT_STATE_READY');
    expect(nameOf(EventCause, 0xffff)).toBe('CEC_NONE');
    expect(nameOf(EventCause, 1014)).toBe('CECX_DROP_HANDLED_OTHER');
    expect(nameOf(CallType, 1)).toBe('CALLTYPE_CCX_IN');
  });

  it('exist for values that the guide lacks, too', () => {
    expect(nameOf(AgentState, 77)).toBe('UNKNOWN_77');
    expect(nameOf(AgentState, 6)).toBe('UNKNOWN_6');
  });

  it('of a mask are those of its bits', () => {
    expect(namesOfMask(ServiceMask, 0x40015)).toEqual([
      'CTI_SERVICE_CLIENT_EVENTS',
      'CTI_SERVICE_CLIENT_CONTROL',
      'CTI_SERVICE_ALL_EVENTS',
      'CTI_SERVICE_CONFIG_EVENTS',
    ]);
    expect(namesOfMask(ServiceMask, 0x80000000)).toEqual(['UNKNOWN_2147483648']);
    expect(namesOfMask(ServiceMask, 0)).toEqual([]);
  });
});

describe('UCCX codes', () => {
  it('have a name, a value and a meaning', () => {
    expect(codeEntry('StatusCode', StatusCode.E_CTI_SERVER_NOT_MASTER)).toMatchObject({
      name: 'E_CTI_SERVER_NOT_MASTER',
      value: 92,
    });
    expect(ControlFailure.CF_INVALID_CSTA_CALL_ID).toBe(11);
    expect(ReasonCode.AGT_CALL_ENDED).toBe(32755);
  });

  it('that the guide lacks are named by their number', () => {
    expect(codeEntry('ControlFailure', 1006)).toMatchObject({ name: 'UNKNOWN_1006', value: 1006 });
  });

  it.each(Object.entries(CODE_LISTS))(
    'of the list %s are unique and say something in one sentence',
    (_, entries) => {
      expect(new Set(entries.map(({ value }) => value)).size).toBe(entries.length);
      expect(new Set(entries.map(({ text }) => text)).size).toBe(entries.length);
      for (const { text } of entries) expect(text).toMatch(/^[A-Z].+\.$/);
    },
  );
});
