import { describe, expect, it } from 'vitest';
import { compileFilter, EventRouter, type EventFilter } from '../../lib/core/event-router';
import type { CtiEvent } from '../../lib/core/events';
import { spoil } from '../support/spoil';

const BASE = {
  v: 1,
  system: 'uccx',
  connection: { id: 'c', name: 'C' },
  seq: 1,
  time: '2026-01-01T00:00:00.000Z',
  receivedAt: '2026-01-01T00:00:00.000Z',
  snapshot: false,
  synthetic: false,
} as const;

function delivered(fields: object): CtiEvent {
  return { ...BASE, type: 'call.delivered', callId: '1', ...fields };
}

/** Ids of the filters that get the event, in alphabetical order. */
function receivers(event: CtiEvent, filters: Record<string, Partial<EventFilter>>): string[] {
  const router = new EventRouter((thrown) => {
    throw thrown;
  });
  const got: string[] = [];
  for (const [id, filter] of Object.entries(filters)) {
    router.add({ snapshots: false, ...filter }, () => got.push(id));
  }
  router.route(event, undefined);
  return got.sort();
}

describe('the event router', () => {
  it('hands every event to a listener without filters', () => {
    expect(receivers(delivered({}), { all: {} })).toEqual(['all']);
  });

  it('selects by event type', () => {
    const filters = { a: { types: ['call.delivered', 'call.held'] }, b: { types: ['call.held'] } } as const;
    expect(receivers(delivered({}), filters)).toEqual(['a']);
  });

  it('selects by the number of the subject device, and by no other device of the call', () => {
    const event = delivered({ subjectDevice: { number: '2006' }, callingDevice: { number: '2005' } });
    expect(receivers(event, { a: { devices: ['2005'] }, b: { devices: ['1', '2006'] } })).toEqual(['b']);
  });

  it('selects by any party where an event has no subject device', () => {
    const event = delivered({ callingDevice: { number: '2005' }, calledDevice: { number: '2006' } });
    expect(
      receivers(event, { a: { devices: ['2005'] }, b: { devices: ['2006'] }, c: { devices: ['20'] } }),
    ).toEqual(['a', 'b']);
  });

  it('gives an event once to a listener that it fits twice', () => {
    const event = delivered({ callingDevice: { number: '2005' }, calledDevice: { number: '2006' } });
    expect(receivers(event, { a: { devices: ['2005', '2006'] } })).toEqual(['a']);
  });

  it('gives each listener an event of its own, all the way down', () => {
    const event = delivered({
      subjectDevice: { number: '2006' },
      details: { list: [{ octets: Buffer.from([1]) }] },
    });
    const before = structuredClone(event);
    const router = new EventRouter((thrown) => {
      throw thrown;
    });
    const got: CtiEvent[] = [];
    for (const filter of [{}, { devices: ['2006'] }, { types: ['call.delivered'] as const }]) {
      router.add({ snapshots: false, ...filter }, (own) => {
        got.push(structuredClone(own));
        spoil(own);
      });
    }
    router.route(event, undefined);
    expect(got).toEqual([before, before, before]);
  });

  it('selects by agent id, and by the id, name or number of a queue', () => {
    const event = delivered({ agent: { id: 'jdoe' }, queue: { id: '1', name: 'Sales', number: '700' } });
    const filters = {
      agent: { agents: ['jdoe'] },
      other: { agents: ['jdo'] },
      id: { queues: ['1'] },
      name: { queues: ['Sales'] },
      number: { queues: ['700'] },
      case: { queues: ['sales'] },
    };
    expect(receivers(event, filters)).toEqual(['agent', 'id', 'name', 'number']);
  });

  it('wants all given filters to match', () => {
    const event = delivered({ subjectDevice: { number: '2006' }, agent: { id: 'jdoe' } });
    const filters = {
      both: { devices: ['2006'], agents: ['jdoe'] },
      deviceOnly: { devices: ['2006'], agents: ['x'] },
      type: { devices: ['2006'], types: ['call.held'] },
    } as const;
    expect(receivers(event, filters)).toEqual(['both']);
  });

  it('keeps events without a device from a device filter', () => {
    const up = { ...BASE, type: 'link.up' } as CtiEvent;
    expect(receivers(up, { all: {}, device: { devices: ['2006'] } })).toEqual(['all']);
  });

  it('gives snapshots to those who ask for them', () => {
    const event = delivered({ snapshot: true });
    expect(receivers(event, { live: {}, state: { snapshots: true } })).toEqual(['state']);
  });

  it('forgets a removed listener', () => {
    const router = new EventRouter(() => undefined);
    const got: unknown[] = [];
    const remove = router.add({ snapshots: false, devices: ['1'] }, (event) => got.push(event));
    remove();
    remove();
    router.route(delivered({ subjectDevice: { number: '1' } }), undefined);
    expect(got).toEqual([]);
  });

  it('keeps the failure of one listener from the others', () => {
    const failures: unknown[] = [];
    const got: unknown[] = [];
    const router = new EventRouter((thrown) => failures.push(thrown));
    router.add({ snapshots: false }, () => {
      throw new Error('broken');
    });
    router.add({ snapshots: false }, (_event, raw) => got.push(raw));
    router.route(delivered({}), 'raw');
    expect(got).toEqual(['raw']);
    expect(failures).toEqual([new Error('broken')]);
  });

  it('looks at none of a thousand listeners for other devices', () => {
    let asked = 0;
    const spying = (device: string): EventFilter => ({
      devices: [device],
      get snapshots() {
        asked += 1;
        return false;
      },
    });
    const router = new EventRouter(() => undefined);
    for (let device = 0; device < 1_000; device += 1) router.add(spying(String(device)), () => undefined);
    asked = 0;
    router.route(delivered({ subjectDevice: { number: '500' } }), undefined);
    expect(asked).toBe(1);
  });
});

describe('a compiled filter', () => {
  it('decides as the router does', () => {
    const accepts = compileFilter({ snapshots: true, devices: ['2006'] });
    expect(accepts(delivered({ subjectDevice: { number: '2006' }, snapshot: true }))).toBe(true);
    expect(accepts(delivered({ subjectDevice: { number: '2007' } }))).toBe(false);
  });
});
