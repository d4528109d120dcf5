import { afterEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../lib/core/clock';
import type { CtiDriver } from '../../lib/core/driver';
import type { CallEvent, CtiEvent, CtiSystem } from '../../lib/core/events';
import { silentLogger } from '../../lib/core/logger';
import { CTI_SYSTEMS } from '../../lib/core/events';
import type { SimulatorHandle } from '../../lib/core/system';
import { HttpWebhookHost } from '../../lib/simulation/http-webhook-host';
import { loadSystem } from '../../lib/systems';
import { schemaProblems } from '../support/event-schema';
import { spoil, SPOILT } from '../support/spoil';
import { until } from '../support/until';

const isCallEvent = (event: CtiEvent): event is CallEvent => event.type.startsWith('call.');

/** A driver on its system's simulator, and every event it told: copies, for a flow has changed the events since. */
class Stage {
  readonly events: CtiEvent[] = [];

  private constructor(
    readonly simulator: SimulatorHandle,
    readonly driver: CtiDriver,
    private readonly webhooks: HttpWebhookHost,
  ) {
    driver.on('event', (event) => {
      this.events.push(structuredClone(event));
      spoil(event);
    });
  }

  static async set(system: CtiSystem): Promise<Stage> {
    const module = await loadSystem(system);
    const simulator = await (await module.loadSimulator()).start({ port: 0 });
    const webhooks = await HttpWebhookHost.listen();
    const driver = module.createDriver(simulator.settings, {
      connection: { id: system, name: system },
      clock: systemClock,
      logger: silentLogger,
      webhooks,
    });
    const stage = new Stage(simulator, driver, webhooks);
    await driver.start();
    await until('the driver is online', () => driver.state.kind === 'online');
    return stage;
  }

  /** Plays a scenario; gives the events of the business call, which is the one that begins first. */
  async callOf(scenario: string): Promise<CallEvent[]> {
    const before = this.events.length;
    await this.simulator.play(scenario, { ratePerMinute: 3_000 });
    const played = (): CallEvent[] => this.events.slice(before).filter(isCallEvent);
    return until('the call has ended', () => {
      const callId = played()[0]?.callId;
      const call = played().filter((event) => event.callId === callId);
      return call.some(({ type }) => type === 'call.ended') ? call : undefined;
    });
  }

  async clear(): Promise<void> {
    await this.driver.stop();
    await this.simulator.stop();
    await this.webhooks.close();
  }
}

/** Where the callers of the simulators get to: what people answer at, not queues and ports on the way. */
const AGENT_PHONES: Readonly<Record<CtiSystem, RegExp>> = {
  uccx: /^200\d$/,
  mtcti3: /^20\d$/,
  devlink3: /^40\d\d$/,
  telphin: /^20\d$/,
};

/** What a person at a phone, and a queue, have to do with the call. Steps that a system repeats count once. */
function storyOf(system: CtiSystem, call: readonly CallEvent[]): string[] {
  const steps = call.flatMap(({ type, subjectDevice }) => {
    switch (type) {
      case 'call.delivered':
      case 'call.established':
        return AGENT_PHONES[system].test(subjectDevice?.number ?? '') ? [type] : [];
      case 'call.began':
      case 'call.queued':
      case 'call.held':
      case 'call.transferred':
      case 'call.conferenced':
      case 'call.cleared':
      case 'call.ended':
        return [type];
      default:
        return [];
    }
  });
  return steps.filter((step, at) => step !== steps[at - 1]);
}

const stages: Stage[] = [];
afterEach(async () => {
  for (const stage of stages.splice(0)) await stage.clear();
});

async function play(system: CtiSystem, scenario: string): Promise<CallEvent[]> {
  const stage = await Stage.set(system);
  stages.push(stage);
  const call = await stage.callOf(scenario);
  expect(stage.events.flatMap(schemaProblems)).toEqual([]);
  expect(stage.events.map(({ seq }) => seq)).toEqual(stage.events.map((_, at) => at + 1));
  stage.driver.snapshot().forEach(spoil);
  expect(JSON.stringify([...stage.events, ...stage.driver.snapshot()])).not.toContain(SPOILT);
  return call;
}

describe.each(CTI_SYSTEMS)('the same business call over %s', (system) => {
  it('reads the same when it is queued and answered', async () => {
    const call = await play(system, 'queued-call');
    expect(storyOf(system, call)).toEqual([
      'call.began',
      'call.queued',
      'call.delivered',
      'call.established',
      'call.cleared',
      'call.ended',
    ]);
    const established = call.find(
      ({ type, subjectDevice }) =>
        type === 'call.established' && AGENT_PHONES[system].test(subjectDevice?.number ?? ''),
    );
    expect(established).toMatchObject({ system, localConnectionState: 'connected', snapshot: false });
    expect(established?.callingDevice?.number).toBeTruthy();
  });

  it('reads the same when the caller gives up', async () => {
    const call = await play(system, 'abandoned-call');
    const story = storyOf(system, call);
    expect(story.slice(0, 2)).toEqual(['call.began', 'call.queued']);
    expect(story).not.toContain('call.established');
    expect(story.slice(-2)).toEqual(['call.cleared', 'call.ended']);
  });

  it('reads the same when it is passed on after a consultation', async () => {
    const call = await play(system, 'consult-transfer');
    const story = storyOf(system, call);
    const steps = [
      'call.began',
      'call.delivered',
      'call.established',
      'call.transferred',
      'call.cleared',
      'call.ended',
    ];
    expect(story.filter((step, at) => steps.includes(step) && story.indexOf(step) === at)).toEqual(steps);
  });

  it('begins once, ends once, and tells nothing afterwards', async () => {
    const call = await play(system, 'missed-call');
    const types = call.map(({ type }) => type);
    expect(types.filter((type) => type === 'call.began')).toHaveLength(1);
    expect(types.filter((type) => type === 'call.ended')).toHaveLength(1);
    expect(types[0]).toBe('call.began');
    expect(types.at(-1)).toBe('call.ended');
  });
});
