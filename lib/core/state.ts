import type { CtiError } from './errors';

/** The one state of a connection. Times are milliseconds since 1970. */
export type SessionState =
  /** Never started, or stopped for good. */
  | { readonly kind: 'stopped' }
  /** A transport is being opened or the handshake runs. */
  | {
      readonly kind: 'connecting';
      readonly endpoint: string;
      readonly attempt: number;
      readonly problem?: CtiError;
    }
  /** Handshake done; subscribing and replaying state. Commands work. */
  | {
      readonly kind: 'synchronizing';
      readonly endpoint: string;
      readonly since: number;
      readonly problem?: CtiError;
    }
  /** Everything works, or all but what `problem` says: a rate limit that is waited out, a refused subscription. */
  | {
      readonly kind: 'online';
      readonly endpoint: string;
      readonly since: number;
      readonly problem?: CtiError;
    }
  /** The last attempt failed; the next one starts at `until`. */
  | { readonly kind: 'waiting'; readonly until: number; readonly error: CtiError }
  /** Credentials, licence or settings refused: waits for a redeploy or a `connect` control message. */
  | { readonly kind: 'halted'; readonly error: CtiError }
  /** Ended by a `disconnect` control message. */
  | { readonly kind: 'disconnected' };

/** An error as messages can carry it: Node-RED's copies of messages have empty objects in place of errors. */
export type ReportedError = ReturnType<CtiError['toJSON']>;

type Reported<State> = State extends unknown
  ? {
      readonly [Key in keyof State]: CtiError extends State[Key]
        ? Exclude<State[Key], CtiError> | ReportedError
        : State[Key];
    }
  : never;

/** A {@link SessionState} as messages can carry it. */
export type ReportedState = Reported<SessionState>;

/** Gives a state with its errors as plain objects. */
export function reportedState(state: SessionState): ReportedState {
  switch (state.kind) {
    case 'waiting':
    case 'halted':
      return { ...state, error: state.error.toJSON() };
    case 'connecting':
    case 'synchronizing':
    case 'online': {
      const { problem, ...rest } = state;
      return problem === undefined ? rest : { ...rest, problem: problem.toJSON() };
    }
    case 'stopped':
    case 'disconnected':
      return state;
  }
}

/** Whether a link is there or tried for without anybody's doing. */
export function comesBackByItself(state: SessionState): boolean {
  switch (state.kind) {
    case 'connecting':
    case 'synchronizing':
    case 'online':
    case 'waiting':
      return true;
    case 'stopped':
    case 'halted':
    case 'disconnected':
      return false;
  }
}
