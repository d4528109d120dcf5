import { afterEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../lib/core/clock';
import type { CtiCounters } from '../../lib/core/counters';
import type { Interest } from '../../lib/core/driver';
import type { CtiEventType } from '../../lib/core/events';
import { TelphinApi } from '../../lib/systems/telphin/api';
import { typesOfExtension, wantedTypes, type SubscribedType } from '../../lib/systems/telphin/interest';
import { Subscriptions } from '../../lib/systems/telphin/subscriptions';
import {
  ScriptedHttpServer,
  type RecordedRequest,
  type ScriptedAnswer,
} from '../support/scripted-http-server';
import { API, optionsFor, tokenAnswer } from '../support/telphin';

const OWN_URL = 'https://nodered.example.com/cti/telphin/c/175/secret';

interface Entry {
  readonly id: number;
  readonly url: string;
  readonly method: string;
  readonly event_type: string;
}

/** The two documented resources over lists in memory, and the removal that other programs use. */
class EventResource {
  readonly lists = new Map<string, Entry[]>();
  refuse: (type: string) => ScriptedAnswer | undefined = () => undefined;
  #nextId = 72;

  list(extension: string): Entry[] {
    const list = this.lists.get(extension) ?? [];
    this.lists.set(extension, list);
    return list;
  }

  answer({ method, path, body }: RecordedRequest): ScriptedAnswer {
    if (path === '/oauth/token') return tokenAnswer();
    const [, extension = '', id = ''] = /^\/api\/ver1\.0\/extension\/([^/]+)\/event\/(.*)$/.exec(path) ?? [];
    const list = this.list(extension);
    if (method === 'GET') return { json: list };
    if (method === 'DELETE') {
      const index = list.findIndex((entry) => String(entry.id) === id);
      if (index < 0) return { status: 404, json: { message: 'no such event' } };
      list.splice(index, 1);
      return { status: 204 };
    }
    const wanted = JSON.parse(body) as Omit<Entry, 'id'>;
    const refusal = this.refuse(wanted.event_type);
    if (refusal !== undefined) return refusal;
    const entry = { ...wanted, id: this.#nextId++ };
    list.push(entry);
    return { status: 201, json: entry };
  }
}

const servers: ScriptedHttpServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});

async function bench(method: 'GET' | 'POST' = 'POST') {
  const resource = new EventResource();
  const server = await ScriptedHttpServer.listen((request) => resource.answer(request));
  servers.push(server);
  const api = new TelphinApi(optionsFor(server.origin), {
    clock: systemClock,
    counters: {} as CtiCounters,
    secrets: [],
    rateLimited: () => undefined,
  });
  const make = () => new Subscriptions({ api, method, budgetMs: 5_000, answerMs: 5_000 });
  return { resource, server, make, subscriptions: make() };
}

const wanted = (types: readonly SubscribedType[], extension = '175', url = OWN_URL) => [
  { extension, url, types },
];
const foreign = (id: number, event_type = 'hangup'): Entry => ({
  id,
  event_type,
  url: 'https://other.example.com/hook',
  method: 'POST',
});

describe('subscriptions', () => {
  it('are made for each event type that is wanted, as the document says', async () => {
    const { subscriptions, server, resource } = await bench('GET');
    const report = await subscriptions.synchronize(wanted(['dial-out', 'hangup']), []);
    expect(report).toEqual({ active: 2, created: 2, removed: 0, problems: [] });
    expect(server.asked).toEqual([
      `GET ${API}/extension/175/event/`,
      `POST ${API}/extension/175/event/`,
      `POST ${API}/extension/175/event/`,
    ]);
    expect(JSON.parse(server.requests.at(-1)?.body ?? '')).toEqual({
      url: OWN_URL,
      event_type: 'hangup',
      method: 'GET',
    });
    expect(resource.list('175').map(({ event_type: type }) => type)).toEqual(['dial-out', 'hangup']);
  });

  it('are found again by another process, and not made twice', async () => {
    const { make, resource } = await bench();
    await make().synchronize(wanted(['answer', 'hangup']), []);
    expect(await make().synchronize(wanted(['answer', 'hangup']), [])).toMatchObject({
      active: 2,
      created: 0,
    });
    expect(resource.list('175')).toHaveLength(2);
  });

  it('are found when the server writes the URL in another form of the same', async () => {
    const { subscriptions, resource } = await bench();
    resource.list('175').push({
      ...foreign(9),
      url: OWN_URL.replace('https://nodered', 'HTTPS://NodeRed').replace('.com/', '.com:443/'),
    });
    expect(await subscriptions.synchronize(wanted(['hangup']), [])).toMatchObject({ active: 1, created: 0 });
  });

  it('are removed by their ids, each, and no other with them', async () => {
    const { subscriptions, server, resource } = await bench();
    resource.list('175').push(foreign(5), foreign(6, 'answer'));
    await subscriptions.synchronize(wanted(['answer', 'hangup']), []);
    await subscriptions.removeAll([]);
    expect(resource.list('175').map(({ id }) => id)).toEqual([5, 6]);
    expect(server.asked.filter((asked) => asked.startsWith('DELETE')).toSorted()).toEqual([
      `DELETE ${API}/extension/175/event/72`,
      `DELETE ${API}/extension/175/event/73`,
    ]);
    expect(subscriptions.active).toBe(0);
  });

  it('that are wanted no more, doubled, or of the other method are removed', async () => {
    const { subscriptions, resource } = await bench('POST');
    const own = { ...foreign(1), url: OWN_URL };
    resource
      .list('175')
      .push(
        own,
        { ...own, id: 2 },
        { ...own, id: 3, event_type: 'voicemail' },
        { ...own, id: 4, event_type: 'answer', method: 'GET' },
        foreign(5),
      );
    expect(await subscriptions.synchronize(wanted(['answer', 'hangup']), [])).toMatchObject({
      active: 2,
      created: 1,
      removed: 3,
    });
    expect(resource.list('175').map(({ id, method }) => [id, method])).toEqual([
      [1, 'POST'],
      [5, 'POST'],
      [72, 'POST'],
    ]);
  });

  it('follow what is wanted, also to no extension at all', async () => {
    const { subscriptions, resource } = await bench();
    await subscriptions.synchronize(wanted(['hangup']), []);
    await subscriptions.synchronize(wanted(['hangup'], '@200', `${OWN_URL}2`), []);
    expect(resource.list('175')).toEqual([]);
    expect(resource.list('@200')).toHaveLength(1);
    await subscriptions.synchronize([], []);
    expect(resource.list('@200')).toEqual([]);
  });

  it('that another program removed are made again', async () => {
    const { subscriptions, resource } = await bench();
    await subscriptions.synchronize(wanted(['hangup']), []);
    resource.list('175').length = 0;
    expect(await subscriptions.synchronize(wanted(['hangup']), [])).toMatchObject({ created: 1 });
  });

  it('that are gone already can be removed', async () => {
    const { subscriptions, resource } = await bench();
    await subscriptions.synchronize(wanted(['hangup']), []);
    resource.list('175').length = 0;
    await expect(subscriptions.removeAll([])).resolves.toBeUndefined();
  });

  it('whose answer has no id are looked up, and never removed by an empty one', async () => {
    const { subscriptions, server, resource } = await bench();
    resource.refuse = () => ({ status: 201, json: {} });
    await subscriptions.synchronize(wanted(['hangup']), []);
    await subscriptions.removeAll([]);
    expect(server.asked.filter((asked) => asked.startsWith('DELETE'))).toEqual([]);
  });
});

