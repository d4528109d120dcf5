import type { EventDraft } from '../../lib/core/events';
import type { ExtensionKnowledge } from '../../lib/systems/telphin/call-facts';
import { decodeMessage } from '../../lib/systems/telphin/codec';
import type { ExtensionKind } from '../../lib/systems/telphin/extension-names';
import { TelphinMapper } from '../../lib/systems/telphin/mapper';
import { formOf } from './telphin';

export type Fields = Readonly<Record<string, string>>;

/** 2014-11-21T08:26:29.331234Z, as the document writes times. */
export const START_US = 1_416_558_389_331_234;

/** What an account's list of extensions would tell; numbers by id. */
export class KnownExtensions implements ExtensionKnowledge {
  readonly queuesSeen: string[] = [];

  constructor(
    private readonly kinds: Readonly<Record<string, ExtensionKind>> = {},
    private readonly numbers: Readonly<Record<string, string>> = {},
  ) {}

  kindOf(id: string | undefined): ExtensionKind | undefined {
    if (id === undefined) return undefined;
    return this.kinds[id] ?? (this.queuesSeen.includes(id) ? 'queue' : undefined);
  }

  labelOf(): undefined {
    return undefined;
  }

  numberOf(reference: string): string | undefined {
    return this.numbers[reference];
  }

  noteQueue(id: string): void {
    this.queuesSeen.push(id);
  }
}

/** Feeds a mapper with forms, as if they had come from webhooks, and shows what it makes of them. */
export class MapperBench {
  readonly mapper: TelphinMapper;
  readonly drafts: EventDraft[] = [];
  now = 1_000_000;

  constructor(
    readonly extensions = new KnownExtensions(),
    settleMs = 0,
    maximumCalls?: number,
  ) {
    this.mapper = new TelphinMapper(extensions, {
      settleMs,
      ...(maximumCalls === undefined ? {} : { maximumCalls }),
    });
  }

  /** `atUs` counts from START_US. */
  receive(fields: Fields, atUs: number, owner?: string): EventDraft[] {
    const form = formOf({ ...fields, EventTime: String(START_US + atUs) });
    return this.take(this.mapper.apply(decodeMessage(Buffer.from(form)), owner, this.now));
  }

  wait(milliseconds: number): EventDraft[] {
    this.now += milliseconds;
    return this.take(this.mapper.tick(this.now));
  }

  take(drafts: readonly EventDraft[]): EventDraft[] {
    this.drafts.push(...drafts);
    return [...drafts];
  }

  /** Every event so far as `type@device`, with `~` before deduced ones. */
  get story(): string[] {
    return this.drafts.map(shown);
  }
}

/** `type@device`, with `~` before a deduced event. */
export function shown(draft: EventDraft): string {
  const device = 'subjectDevice' in draft ? draft.subjectDevice?.number : undefined;
  return `${draft.synthetic === true ? '~' : ''}${draft.type}${device === undefined ? '' : `@${device}`}`;
}
