import {
  CcxStatus,
  ControlFailure,
  DeviceType,
  EventCause,
  LocalConnectionState,
  ReasonCode,
  RecordType,
  SystemEventId,
  UccxErrorCode,
} from '../../enums';
import { Acd } from './acd';
import type { Agent } from './agent';
import { Agents } from './agents';
import type { Call, Caller } from './call';
import { CallData, type CallDataFields } from './call-data';
import { CallEvents } from './call-events';
import { CallJoining } from './call-joining';
import { Configuration } from './configuration';
import { Csqs } from './csqs';
import { Devices } from './devices';
import { Outbound } from './outbound';
import { Outbox, type Notice } from './outbox';
import { ControlRefusal } from './refusal';
import type { Schedule } from './schedule';
import type { AgentSetup, ApplicationSetup, CsqSetup, SiteSetup, TeamSetup } from './site';
import { Statistics } from './statistics';
import { Supervision } from './supervision';
import { Switchboard } from './switchboard';
import { Teams } from './teams';

/** A caller and what the caller brings along. */
export interface CallFromOptions extends Caller {
  /** Call variables and expanded variables that the call has from its start. */
  readonly data?: CallDataFields;
}

/** The whole contact centre behind the CTI server: everything that is true, whoever is connected. */
export class ContactCentre {
  readonly outbox: Outbox;
  readonly agents: Agents;
  readonly devices: Devices;
  readonly csqs: Csqs;
  readonly teams: Teams;
  readonly switchboard: Switchboard;
  readonly joining: CallJoining;
  readonly acd: Acd;
  readonly outbound: Outbound;
  readonly supervision: Supervision;
  readonly statistics: Statistics;
  readonly configuration: Configuration;
  readonly callEvents: CallEvents;
  /** Calls that clients complained about (BAD_CALL_REQ). */
  readonly badCalls: { readonly callId: number; readonly agentId: string | undefined }[] = [];
  readonly #schedule: Schedule;
  readonly #applications: Map<number, ApplicationSetup>;
  #online = true;

  constructor(
    site: SiteSetup,
    schedule: Schedule,
    deliver: (notice: Notice) => void,
    onError: (thrown: unknown) => void,
  ) {
    this.#schedule = schedule;
    this.#applications = new Map(site.applications.map((application) => [application.id, application]));
    this.outbox = new Outbox(deliver);
    this.agents = new Agents(site.agents, this.outbox, schedule, onError);
    this.devices = new Devices(site, this.agents);
    this.csqs = new Csqs(site.csqs, this.agents);
    this.teams = new Teams(site.teams);
    this.statistics = new Statistics(schedule);
    const { outbox, agents, devices, csqs, teams, statistics } = this;
    const { timing } = site;
    this.callEvents = new CallEvents(outbox, devices, agents);
    const { callEvents } = this;
    this.switchboard = new Switchboard({ devices, agents, callEvents, schedule, timing, onError });
    const { switchboard } = this;
    const { portGroups } = site;
    this.acd = new Acd({
      portGroups,
      timing,
      agents,
      csqs,
      devices,
      switchboard,
      callEvents,
      statistics,
      schedule,
    });
    switchboard.connect(this.acd);
    this.joining = new CallJoining({
      switchboard,
      devices,
      callEvents,
      moved: (from, to) => {
        this.acd.moved(from, to);
        this.supervision.moved(from, to);
      },
    });
    this.outbound = new Outbound({
      campaign: site.campaign,
      timing,
      agents,
      switchboard,
      callEvents,
      schedule,
    });
    this.supervision = new Supervision({ agents, teams, switchboard, joining: this.joining, callEvents });
    this.configuration = new Configuration(
      {
        csqs: () => csqs.all,
        applications: () => this.#applications.values(),
        agents: () => [...agents].map(({ setup }) => setup),
        portGroups: () => portGroups,
      },
      outbox,
      BigInt(schedule.now()),
    );
  }

  /** False while the server answers but nothing behind it works. */
  get online(): boolean {
    return this.#online;
  }

  /** Somebody dials; an empty `from` withholds the number. */
  callFrom(from: string, to: string, options: CallFromOptions = {}): Call {
    const { digits, priority, data } = options;
    const callData = new CallData();
    if (data !== undefined) callData.merge(data);
    return this.switchboard.makeCall(from, to, {
      data: callData,
      caller: {
        ...(digits === undefined ? {} : { digits }),
        ...(priority === undefined ? {} : { priority }),
      },
    });
  }

  /**
   * Picks up what rings at a phone.
   * @throws ControlRefusal when nothing does.
   */
  answer(extension: string): Call {
    const call = this.switchboard.callAt(extension, LocalConnectionState.LCS_ALERTING);
    if (call === undefined) {
      const text = `no call rings at ${extension}`;
      throw new ControlRefusal(ControlFailure.CF_NO_CALL_TO_ANSWER, text);
    }
    this.switchboard.answer(call, extension);
    return call;
  }