describe('a subscription that is refused', () => {
  it('because the account is full says so, and no more are asked for', async () => {
    const { subscriptions, server, resource } = await bench();
    resource.refuse = (type) =>
      type === 'dial-in'
        ? undefined
        : { status: 403, json: { message: 'Limit of monitored events reached' } };
    const report = await subscriptions.synchronize(wanted(['dial-in', 'dial-out', 'answer', 'hangup']), []);
    expect(report.active).toBe(1);
    expect(report.problems).toMatchObject([
      {
        code: 'TELPHIN_SUBSCRIPTION_LIMIT',
        vendorCode: 403,
        vendorText: 'Limit of monitored events reached',
      },
    ]);
    expect(server.asked.filter((asked) => asked.startsWith('POST'))).toHaveLength(2);
  });

  it('for another reason leaves the others their chance', async () => {
    const { subscriptions, resource } = await bench();
    resource.refuse = (type) =>
      type === 'message-in' ? { status: 400, json: { message: 'not for this type' } } : undefined;
    const report = await subscriptions.synchronize(wanted(['message-in', 'voicemail']), []);
    expect(report).toMatchObject({ active: 1, problems: [{ code: 'TELPHIN_SUBSCRIPTION_REFUSED' }] });
  });

  it('with a fault of the server fails the whole', async () => {
    const { subscriptions, resource } = await bench();
    resource.refuse = () => ({ status: 500 });
    await expect(subscriptions.synchronize(wanted(['hangup']), [])).rejects.toMatchObject({
      code: 'TELPHIN_HTTP_500',
    });
  });
});

describe('what the flows want', () => {
  const interest = (...types: CtiEventType[]): Interest => ({
    eventTypes: new Set(types),
    commands: new Set(),
  });
  const types = (...events: CtiEventType[]) => wantedTypes(interest(...events), { agentLogin: false });

  it.each<[CtiEventType, SubscribedType[]]>([
    ['call.originated', ['dial-out', 'hangup']],
    ['call.delivered', ['dial-in', 'hangup']],
    ['call.queued', ['dial-in', 'hangup']],
    ['call.established', ['answer', 'hangup']],
    ['call.connectionCleared', ['hangup']],
    ['call.ended', ['dial-in', 'dial-out', 'hangup']],
    ['message.received', ['message-in']],
    ['message.sent', ['message-out']],
    ['voicemail.received', ['voicemail']],
    ['link.up', []],
    ['media.started', []],
  ])('as %s needs %j', (event, needed) => {
    expect(types(event)).toEqual(needed);
  });

  it('is asked for agents only where that is allowed', () => {
    expect(types('agent.loggedOn')).toEqual([]);
    expect(wantedTypes(interest('agent.loggedOn'), { agentLogin: true })).toEqual(['agent-login']);
  });

  it('leaves text messages to phones', () => {
    expect(typesOfExtension(['message-in', 'hangup'], 'queue')).toEqual(['hangup']);
    expect(typesOfExtension(['message-in', 'hangup'], 'phone')).toEqual(['message-in', 'hangup']);
    expect(typesOfExtension(['message-out'], undefined)).toEqual(['message-out']);
  });
});
