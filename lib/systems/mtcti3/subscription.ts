import type { Backoff } from '../../core/backoff';
import type { TimerHandle } from '../../core/clock';
import { Gate } from './gate';
import type { Message, Notify } from './messages';
import { topicKey, type Topic } from './topics';

/** What the subscriptions tell their owner. */
export interface SubscriptionListener {
  /** The Subscribe message of a topic under the given ids. */
  describe(topic: Topic, ids: { requestid: number; subscribe_id: number }): Message;
  /** The request for a topic goes out now; its news may come from now on. */
  begins(topic: Topic): void;
  /** The system accepted the subscription. */
  active(topic: Topic): void;
  /** News; the notify is acknowledged when this returns. */
  notified(topic: Topic, notify: Notify): void;
  /** What was there before the subscription has been told. */
  settled(topic: Topic): void;
  /** The topic is not watched any more: not wanted, refused, or (`again`) ended by the system. */
  ended(topic: Topic, again: boolean): void;
  /** Whether calls still hang on a topic that nobody wants any more. */
  inUse(topic: Topic): boolean;
  /** Something failed that is tried again by itself. */
  trouble(text: string): void;
}

export type SubscriptionPhase =
  /** Waits for its turn. */
  | 'queued'
  /** The request is out. */
  | 'requested'
  /** Accepted. */
  | 'active'
  /** Waits for the next attempt. */
  | 'pausing'
  /** Refused for good. */
  | 'refused';

/** One subscription, as its owner keeps it. */
export interface Subscription {
  readonly topic: Topic;
  readonly key: string;
  readonly backoff: Backoff;
  /** Open while the system has accepted it. */
  readonly accepted: Gate;
  /** Open when it has told its state. */
  readonly ready: Gate;
  id: number;
  phase: SubscriptionPhase;
  wanted: boolean;
  leasedUntil: number;
  /** How far it has told its state since it was requested last. */
  news: 'none' | 'first' | 'settled';
  /** Milliseconds since 1970; when the system accepted it last. */
  activeSince: number;
  readonly timers: Map<TimerName, TimerHandle>;
}

export type TimerName = 'refresh' | 'retry' | 'firstNews' | 'settle' | 'lease';

export function newSubscription(topic: Topic, backoff: Backoff): Subscription {
  return {
    topic,
    key: topicKey(topic),
    backoff,
    accepted: new Gate(),
    ready: new Gate(),
    id: 0,
    phase: 'queued',
    wanted: false,
    leasedUntil: 0,
    news: 'none',
    activeSince: 0,
    timers: new Map(),
  };
}
