import { Emitter } from '../../../../core/emitter';
import {
  AgentState,
  CallType,
  ControlFailure,
  EventCause,
  LocalConnectionState,
  ReasonCode,
  UccxErrorCode,
} from '../../enums';
import type { Agent } from './agent';
import type { Agents } from './agents';
import { Call, type Caller, type Consultation, type Party } from './call';
import type { AcdFields, CallEvents } from './call-events';
import type { CallData } from './call-data';
import type { Devices } from './devices';
import { ControlRefusal } from './refusal';
import type { Schedule } from './schedule';
import type { ApplicationSetup, TimingSetup } from './site';

const { LCS_ALERTING, LCS_CONNECT, LCS_FAIL, LCS_HOLD, LCS_INITIATE } = LocalConnectionState;

/** Call ids look as those of the guide's examples do. */
const FIRST_CALL_ID = 16_777_300;

/** What the automatic call distributor has to say about calls; see {@link Acd}. */
export interface Distributor {
  /** A call has reached a trigger. */
  accept(call: Call, application: ApplicationSetup): void;
  /** A phone answers: true when the distributor offered the call there and has connected it. */
  answered(call: Call, extension: string): boolean;
  /** A ringing phone refuses: true when the distributor had offered the call there and takes it back. */
  declined(call: Call, extension: string): boolean;
  /** The call waits for an agent, so that one person in it is enough. */
  holds(call: Call): boolean;
  /** The call is over. */
  over(call: Call): void;
}

/** How a call starts. */
export interface MakeCallOptions {
  readonly type?: number;
  readonly data?: CallData;
  readonly caller?: Caller;
  readonly consultation?: Consultation;
  readonly csqId?: number;
}

interface SwitchboardEvents {
  ringing: (call: Call, device: string) => void;
  established: (call: Call, device: string) => void;
  ended: (call: Call) => void;
}

/** Sets calls up, holds them and takes them down, for one device at a time. Joining them is {@link CallJoining}. */
export class Switchboard {
  readonly events: Emitter<SwitchboardEvents>;
  readonly calls = new Map<number, Call>();
  readonly #devices: Devices;
  readonly #agents: Agents;
  readonly #callEvents: CallEvents;
  readonly #schedule: Schedule;
  readonly #timing: TimingSetup;
  #distributor: Distributor | undefined;
  #nextId = FIRST_CALL_ID;

  constructor(parts: {
    devices: Devices;
    agents: Agents;
    callEvents: CallEvents;
    schedule: Schedule;
    timing: TimingSetup;
    onError: (thrown: unknown) => void;
  }) {
    this.#devices = parts.devices;
    this.#agents = parts.agents;
    this.#callEvents = parts.callEvents;
    this.#schedule = parts.schedule;
    this.#timing = parts.timing;
    this.events = new Emitter(parts.onError);
  }

  /** Done once, after both exist. */
  connect(distributor: Distributor): void {
    this.#distributor = distributor;
  }

  nextId(): number {
    return this.#nextId++;
  }

  /** The calls that a device takes part in. */
  callsAt(number: string): Call[] {
    return [...this.calls.values()].filter((call) => call.parties.has(number));
  }

  /** The call that a device has in the given connection state, the newest if there are several. */
  callAt(number: string, state: number): Call | undefined {
    return this.callsAt(number).findLast((call) => call.stateOf(number) === state);
  }

  /** Dials; what becomes of the call is told by events. */
  makeCall(from: string, dialled: string, options: MakeCallOptions = {}): Call {
    const inside = this.#devices.kindOf(from) !== 'outside' && from !== '';
    const call = this.open({
      ...options,
      type: options.type ?? (inside ? CallType.CALLTYPE_AGENT_INSIDE : CallType.CALLTYPE_OTHER_IN),
      calling: from,
      dialled,
    });
    call.add(call.callingDevice, LCS_INITIATE);
    if (this.#devices.isMonitored(from)) {
      this.announce(call, from);
      this.#callEvents.serviceInitiated(call, from);
      this.#goOffHook(from);
      this.#callEvents.originated(call, from);
    }
    this.route(call);
    return call;
  }

  /** Creates a call that has no party yet. */
  open(options: MakeCallOptions & { type: number; calling: string; dialled: string }): Call {
    const call = new Call({ ...options, id: this.nextId() });
    this.calls.set(call.id, call);
    return call;
  }

  /** Tells clients of a new call; those who know it already are told by its later events. */
  announce(call: Call, connection: string): void {
    if (call.announced) this.#callEvents.beganFor(call, connection);
    else this.#callEvents.began(call, connection);
    call.announced = true;
  }

