import { CallType, ControlFailure, EventCause, LocalConnectionState, UccxErrorCode } from '../../enums';
import type { Call } from './call';
import type { CallDataFields } from './call-data';
import type { CallEvents } from './call-events';
import type { Devices } from './devices';
import { ControlRefusal } from './refusal';
import type { Switchboard } from './switchboard';

const { LCS_ALERTING, LCS_CONNECT, LCS_HOLD } = LocalConnectionState;

/** Parties of one conference; QUERY_DEVICE_INFO_CONF says so, too. */
export const MAXIMUM_CONFERENCE_PARTIES = 8;

/** Two calls at one device, as requests name them. */
export interface CallPair {
  readonly active: Call;
  readonly held: Call;
  readonly device: string;
}

/** How a consultation call differs from a plain one. */
export interface ConsultOptions {
  /** Call data in place of what the active call has. */
  readonly overriding?: CallDataFields;
  /** A value of Table 195; a plain consultation by default. */
  readonly type?: number;
}

/** Consultation, and what two calls of one device can become. */
export class CallJoining {
  readonly #switchboard: Switchboard;
  readonly #devices: Devices;
  readonly #callEvents: CallEvents;
  readonly #moved: (from: Call, to: Call) => void;

  /** `moved` hears of each call that goes on in another one. */
  constructor(parts: {
    switchboard: Switchboard;
    devices: Devices;
    callEvents: CallEvents;
    moved: (from: Call, to: Call) => void;
  }) {
    this.#switchboard = parts.switchboard;
    this.#devices = parts.devices;
    this.#callEvents = parts.callEvents;
    this.#moved = parts.moved;
  }

