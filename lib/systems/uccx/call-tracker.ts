/** Applies what messages say of a call to its state. The mapper turns the outcome into events. */
import { addCallData, type WireCallData } from './call-data';
import { Call, Calls, type Connection } from './calls';
import { connectionStateOf } from './devices';
import { CallType, ConnectionDeviceType, SpecialValue } from './enums';
import { directionOf, type EventFields, hasText, type Party } from './mapper-fields';
import type { UccxMessageOf } from './messages';

/** The part of a message that says how a device is connected. */
interface ConnectionReport {
  readonly ConnectionDeviceID?: string;
  readonly ConnectionDeviceType: number;
  readonly LocalConnectionState: number;
}

export class CallTracker {
  readonly calls = new Calls();
  readonly #fields: EventFields;

  constructor(fields: EventFields) {
    this.#fields = fields;
  }

  /**
   * The call that a message is about. A call that was never heard of begins with it (BEGIN_CALL_EVENT is masked or
   * was missed), and so does one whose id is used again: END_CALL_EVENT is the last message of a call.
   */
  callOf(id: number): { call: Call; isNew: boolean } {
    const known = this.calls.get(id);
    return known === undefined ? { call: this.calls.add(id), isNew: true } : { call: known, isNew: false };
  }

  /**
   * The call that a message of its end is about. Messages of one happening come in any order (chapter 6), so this
   * one may come after END_CALL_EVENT, and does not begin the call again.
   */
  endingCallOf(id: number): { call: Call; isNew: boolean } {
    const hasEnded = this.calls.get(id) === undefined && this.calls.hasEnded(id);
    return hasEnded ? { call: new Call(id), isNew: false } : this.callOf(id);
  }

  /** A device of a call by its id and type; keeps whose line it is where the id says so. */
  partyIn(call: Call, id: string | undefined, type?: number): Party | undefined {
    const party = this.#fields.party(id, type);
    if (party?.primary !== undefined) {
      const known = call.details?.primaryExtensions;
      if (known?.[party.number] !== party.primary) {
        const primaryExtensions = { ...known, [party.number]: party.primary };
        call.details = { ...call.details, primaryExtensions };
      }
    }
    return party;
  }

  /** Notes a device's part in a call. */
  connect(
    call: Call,
    party: Party | undefined,
    connection: Partial<Connection> & Pick<Connection, 'state'>,
  ): void {
    if (party === undefined || call.isCleared) return;
    const known = call.connections.get(party.number);
    this.calls.connect(call, {
      device: party.number,
      kind: party.kind ?? known?.kind,
      id: hasText(connection.id) ? connection.id : (known?.id ?? party.number),
      idType: connection.idType ?? known?.idType ?? ConnectionDeviceType.CONNECTION_ID_STATIC,
      state: connection.state,
    });
  }

  /**
   * ConnectionDeviceID names the connection that came about, which after a transfer is the one of the calling
   * device. The calling side of a call is connected from now on, too; no message of its own says so.
   */
  connectEstablished(
    call: Call,
    message: UccxMessageOf<'CALL_ESTABLISHED_EVENT'>,
    { own, calling, answering }: Record<'own' | 'calling' | 'answering', Party | undefined>,
  ): void {
    const idType = message.ConnectionDeviceType;
    const id = message.ConnectionDeviceID ?? '';
    if (answering === undefined || own?.number === calling?.number) {
      this.connect(call, own, { id, idType, state: 'connected' });
      // While it rang, the id of the calling connection may have stood for it (chapter 9, ANSWER_CALL_REQ).
      const rangAs = call.connections.get(answering?.number ?? '')?.id;
      const answeredAs = rangAs === id ? answering?.number : rangAs;
      this.connect(call, answering, { id: answeredAs ?? '', state: 'connected' });
    } else {
      this.connect(call, answering, { id, idType, state: 'connected' });
    }
    const state = call.connections.get(calling?.number ?? '')?.state;
    if (state === 'initiated' || state === 'null') this.connect(call, calling, { state: 'connected' });
  }

  /** The device behind a ConnectionDeviceID: the one that has the connection, else the id read as a device. */
  connectedParty(call: Call, connectionId: string | undefined): Party | undefined {
    if (!hasText(connectionId)) return undefined;
    const party = this.partyIn(call, connectionId);
    if (party === undefined) return undefined;
    for (const { id, device, kind } of call.connections.values()) {
      if (id !== connectionId) continue;
      const knownKind = party.kind ?? kind;
      if (device === party.number && knownKind === party.kind) return party;
      const renumbered = { ...party, number: device };
      if (knownKind !== undefined) renumbered.kind = knownKind;
      return renumbered;
    }
    return party;
  }

