import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { systemClock } from '../../lib/core/clock';
import type { SessionState } from '../../lib/core/state';
import * as errors from '../../lib/core/errors';
import {
  AuthError,
  CancelledError,
  ConfigError,
  ConnectionLostError,
  DecodeError,
} from '../../lib/core/errors';
import type { CtiEvent } from '../../lib/core/events';
import type { Logger } from '../../lib/core/logger';
import { silentLogger } from '../../lib/core/logger';
import * as params from '../../lib/core/params';
import * as sessionDriver from '../../lib/core/session-driver';
import { Connection, type ConnectionUser } from '../../nodes/shared/connection';
import type { ConnectionOptions, ConnectionTarget } from '../../nodes/shared/connection-run';
import type { Figures } from '../../nodes/shared/figures';
import { testConnection } from '../../nodes/shared/connection-test';
import { FakeSystem, neverAnswered } from '../support/fake-system';
import { ManualClock } from '../support/manual-clock';

const HOST = { settings: { host: '127.0.0.1', credentials: {}, options: { mode: 'all' } } };

let system: FakeSystem;
let target: () => ConnectionTarget;
let logger: Logger;
let deployed: (() => void)[];
let connection: Connection;

function options(): ConnectionOptions {
  return {
    id: 'c',
    name: 'Contact centre',
    system: 'uccx',
    target: () => target(),
    loadSystem: (name) =>
      name === 'uccx' ? Promise.resolve(system.module) : Promise.reject(new ConfigError(`no ${name}`)),
    clock: systemClock,
    logger,
  };
}

/** Ends the deploy: what nodes did in it takes effect. */
function endDeploy(): void {
  for (const callback of deployed.splice(0)) callback();
}

class User implements ConnectionUser {
  readonly states: SessionState['kind'][] = [];
  readonly got: CtiEvent[] = [];
  readonly events?: NonNullable<ConnectionUser['events']>;
  readonly commands?: NonNullable<ConnectionUser['commands']>;

  constructor(wants: Partial<ConnectionUser> = {}) {
    if (wants.events !== undefined) this.events = wants.events;
    if (wants.commands !== undefined) this.commands = wants.commands;
  }

  static listening(filter: object = {}): User {
    const got: CtiEvent[] = [];
    const user = new User({
      events: { filter: { snapshots: false, ...filter }, listener: (event) => got.push(event) },
    });
    return Object.assign(user, { got });
  }

  onState(state: SessionState): void {
    this.states.push(state.kind);
  }
}

async function online(): Promise<void> {
  await vi.waitFor(() => {
    expect(connection.state.kind).toBe('online');
  });
}

/** A user that is registered and whose connection is up. */
async function usedBy(user: User): Promise<User> {
  connection.register(user);
  endDeploy();
  await online();
  return user;
}

beforeEach(() => {
  system = new FakeSystem({ ...sessionDriver, ...params, ...errors });
  target = () => HOST;
  logger = { ...silentLogger };
  deployed = [];
  connection = new Connection(options(), (callback) => {
    deployed.push(callback);
    return () => {
      deployed = deployed.filter((waiting) => waiting !== callback);
    };
  });
});
afterEach(() => connection.close());

