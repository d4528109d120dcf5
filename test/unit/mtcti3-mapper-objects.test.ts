import { describe, expect, it } from 'vitest';
import { CallState } from '../../lib/systems/mtcti3/enums';
import { Mapper } from '../../lib/systems/mtcti3/mapper';
import type { NotifyQueue, NotifyUser } from '../../lib/systems/mtcti3/messages';
import { gcid, MapperBench, ringing, topicOf } from '../support/mtcti3-mapper';

function user(bench: MapperBench, more: NotifyUser): void {
  bench.notify(topicOf('201'), { user: { extn: '201', name: 'User 201', loggedinextn: '201', ...more } });
}

function queue(bench: MapperBench, more: NotifyQueue): void {
  bench.notify(topicOf('500'), { queue: { extn: '500', name: 'Queue 500', ...more } });
}

describe('a user', () => {
  it('is told in full as a snapshot at first, then with what changed', () => {
    const bench = new MapperBench('201');
    user(bench, { featuresavailable: 0x43, email: 'a@b' });
    expect(bench.story()).toEqual(['[user.updated 201]', '[agent.ready 201]']);
    bench.drafts.length = 0;
    user(bench, { featuresavailable: 0x43, email: 'a@b', ec500: true, fwdu: true, fwdunumber: '202' });
    expect(bench.find('user.updated')).toMatchObject({
      changed: ['mobileTwinning', 'forwardUnconditional', 'forwardNumber'],
      user: { id: '201', name: 'User 201', extension: '201' },
      state: {
        number: '201',
        features: ['VALID', 'SAC', 'MAKECALL'],
        mobileTwinning: true,
        forwardUnconditional: true,
        forwardNumber: '202',
        absence: null,
        mailbox: null,
      },
    });
  });

  it('that did not change is not told again', () => {
    const bench = new MapperBench('201');
    user(bench, {});
    bench.drafts.length = 0;
    user(bench, {});
    expect(bench.drafts).toEqual([]);
  });

  it('is ready, not ready, logged off and on as NotifyUser says it', () => {
    const bench = new MapperBench('201');
    user(bench, {});
    bench.drafts.length = 0;
    user(bench, { dnd: true });
    user(bench, {});
    user(bench, { loggedoff: true, loggedinextn: '' });
    user(bench, { dnd: true });
    expect(bench.story().filter((text) => text.startsWith('agent'))).toEqual([
      'agent.notReady 201',
      'agent.ready 201',
      'agent.loggedOff 201',
      'agent.loggedOn 201',
      'agent.notReady 201*',
    ]);
  });

  it('has an absence text by name', () => {
    const bench = new MapperBench('201');
    user(bench, { absence: { msg: 4, str: '15:00' } });
    expect(bench.find('user.updated')).toMatchObject({
      state: { absence: { message: 'meetingUntil', text: '15:00' } },
    });
  });

  it('gets a voice message when the mailbox has more new ones', () => {
    const bench = new MapperBench('201');
    user(bench, { mailbox: { newmessages: 1 } });
    user(bench, { mailbox: { newmessages: 3, oldmessages: 1 } });
    user(bench, { mailbox: { oldmessages: 4 } });
    const received = bench.drafts.filter(({ type }) => type === 'voicemail.received');
    expect(received).toMatchObject([{ unread: 3, to: { number: '201' }, details: { oldMessages: 1 } }]);
  });
});

describe('a queue', () => {
  it('is told in full, with members, service mode and ring mode by name', () => {
    const bench = new MapperBench('500');
    queue(bench, {
      servicemode: 2,
      ringmode: 1,
      noanswertime: 15,
      queuemembers: { member: [{ extn: '201' }, { extn: '202', disabled: true }] },
    });
    expect(bench.find('queue.updated')).toMatchObject({
      snapshot: true,
      queue: { id: '500', name: 'Queue 500', number: '500' },
      state: {
        serviceMode: 'nightService',
        ringMode: 'sequential',
        noAnswerTimeS: 15,
        members: [
          { extension: '201', enabled: true },
          { extension: '202', enabled: false },
        ],
      },
    });
  });

  it('makes its members ready and not ready', () => {
    const bench = new MapperBench('500');
    queue(bench, { queuemembers: { member: [{ extn: '201' }, { extn: '202', disabled: true }] } });
    bench.drafts.length = 0;
    queue(bench, {
      queuemembers: { member: [{ extn: '201', disabled: true }, { extn: '202' }, { extn: '203' }] },
    });
    expect(bench.story()).toEqual([
      'queue.updated 500',
      'agent.notReady 201',
      'agent.ready 202',
      'agent.ready 203',
    ]);
    expect(bench.find('agent.ready')).toMatchObject({
      queue: { number: '500' },
      agent: { id: '203', name: 'User 203' },
      agentState: 'MEMBER_ENABLED',
    });
  });

  it('logs a member that is taken off its list off from itself', () => {
    const bench = new MapperBench('500');
    queue(bench, { queuemembers: { member: [{ extn: '201' }, { extn: '202', disabled: true }] } });
    bench.drafts.length = 0;
    queue(bench, { queuemembers: { member: [{ extn: '202', disabled: true }] } });
    expect(bench.story()).toEqual(['queue.updated 500', 'agent.loggedOff 201']);
    expect(bench.find('agent.loggedOff')).toMatchObject({
      queue: { number: '500' },
      agent: { id: '201', name: 'User 201' },
      agentState: 'MEMBER_REMOVED',
    });
  });

  it('that was subscribed by name is known by its number, too', () => {
    const bench = new MapperBench();
    const topic = { kind: 'queueByName', name: 'Abroad' } as const;
    bench.begin(topic);
    bench.notify(topic, { queue: { extn: '77', name: 'Abroad' } });
    expect(bench.find('queue.updated')).toMatchObject({ queue: { id: '77', name: 'Abroad' } });
  });
});