  connectAs(call: Call, party: Party | undefined, message: ConnectionReport): void {
    const state = connectionStateOf(message.LocalConnectionState);
    if (state === undefined) return;
    const id = message.ConnectionDeviceID ?? '';
    this.connect(call, party, { id, idType: message.ConnectionDeviceType, state });
  }

  /** A consultation call belongs to the call that its originator holds (chapter 6, CALLTYPE_CONSULT). */
  relate(call: Call, originator: Party | undefined): void {
    if (call.callType !== CallType.CALLTYPE_CONSULT || call.relatedCallId !== undefined) return;
    const device = originator ?? call.calling;
    if (device === undefined) return;
    const held = this.calls.at(device.number).filter(({ connection }) => connection.state === 'hold');
    const [only, ...others] = held.filter((candidate) => candidate.call !== call);
    if (only === undefined || others.length > 0) return;
    call.relatedCallId = only.call.id;
    only.call.relatedCallId ??= call.id;
  }

  setType(call: Call, callType: number): void {
    if (callType === CallType.CALLTYPE_INVALID) return;
    call.callType = callType;
    call.direction = directionOf(callType) ?? call.direction;
  }

  addData(call: Call, message: WireCallData): string[] {
    const { data, changed } = addCallData(call.data, message);
    call.data = data;
    return changed;
  }

  /** ANI stands for the calling device until a message names that; an empty one says nothing (chapter 11). */
  setNumbers(call: Call, message: { ANI?: string; DNIS?: string; DialedNumber?: string }): void {
    const dnis = this.partyIn(call, message.DNIS);
    if (dnis !== undefined) call.did = dnis.number;
    const dialed = this.partyIn(call, message.DialedNumber);
    if (dialed !== undefined) call.dialedNumber = dialed.number;
    const ani = this.partyIn(call, message.ANI);
    if (ani === undefined) return;
    call.calling ??= ani;
    if (call.details?.ani !== ani.number) call.details = { ...call.details, ani: ani.number };
  }

  setCalling(call: Call, id: string | undefined, type: number): Party | undefined {
    const party = this.partyIn(call, id, type);
    if (party !== undefined) call.calling = party;
    return party;
  }

  setCalled(call: Call, id: string | undefined, type: number): void {
    const party = this.partyIn(call, id, type);
    if (party !== undefined) call.called = party;
  }

  setLastRedirection(call: Call, id: string | undefined, type: number): void {
    const party = this.partyIn(call, id, type);
    if (party !== undefined) call.lastRedirection = party;
  }

  setService(call: Call, message: { ApplicationID: number; CSQID: number }): void {
    this.setApplication(call, message.ApplicationID);
    if (message.CSQID !== SpecialValue.NULL_CSQ) call.queueId = String(message.CSQID);
  }

  setApplication(call: Call, id: number): void {
    const application = this.#fields.application(id);
    if (application === undefined) return;
    const known = call.details?.application;
    if (known?.id === application.id && known.name === application.name) return;
    call.details = { ...call.details, application };
  }

  addCustomer(call: Call, message: UccxMessageOf<'CALL_DATA_UPDATE_EVENT'>): void {
    const { CampaignID: campaign, CustomerPhoneNumber: phone, CustomerAccountNumber: account } = message;
    if (campaign === 0 && !hasText(phone) && !hasText(account)) return;
    call.details = {
      ...call.details,
      ...(campaign === 0 ? {} : { campaignId: campaign }),
      ...(hasText(phone) ? { customerPhoneNumber: phone } : {}),
      ...(hasText(account) ? { customerAccountNumber: account } : {}),
    };
  }

  /** CALL_DATA_UPDATE_EVENT may give a connection another id, or another device. */
  renameConnection(
    call: Call,
    party: Party | undefined,
    message: UccxMessageOf<'CALL_DATA_UPDATE_EVENT'>,
    id: string | undefined,
  ): void {
    if (!hasText(id) || id === message.ConnectionDeviceID) return;
    const former = this.#fields.party(message.ConnectionDeviceID);
    const known = former === undefined ? undefined : call.connections.get(former.number);
    if (known === undefined) return;
    this.calls.disconnect(call, known.device);
    this.connect(call, party, { id, idType: message.NewConnectionDeviceType, state: known.state });
  }
}