  /** Lets a phone ring. */
  ring(call: Call, device: string, acd: AcdFields = {}, secondaryId = 0): void {
    call.add(device, LCS_ALERTING);
    this.announce(call, device);
    this.#interruptBy(call, device);
    this.#callEvents.delivered(call, device, acd, secondaryId);
    if (this.#agents.at(device) === undefined) this.#answerLater(call, device);
    this.events.emit('ringing', call, device);
  }

  /**
   * A phone answers the call that rings there.
   * @throws ControlRefusal when it does not ring, or another call is active at the phone.
   */
  answer(call: Call, device: string): void {
    if (call.stateOf(device) !== LCS_ALERTING) {
      throw new ControlRefusal(ControlFailure.CF_NO_CALL_TO_ANSWER, `no call rings at ${device}`);
    }
    this.#requireNoActiveCall(device);
    if (this.#distributor?.answered(call, device) !== true) {
      this.connectParty(call, device);
      this.talk(device);
      this.talk(call.calling);
      this.#callEvents.established(call, device, device);
      this.#callEvents.mediaStarted(call, device);
      this.#startOriginatorsMedia(call, device);
    }
    this.events.emit('established', call, device);
  }

  /** A device takes part from now on, and with it the originator who waited. */
  connectParty(call: Call, device: string): void {
    const party = call.parties.get(device) ?? call.add(device, LCS_CONNECT);
    party.state = LCS_CONNECT;
    call.handled = true;
    for (const waiting of call.in(LCS_INITIATE)) waiting.state = LCS_CONNECT;
  }

  /** The agent at a phone, if there is one, is talking now. */
  talk(device: string): void {
    const agent = this.#agents.at(device);
    if (agent !== undefined) this.#agents.talk(agent, otherEngagement(agent.state));
  }

  /** @throws ControlRefusal unless the device takes an active part in the call. */
  hold(call: Call, device: string): void {
    this.requireState(call, device, LCS_CONNECT).state = LCS_HOLD;
    this.#callEvents.held(call, device);
    this.#callEvents.mediaStopped(call, device);
  }

  /** @throws ControlRefusal unless the device holds the call and has no other active one. */
  retrieve(call: Call, device: string): void {
    const party = this.requireState(call, device, LCS_HOLD);
    this.#requireNoActiveCall(device);
    party.state = LCS_CONNECT;
    this.#callEvents.retrieved(call, device);
    this.#callEvents.mediaStarted(call, device);
  }

  /** Takes one device out of a call; the call ends with it when nobody is left to talk to. */
  leave(call: Call, device: string, cause: number = EventCause.CEC_NONE): void {
    if (call.stateOf(device) === LCS_ALERTING && this.#distributor?.declined(call, device) === true) return;
    const others = [...call.parties.values()].filter(
      ({ number }) => number !== device && this.#devices.kindOf(number) !== 'ctiPort',
    );
    const enough =
      this.#distributor?.holds(call) === true
        ? others.some(({ state }) => state !== LCS_ALERTING)
        : others.length > 1;
    if (enough) {
      this.remove(call, device, cause);
      this.#callEvents.endedFor(call, device);
    } else {
      this.clear(call, device, cause);
    }
  }

  /** Ends a call for all devices, `first` of them first. */
  clear(call: Call, first: string = call.callingDevice, cause: number = EventCause.CEC_NONE): void {
    if (call.ended) return;
    call.ended = true;
    const devices = [...call.parties.keys()];
    for (const device of [first, ...devices.filter((other) => other !== first)]) {
      this.remove(call, device, device === first ? cause : EventCause.CEC_NONE, devices);
    }
    this.close(call, call.handled ? EventCause.CECX_DROP_HANDLED_OTHER : cause, devices);
  }

  /** Takes a device out of a call without asking whether the call goes on; `witnesses` hear of it, too. */
  remove(call: Call, device: string, cause: number, witnesses: readonly string[] = []): void {
    const party = call.parties.get(device);
    if (party === undefined) return;
    if (party.state === LCS_CONNECT) this.#callEvents.mediaStopped(call, device);
    call.parties.delete(device);
    this.#goOnHook(device);
    if (!party.anonymous) this.#callEvents.connectionCleared(call, device, cause, witnesses);
  }

  /** The last words about a call that has no parties any more. */
  close(call: Call, cause: number, devices: readonly string[]): void {
    call.ended = true;
    this.calls.delete(call.id);
    this.#callEvents.over(call, cause, devices);
    this.#distributor?.over(call);
    this.events.emit('ended', call);
  }

  /** After the last call of an agent's phone the agent's state follows. */
  #goOnHook(device: string): void {
    const agent = this.#agents.at(device);
    if (agent !== undefined && this.callsAt(device).length === 0) this.#agents.release(agent);
  }

  /** The originator hears busy or number-unobtainable tone, and hangs up after a while. */
  fail(call: Call, cause: number): void {
    const originator = call.parties.get(call.callingDevice);
    if (originator !== undefined) originator.state = LCS_FAIL;
    this.#callEvents.failed(call, call.callingDevice, cause);
    this.#schedule.after(this.#timing.busyToneMs, () => {
      this.clear(call, call.callingDevice, cause);
    });
  }

  /** @throws ControlRefusal with the code that fits when the device has another connection state. */
  requireState(call: Call, device: string, state: number): Party {
    const party = call.parties.get(device);
    if (party?.state === state) return party;
    const code = state === LCS_HOLD ? ControlFailure.CF_NO_HELD_CALL : ControlFailure.CF_NO_ACTIVE_CALL;
    const text = `call ${call.id} is not ${state === LCS_HOLD ? 'held' : 'active'} at ${device}`;
    throw new ControlRefusal(code, text, UccxErrorCode.CCX_ILLEGAL_CALL_STATE);
  }

  /** Forgets all calls without a word: the server starts anew. */
  reset(): void {
    for (const call of this.calls.values()) call.ended = true;
    this.calls.clear();
  }

  #requireNoActiveCall(device: string): void {
    if (this.callAt(device, LCS_CONNECT) === undefined) return;
    const text = `another call is active at ${device}`;
    throw new ControlRefusal(
      ControlFailure.CF_INVALID_OBJECT_STATE,
      text,
      UccxErrorCode.CCX_AGENT_DEVICE_BUSY,
    );
  }

  /** Brings a call that was dialled to its destination. */
  route(call: Call): void {
    const { dialled } = call;
    const application = this.#devices.application(dialled);
    if (application !== undefined && this.#distributor !== undefined)
      this.#distributor.accept(call, application);
    else if (this.#devices.isUnobtainable(dialled)) this.fail(call, EventCause.CEC_DEST_NOT_OBTAINABLE);
    else if (this.#isBusy(dialled)) this.fail(call, EventCause.CEC_BUSY);
    else if (this.#devices.kindOf(dialled) === 'outside') this.#goOutside(call);
    else this.ring(call, dialled);
  }

  #isBusy(number: string): boolean {
    return this.#devices.isBusyOutside(number) || this.callsAt(number).length > 0;
  }

  /** Leaving the switch makes an agent's call an outbound one (chapter 6, CallType). */
  #goOutside(call: Call): void {
    if (call.type === CallType.CALLTYPE_AGENT_INSIDE) {
      call.type = CallType.CALLTYPE_OUT;
      this.#callEvents.dataUpdated(call);
    }
    this.#schedule.after(this.#timing.farEndAnswersMs, () => {
      if (call.ended) return;
      call.add(call.dialled, LCS_CONNECT, true);
      this.connectParty(call, call.dialled);
      this.talk(call.calling);
      this.#callEvents.established(call, call.callingDevice, '');
      this.#startOriginatorsMedia(call, call.dialled);
      this.events.emit('established', call, call.dialled);
    });
  }

  /** A phone that nobody commands is picked up after a while. */
  #answerLater(call: Call, device: string): void {
    this.#schedule.after(this.#timing.farEndAnswersMs, () => {
      if (!call.ended && call.stateOf(device) === LCS_ALERTING) this.answer(call, device);
    });
  }

  #startOriginatorsMedia(call: Call, answering: string): void {
    const calling = call.callingDevice;
    if (calling !== answering && call.stateOf(calling) === LCS_CONNECT)
      this.#callEvents.mediaStarted(call, calling);
  }

  #goOffHook(device: string): void {
    const agent = this.#agents.at(device);
    if (agent === undefined || agent.occupied) return;
    const engagement = otherEngagement(agent.state);
    if (agent.state === AgentState.AGENT_STATE_READY) {
      this.#agents.enter(agent, AgentState.AGENT_STATE_NOT_READY, ReasonCode.AGT_OFFHOOK);
    }
    agent.engagement = engagement;
  }

  /** A call that the ACD did not choose the agent for takes a ready agent out of the queues. */
  #interruptBy(call: Call, device: string): void {
    const agent = this.#agents.at(device);
    if (agent?.state !== AgentState.AGENT_STATE_READY) return;
    if (call.csqId === undefined) {
      this.#agents.enter(agent, AgentState.AGENT_STATE_NOT_READY, ReasonCode.AGT_NON_ICD);
      agent.engagement = otherEngagement(AgentState.AGENT_STATE_READY);
    } else {
      this.#agents.reserve(agent, { kind: 'other', afterwards: afterCall(agent), wrapUpMs: 0 });
    }
  }
}

/** The state before a call that is no business of the queues is the state after it. */
function otherEngagement(state: number) {
  const afterwards = state === AgentState.AGENT_STATE_READY ? state : AgentState.AGENT_STATE_NOT_READY;
  return { kind: 'other', afterwards, wrapUpMs: 0 } as const;
}

/** Where an agent goes after a call of a queue without automatic work. */
export function afterCall(agent: Agent): number {
  return agent.setup.automaticAvailable ? AgentState.AGENT_STATE_READY : AgentState.AGENT_STATE_NOT_READY;
}
