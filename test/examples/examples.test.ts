import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { once } from 'node:events';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { checkout, DASHBOARD, NodeRed, type FlowNode } from '../support/node-red';
import { until } from '../support/until';

const FOLDER = path.join(checkout, 'examples');
const NAMES = readdirSync(FOLDER).map((file) => path.basename(file, '.json'));

function load(file: string): FlowNode[] {
  return JSON.parse(readFileSync(path.join(checkout, file), 'utf8')) as FlowNode[];
}

/**
 * The flow with as many calls per minute as a test can use, and without the broker that may be at home here.
 * Callers' patience shrinks with the rate.
 */
function hurried(flow: readonly FlowNode[], rate: string): FlowNode[] {
  return flow.map((node) => {
    if (node.type === 'cti-connection') return { ...node, rate };
    return node.type === 'mqtt-broker' ? { ...node, autoConnect: false } : node;
  });
}

/** The flow, with other properties for the nodes of that type and name. */
function changed(flow: readonly FlowNode[], type: string, name: string, change: object): FlowNode[] {
  const { id } = named(flow, type, name);
  return flow.map((node) => (node.id === id ? { ...node, ...change } : node));
}

/** The flow, its simulators playing that scenario. */
function playing(flow: readonly FlowNode[], scenario: string): FlowNode[] {
  return flow.map((node) => (node.type === 'cti-connection' ? { ...node, scenario } : node));
}

/** Names of the buttons to press, in that order, and what has to arrive in which debug node after each. */
type Script = readonly (readonly [button: string, debug: string, expected: RegExp])[];

/** No button: it happens by itself. */
const BY_ITSELF = '';