  /** Holds the active call and makes another one with its data, some of it replaced. */
  consult(active: Call, device: string, dialled: string, options: ConsultOptions = {}): Call {
    this.#switchboard.requireState(active, device, LCS_CONNECT);
    const data = active.data.copy();
    data.merge(options.overriding ?? {});
    this.#switchboard.hold(active, device);
    return this.#switchboard.makeCall(device, dialled, {
      type: options.type ?? CallType.CALLTYPE_CONSULT,
      data,
      consultation: { held: active, by: device },
      ...(active.csqId === undefined ? {} : { csqId: active.csqId }),
    });
  }

  /**
   * Connects both far ends and takes the device out. Returns the call that goes on: the held one.
   * @throws ControlRefusal when the calls are not a held one and the consultation made from it.
   */
  transfer(pair: CallPair): Call {
    this.#requireConsultation(pair);
    const { held, active, device } = pair;
    const added = farEnd(active, device);
    this.#merge(pair);
    held.parties.delete(device);
    held.lastRedirect = device;
    held.type = CallType.CALLTYPE_TRANSFER_IN;
    this.#announceTo(held, added);
    this.#callEvents.dataUpdated(held, this.#outboundStatus(held));
    this.#callEvents.transferred({
      primary: held,
      secondaryId: active.id,
      by: device,
      added,
      cause: EventCause.CEC_TRANSFER,
    });
    if (held.stateOf(added) === LCS_CONNECT) this.#callEvents.established(held, held.callingDevice, added);
    this.#moved(active, held);
    this.#dissolve(active, device);
    this.#callEvents.endedFor(held, device);
    this.#restartMedia(held);
    return held;
  }

  /** Transfers the active call to a number without talking to anybody there. */
  transferTo(active: Call, device: string, dialled: string, overriding: CallDataFields = {}): Call {
    const second = this.consult(active, device, dialled, { overriding });
    return this.#joinWhenPossible({ active: second, held: active, device }, (pair) => this.transfer(pair));
  }

  /** Adds a number to the active call without talking to anybody there first. */
  conferenceWith(active: Call, device: string, dialled: string, overriding: CallDataFields = {}): Call {
    const second = this.consult(active, device, dialled, { overriding });
    return this.#joinWhenPossible({ active: second, held: active, device }, (pair) => this.conference(pair));
  }

  /**
   * Joins both calls; the device stays. Returns the call that goes on: the held one.
   * @throws ControlRefusal as {@link transfer}, or when the conference would be too large.
   */
  conference(pair: CallPair): Call {
    this.#requireConsultation(pair);
    const { held, active, device } = pair;
    if (held.parties.size + active.parties.size - 1 > MAXIMUM_CONFERENCE_PARTIES) {
      const text = `a conference has ${MAXIMUM_CONFERENCE_PARTIES} parties at most`;
      throw new ControlRefusal(ControlFailure.CF_CONFERENCE_MEMBER_LIMIT_EXCEEDED, text);
    }
    const added = farEnd(active, device);
    this.#merge(pair);
    const own = held.parties.get(device);
    if (own !== undefined) own.state = LCS_CONNECT;
    held.lastRedirect = device;
    held.type = CallType.CALLTYPE_CONFERENCE;
    this.#announceTo(held, added);
    this.#callEvents.dataUpdated(held, this.#outboundStatus(held));
    this.#callEvents.conferenced({
      primary: held,
      secondaryId: active.id,
      by: device,
      added,
      cause: EventCause.CEC_KEY_CONFERENCE,
    });
    this.#callEvents.established(held, held.callingDevice, '');
    this.#moved(active, held);
    this.#dissolve(active, device);
    this.#restartMedia(held);
    return held;
  }

  /** Holds one call of a device and retrieves, or answers, the other one. */
  alternate(active: Call, other: Call, device: string): void {
    this.#switchboard.requireState(active, device, LCS_CONNECT);
    const waiting = other.stateOf(device);
    if (waiting !== LCS_HOLD && waiting !== LCS_ALERTING) {
      const text = `call ${other.id} neither rings nor is held at ${device}`;
      throw new ControlRefusal(ControlFailure.CF_NO_HELD_CALL, text);
    }
    this.#switchboard.hold(active, device);
    if (waiting === LCS_HOLD) this.#switchboard.retrieve(other, device);
    else this.#switchboard.answer(other, device);
  }

  /** Clears the active call of a device and retrieves the held one. */
  reconnect({ active, held, device }: CallPair): void {
    this.#switchboard.requireState(held, device, LCS_HOLD);
    if (!active.parties.has(device)) {
      const text = `call ${active.id} is not active at ${device}`;
      throw new ControlRefusal(ControlFailure.CF_NO_ACTIVE_CALL, text);
    }
    this.#switchboard.leave(active, device);
    this.#switchboard.retrieve(held, device);
  }

  /** At once where a phone rings; numbers outside ring unseen, so those join when they answer, or never. */
  #joinWhenPossible(pair: CallPair, join: (pair: CallPair) => Call): Call {
    if (farEnd(pair.active, pair.device) !== '') return join(pair);
    const stop = (): void => {
      cancelAnswered();
      cancelEnded();
    };
    const cancelAnswered = this.#switchboard.events.on('established', (call) => {
      if (call !== pair.active) return;
      stop();
      if (!pair.held.ended) join(pair);
    });
    const cancelEnded = this.#switchboard.events.on('ended', (call) => {
      if (call === pair.active || call === pair.held) stop();
    });
    return pair.held;
  }

  #requireConsultation({ active, held, device }: CallPair): void {
    this.#switchboard.requireState(held, device, LCS_HOLD);
    if (active.in(LocalConnectionState.LCS_FAIL).length > 0 || farEnd(active, device) === '') {
      const text = `call ${active.id} has nobody at its other end`;
      throw new ControlRefusal(ControlFailure.CF_NO_ACTIVE_CALL, text, UccxErrorCode.CCX_ILLEGAL_CALL_STATE);
    }
    if (active.consultation?.held !== held || active.consultation.by !== device) {
      const text = `call ${active.id} is not a consultation out of call ${held.id}`;
      throw new ControlRefusal(ControlFailure.CF_ARBITRARY_CONF_OR_XFER_NOT_SUPPORTED, text);
    }
  }

  /** Everybody of the active call but the device itself becomes a party of the held one. */
  #merge({ active, held, device }: CallPair): void {
    for (const [number, party] of active.parties) {
      if (number !== device) held.parties.set(number, { ...party, anonymous: false });
    }
    held.handled = true;
  }

  /** The agent-mode client at the added phone gets to know the call that it is in now. */
  #announceTo(call: Call, added: string): void {
    if (this.#devices.isMonitored(added)) this.#callEvents.beganFor(call, added);
  }

  /** The consultation call is gone; in the order of the guide's flows. */
  #dissolve(call: Call, device: string): void {
    call.ended = true;
    this.#switchboard.calls.delete(call.id);
    const others = [...call.parties.keys()].filter((number) => number !== device);
    for (const number of [device, ...others]) {
      this.#switchboard.remove(call, number, EventCause.CEC_NONE);
    }
    this.#switchboard.close(call, EventCause.CECX_DROP_HANDLED_OTHER, [device, ...others]);
  }

  /** Media of the phones that go on talking start anew (chapter 9, RTP_STARTED_EVENT). */
  #restartMedia(call: Call): void {
    for (const { number } of call.in(LCS_CONNECT)) this.#callEvents.mediaStarted(call, number);
  }

  /** An outbound call that is handed on says so in BAStatus (Table 8). */
  #outboundStatus(call: Call): CallDataFields {
    if (call.data.variable('BAStatus') === undefined) return {};
    return call.data.merge({ namedVariables: [{ name: 'BAStatus', value: 'ZO' }] });
  }
}

/** The other end of a consultation: who answered, or rings; empty when there is nobody yet. */
function farEnd(call: Call, device: string): string {
  const others = [...call.parties.values()].filter(({ number }) => number !== device);
  const connected = others.find(({ state }) => state === LCS_CONNECT);
  return (connected ?? others.find(({ state }) => state === LCS_ALERTING))?.number ?? '';
}
