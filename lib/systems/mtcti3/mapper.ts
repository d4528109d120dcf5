/**
 * From what the system notifies to events. The mapper outlives connections: it knows what it told last, so
 * that after a reconnect it tells what is there as snapshots and what is gone as its end.
 */
import type { EventDraft } from '../../core/events';
import { Calls } from './calls';
import { type Line } from './lines';
import { Directory } from './directory';
import { CallMapper } from './mapper-calls';
import { Drafts } from './mapper-drafts';
import { ObjectMapper } from './mapper-objects';
import type { Notify } from './messages';
import { topicKey, type Topic } from './topics';

export class Mapper {
  readonly directory = new Directory();
  readonly calls = new Calls();
  readonly objects = new ObjectMapper(this.directory);
  readonly #callMapper = new CallMapper(new Drafts(this.calls, this.directory));
  readonly #lines = new Map<string, Line>();
  /** Topics that still tell what was there before they were watched. */
  readonly #settling = new Set<string>();
  /** Topics whose first report since they were subscribed is still to come. */
  readonly #unreported = new Set<string>();

  /** When {@link expire} has something to do, in milliseconds since 1970. */
  get nextDue(): number | undefined {
    return this.#callMapper.nextDue;
  }

  /** The watched line of a topic, by the topic's key. */
  line(key: string): Line | undefined {
    return this.#lines.get(key);
  }

  begins(topic: Topic): void {
    const key = topicKey(topic);
    this.#settling.add(key);
    this.#unreported.add(key);
    if (topic.kind === 'lines') this.directory.expectAll();
    if (topic.kind === 'presence') this.objects.forgetPresence();
    if (topic.kind === 'parkServer') this.objects.parkBegins();
    const line = this.#lineOf(topic);
    if (line === undefined) return;
    this.#lines.set(key, line);
    this.#callMapper.begins(line);
  }

  settled(topic: Topic): EventDraft[] {
    const key = topicKey(topic);
    this.#settling.delete(key);
    return this.#callMapper.settled(key);
  }

  ended(topic: Topic, again: boolean): EventDraft[] {
    const key = topicKey(topic);
    this.#settling.delete(key);
    if (!again) {
      this.#lines.delete(key);
      this.objects.forget(key);
    }
    return this.#callMapper.ended(key, again);
  }

  linkLost(): void {
    this.#settling.clear();
    this.directory.linkLost();
    this.#callMapper.linkLost();
  }

  /** `presentityOf` gives the presentity behind an lref of the presence subscription. */
  notify(
    topic: Topic,
    notify: Notify,
    now: number,
    presentityOf: (lref: number) => string | undefined,
  ): EventDraft[] {
    const key = topicKey(topic);
    const { lines, user, queue, presence, callcontrol } = notify;
    if (lines) {
      const drafts = this.objects.lines(lines, this.#unreported.delete(key));
      this.#refreshLines();
      return drafts;
    }
    if (presence) return this.objects.presenceChanged(presence, presentityOf);
    const line = this.#lines.get(key);
    if (line === undefined) return [];
    if (user) return this.objects.userChanged(line, user, this.#unreported.delete(key));
    if (queue) {
      return this.objects.queueChanged(this.#named(key, line, queue), queue, this.#unreported.delete(key));
    }
    if (!callcontrol) return [];
    const settling = this.#settling.has(key);
    const drafts = this.#callMapper.notify(line, callcontrol, now);
    if (topic.kind === 'parkServer') drafts.push(...this.objects.parkChanged(callcontrol, settling));
    return drafts;
  }

  expire(now: number): EventDraft[] {
    return this.#callMapper.expire(now);
  }

  snapshot(): EventDraft[] {
    return [...this.objects.snapshot(this.#lines.values()), ...this.#callMapper.snapshot()];
  }

  #lineOf(topic: Topic): Line | undefined {
    const key = topicKey(topic);
    switch (topic.kind) {
      case 'user':
      case 'queue': {
        const { number = '', name = '' } = this.directory.byGuid(topic.guid) ?? {};
        return { key, topic, kind: topic.kind, number, name };
      }
      case 'queueByName':
        return this.#lines.get(key) ?? { key, topic, kind: 'queue', number: '', name: topic.name };
      case 'parkServer':
        return { key, topic, kind: 'parkServer', number: '', name: '' };
      case 'lines':
      case 'presence':
      case 'refreshWrapper':
        return undefined;
    }
  }

  /** Users and queues keep their subscription when number or name change. */
  #refreshLines(): void {
    for (const [key, line] of this.#lines) {
      const member = this.directory.byGuid(key.slice(key.indexOf(':') + 1));
      if (member === undefined || (member.number === line.number && member.name === line.name)) continue;
      this.#lines.set(key, { ...line, number: member.number, name: member.name });
    }
  }

  /** A queue that was subscribed by name tells its number here. */
  #named(key: string, line: Line, { extn, name }: { extn?: string | null; name?: string | null }): Line {
    if (line.number !== '' || !extn) return line;
    const named: Line = { ...line, number: extn, name: name ?? line.name };
    this.#lines.set(key, named);
    return named;
  }
}
