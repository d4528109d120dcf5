/** The resources of the simulated API. */
import type { IncomingMessage } from 'node:http';
import { TELPHIN_EVENT_TYPES } from '../messages';
import { findExtension, SIMULATED_EXTENSIONS, type SimulatedExtension } from './account';
import type { CallControl } from './call-control';
import type { Gate } from './gate';
import { ApiError, parseObject, readBody, type Reply } from './http-reply';
import { currentCallOf, type SimulatedLeg, type SimulatedPbx } from './pbx';
import type { WebhookSender } from './webhook-sender';

/** What the resources work on. */
export interface Resources {
  readonly pbx: SimulatedPbx;
  readonly control: CallControl;
  readonly webhooks: WebhookSender;
  readonly gate: Gate;
  /** Where this server is reached. */
  readonly origin: () => string;
  /** Subscriptions that the account may have. */
  readonly subscriptionLimit: () => number;
}

interface Call {
  readonly request: IncomingMessage;
  readonly resources: Resources;
  /** Parts of the path that the pattern names. */
  readonly values: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
}

interface Route {
  readonly method: string;
  readonly pattern: RegExp;
  readonly handle: (call: Call) => Promise<Reply> | Reply;
}

/** Entries of one page of the extension list. */
const PAGE_SIZE = 100;

const ROUTES: readonly Route[] = [
  { method: 'GET', pattern: /^\/client\/[^/]+\/extension\/$/, handle: listExtensions },
  { method: 'GET', pattern: /^\/client\/[^/]+\/current_calls\/$/, handle: listCalls },
  { method: 'GET', pattern: /^\/client\/[^/]+\/limit\/$/, handle: showLimits },
  {
    method: 'GET',
    pattern: /^\/client\/[^/]+\/record\/(?<record>[^/]+)\/storage_url\/$/,
    handle: showRecording,
  },
  { method: 'GET', pattern: /^\/extension\/(?<extension>[^/]+)\/event\/$/, handle: listEvents },
  { method: 'POST', pattern: /^\/extension\/(?<extension>[^/]+)\/event\/$/, handle: addEvent },
  { method: 'DELETE', pattern: /^\/extension\/(?<extension>[^/]+)\/event\/$/, handle: removeAllEvents },
  { method: 'GET', pattern: /^\/extension\/(?<extension>[^/]+)\/event\/(?<event>\d+)$/, handle: showEvent },
  {
    method: 'DELETE',
    pattern: /^\/extension\/(?<extension>[^/]+)\/event\/(?<event>\d+)$/,
    handle: removeEvent,
  },
  { method: 'POST', pattern: /^\/extension\/(?<extension>[^/]+)\/callback\/$/, handle: initiateCall },
  { method: 'GET', pattern: /^\/extension\/(?<extension>[^/]+)\/current_calls\/$/, handle: listCalls },
  {
    method: 'PUT',
    pattern: /^\/extension\/(?<extension>[^/]+)\/current_calls\/(?<call>[^/]+)$/,
    handle: actOnCall,
  },
  {
    method: 'DELETE',
    pattern: /^\/extension\/(?<extension>[^/]+)\/current_calls\/(?<call>[^/]+)$/,
    handle: hangUp,
  },
  {
    method: 'PUT',
    pattern: /^\/extension\/(?<extension>[^/]+)\/valet_park\/(?<call>[^/]+)$/,
    handle: valetPark,
  },
];

/** @throws ApiError for anything but success. */
export async function answerRequest(
  request: IncomingMessage,
  path: string,
  query: URLSearchParams,
  resources: Resources,
): Promise<Reply> {
  const fitting = ROUTES.filter(({ pattern }) => pattern.test(path));
  const route = fitting.find(({ method }) => method === request.method);
  if (route === undefined) throw new ApiError(fitting.length > 0 ? 405 : 404, 'there is no such resource');
  const groups = route.pattern.exec(path)?.groups ?? {};
  const values = Object.fromEntries(
    Object.entries(groups).map(([name, text]) => [name, decodeURIComponent(text)]),
  );
  return route.handle({ request, resources, values, query });
}

function listExtensions({ query }: Call): Reply {
  const page = Number(query.get('page') ?? 1);
  const entries = SIMULATED_EXTENSIONS.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  return { status: 200, json: entries };
}

function listCalls({ values, resources }: Call): Reply {
  const extension = values['extension'] === undefined ? undefined : extensionOf(values);
  const legs = resources.pbx.legs().filter(({ owner }) => extension === undefined || owner === extension);
  return { status: 200, json: { call_list: legs.map(currentCallOf) } };
}