  /** A caller or a phone hangs up: out of `call`, or out of the device's newest call. */
  hangUp(number: string, call: Call | undefined = this.switchboard.callsAt(number).at(-1)): void {
    if (call?.parties.has(number) !== true) {
      const text = `${number} is in no call`;
      throw new ControlRefusal(ControlFailure.CF_NO_CONNECTION_TO_CLEAR, text);
    }
    const abandoned = !call.handled && number === call.callingDevice;
    const cause = abandoned ? EventCause.CEC_CALL_CANCELLED : EventCause.CEC_NONE;
    this.switchboard.leave(call, number, cause);
  }

  /** @throws ControlRefusal when there is no agent with this login. */
  agent(id: string): Agent {
    const agent = this.agents.byId(id);
    if (agent !== undefined) return agent;
    throw new ControlRefusal(
      ControlFailure.CF_INVALID_AGENT_ID_SPECIFIED,
      `there is no agent ${id}`,
      UccxErrorCode.CCX_AGENT_INVALID,
    );
  }

  /** The system goes on or off line and tells every client (SYSTEM_EVENT). */
  setOnline(online: boolean): void {
    if (online === this.#online) return;
    this.#online = online;
    this.#systemEvent(
      online ? SystemEventId.SYS_CCX_ONLINE : SystemEventId.SYS_CCX_OFFLINE,
      online ? 'Unified CCX is online' : 'Unified CCX is offline',
    );
  }

  /** A phone, port or trigger goes out of or back into service; an agent there becomes not ready. */
  setDeviceInService(number: string, inService: boolean): void {
    if (!this.devices.setInService(number, inService)) return;
    this.#systemEvent(
      inService ? SystemEventId.SYS_INSTRUMENT_BACK_IN_SERVICE : SystemEventId.SYS_INSTRUMENT_OUT_OF_SERVICE,
      inService ? 'device is back in service' : 'device is out of service',
      number,
    );
    const agent = this.agents.at(number);
    const reason = inService ? ReasonCode.AGT_PHONE_UP : ReasonCode.AGT_PHONE_DOWN;
    if (agent !== undefined) this.agents.interrupt(agent, reason);
  }

  /** Adds or changes an agent as an administrator does. */
  setAgent(setup: AgentSetup): void {
    const agent = this.agents.byId(setup.id);
    if (agent === undefined) this.agents.add(setup);
    else agent.setup = setup;
    this.configuration.agentChanged(setup, agent === undefined ? RecordType.ADD : RecordType.CHANGE);
  }

  removeAgent(id: string): void {
    const agent = this.agent(id);
    this.agents.remove(agent);
    this.configuration.agentChanged(agent.setup, RecordType.DELETE);
  }

  setCsq(setup: CsqSetup): void {
    const recordType = this.csqs.byId(setup.id) === undefined ? RecordType.ADD : RecordType.CHANGE;
    this.csqs.set(setup);
    this.configuration.csqChanged(setup, recordType);
  }

  removeCsq(id: number): void {
    const setup = this.csqs.byId(id);
    if (setup === undefined) return;
    this.csqs.remove(id);
    this.configuration.csqChanged(setup, RecordType.DELETE);
  }

  setApplication(setup: ApplicationSetup): void {
    const before = this.#applications.get(setup.id);
    if (before !== undefined) this.devices.removeApplication(before);
    this.#applications.set(setup.id, setup);
    this.devices.setApplication(setup);
    const recordType = before === undefined ? RecordType.ADD : RecordType.CHANGE;
    this.configuration.applicationChanged(setup, recordType);
  }

  removeApplication(id: number): void {
    const setup = this.#applications.get(id);
    if (setup === undefined) return;
    this.#applications.delete(id);
    this.devices.removeApplication(setup);
    this.configuration.applicationChanged(setup, RecordType.DELETE);
  }

  setTeam(team: TeamSetup): void {
    this.outbox.publish({ kind: 'teams' }, this.teams.set(team));
  }

  removeTeam(id: number): void {
    const event = this.teams.remove(id);
    if (event !== undefined) this.outbox.publish({ kind: 'teams' }, event);
  }

  /** Loses everything that a restart of the server loses: calls, logins, figures. */
  restart(): void {
    this.acd.reset();
    this.outbound.reset();
    this.supervision.reset();
    this.switchboard.reset();
    this.agents.reset();
    this.statistics.reset();
    this.#online = true;
  }

  #systemEvent(id: number, text: string, device?: string): void {
    this.outbox.publish(
      { kind: 'everyone' },
      {
        type: 'SYSTEM_EVENT',
        CCXStatus: this.#online ? CcxStatus.CCX_IN_SERVICE : CcxStatus.CCX_OUT_OF_SERVICE,
        CCXTime: this.#schedule.seconds(),
        SystemEventID: id,
        SystemEventArg1: 0,
        SystemEventArg2: 0,
        SystemEventArg3: 0,
        EventDeviceType: device === undefined ? DeviceType.DEVID_NONE : this.devices.typeOf(device),
        Text: text,
        ...(device === undefined ? {} : { EventDeviceID: device }),
      },
    );
  }
}
