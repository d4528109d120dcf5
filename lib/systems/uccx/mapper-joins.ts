/** CALL_TRANSFERRED_EVENT and CALL_CONFERENCED_EVENT: two calls become one (guide, Tables 87 to 90). */
import type { Call } from './calls';
import { isCallId } from './enums';
import type { CallTracker } from './call-tracker';
import { type CallDraft, type EventFields, type Party, deviceOf } from './mapper-fields';
import type { UccxMessageOf } from './messages';

/** The messages that say so. */
export type JoinMessage = UccxMessageOf<'CALL_TRANSFERRED_EVENT'> | UccxMessageOf<'CALL_CONFERENCED_EVENT'>;

/** What came of it. */
export interface JoinedCalls {
  readonly call: Call;
  readonly isNew: boolean;
  /** What happened, at `subject`. */
  readonly draft: CallDraft;
  readonly subject: Party | undefined;
  /** The call that goes on as `call`, under another id. */
  readonly former: Call | undefined;
}

/**
 * Moves the parties to the call that remains and says what is to be told of it. That call is the one the listed
 * parties are in; it is the primary call unless Unified CCX gave the joined call a new id. The secondary call lives
 * on until its own messages end it.
 */
export function joinCalls(tracker: CallTracker, fields: EventFields, message: JoinMessage): JoinedCalls {
  const { calls } = tracker;
  const resultId = resultOf(message);
  const primary = resultId === message.PrimaryCallID ? undefined : calls.get(message.PrimaryCallID);
  const { call, isNew } = tracker.callOf(resultId);
  const renumbered = isNew ? primary : undefined;
  if (renumbered !== undefined) {
    calls.moveInto(renumbered, call);
    renumbered.relatedCallId = resultId;
  }
  // A transfer in one step has none.
  const hasSecondary = isCallId(message.SecondaryCallID);
  const secondary = hasSecondary ? calls.get(message.SecondaryCallID) : undefined;
  if (hasSecondary) call.relatedCallId = message.SecondaryCallID;
  if (secondary !== undefined) secondary.relatedCallId = resultId;

  const { joining, added } = devicesOf(tracker, call, message);
  const parties = partiesOf(tracker, call, secondary, message);
  for (const { party, connectionId, connectionType } of parties) {
    moveParty(tracker, call, secondary, party, connectionId, connectionType);
  }
  const isTransfer = message.type === 'CALL_TRANSFERRED_EVENT';
  if (isTransfer && joining !== undefined) {
    calls.disconnect(call, joining.number);
    if (secondary !== undefined) calls.disconnect(secondary, joining.number);
  }

  const draft = fields.draft(isTransfer ? 'call.transferred' : 'call.conferenced', call, {
    subject: joining,
    connectionId: message.PrimaryDeviceID,
    localConnectionState: message.LocalConnectionState,
    cause: message.EventCause,
    details: {
      primaryCallId: String(message.PrimaryCallID),
      ...(hasSecondary ? { secondaryCallId: String(message.SecondaryCallID) } : {}),
      ...(message.SecondaryDeviceID === undefined
        ? {}
        : { secondaryConnectionId: message.SecondaryDeviceID }),
      ...(added === undefined ? {} : { [isTransfer ? 'transferredDevice' : 'addedDevice']: deviceOf(added) }),
    },
  });
  if (parties.length > 0) draft.parties = parties.map(({ party }) => deviceOf(party));
  return { call, isNew, draft, subject: joining, former: renumbered };
}

interface JoinedParty {
  readonly party: Party;
  readonly connectionId: string | undefined;
  readonly connectionType: number | undefined;
}

function resultOf(message: JoinMessage): number {
  const ids = new Set((message.parties ?? []).map(({ ConnectedPartyCallID: id }) => id));
  const [only, ...others] = ids;
  return isCallId(only) && others.length === 0 ? only : message.PrimaryCallID;
}

function devicesOf(
  tracker: CallTracker,
  call: Call,
  message: JoinMessage,
): { joining: Party | undefined; added: Party | undefined } {
  return message.type === 'CALL_TRANSFERRED_EVENT'
    ? {
        joining: tracker.partyIn(call, message.TransferringDeviceID, message.TransferringDeviceType),
        added: tracker.partyIn(call, message.TransferredDeviceID, message.TransferredDeviceType),
      }
    : {
        joining: tracker.partyIn(call, message.ControllerDeviceID, message.ControllerDeviceType),
        added: tracker.partyIn(call, message.AddedPartyDeviceID, message.AddedPartyDeviceType),
      };
}

/** The parties as listed; their type is one of connection ids, so what they are is known from elsewhere. */
function partiesOf(
  tracker: CallTracker,
  call: Call,
  secondary: Call | undefined,
  message: JoinMessage,
): JoinedParty[] {
  return (message.parties ?? []).flatMap((row) => {
    const party = tracker.partyIn(call, row.ConnectedPartyDeviceID);
    if (party === undefined) return [];
    const known = call.connections.get(party.number) ?? secondary?.connections.get(party.number);
    const kind = party.kind ?? known?.kind;
    return [
      {
        party: kind === undefined ? party : { ...party, kind },
        connectionId: row.ConnectedPartyDeviceID,
        connectionType: row.ConnectedPartyDeviceType,
      },
    ];
  });
}

function moveParty(
  tracker: CallTracker,
  call: Call,
  secondary: Call | undefined,
  party: Party,
  connectionId: string | undefined,
  connectionType: number | undefined,
): void {
  const inSecondary = secondary?.connections.get(party.number);
  const inCall = call.connections.get(party.number);
  if (secondary !== undefined) tracker.calls.disconnect(secondary, party.number);
  // Whoever held the call to join it with the other one is active in the joined call.
  const before = inCall?.state === 'hold' ? inSecondary?.state : (inCall ?? inSecondary)?.state;
  tracker.connect(call, party, {
    id: connectionId ?? '',
    ...(connectionType === undefined ? {} : { idType: connectionType }),
    state: before === undefined || before === 'null' ? 'connected' : before,
  });
}
