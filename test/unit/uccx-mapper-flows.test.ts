import { describe, expect, it } from 'vitest';
import type { EventDraft } from '../../lib/core/events';
import type { UccxMapper } from '../../lib/systems/uccx/mapper';
import type { UccxMessage } from '../../lib/systems/uccx/messages';
import { lineOf, mapperWith } from '../support/uccx-events';
import { type Flow, flowMessage, UCCX_FLOWS } from '../vectors/uccx-flows';

const flowOf = (id: Flow['id']): Flow => {
  const flow = UCCX_FLOWS.find((candidate) => candidate.id === id);
  if (flow === undefined) throw new Error(`no flow ${id}`);
  return flow;
};

/** Plays what the server sends in a flow; gives the events of each step. */
function play(flow: Flow, mapper: UccxMapper): Map<number, EventDraft[]> {
  const steps = new Map<number, EventDraft[]>();
  for (const entry of flow.messages) {
    if (entry.fromClient === true) continue;
    const drafts = mapper.map(flowMessage(entry) as UccxMessage);
    steps.set(entry.step, [...(steps.get(entry.step) ?? []), ...drafts]);
  }
  return steps;
}

function linesByStep(id: Flow['id'], mapper = mapperWith()): Record<number, string[]> {
  return Object.fromEntries(
    [...play(flowOf(id), mapper)].map(([step, drafts]) => [step, drafts.map(lineOf)]),
  );
}

const SITE = {
  queues: { 1: 'Customer Service' },
  agents: { agt2006: ['Tomas Havel', '2006'], agt2007: ['Amara Diallo', '2007'] },
} as const;
const site = () => mapperWith({ queues: SITE.queues, agents: { ...SITE.agents } as never });

describe('the flow of a queued and answered call', () => {
  it('reads as its events, step by step', () => {
    expect(linesByStep('queued')).toEqual({
      1: [
        'call.began 16777507 @2005',
        'call.serviceInitiated 16777507 @2005',
        'call.originated 16777507 @2005',
        'call.delivered 16777507 @9019',
        'call.established 16777507 @9019',
      ],
      2: ['call.queued 16777507 @9019'],
      3: ['agent.ready agt2006 @2006'],
      4: ['agent.reserved agt2006 @2006'],
      5: ['call.delivered 16777507 @2006'],
      6: [
        'agent.busy agt2006 @2006',
        'call.dataUpdated 16777507 @2005',
        'call.established 16777507 @2006',
        'call.dequeued 16777507',
      ],
      7: ['call.connectionCleared 16777507 @9019'],
      8: [
        'call.connectionCleared 16777507 @2005',
        'agent.ready agt2006 @2006',
        'call.connectionCleared 16777507 @2006',
        'call.cleared 16777507',
        'call.ended 16777507',
      ],
    });
  });

  it('carries devices with their kinds, numbers, queue, agent and direction', () => {
    const steps = play(flowOf('queued'), site());
    expect(steps.get(1)?.[2]).toMatchObject({
      type: 'call.originated',
      connectionId: '2005',
      callingDevice: { number: '2005', kind: 'agent' },
      calledDevice: { number: '7000', kind: 'trigger' },
      localConnectionState: 'initiated',
      callType: 'CALLTYPE_OUT',
      direction: 'outbound',
    });
    expect(steps.get(1)?.[3]).toMatchObject({
      type: 'call.delivered',
      subjectDevice: { number: '9019', kind: 'port' },
      dialedNumber: '7000',
      did: '7000',
      localConnectionState: 'alerting',
      cause: { name: 'CEC_NEW_CALL', code: 22 },
      details: { ani: '2005', application: { id: '2' } },
    });
    expect(steps.get(2)?.[0]).toMatchObject({
      type: 'call.queued',
      queue: { id: '1', name: 'Customer Service' },
      localConnectionState: 'queued',
      calledDevice: { number: '7000', kind: 'trigger' },
      details: { queueDevice: { number: '1', kind: 'queue' } },
    });
    expect(steps.get(5)?.[0]).toMatchObject({
      type: 'call.delivered',
      relatedCallId: '16777508',
      agent: { id: 'agt2006', name: 'Tomas Havel', extension: '2006' },
    });
    expect(steps.get(6)?.[2]).toMatchObject({
      type: 'call.established',
      answeringDevice: { number: '2006', kind: 'agent', name: 'Tomas Havel' },
      lastRedirectionDevice: { number: '9019', kind: 'port' },
      agent: { id: 'agt2006' },
      queue: { id: '1' },
      callType: 'CALLTYPE_AGENT_INSIDE',
      direction: 'internal',
    });
    expect(steps.get(6)?.[3]).toMatchObject({
      type: 'call.dequeued',
      queue: { id: '1' },
      details: { callsInQueue: 0 },
    });
    expect(steps.get(7)?.[0]).toMatchObject({ cause: { name: 'CEC_REDIRECTED', code: 28 } });
    expect(steps.get(8)?.[3]).toMatchObject({
      type: 'call.cleared',
      localConnectionState: 'null',
      cause: { name: 'CECX_DROP_HANDLED_OTHER', code: 1014 },
    });
  });

  it('has no cause where the wire says CEC_NONE and no connection state where it says LCS_NONE', () => {
    const [released] = play(flowOf('queued'), site()).get(8) ?? [];
    expect(released).not.toHaveProperty('cause');
    expect(released).not.toHaveProperty('localConnectionState');
  });

  it('leaves nothing behind', () => {
    const mapper = site();
    play(flowOf('queued'), mapper);
    expect(mapper.calls.all()).toEqual([]);
    expect(mapper.calls.at('2006')).toEqual([]);
  });
});

