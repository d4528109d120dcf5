import { CallType, LocalConnectionState } from '../../enums';
import { CallData } from './call-data';

/** One device of a call. */
export interface Party {
  readonly number: string;
  /** A value of Table 190. */
  state: number;
  /** A far end outside that was called: Unified CCX does not know it and sends no events of it. */
  readonly anonymous: boolean;
}

/** The call that a consultation call was made out of, and the device that did. */
export interface Consultation {
  readonly held: Call;
  readonly by: string;
}

/** What a caller brings along, or types in while the script asks. */
export interface Caller {
  readonly digits?: string;
  /** Priority in the queue: 1, the default, to 10, which goes first. */
  readonly priority?: number;
}

/** What a call is from its start. */
export interface CallOptions {
  readonly id: number;
  readonly type: number;
  readonly calling: string;
  readonly dialled: string;
  readonly data?: CallData;
  readonly caller?: Caller;
  readonly consultation?: Consultation;
  /** CSQ that events of the call name although it is in no queue (calls made out of a queue's call). */
  readonly csqId?: number;
}

/** A call with its devices, as the call control underneath the ACD sees it. */
export class Call {
  readonly id: number;
  type: number;
  /** Number of the originator; empty when withheld. */
  readonly calling: string;
  /** Number the originator dialled. */
  readonly dialled: string;
  readonly data: CallData;
  readonly parties = new Map<string, Party>();
  readonly caller: Caller;
  readonly consultation: Consultation | undefined;
  csqId: number | undefined;
  /** Device from which the call came to its present destination. */
  lastRedirect = '';
  /** Digits that were sent into the call as tones. */
  tones = '';
  /** Clients know of the call. */
  announced = false;
  /** A person answered it. */
  handled = false;
  ended = false;

  constructor(options: CallOptions) {
    this.id = options.id;
    this.type = options.type;
    this.calling = options.calling;
    this.dialled = options.dialled;
    this.data = options.data ?? new CallData();
    this.caller = options.caller ?? {};
    this.consultation = options.consultation;
    this.csqId = options.csqId;
  }

  add(number: string, state: number, anonymous = false): Party {
    const party: Party = { number, state, anonymous };
    this.parties.set(number, party);
    return party;
  }

  /** The parties in the given connection state. */
  in(state: number): Party[] {
    return [...this.parties.values()].filter((party) => party.state === state);
  }

  stateOf(number: string): number {
    return this.parties.get(number)?.state ?? LocalConnectionState.LCS_NULL;
  }

  /** The originator as events name it. */
  get callingDevice(): string {
    return this.calling === '' ? 'Unknown' : this.calling;
  }

  /** What a supervisor overhears is a call that only the supervisor's side has events of. */
  get silent(): boolean {
    return this.type === CallType.CALLTYPE_SUPERVISOR_MONITOR;
  }
}