describe('the list of users and queues', () => {
  it('is told as what came, changed and went', () => {
    const bench = new MapperBench();
    const guid = (extn: string): Buffer => Buffer.from(extn.padEnd(16, '.'));
    bench.notify(
      { kind: 'lines' },
      {
        lines: {
          adduser: [{ guid: guid('205'), extn: '205', name: 'New' }],
          changeuser: [{ guid: guid('201'), extn: '299', name: 'User 201' }],
          deletequeue: [{ guid: guid('501') }],
        },
      },
    );
    expect(bench.find('directory.updated')).toMatchObject({
      state: {
        users: 5,
        queues: 1,
        added: [{ kind: 'user', number: '205', name: 'New' }],
        changed: [{ number: '299' }],
        removed: [{ kind: 'queue', number: '501' }],
      },
    });
    expect(bench.mapper.directory.find('user', '299')?.guid).toBe(guid('201').toString('hex'));
    expect(bench.mapper.directory.find('user', '201')).toBeUndefined();
    expect(bench.mapper.directory.find('queue', 'queue 500')?.number).toBe('500');
  });

  it('after a reconnect loses who is not listed any more', () => {
    const bench = new MapperBench();
    bench.begin({ kind: 'lines' });
    expect(bench.mapper.directory.list().complete).toBe(false);
    bench.notify(
      { kind: 'lines' },
      { lines: { adduser: [{ guid: Buffer.from('201'.padEnd(16, '.')), extn: '201' }] } },
    );
    expect(bench.mapper.directory.users.map(({ number }) => number)).toEqual(['201']);
    expect(bench.mapper.directory.list()).toMatchObject({ complete: true, queues: [] });
  });

  it('gives entries that commands take back', () => {
    const { directory } = new MapperBench().mapper;
    expect(directory.list().queues[0]).toMatchObject({ id: '500', name: 'Queue 500', number: '500' });
    expect(() => directory.get('user', '999', 'user')).toThrow(/no user has the number or name 999/);
  });
});

describe('presence', () => {
  it('is told by presentity, a known one as a user, and only when it changed', () => {
    const mapper = new Mapper();
    mapper.begins({ kind: 'presence' });
    const tell = (lref: number, sac: boolean) =>
      mapper.notify(
        { kind: 'presence' },
        {
          presence: {
            full: 1,
            entry: [{ lref, sac, phonestate: 5, app: 'In a meeting', vmunread_messages: 2 }],
          },
        },
        0,
        (reference) => (reference === 7 ? 'sip:a@b' : undefined),
      );
    expect(tell(7, true)).toMatchObject([
      {
        type: 'presence.updated',
        snapshot: true,
        subjectDevice: { number: 'sip:a@b' },
        state: {
          presentity: 'sip:a@b',
          doNotDisturb: true,
          phoneState: 'loggedOut',
          applicationPresence: 'In a meeting',
          unreadVoicemail: 2,
        },
      },
    ]);
    expect(tell(7, true)).toEqual([]);
    expect(tell(7, false)).toMatchObject([{ snapshot: false, changed: ['doNotDisturb'] }]);
    expect(tell(8, false), 'a presentity that is not watched any more').toEqual([]);
  });
});

describe('park slots', () => {
  it('are told as occupied and free', () => {
    const bench = new MapperBench('park');
    bench.notify(topicOf('park'), {
      callcontrol: {
        callinfo: [{ callid: 4, ...ringing({ state: CallState.ONHOLD, parkslot: '701', gcid: gcid(3) }) }],
      },
    });
    expect(bench.find('park.updated')).toMatchObject({
      subjectDevice: { number: '701' },
      state: { slot: '701', occupied: true, parked: { number: '01707123456' } },
    });
    bench.lost('park', { callid: 4 });
    expect(bench.find('park.updated')).toMatchObject({
      state: { slot: '701', occupied: false, parked: null },
    });
  });
});

describe('the snapshot on request', () => {
  it('has users, queues, presence and slots with their agent states', () => {
    const bench = new MapperBench('201', '500', 'park');
    user(bench, { dnd: true });
    queue(bench, {});
    const types = bench.mapper.snapshot().map(({ type }) => type);
    expect(types).toEqual(['user.updated', 'agent.notReady', 'queue.updated']);
    expect(bench.mapper.snapshot().every(({ snapshot }) => snapshot === true)).toBe(true);
  });
});