describe('the flow of a transferred call', () => {
  const held = (mapper: UccxMapper): void => {
    play(
      { ...flowOf('queued'), messages: flowOf('queued').messages.filter(({ step }) => step <= 7) },
      mapper,
    );
  };

  it('reads as its events, step by step', () => {
    const mapper = site();
    held(mapper);
    expect(linesByStep('transferred', mapper)).toEqual({
      1: [
        'call.held 16777507 @2006',
        'call.began 16777535 @2006',
        'call.serviceInitiated 16777535 @2006',
        'agent.reserved agt2007 @2007',
        'call.originated 16777535 @2006',
        'call.delivered 16777535 @2007',
      ],
      2: ['agent.busy agt2007 @2007', 'agent.busy agt2007 @2007', 'call.established 16777535 @2007'],
      3: [
        'call.dataUpdated 16777507 @2005',
        'call.transferred 16777507 @2006',
        'call.established 16777507 @2007',
        'call.connectionCleared 16777535 @2006',
        'agent.ready agt2006 @2006',
        'call.connectionCleared 16777535 @2007',
        'call.cleared 16777535',
        'call.ended 16777535',
      ],
      4: [
        'call.connectionCleared 16777507 @2005',
        'agent.notReady agt2007 @2007',
        'call.connectionCleared 16777507 @2007',
        'call.cleared 16777507',
        'call.ended 16777507',
      ],
    });
  });

  it('relates the consultation call to the held one', () => {
    const mapper = site();
    held(mapper);
    const steps = play(flowOf('transferred'), mapper);
    expect(steps.get(1)?.[1]).toMatchObject({
      type: 'call.began',
      callType: 'CALLTYPE_CONSULT',
      relatedCallId: '16777507',
      direction: 'internal',
    });
  });

  it('tells of the transfer at the call that remains, with its parties', () => {
    const mapper = site();
    held(mapper);
    const drafts = [...play(flowOf('transferred'), mapper).values()].flat();
    const transferred = drafts.find(({ type }) => type === 'call.transferred');
    expect(transferred).toMatchObject({
      relatedCallId: '16777535',
      subjectDevice: { number: '2006' },
      parties: [{ number: '2005' }, { number: '2007', kind: 'agent' }],
      cause: { name: 'CEC_TRANSFER', code: 32 },
      details: { transferredDevice: { number: '2007' }, secondaryCallId: '16777535' },
    });
    const began = drafts.filter(({ type }) => type === 'call.began').map(lineOf);
    const ended = drafts.filter(({ type }) => type === 'call.ended').map(lineOf);
    expect(new Set(began).size).toBe(began.length);
    expect(new Set(ended).size).toBe(ended.length);
  });

  it('moves the parties to the call that remains', () => {
    const mapper = site();
    held(mapper);
    const flow = flowOf('transferred');
    const upTo = flow.messages.findIndex(({ message }) => message === 'CALL_TRANSFERRED_EVENT');
    play({ ...flow, messages: flow.messages.slice(0, upTo + 1) }, mapper);
    const transferred = flowMessage(flow.messages[upTo]!) as unknown as {
      parties: { ConnectedPartyCallID: number }[];
    };
    const result = mapper.calls.get(transferred.parties[0]!.ConnectedPartyCallID);
    expect([...(result?.connections.keys() ?? [])].sort()).toEqual(
      expect.arrayContaining(['2005', '2007']) as never,
    );
    expect(result?.connections.has('2006')).toBe(false);
    expect(mapper.calls.get(16777535)?.connections.has('2007')).toBe(false);
  });
});

