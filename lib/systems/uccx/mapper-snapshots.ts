/** State as snapshots: what is known now, and what the server answers after a (re)connect. */
import type { CallEventType, EventDraft, LocalConnectionState } from '../../core/events';
import type { Call, Connection } from './calls';
import { connectionStateOf, ctiDevice } from './devices';
import type { UccxMapper } from './mapper';
import type { UccxMessageOf } from './messages';

/** What a replay found. */
export interface Replayed {
  readonly drafts: readonly EventDraft[];
  /** Whether it differs from what was known, so that something was missed. */
  readonly changed: boolean;
}

/** The known agents and calls as snapshot events; of a call one for each of its connections. */
export function snapshotDrafts(mapper: UccxMapper): EventDraft[] {
  const calls = mapper.calls.all().filter((call) => !call.isCleared);
  return [
    ...mapper.agents.snapshot(),
    ...calls.flatMap((call) => {
      const connected = connectionDrafts(mapper, call);
      return connected.length > 0
        ? connected
        : [{ ...mapper.fields.draft('call.began', call), snapshot: true }];
    }),
  ];
}

/** SNAPSHOT_CALL_CONF of a call: replaces what was known of its connections. */
export function replayCall(
  mapper: UccxMapper,
  callId: number,
  answer: UccxMessageOf<'SNAPSHOT_CALL_CONF'>,
): Replayed {
  const { state } = mapper;
  const rows = answer.callDevices ?? [];
  const known = mapper.calls.get(callId);
  if (rows.length === 0)
    return known === undefined ? { drafts: [], changed: false } : replayGone(mapper, known);
  const call = known ?? mapper.calls.add(callId);
  state.setType(call, answer.CallType);
  state.addData(call, answer);
  state.setNumbers(call, answer);
  const before = statesOf(call);
  for (const device of [...call.connections.keys()]) mapper.calls.disconnect(call, device);
  for (const row of rows) {
    const party =
      state.partyIn(call, row.CallDeviceID, row.CallDeviceType) ??
      state.partyIn(call, row.CallConnectionDeviceID);
    state.connect(call, party, {
      id: row.CallConnectionDeviceID ?? '',
      ...(row.CallConnectionDeviceType === undefined ? {} : { idType: row.CallConnectionDeviceType }),
      state: connectionStateOf(row.CallDeviceConnectionState) ?? 'null',
    });
  }
  const drafts = connectionDrafts(mapper, call);
  if (known === undefined) {
    drafts.unshift({ ...mapper.fields.draft('call.began', call), snapshot: true });
  }
  return { drafts, changed: before !== statesOf(call) };
}

/** A call that the server knows no more. */
export function replayGone(mapper: UccxMapper, call: Call): Replayed {
  return { drafts: [mapper.endSynthetically(call)], changed: true };
}

function statesOf(call: Call): string {
  return [...call.connections.values()]
    .map(({ device, state }) => `${device} ${state}`)
    .sort()
    .join();
}

function connectionDrafts(mapper: UccxMapper, call: Call): EventDraft[] {
  return [...call.connections.values()].flatMap((connection) => {
    const type = eventOfState(connection.state);
    return type === undefined ? [] : [connectionDraft(mapper, call, connection, type)];
  });
}

function connectionDraft(
  mapper: UccxMapper,
  call: Call,
  connection: Connection,
  type: CallEventType,
): EventDraft {
  const subject =
    mapper.fields.party(connection.device) ?? ctiDevice(connection.device, connection.kind, undefined);
  const kind = connection.kind ?? subject.kind;
  const draft = mapper.fields.draft(type, call, {
    subject: kind === undefined ? subject : { ...subject, kind },
    connectionId: connection.id,
  });
  return { ...draft, snapshot: true, localConnectionState: connection.state };
}

/** The event that leads to a connection state. */
function eventOfState(state: LocalConnectionState): CallEventType | undefined {
  switch (state) {
    case 'null':
      return undefined;
    case 'initiated':
      return 'call.originated';
    case 'alerting':
      return 'call.delivered';
    case 'connected':
      return 'call.established';
    case 'hold':
      return 'call.held';
    case 'queued':
      return 'call.queued';
    case 'failed':
      return 'call.failed';
  }
}
