import {
  AgentState,
  CallType,
  ControlFailure,
  EventCause,
  LocalConnectionState,
  StatusCode,
  SupervisoryAction,
  UccxErrorCode,
} from '../../enums';
import type { Agent } from './agent';
import type { Agents } from './agents';
import type { Call } from './call';
import type { CallEvents } from './call-events';
import type { CallJoining } from './call-joining';
import { ControlRefusal, RequestRefusal } from './refusal';
import type { Switchboard } from './switchboard';
import type { Teams } from './teams';

const { LCS_CONNECT } = LocalConnectionState;

/** A supervisor's presence in an agent's call. */
interface Presence {
  readonly supervisor: Agent;
  readonly agent: Agent;
  /** Call the supervisor's phone is in. */
  call: Call;
}

/** What supervisors do with their agents' calls, and agents' calls for help (chapter 9). */
export class Supervision {
  readonly #agents: Agents;
  readonly #teams: Teams;
  readonly #switchboard: Switchboard;
  readonly #joining: CallJoining;
  readonly #callEvents: CallEvents;
  readonly #presences: Presence[] = [];

  constructor(parts: {
    agents: Agents;
    teams: Teams;
    switchboard: Switchboard;
    joining: CallJoining;
    callEvents: CallEvents;
  }) {
    this.#agents = parts.agents;
    this.#teams = parts.teams;
    this.#switchboard = parts.switchboard;
    this.#joining = parts.joining;
    this.#callEvents = parts.callEvents;
    this.#switchboard.events.on('ended', (call) => {
      this.#callEnded(call);
    });
  }

  /**
   * Lets a supervisor listen to, enter or take over an agent's call, or leave it again. Returns the call that
   * the supervisor's phone is, or was, in.
   * @throws ControlRefusal when the two do not belong together or their calls do not allow it.
   */
  supervise(action: number, supervisor: Agent, agent: Agent, call: Call | undefined): Call {
    if (supervisor.setup.kind !== 'supervisor' || supervisor.extension === undefined) {
      const text = `${supervisor.id} is no supervisor who is logged in`;
      throw new ControlRefusal(ControlFailure.CF_PRIVILEGE_VIOLATION_ON_SPECIFIED_DEVICE, text);
    }
    if (!this.#teams.supervises(supervisor.id, agent.id)) {
      const text = `agent ${agent.id} is not in a team of ${supervisor.id}`;
      throw new ControlRefusal(
        ControlFailure.CF_PRIVILEGE_VIOLATION_ON_SPECIFIED_DEVICE,
        text,
        UccxErrorCode.CCX_AGENT_NOT_ASSOCIATED,
      );
    }
    switch (action) {
      case SupervisoryAction.SUPERVISOR_MONITOR:
        return this.#monitor(supervisor, supervisor.extension, agent, talking(agent, call));
      case SupervisoryAction.SUPERVISOR_BARGE_IN:
        return this.#enter(supervisor, supervisor.extension, agent, talking(agent, call), false);
      case SupervisoryAction.SUPERVISOR_INTERCEPT:
        return this.#enter(supervisor, supervisor.extension, agent, talking(agent, call), true);
      case SupervisoryAction.SUPERVISOR_CLEAR:
        return this.#leave(supervisor, supervisor.extension);
      default:
        throw new ControlRefusal(
          ControlFailure.CF_VALUE_OUT_OF_RANGE,
          `${action} is no supervisory action`,
          UccxErrorCode.CCX_INVALID_SUPERVISORY_ACTION,
        );
    }
  }

  /**
   * Calls a supervisor of the agent's team; a call that the agent is in is held meanwhile.
   * @throws RequestRefusal when no supervisor is free, as SUPERVISOR_ASSIST_REQ documents.
   */
  assist(agent: Agent, extension: string, call: Call | undefined): Call {
    const supervisor = this.#teams
      .supervisorsOf(agent.id)
      .map((id) => this.#agents.byId(id))
      .find((candidate) => candidate !== undefined && this.#isFree(candidate));
    if (supervisor?.extension === undefined) {
      throw new RequestRefusal(
        StatusCode.E_CTI_UNSPECIFIED_FAILURE,
        'no supervisor of the team is available',
      );
    }
    if (call?.stateOf(extension) === LCS_CONNECT) {
      return this.#joining.consult(call, extension, supervisor.extension, { type: CallType.CALLTYPE_ASSIST });
    }
    return this.#switchboard.makeCall(extension, supervisor.extension, { type: CallType.CALLTYPE_ASSIST });
  }

  /** A call was joined into another one: a supervisor in it goes along. */
  moved(from: Call, to: Call): void {
    for (const presence of this.#presences) if (presence.call === from) presence.call = to;
  }

  /** Forgets who supervises whom: the server starts anew. */
  reset(): void {
    this.#presences.length = 0;
  }

  #isFree(supervisor: Agent): boolean {
    return supervisor.extension !== undefined && this.#switchboard.callsAt(supervisor.extension).length === 0;
  }

  #monitor(supervisor: Agent, extension: string, agent: Agent, call: Call): Call {
    if (this.#presences.some((presence) => presence.agent === agent)) {
      const text = `somebody listens to agent ${agent.id} already`;
      throw new ControlRefusal(
        ControlFailure.CF_INVALID_OBJECT_STATE,
        text,
        UccxErrorCode.CCX_MONITORING_ALREADY_INPROGRESS,
      );
    }
    this.#requireFree(supervisor);
    const monitoring = this.#switchboard.open({
      type: CallType.CALLTYPE_SUPERVISOR_MONITOR,
      calling: extension,
      dialled: agent.setup.extension,
      data: call.data.copy(),
    });
    monitoring.add(extension, LCS_CONNECT);
    monitoring.handled = true;
    this.#switchboard.announce(monitoring, extension);
    this.#switchboard.talk(extension);
    this.#callEvents.established(monitoring, extension, agent.setup.extension);
    this.#callEvents.mediaStarted(monitoring, extension);
    this.#presences.push({ supervisor, agent, call: monitoring });
    return monitoring;
  }

  #enter(supervisor: Agent, extension: string, agent: Agent, call: Call, takeOver: boolean): Call {
    const listening = this.#presences.find((presence) => presence.supervisor === supervisor);
    if (listening?.call.silent === true) this.#switchboard.clear(listening.call, extension);
    else if (listening?.call !== call) this.#requireFree(supervisor);
    if (!call.parties.has(extension)) this.#join(supervisor, extension, agent, call);
    call.type = takeOver ? CallType.CALLTYPE_SUPERVISOR_INTERCEPT : CallType.CALLTYPE_SUPERVISOR_BARGE_IN;
    this.#callEvents.dataUpdated(call);
    if (takeOver) {
      this.#switchboard.leave(call, agent.setup.extension, EventCause.CEC_SUPERVISOR_INTERCEPT);
      this.#forget(call);
    }
    return call;
  }

  #join(supervisor: Agent, extension: string, agent: Agent, call: Call): void {
    call.add(extension, LCS_CONNECT);
    this.#switchboard.announce(call, extension);
    this.#switchboard.talk(extension);
    this.#callEvents.conferenced({
      primary: call,
      secondaryId: this.#switchboard.nextId(),
      by: agent.setup.extension,
      added: extension,
      cause: EventCause.CEC_SUPERVISOR_BARGE_IN,
    });
    this.#callEvents.mediaStarted(call, extension);
    this.#presences.push({ supervisor, agent, call });
  }

  #leave(supervisor: Agent, extension: string): Call {
    const presence = this.#presences.find((candidate) => candidate.supervisor === supervisor);
    if (presence === undefined) {
      const text = `${supervisor.id} supervises no call`;
      throw new ControlRefusal(ControlFailure.CF_NO_CONNECTION_TO_CLEAR, text);
    }
    this.#forget(presence.call);
    if (presence.call.silent) {
      this.#switchboard.clear(presence.call, extension, EventCause.CEC_SUPERVISOR_CLEAR);
    } else {
      this.#switchboard.leave(presence.call, extension, EventCause.CEC_SUPERVISOR_CLEAR);
    }
    return presence.call;
  }

  /** Listening ends with what is listened to. */
  #callEnded(call: Call): void {
    this.#forget(call);
    for (const { agent, call: monitoring, supervisor } of [...this.#presences]) {
      const silent = monitoring.silent && agent.state !== AgentState.AGENT_STATE_TALKING;
      if (silent) this.#switchboard.clear(monitoring, supervisor.setup.extension);
    }
  }

  #forget(call: Call): void {
    const left = this.#presences.filter((presence) => presence.call !== call);
    this.#presences.splice(0, this.#presences.length, ...left);
  }

  #requireFree(supervisor: Agent): void {
    if (this.#isFree(supervisor)) return;
    const text = `${supervisor.id} is in another call`;
    throw new ControlRefusal(ControlFailure.CF_RESOURCE_BUSY, text, UccxErrorCode.CCX_AGENT_DEVICE_BUSY);
  }
}

/** @throws ControlRefusal unless the agent talks in the call. */
function talking(agent: Agent, call: Call | undefined): Call {
  if (call?.stateOf(agent.setup.extension) === LCS_CONNECT && !call.silent) return call;
  throw new ControlRefusal(
    ControlFailure.CF_INVALID_OBJECT_STATE,
    `agent ${agent.id} is not talking in that call`,
    UccxErrorCode.CCX_SILENT_MONITOR_OR_RECORDING_AGENT_CALL_STATE_NOT_TALKING,
  );
}