describe('the flow of a conferenced call', () => {
  it('reads as its events, with the beginning that the excerpt leaves out', () => {
    expect(linesByStep('conferenced')).toEqual({
      '1': [
        'call.began 16777507 @2005 (synthetic)',
        'call.dataUpdated 16777507 @2005',
        'call.conferenced 16777507 @2006',
        'call.began 16777541 @2006 (synthetic)',
        'call.connectionCleared 16777541 @2006',
        'call.established 16777507 @2005',
        'call.connectionCleared 16777541 @2007',
        'call.cleared 16777541',
        'call.ended 16777541',
      ],
      '2': ['call.connectionCleared 16777507 @2005'],
      '3': [
        'agent.ready agt2006 @2006',
        'call.connectionCleared 16777507 @2006',
        'call.connectionCleared 16777507 @2007',
        'call.cleared 16777507',
        'call.ended 16777507',
      ],
    });
  });

  it('keeps the controller in the call that remains', () => {
    const mapper = site();
    const flow = flowOf('conferenced');
    play({ ...flow, messages: flow.messages.slice(0, 2) }, mapper);
    const [call] = mapper.calls.all().filter(({ connections }) => connections.size === 3);
    expect([...(call?.connections.values() ?? [])].map(({ device, state }) => [device, state])).toEqual([
      ['2005', 'connected'],
      ['2006', 'connected'],
      ['2007', 'connected'],
    ]);
  });
});

describe('the flows of an outbound call', () => {
  it('tell reservation and preview call apart', () => {
    expect(linesByStep('outbound-accept')).toEqual({
      '1': ['agent.reserved chli4020 @4020'],
      '2': ['call.began 16800097 @4020', 'call.delivered 16800097 @4020'],
      '4': ['call.began 16800096 @4020 (synthetic)', 'call.dataUpdated 16800096 @4020'],
      '5': [],
      '6': ['call.connectionCleared 16800097 @4020', 'call.cleared 16800097', 'call.ended 16800097'],
      '7': ['call.dataUpdated 16800096 @4020'],
      '8': [
        'call.dataUpdated 16800096 @4020',
        'call.dataUpdated 16800096 @4020',
        'call.dataUpdated 16800096 @4020',
        'call.serviceInitiated 16800096 @4020',
        'agent.busy chli4020 @4020',
        'call.originated 16800096 @4020',
        'call.established 16800096 @4020',
      ],
      '9': [
        'call.connectionCleared 16800096 @4020',
        'agent.workingAfterCall chli4020 @4020',
        'call.cleared 16800096',
      ],
    });
  });

  it('say what the outbound variables mean', () => {
    const steps = play(flowOf('outbound-accept'), site());
    expect(steps.get(2)?.[0]).toMatchObject({
      type: 'call.began',
      callType: 'CALLTYPE_RESERVATION',
      direction: 'outbound',
      data: { eccVariables: { BAStatus: 'DO', BACampaign: 'LoadCamp', 'user.layout': 'OODefault' } },
      details: {
        outbound: {
          status: 'DO',
          mode: 'reservation',
          campaign: 'LoadCamp',
          accountNumber: 'AC111',
          customerName: 'John,Doe',
          dialedListId: '20779',
        },
      },
    });
    expect(steps.get(7)?.[0]).toMatchObject({
      callType: 'CALLTYPE_PREVIEW',
      dialedNumber: '4022',
      details: { outbound: { status: 'CO', mode: 'connected', customerNumber: '4022', timeZone: '-00360' } },
    });
    expect(steps.get(8)?.find(({ type }) => type === 'call.established')).toMatchObject({
      subjectDevice: { number: '4020' },
      calledDevice: { number: '4022' },
      agent: { id: 'chli4020' },
    });
  });

  it('name what a data update changed', () => {
    const steps = play(flowOf('outbound-accept'), site());
    expect(steps.get(8)?.slice(0, 3)).toMatchObject([
      { type: 'call.dataUpdated', details: { changed: ['eccVariables.BAStatus'] } },
      { type: 'call.dataUpdated', details: { changed: ['eccVariables.BATimeZone'] } },
      { type: 'call.dataUpdated', details: { changed: ['eccVariables.BACustomerNumber'] } },
    ]);
  });

  it('that skip and reject end every call they mention once', () => {
    expect(linesByStep('outbound-skip')).toEqual({
      '1': ['agent.ready chli4020 @4020', 'call.began 16800095 (synthetic)', 'call.ended 16800095'],
      '2': [
        'call.began 16800098 @4020 (synthetic)',
        'call.dataUpdated 16800098 @4020',
        'agent.ready chli4020 @4020',
      ],
      '3': [
        'call.began 16800099 @4020 (synthetic)',
        'call.connectionCleared 16800099 @4020',
        'call.cleared 16800099',
        'call.ended 16800099',
      ],
    });
    expect(linesByStep('outbound-reject')).toEqual({
      '1': [
        'call.began 16800100 @4020 (synthetic)',
        'call.dataUpdated 16800100 @4020',
        'call.began 16800101 @4020 (synthetic)',
        'call.connectionCleared 16800101 @4020',
      ],
      '2': ['call.cleared 16800101', 'call.ended 16800101'],
    });
  });
});