describe('a connection', () => {
  it('stays away until somebody uses it', () => {
    endDeploy();
    expect(system.created).toEqual([]);
    expect(connection.state).toEqual({ kind: 'stopped' });
  });

  it('starts with its first user and stops with its last', async () => {
    const [first, second] = [await usedBy(new User()), new User()];
    connection.register(second);
    endDeploy();
    await connection.deregister(first);
    expect(system.closed).toBe(0);
    await connection.deregister(second);
    expect(system.closed).toBe(1);
    expect(connection.state).toEqual({ kind: 'stopped' });
  });

  it('is connected once, however many use it', async () => {
    for (let count = 0; count < 5; count += 1) connection.register(new User());
    endDeploy();
    await online();
    expect(system.created).toHaveLength(1);
    expect(system.opened).toBe(1);
  });

  it('tells its users the state from the start', async () => {
    const user = await usedBy(new User());
    expect(user.states).toEqual(['stopped', 'connecting', 'connecting', 'synchronizing', 'online']);
    const late = new User();
    connection.register(late);
    expect(late.states).toEqual(['online']);
  });

  it('is ended before the next deploy starts it again', async () => {
    const user = await usedBy(new User());
    const stopped = connection.deregister(user);
    connection.register(new User());
    endDeploy();
    await stopped;
    expect(system.closed).toBe(1);
    await online();
    expect(system.opened).toBe(2);
  });

  it('is not started for users that are gone before the deploy is through', async () => {
    const user = new User();
    connection.register(user);
    await connection.deregister(user);
    endDeploy();
    expect(system.created).toEqual([]);
  });

  it('hands settings and its name to the driver', async () => {
    await usedBy(new User());
    expect(system.created[0]?.settings).toEqual(HOST.settings);
    expect(system.created[0]?.context.connection).toEqual({ id: 'c', name: 'Contact centre' });
  });

  it('halts on settings that cannot work, and says why', async () => {
    target = () => {
      throw new ConfigError('port "x" is not a number');
    };
    const user = new User();
    connection.register(user);
    endDeploy();
    await vi.waitFor(() => {
      expect(user.states.at(-1)).toBe('halted');
    });
    expect(connection.state).toMatchObject({ error: { code: 'CTI_CONFIG_INVALID' } });
    await expect(connection.execute({ command: 'answer' })).rejects.toMatchObject({ code: 'CTI_OFFLINE' });
    expect(await connection.execute({ command: 'queryStatus' })).toMatchObject({ state: { kind: 'halted' } });
  });

  it('tries halted settings again on connect', async () => {
    target = () => {
      throw new ConfigError('not yet');
    };
    connection.register(new User());
    endDeploy();
    await vi.waitFor(() => {
      expect(connection.state.kind).toBe('halted');
    });
    target = () => HOST;
    connection.connect();
    await online();
  });

  it('tells its users of figures that stand out, at the latest after five seconds', async () => {
    const clock = new ManualClock();
    connection = new Connection({ ...options(), clock }, (callback) => {
      deployed.push(callback);
      return () => undefined;
    });
    const told: Figures[] = [];
    connection.register({ onState: (_state, figures) => told.push(figures) });
    endDeploy();
    await clock.advance(0);
    expect(connection.state.kind).toBe('online');
    const { length } = told;
    await clock.advance(20_000);
    expect(told.slice(length)).toEqual([]);
    system.fault(new DecodeError('what is this?'));
    await clock.advance(20_000);
    expect(told.slice(length)).toMatchObject([{ lastError: { code: 'CTI_DECODE' } }]);
    await connection.close();
    expect(clock.pendingTimers).toBe(0);
  });

  it('leaves and comes back as it is told', async () => {
    await usedBy(new User());
    await connection.disconnect();
    expect(connection.state.kind).toBe('disconnected');
    await expect(connection.execute({ command: 'answer' })).rejects.toMatchObject({ code: 'CTI_OFFLINE' });
    connection.connect();
    await online();
  });

  it('does not connect for nobody', () => {
    connection.connect();
    expect(system.created).toEqual([]);
  });

  it('halts on refused credentials', async () => {
    system.refusals.push(new AuthError('CTI_AUTH_FAILED', 'wrong password'));
    const user = new User();
    connection.register(user);
    endDeploy();
    await vi.waitFor(() => {
      expect(user.states.at(-1)).toBe('halted');
    });
  });
});

describe('the interest of a connection', () => {
  it('is what all nodes of a deploy want together, said once', async () => {
    connection.register(User.listening({ types: ['call.held'], devices: ['1'] }));
    connection.register(User.listening({ types: ['call.held', 'call.delivered'], devices: ['2'] }));
    connection.register(new User({ commands: ['answer'] }));
    endDeploy();
    await online();
    expect(system.interests).toEqual([
      {
        eventTypes: new Set(['call.held', 'call.delivered']),
        commands: new Set(['answer']),
        devices: new Set(['1', '2']),
      },
    ]);
  });

  it('is all devices as soon as one node wants all', async () => {
    connection.register(User.listening({ devices: ['1'] }));
    connection.register(User.listening({ agents: ['a'] }));
    endDeploy();
    await online();
    expect(system.interests[0]).not.toHaveProperty('devices');
    expect(system.interests[0]).not.toHaveProperty('agents');
  });

  it('is told again when it changes, and only then', async () => {
    const user = await usedBy(User.listening({ types: ['call.held'] }));
    const same = User.listening({ types: ['call.held'] });
    connection.register(same);
    endDeploy();
    expect(system.interests).toHaveLength(1);
    connection.register(new User({ commands: ['hold'] }));
    await connection.deregister(user);
    endDeploy();
    expect(system.interests.slice(1)).toEqual([
      { eventTypes: new Set(['call.held']), commands: new Set(['hold']) },
    ]);
  });
});

describe('events', () => {
  it('reach the users whose filter they pass', async () => {
    const phone1 = User.listening({ devices: ['1'] });
    const phone2 = User.listening({ devices: ['2'] });
    connection.register(phone1);
    await usedBy(phone2);
    system.emit({ type: 'call.held', callId: '5', subjectDevice: { number: '2' } });
    expect(phone1.got).toEqual([]);
    expect(phone2.got).toMatchObject([{ type: 'call.held', connection: { id: 'c' } }]);
  });

  it('end with the registration', async () => {
    const user = User.listening();
    await usedBy(new User());
    connection.register(user);
    await connection.deregister(user);
    system.emit({ type: 'call.held', callId: '5' });
    expect(user.got).toEqual([]);
  });

  it('go on when a node fails on one, which the log says', async () => {
    const said: string[] = [];
    logger.error = (message) => said.push(message);
    const broken = new User({
      events: {
        filter: { snapshots: false },
        listener: () => {
          throw new Error('broken flow');
        },
      },
    });
    const user = User.listening({ types: ['call.held'] });
    connection.register(broken);
    await usedBy(user);
    system.emit({ type: 'call.held', callId: '5' });
    expect(user.got).toHaveLength(1);
    expect(said).toContain('a node failed on an event: broken flow');
  });

  it('that are known now can be asked for', async () => {
    expect(connection.snapshot()).toEqual([]);
    await usedBy(new User());
    system.snapshot = [{ type: 'call.established', callId: '5' }];
    expect(connection.snapshot()).toMatchObject([{ type: 'call.established', snapshot: true }]);
  });
});