function showLimits({ resources }: Call): Reply {
  const { webhooks, subscriptionLimit } = resources;
  return { status: 200, json: { extension_event: { limit: subscriptionLimit(), used: webhooks.count } } };
}

function showRecording({ values, resources }: Call): Reply {
  const record = values['record'] ?? '';
  if (!resources.pbx.recordings.has(record)) throw new ApiError(404, 'the recording does not exist');
  return { status: 200, json: { record_url: `${resources.origin()}/storage/${record}` } };
}

function listEvents({ values, resources }: Call): Reply {
  return { status: 200, json: resources.webhooks.list(extensionOf(values).id) };
}

async function addEvent({ request, values, resources }: Call): Promise<Reply> {
  const extension = extensionOf(values);
  const { url, event_type: eventType, method } = parseObject(await readBody(request));
  if (typeof url !== 'string' || !URL.canParse(url)) throw new ApiError(400, 'url is not valid');
  if (method !== 'GET' && method !== 'POST') throw new ApiError(400, 'method is not valid');
  if (typeof eventType !== 'string' || !TELPHIN_EVENT_TYPES.some((type) => type === eventType)) {
    throw new ApiError(400, 'event_type is not valid');
  }
  if (extension.type !== 'phone' && eventType.startsWith('message-')) {
    throw new ApiError(400, 'the extension has no messages');
  }
  if (resources.webhooks.count >= resources.subscriptionLimit()) {
    throw new ApiError(403, 'the limit of monitored events is reached');
  }
  return { status: 201, json: resources.webhooks.add(extension.id, { url, method, event_type: eventType }) };
}

function showEvent({ values, resources }: Call): Reply {
  const event = resources.webhooks
    .list(extensionOf(values).id)
    .find(({ id }) => String(id) === values['event']);
  if (event === undefined) throw new ApiError(404, 'the event does not exist');
  return { status: 200, json: event };
}

function removeEvent({ values, resources }: Call): Reply {
  if (!resources.webhooks.remove(extensionOf(values).id, Number(values['event']))) {
    throw new ApiError(404, 'the event does not exist');
  }
  return { status: 204 };
}

function removeAllEvents({ values, resources }: Call): Reply {
  resources.webhooks.removeAll(extensionOf(values).id);
  return { status: 204 };
}

async function initiateCall({ request, values, resources }: Call): Promise<Reply> {
  const { src_num: sources, dst_num: destination, ...options } = parseObject(await readBody(request));
  if (!isListOfTexts(sources)) throw new ApiError(400, 'src_num must be a list of numbers');
  if (typeof destination !== 'string' || destination === '') throw new ApiError(400, 'dst_num is required');
  const [source = ''] = sources;
  const owner = extensionOf(values);
  return { status: 200, json: resources.control.initiate({ owner, source, destination, options }) };
}

async function actOnCall({ request, values, resources }: Call): Promise<Reply> {
  const leg = legOf(values, resources);
  const { action, send_dst: destination } = parseObject(await readBody(request));
  const to = typeof destination === 'string' && destination !== '' ? destination : undefined;
  resources.control.act(leg, typeof action === 'string' ? action : '', to);
  return { status: 200, json: {} };
}

function hangUp({ values, resources }: Call): Reply {
  const leg = legOf(values, resources);
  resources.pbx.hangUpAll(leg.call);
  return { status: 204 };
}

async function valetPark({ request, values, resources }: Call): Promise<Reply> {
  const leg = legOf(values, resources);
  const { action, slot } = parseObject(await readBody(request));
  const answer = resources.control.valetPark(
    leg,
    typeof action === 'string' ? action : '',
    typeof slot === 'string' || typeof slot === 'number' ? String(slot) : undefined,
  );
  return { status: 200, json: answer };
}

function isListOfTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.length > 0 && value.every((entry) => typeof entry === 'string');
}

function extensionOf(values: Readonly<Record<string, string>>): SimulatedExtension {
  const found = findExtension(values['extension'] ?? '');
  if (found === undefined) throw new ApiError(404, 'the extension does not exist');
  return found;
}

function legOf(values: Readonly<Record<string, string>>, { pbx }: Resources): SimulatedLeg {
  const leg = pbx.legOf(values['call'] ?? '');
  if (leg === undefined || leg.owner !== extensionOf(values))
    throw new ApiError(404, 'the call does not exist');
  return leg;
}