const SCRIPTS: Record<string, Script> = {
  '01-events': [
    [BY_ITSELF, 'all events', /"topic":"link\.up"/],
    [BY_ITSELF, 'agents', /"type":"agent\.ready"/],
    [BY_ITSELF, 'calls of Sales', /"type":"call\.delivered".*"name":"Sales"/],
  ],
  '02-connection-control': [
    ['status', 'link and answers', /"kind":"online".*"topic":"cti\.status"/],
    [BY_ITSELF, 'link and answers', /"topic":"agent\.ready"/],
    ['snapshot', 'link and answers', /"snapshot":true/],
    ['disconnect', 'link and answers', /"topic":"link\.down"/],
    ['connect', 'link and answers', /"topic":"link\.resync"/],
  ],
  '03-agent-state': [
    ['log agt2006 in', 'results', /"state":"ready","agent":"agt2006"/],
    [BY_ITSELF, 'states of agt2006', /"type":"agent\.ready"/],
    ['break', 'results', /"state":"notReady"/],
    ['back again', 'results', /"state":"ready"/],
    ['go home', 'results', /"state":"logout"/],
    [BY_ITSELF, 'states of agt2006', /"type":"agent\.loggedOff"/],
  ],
  '04-make-a-call': [
    ['log agt2006 in', 'results', /"state":"login"/],
    ['call', 'results', /"command":"makeCall","callId":"\d+"/],
    [BY_ITSELF, 'calls of 2006', /"type":"call\.established"/],
    [BY_ITSELF, 'results', /"command":"drop"/],
  ],
  '05-call-control': [
    ['log agt2006 in', 'results', /"state":"ready"/],
    [BY_ITSELF, 'results', /"command":"answer"/],
    ['hold', 'results', /"command":"hold"/],
    ['retrieve', 'results', /"command":"retrieve"/],
    ['send digits', 'results', /"command":"sendDtmf"/],
    ['drop', 'results', /"command":"drop"/],
  ],
  '06-blind-transfer': [
    ['log agt2006 in', 'results', /"state":"ready"/],
    [BY_ITSELF, 'results', /"command":"answer"/],
    [BY_ITSELF, 'results', /"command":"blindTransfer"/],
  ],
  '07-call-data': [
    [BY_ITSELF, 'results', /"command":"setCallData"/],
    [BY_ITSELF, 'changed data', /"CallVar7":"seen by Node-RED"/],
  ],
  '08-queries': [
    ['directory', 'answers', /"command":"queryDirectory".*"agt2006"/],
    ['status', 'answers', /"command":"queryStatus".*"kind":"online"/],
    ['calls', 'answers', /"command":"queryCalls","calls":\[/],
    ['version', 'answers', /"protocolVersion":14/],
    ['queue', 'answers', /"command":"queryQueueStatistics".*"name":"Sales"/],
    ['agent', 'answers', /"command":"queryAgentState".*"mortega"/],
  ],
  '09-agent-takes-a-call': [
    ['start work', 'what was done', /"state":"ready","agent":"agt2006"/],
    [BY_ITSELF, 'what was done', /"command":"answer"/],
    [BY_ITSELF, 'what was done', /"command":"consult"/],
    [BY_ITSELF, 'what was done', /"command":"transfer"/],
    [BY_ITSELF, 'what was done', /"state":"notReady"/],
  ],
  '10-ip-office-queue-distribution': [
    ['take Sales over', 'results', /"command":"setQueue"/],
    [BY_ITSELF, 'decisions', /"kind":"number","destination":"20[123]"/],
    [BY_ITSELF, 'results', /"command":"blindTransfer"/],
    [BY_ITSELF, 'results', /"command":"finish"/],
    [BY_ITSELF, 'decisions', /"kind":"voicemail"/],
    ['next caller: conference', 'decisions', /"kind":"conference".*"pin":"4711"/],
    [BY_ITSELF, 'results', /"command":"finish"/],
    ['give Sales back', 'results', /"command":"setQueue"/],
  ],
  '11-ip-office-live-live': [
    [BY_ITSELF, 'calls', /"topic":"link\.up".*"name":"Simulated IP Office \(primary\)"/],
    [BY_ITSELF, 'calls', /"topic":"link\.up".*"name":"Simulated IP Office \(secondary\)"/],
    [BY_ITSELF, 'calls', /"topic":"call\.began"/],
    ['status', 'answers', /"kind":"online"/],
  ],
  '12-ip-office-missed-calls': [
    ['read the users', 'users', /"name":"Alice Green","extension":"4001"/],
    [BY_ITSELF, 'missed calls', /"caller":\{"number":"01707123456".*"rang":\["Alice Green"\]/],
  ],
  '13-ip-office-extension-board': [
    [BY_ITSELF, 'board', /"number":"4001".*"call":"rings","with":"01707123456"/],
    [BY_ITSELF, 'board', /"number":"4001".*"call":"talks"/],
    [BY_ITSELF, 'board', /"state":"[^"]+"/],
  ],
  '14-telphin-click-to-call': [
    ['call', 'results', /"command":"makeCall".*"callId":/],
    [BY_ITSELF, 'calls', /"type":"call\.originated"/],
    [BY_ITSELF, 'calls', /"type":"call\.established"/],
  ],
  '15-telphin-missed-calls': [[BY_ITSELF, 'missed calls', /Missed call of Ivan Petrov, \+74951234567/]],
  '16-telphin-call-log': [[BY_ITSELF, 'log', /"recordingId":"[^"]+","extension":"20\d"/]],
  '17-read-files': [
    ['text', 'content', /"content":"Head office,/],
    ['rows', 'content', /"content":\[\["Sales","200"/],
    ['objects', 'content', /"content":\[\{"name":"Sales","number":"200"\}\]/],
    ['users', 'content', /"name":"Bob Müller","extension":"4002"/],
    ['a file that is not there', 'errors', /"code":"DEVLINK3_FILE_NOT_FOUND"/],
  ],
  '18-ip-office-user-settings': [
    ['do not disturb', 'results', /"command":"setUser","device":"204"/],
    [BY_ITSELF, 'changes', /"type":"user\.updated"/],
    ['at lunch', 'results', /"command":"setUser"/],
    ['forward to 205', 'results', /"command":"setUser"/],
    ['all settings', 'results', /"command":"queryUser".*"doNotDisturb":true/],
  ],
  '19-ip-office-queue-settings': [
    ['night service', 'results', /"command":"setQueue","device":"500"/],
    [BY_ITSELF, 'changes', /"type":"queue\.updated"/],
    ['204 helps', 'results', /"command":"setQueue"/],
    ['204 rests', 'results', /"command":"setQueue"/],
    ['204 goes', 'results', /"command":"setQueue"/],
  ],
  '20-screen-pop': [
    [BY_ITSELF, 'cards', /"state":"rings","number":"\d+","title":"Account ACC-\d+"/],
    ['a call at 3001', 'cards', /"title":"Yara Haddad"/],
  ],
  '21-agent-dashboard': [
    [BY_ITSELF, 'changes', /"online":true/],
    [BY_ITSELF, 'changes', /"id":"mortega".*"state":"talks"/],
  ],
  '22-ip-office-skills': [
    ['take over', 'results', /"command":"setQueue"/],
    [BY_ITSELF, 'decisions', /"topic":"skills".*"needs":\["sales"\].*"destination":"20[123]"/],
    [BY_ITSELF, 'decisions', /"topic":"skills".*"needs":\["service"\].*"destination":"20[345]"/],
    [BY_ITSELF, 'transfers', /"command":"finish"/],
    ['give back', 'results', /"command":"setQueue"/],
  ],
  '23-missed-call-follow-up': [
    [BY_ITSELF, 'missed calls', /"number":"\d+".*"queue":"Sales".*"state":"open"/],
  ],
  '24-ip-office-after-hours': [[BY_ITSELF, 'modes', /"queue":"Sales","serviceMode":"active"/]],
  '25-call-log-to-file': [
    [BY_ITSELF, 'rows', /"direction":"inbound".*"agent":"[^"]+","result":"answered"/],
    [BY_ITSELF, 'written', /,inbound,/],
  ],
  '26-ip-office-user-list': [
    ['now, over DevLink3', 'written over DevLink3', /Alice Green,4001/],
    ['now, over MTCTI3', 'written over MTCTI3', /Alice Archer,201/],
  ],
  '27-wallboard': [],
  // The rest of these two needs a broker: test/scale/mqtt.test.ts.
  '28-mqtt-connection-owner': [[BY_ITSELF, 'state', /"state":"online"/]],
  '29-mqtt-worker': [['call', 'errors', /"code":"CTI_OFFLINE"/]],
};

/** Calls per minute where agents must not all be busy, or are answered by hand. */
const RATES: Record<string, string> = {
  '05-call-control': '100',
  '06-blind-transfer': '100',
  '09-agent-takes-a-call': '100',
  '22-ip-office-skills': '120',
};
/** Scenarios for those examples that wait for something rare. */
const SCENARIOS: Record<string, string> = { '23-missed-call-follow-up': 'missed-call' };

/** A browser's end of a websocket node. */
class Socket {
  readonly #socket: WebSocket;
  /** What has arrived, oldest first. */
  readonly messages: unknown[] = [];

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', (data: Buffer) => this.messages.push(JSON.parse(data.toString())));
  }

  static async open(resource: string): Promise<Socket> {
    const socket = new WebSocket(`${nodeRed.url.replace('http', 'ws')}${resource}`);
    const opened = new Socket(socket);
    await once(socket, 'open');
    return opened;
  }

  send(text: string): void {
    this.#socket.send(text);
  }

  async close(): Promise<void> {
    const closed = once(this.#socket, 'close');
    this.#socket.close();
    await closed;
  }
}

let nodeRed: NodeRed;
beforeAll(async () => {
  nodeRed = await NodeRed.start({ packages: [checkout, DASHBOARD] });
});
afterAll(() => nodeRed.stop());

function named(flow: readonly FlowNode[], type: string, name: string): FlowNode {
  const found = flow.find((node) => node.type === type && node['name'] === name);
  if (found === undefined) throw new Error(`There is no ${type} node "${name}".`);
  return found;
}

/** Deploys a flow and waits until it is connected and synchronized; how much was in the sidebar before. */
async function deploy(flow: readonly FlowNode[], rate = '240'): Promise<number> {
  const seen = nodeRed.debugMessages.length;
  await nodeRed.deploy(hurried(flow, rate));
  for (const { id, type } of flow) {
    if (type === 'cti-connection') {
      await until('the connection is synchronized', async () => {
        const { state } = await nodeRed.admin<{ state: { kind: string } }>(`/cti/connections/${id}`);
        return state.kind === 'online';
      });
    } else if (type.startsWith('cti-')) {
      await nodeRed.status(id, ({ fill }) => fill === 'green');
    }
  }
  return seen;
}

/** Presses buttons and waits for what follows; `start` is the first debug message that counts. */
async function play(flow: readonly FlowNode[], script: Script, start: number): Promise<void> {
  let seen = start;
  for (const [button, debug, expected] of script) {
    const { id } = named(flow, 'debug', debug);
    if (button !== BY_ITSELF) {
      seen = nodeRed.debugMessages.length;
      await nodeRed.inject(named(flow, 'inject', button).id);
    }
    await until(
      `${debug} shows ${String(expected)}`,
      () =>
        nodeRed.debugMessages
          .slice(seen)
          .some(({ nodeId, value }) => nodeId === id && expected.test(JSON.stringify(value))),
      {
        details: () =>
          nodeRed.debugMessages
            .slice(Math.max(seen, nodeRed.debugMessages.length - 10))
            .map(({ value }) => JSON.stringify(value).slice(0, 300))
            .join('\n'),
      },
    );
  }
}

describe('the examples', () => {
  it('are all played here', () => {
    expect(NAMES).toEqual(Object.keys(SCRIPTS).sort());
  });

  it.each(Object.entries(SCRIPTS))('%s runs on the built-in simulator', async (name, script) => {
    const scenario = SCENARIOS[name];
    const example = load(`examples/${name}.json`);
    const flow = scenario === undefined ? example : playing(example, scenario);
    await play(flow, script, await deploy(flow, RATES[name]));
  });

  it('calls back for a web page, and says what went wrong', async () => {
    await deploy(load('examples/14-telphin-click-to-call.json'));
    const post = (body: object): Promise<Response> =>
      fetch(`${nodeRed.url}/click-to-call`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    const called = await post({ from: '200', destination: '+79817654321' });
    expect([called.status, await called.json()]).toMatchObject([202, { command: 'makeCall' }]);
    const failed = await post({ from: '200' });
    expect([failed.status, await failed.json()]).toMatchObject([422, { code: 'CTI_INPUT_MISSING' }]);
  });

  it('leads from the call log to the recording', async () => {
    await deploy(load('examples/16-telphin-call-log.json'));
    const link = await until('an answered call is in the log', async () => {
      const { body } = await nodeRed.httpGet('/call-log');
      return /href="(recording\?id=[^"]+)"/.exec(body)?.[1];
    });
    const answer = await fetch(`${nodeRed.url}/${link}`, { redirect: 'manual' });
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toMatch(/^http/);
  });

  it('shows the page of click to call', async () => {
    await deploy(load('examples/14-telphin-click-to-call.json'));
    expect(await nodeRed.httpGet('/click-to-call')).toMatchObject({
      status: 200,
      body: expect.stringContaining('<h1>Click to call</h1>') as string,
    });
  });

  it("brings a caller's card to the browser that shows the extension, and to no other", async () => {
    const flow = load('examples/20-screen-pop.json');
    await deploy(playing(flow, 'queued-call'));
    const wanted = await Socket.open('/ws/screen-pop');
    const other = await Socket.open('/ws/screen-pop');
    other.send(JSON.stringify({ extension: '3999' }));
    wanted.send('no JSON');
    wanted.send(JSON.stringify({ extension: '3001' }));
    const { id } = named(flow, 'inject', 'a call at 3001');
    const card = await until('the card arrives', async () => {
      await nodeRed.inject(id);
      return wanted.messages.at(-1);
    });
    expect(card).toMatchObject({ extension: '3001', number: '2025550162', title: 'Yara Haddad' });
    // Who comes later, while it rings, sees it as well.
    const late = await Socket.open('/ws/screen-pop');
    late.send(JSON.stringify({ extension: '3001' }));
    expect(await until('the card arrives late', () => late.messages.at(-1))).toEqual(card);
    expect(other.messages).toEqual([]);
    await Promise.all([wanted, other, late].map((socket) => socket.close()));
  });

  it('tells a page that opens the states of all agents', async () => {
    await deploy(load('examples/21-agent-dashboard.json'));
    const socket = await Socket.open('/ws/agents');
    const names = await until('the whole table has come', () => {
      socket.send('hello');
      const tables = socket.messages as { agents?: { name: string; state: string }[] }[];
      return tables.map(({ agents = [] }) => agents).find((agents) => agents.length > 10);
    });
    expect(names).toContainEqual(expect.objectContaining({ name: 'Tomas Havel', state: 'logged off' }));
    await socket.close();
  });

  it('sends calls that nobody has the skills for to anybody, and at last to the voicemail', async () => {
    const example = load('examples/22-ip-office-skills.json');
    const { func } = named(example, 'function', 'calls that wait');
    const unheardOf = changed(example, 'function', 'calls that wait', {
      func: String(func).replace("['sales']", "['icelandic']"),
    });
    const env = [
      { name: 'ANYBODY_AFTER_S', value: '0', type: 'num' },
      { name: 'VOICEMAIL_AFTER_S', value: '1', type: 'num' },
    ];
    const flow = unheardOf.map((node) => (node.type === 'tab' ? { ...node, env } : node));
    const script: Script = [
      ['take over', 'results', /"command":"setQueue"/],
      [BY_ITSELF, 'decisions', /"topic":"anybody".*"needs":\["icelandic"\].*"kind":"number"/],
      [BY_ITSELF, 'decisions', /"topic":"nobody".*"kind":"voicemail"/],
    ];
    await play(flow, script, await deploy(flow, '120'));
  });

  it('calls back whoever has called in vain, once', async () => {
    const flow = playing(load('examples/23-missed-call-follow-up.json'), 'missed-call');
    await deploy(flow);
    const number = await until('the caller is in the list', async () => {
      const { body } = await nodeRed.httpGet('/follow-up?extension=206');
      return /name="number" value="(\d+)"[^]*Call from 206/.exec(body)?.[1];
    });
    const post = (): Promise<Response> =>
      fetch(`${nodeRed.url}/follow-up`, {
        method: 'POST',
        body: new URLSearchParams({ number, extension: '206' }),
        redirect: 'manual',
      });
    const first = await post();
    expect([first.status, first.headers.get('location')]).toEqual([303, 'follow-up?extension=206']);
    expect((await post()).status).toBe(409);
    await until('the list is empty', async () =>
      (await nodeRed.httpGet('/follow-up')).body.includes('Everybody has been called back'),
    );
  });

  it('switches queues to night service by the clock, and by hand', async () => {
    const hours = { timeZone: 'Europe/London', queues: ['Sales', 'Service'], open: {}, closed: [] };
    const flow = changed(load('examples/24-ip-office-after-hours.json'), 'inject', 'opening hours', {
      payload: JSON.stringify(hours),
      onceDelay: 0.1,
      repeat: '1',
    });
    await play(
      flow,
      [
        [BY_ITSELF, 'modes', /"queue":"Sales","serviceMode":"nightService"/],
        [BY_ITSELF, 'modes', /"queue":"Service","serviceMode":"nightService"/],
        ['open for an hour', 'modes', /"queue":"Sales","serviceMode":"active"/],
        ['by the clock', 'modes', /"queue":"Sales","serviceMode":"nightService"/],
      ],
      await deploy(flow),
    );
    const days = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
    const open = Object.fromEntries(days.map((day) => [day, ['00:00-24:00']]));
    const opened = changed(flow, 'inject', 'opening hours', { payload: JSON.stringify({ ...hours, open }) });
    await play(
      opened,
      [
        [BY_ITSELF, 'modes', /"queue":"Sales","serviceMode":"active"/],
        ['close now', 'modes', /"queue":"Service","serviceMode":"nightService"/],
      ],
      await deploy(opened),
    );
  });

  it('writes one row a call below the names of the columns', async () => {
    await deploy(load('examples/25-call-log-to-file.json'));
    const file = path.join(nodeRed.userDir, 'call-log/calls.csv');
    const [head = '', ...rows] = await until('there are rows', () => {
      if (!existsSync(file)) return undefined;
      const lines = readFileSync(file, 'utf8').trim().split(/\r?\n/);
      return lines.length > 3 && lines;
    });
    const columns = head.split(',');
    expect(columns).toContain('call_id');
    // The simulator counts its calls anew each time it starts.
    const [began, id] = [columns.indexOf('began'), columns.indexOf('call_id')];
    const calls = rows.map((row) => row.split(',')).map((fields) => `${fields[began]} ${fields[id]}`);
    expect(new Set(calls).size).toBe(rows.length);
    expect(rows.filter((row) => row.split(',').length !== columns.length)).toEqual([]);
    expect(rows).not.toContain(head);
  });

  it('replaces the list of users', async () => {
    const flow = load('examples/26-ip-office-user-list.json');
    const start = await deploy(flow);
    await play(
      flow,
      [...(SCRIPTS['26-ip-office-user-list'] ?? []), ...(SCRIPTS['26-ip-office-user-list'] ?? [])],
      start,
    );
    const list = (system: string): string[] =>
      readFileSync(path.join(nodeRed.userDir, `user-list/${system}.csv`), 'utf8')
        .trim()
        .split(/\r?\n/);
    expect(list('mtcti3')).toEqual([
      'name,extension',
      'Alice Archer,201',
      'Bob Baker,202',
      'Carol Clarke,203',
      'Dave Draper,204',
      'Erin Ellis,205',
      'Frank Fisher,206',
    ]);
    expect(list('devlink3')[0]).toBe('name,extension');
    expect(list('devlink3')).toContain('Bob Müller,4002');
  });

  it.each(NAMES)('%s says how to use it with a real system', (name) => {
    const flow = load(`examples/${name}.json`);
    const notes = flow.filter(({ type }) => type === 'comment').map(({ info }) => String(info));
    expect(notes.join('\n')).toContain('Use the built-in simulator');
    const connections = flow.filter(({ type }) => type === 'cti-connection');
    const isWithoutOne = flow.every(({ type }) => !type.startsWith('cti-'));
    expect(connections.length > 0).toBe(!isWithoutOne);
    expect(connections.filter(({ simulator }) => simulator !== true)).toEqual([]);
  });

  it.each(NAMES)('%s keeps no credentials', (name) => {
    for (const node of load(`examples/${name}.json`)) {
      expect(node).not.toHaveProperty('credentials');
    }
  });
});