describe('commands', () => {
  it('go to the driver', async () => {
    await usedBy(new User());
    expect(await connection.execute({ command: 'hold', callId: '5' })).toEqual({
      command: 'hold',
      callId: '5',
    });
    expect(system.commands).toEqual([{ command: 'hold', callId: '5' }]);
  });

  it('fail at once before there is a connection', async () => {
    await expect(connection.execute({ command: 'hold' })).rejects.toMatchObject({ code: 'CTI_OFFLINE' });
  });

  it('that the system does not have are refused', async () => {
    await usedBy(new User());
    await expect(connection.execute({ command: 'park' })).rejects.toMatchObject({ code: 'CTI_UNSUPPORTED' });
  });

  it('can be given up by their sender', async () => {
    await usedBy(new User());
    system.reply = neverAnswered(() => new CancelledError('gone'));
    const sender = new AbortController();
    const answer = connection.execute({ command: 'hold' }, { signal: sender.signal });
    sender.abort();
    await expect(answer).rejects.toMatchObject({ code: 'CTI_CANCELLED' });
  });
});

describe('the built-in simulator', () => {
  const simulator = { scenario: 'endless', ratePerMinute: 30 };

  it('takes the place of the system, with the options of the connection', async () => {
    target = () => ({ ...HOST, simulator });
    await usedBy(new User());
    expect(system.created[0]?.settings).toEqual({
      host: '127.0.0.1:7',
      credentials: { username: 'simulated' },
      options: { mode: 'all', simulated: true },
    });
  });

  it('plays its scenario once the connection is up, and stops with it', async () => {
    target = () => ({ ...HOST, simulator });
    const user = await usedBy(new User());
    await vi.waitFor(() => {
      expect(system.played).toEqual([simulator]);
    });
    await connection.deregister(user);
    expect(system.simulatorsRunning).toBe(0);
  });

  it('plays the scenario that goes on by itself unless another one is chosen', async () => {
    target = () => ({ ...HOST, simulator: {} });
    await usedBy(new User());
    await vi.waitFor(() => {
      expect(system.played).toEqual([{ scenario: 'endless' }]);
    });
  });

  it('plays nothing when no scenario is chosen', async () => {
    target = () => ({ ...HOST, simulator: { scenario: '' } });
    const user = await usedBy(new User());
    await connection.deregister(user);
    expect(system.played).toEqual([]);
  });
});

describe('a test of settings', () => {
  it('says what the system said, and leaves nothing connected', async () => {
    expect(await testConnection(options(), 1_000)).toEqual({
      ok: true,
      endpoint: '127.0.0.1',
      details: { version: 1 },
    });
    expect(system.closed).toBe(system.opened);
  });

  it('gives the code and text of the refusal', async () => {
    system.refusals.push(new AuthError('CTI_AUTH_FAILED', 'wrong password'));
    expect(await testConnection(options(), 1_000)).toEqual({
      ok: false,
      code: 'CTI_AUTH_FAILED',
      message: 'wrong password',
    });
  });

  it('tries each host once', async () => {
    system.session = { endpoints: ['a', 'b'].map((host) => ({ label: host, host, port: 1 })) };
    target = () => ({ settings: { ...HOST.settings, host: 'a, b' } });
    system.refusals.push(new ConnectionLostError('a is down'));
    expect(await testConnection(options(), 1_000)).toMatchObject({ ok: true, endpoint: 'b' });
    system.refusals.push(new ConnectionLostError('a is down'), new ConnectionLostError('b is down'));
    expect(await testConnection(options(), 1_000)).toMatchObject({ ok: false, message: 'b is down' });
  });

  it('reports unusable settings', async () => {
    target = () => {
      throw new ConfigError('host is required');
    };
    expect(await testConnection(options(), 1_000)).toMatchObject({ ok: false, code: 'CTI_CONFIG_INVALID' });
  });

  it('ends after its time', async () => {
    system.opening = () => new Promise(() => undefined);
    expect(await testConnection(options(), 20)).toMatchObject({ ok: false, code: 'CTI_CONNECT_TIMEOUT' });
  });

  it('stops a simulator that it started', async () => {
    target = () => ({ ...HOST, simulator: { scenario: '' } });
    system.module.createDriver = () => {
      throw new ConfigError('cannot work');
    };
    expect(await testConnection(options(), 1_000)).toMatchObject({ ok: false });
    expect(system.simulatorsRunning).toBe(0);
  });
});
