import type { EventDraft } from '../../lib/core/events';
import { CallDirection, CallState } from '../../lib/systems/mtcti3/enums';
import { Mapper } from '../../lib/systems/mtcti3/mapper';
import type { CallInfo, CallLost, Notify } from '../../lib/systems/mtcti3/messages';
import type { Topic } from '../../lib/systems/mtcti3/topics';

const guid = (extn: string): string => Buffer.from(extn.padEnd(16, '.')).toString('hex');

/** A mapper with users 201 to 204 and queues 500 and 501, fed as a system would feed it. */
export class MapperBench {
  readonly mapper = new Mapper();
  readonly drafts: EventDraft[] = [];
  now = 1_000_000;

  /** Watches these lines; the others exist but are not watched. */
  constructor(...watched: readonly string[]) {
    this.begin({ kind: 'lines' });
    this.notify(
      { kind: 'lines' },
      {
        lines: {
          flags: 1,
          adduser: ['201', '202', '203', '204'].map((extn) => this.#entry(extn, `User ${extn}`)),
          addqueue: ['500', '501'].map((extn) => this.#entry(extn, `Queue ${extn}`)),
        },
      },
    );
    for (const extn of watched) {
      this.begin(topicOf(extn));
      this.settle(topicOf(extn));
    }
    this.drafts.length = 0;
  }

  begin(topic: Topic): void {
    this.mapper.begins(topic);
  }

  settle(topic: Topic): void {
    this.drafts.push(...this.mapper.settled(topic));
  }

  notify(topic: Topic, notify: Notify): void {
    this.drafts.push(...this.mapper.notify(topic, notify, this.now, () => undefined));
  }

  /** A picture of call 1 (or another one) on a line. */
  call(extn: string, info: CallInfo): void {
    this.notify(topicOf(extn), { callcontrol: { callinfo: [{ callid: 1, ...info }] } });
  }

  lost(extn: string, ...lost: readonly CallLost[]): void {
    this.notify(topicOf(extn), {
      callcontrol: { calllost: lost.length === 0 ? [{ callid: 1, reason: 16 }] : [...lost] },
    });
  }

  /** Lets time pass. */
  pass(milliseconds = 1_000): void {
    this.now += milliseconds;
    this.drafts.push(...this.mapper.expire(this.now));
  }

  /** The events so far as `type subject`, synthetic ones with a star, snapshots in brackets. */
  story(): string[] {
    return this.drafts.map((draft) => {
      const subject = 'subjectDevice' in draft ? ` ${draft.subjectDevice?.number ?? ''}` : '';
      const text = `${draft.type.replace('call.', '')}${subject}${draft.synthetic === true ? '*' : ''}`;
      return draft.snapshot === true ? `[${text}]` : text;
    });
  }

  find(type: string): EventDraft & Record<string, unknown> {
    const found = this.drafts.findLast((draft) => draft.type === type);
    if (found === undefined) throw new Error(`no ${type} among ${this.story().join(', ')}`);
    return found;
  }

  #entry(extn: string, name: string) {
    return { guid: Buffer.from(guid(extn), 'hex'), extn, name };
  }
}

/** Users have numbers below 500, queues from there on. */
export function topicOf(extn: string): Topic {
  if (extn === 'park') return { kind: 'parkServer' };
  return { kind: Number(extn) < 500 ? 'user' : 'queue', guid: guid(extn) };
}

export const gcid = (n: number): Buffer => Buffer.from([1, 2, 3, n]);

/** Pictures as users and queues have them. */
export const ringing = (more: CallInfo = {}): CallInfo => ({
  state: CallState.RINGING,
  direction: CallDirection.INBOUND,
  gcid: gcid(1),
  callingparty: { number: '01707123456', name: 'Customer' },
  ...more,
});

export const talking = (more: CallInfo = {}): CallInfo => ({
  ...ringing(),
  state: CallState.CONNECTED,
  connectedparty: { number: '01707123456' },
  ...more,
});

export const dialling = (state: CallState, more: CallInfo = {}): CallInfo => ({
  state,
  direction: CallDirection.OUTBOUND,
  gcid: gcid(2),
  ...more,
});

export const onQueue = (state: CallState, more: CallInfo = {}): CallInfo => ({
  ...ringing({ state, calledparty: '8010', queueinfo: { number: '500', name: 'Queue 500', priority: 1 } }),
  ...more,
});

export const targets = (...numbers: readonly string[]): CallInfo => ({
  targets: { target: numbers.map((number) => ({ partyinfo: { number } })) },
});
