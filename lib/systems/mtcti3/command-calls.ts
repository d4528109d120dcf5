/** The functions of a call ("Call functions individually described"), each gated by its bit. */
import type { CtiCommandName } from '../../core/commands';
import { InputError, UnsupportedError } from '../../core/errors';
import {
  optionalBoolean,
  optionalChoice,
  optionalObject,
  optionalText,
  requiredBoolean,
  requiredChoice,
  requiredText,
} from '../../core/params';
import { connectionIdOf, type Appearance } from './calls';
import { sendThrough, type CommandContext } from './command-context';
import { requireOffer, resolveCall, siblingCall, type CallNeed } from './command-targets';
import { composeDestination, TARGET_LENGTH } from './destinations';
import { CallAction, DeviceHint, MemberAction } from './enums';
import { memberNumbers } from './mapper-fields';
import type { CallFunction, UpdateCallControl } from './messages';

/** Words for the device hint, with the values of the protocol. */
export const DEVICE_HINTS = {
  desk: DeviceHint.DESK,
  mobile: DeviceHint.MOBILEANY,
  softphone: DeviceHint.SOFTPHONEANY,
} as const;

type Source = Readonly<Record<string, unknown>>;
type Result = Record<string, unknown>;

const EVERY_LINE = ['queue', 'user', 'parkServer'] as const;

/** What each function needs. Where text and lists of the document differ on lines, the bit decides. */
const NEEDS = {
  answer: { label: 'answer', feature: 'ANSWER', lines: ['user'] },
  hold: { label: 'hold', feature: 'HOLD', lines: ['user'] },
  retrieve: { label: 'retrieve', feature: 'UNHOLD', lines: ['user'] },
  drop: { label: 'drop', feature: 'DROP', lines: ['user', 'queue', 'parkServer'] },
  clear: { label: 'clear', feature: 'FORCECLEAR', lines: EVERY_LINE },
  transfer: { label: 'transfer', feature: 'COMPLETETRANSFER', lines: ['user'], pairs: true },
  conference: { label: 'conference', feature: 'COMPLETECONF', lines: ['user'], pairs: true },
  reconnect: { label: 'reconnect', feature: 'DROP', lines: ['user'], pairs: true },
  redirect: { label: 'redirect', feature: 'REDIRECT', lines: ['queue', 'user'] },
  blindTransfer: { label: 'blind transfer', feature: 'BLINDTRANSFER', lines: EVERY_LINE },
  park: { label: 'park', feature: 'PARK', lines: ['queue', 'user'] },
  dial: { label: 'dial', feature: 'DIAL', lines: ['user'] },
  sendDtmf: { label: 'DTMF', feature: 'GENERATEDIGITS', lines: ['user'] },
  recordOn: { label: 'start of recording', feature: 'CALLRECORDINGON', lines: ['user', 'queue'] },
  recordOff: { label: 'stop of recording', feature: 'CALLRECORDINGOFF', lines: ['user', 'queue'] },
  recordPause: { label: 'pause of recording', feature: 'RECORDINGPAUSECONTROL', lines: ['user', 'queue'] },
  privacyOn: { label: 'privacy', feature: 'PRIVACYON', lines: ['user'] },
  privacyOff: { label: 'end of privacy', feature: 'PRIVACYOFF', lines: ['user'] },
  muteOn: { label: 'mute', feature: 'MUTEON', lines: ['user', 'queue'] },
  muteOff: { label: 'end of mute', feature: 'MUTEOFF', lines: ['user', 'queue'] },
  addToConference: { label: 'adding to a conference', feature: 'ADDTOCONF', lines: ['queue', 'user'] },
  conferenceMember: { label: 'conference member', feature: 'ADMINCONFMEMBER', lines: ['queue', 'user'] },
  tag: { label: 'tag', feature: 'SETTAG', lines: EVERY_LINE },
  accountCode: { label: 'account code', feature: 'SETACCOUNTCODE', lines: ['queue', 'user'] },
  authCode: { label: 'authorization code', feature: 'SETAUTHCODE', lines: ['user', 'queue'] },
  priority: { label: 'priority', feature: 'SETPRIORITY', lines: ['queue'] },
  pushToMobile: { label: 'push to mobile', feature: 'PUSHTOEC500', lines: ['user'] },
  answerPage: { label: 'answer of a page', feature: 'ANSWERPAGE', lines: ['user'] },
  finish: { label: 'finish', feature: 'FINISH', lines: ['queue'] },
} as const satisfies Record<string, CallNeed>;

/** Actions of the record command and of conferenceMember. */
export const RECORD_ACTIONS = ['start', 'stop', 'pause', 'resume'] as const;
export const MEMBER_ACTIONS = ['add', 'drop', 'mute', 'unmute'] as const;

type CallCommand = (context: CommandContext, command: Source) => Promise<Result>;

/** The commands of this file by name. */
export const CALL_COMMANDS: Readonly<Partial<Record<CtiCommandName, CallCommand>>> = {
  answer: async (context, command) => {
    const hint = optionalChoice(optionalObject(command, 'options'), 'deviceHint', hintNames());
    const call = await resolveCall(context, command, NEEDS.answer);
    const devicehint = hint === undefined ? {} : { devicehint: DEVICE_HINTS[hint] };
    return act(context, call, NEEDS.answer, { action: CallAction.AnswerCall }, devicehint);
  },
  hold: simple(NEEDS.hold, CallAction.HoldCall),
  retrieve: simple(NEEDS.retrieve, CallAction.UnHoldCall),
  drop: simple(NEEDS.drop, CallAction.DropCall),
  clear: simple(NEEDS.clear, CallAction.ForceClear),
  pushToMobile: simple(NEEDS.pushToMobile, CallAction.PushToEC500),
  answerPage: simple(NEEDS.answerPage, CallAction.AnswerPage),
  privacy: switched(NEEDS.privacyOn, CallAction.PrivacyOn, NEEDS.privacyOff, CallAction.PrivacyOff),
  mute: switched(NEEDS.muteOn, CallAction.MuteOn, NEEDS.muteOff, CallAction.MuteOff),
  transfer: (context, command) => complete(context, command, NEEDS.transfer, CallAction.CompleteTransfer, 1),
  conference: (context, command) =>
    complete(context, command, NEEDS.conference, CallAction.CompleteConf, Infinity),
  alternate,
  reconnect,
  redirect: async (context, command) => {
    const arg1 = requiredText(command, 'destination', { maxCharacters: TARGET_LENGTH });
    const call = await resolveCall(context, command, NEEDS.redirect);
    return withFate(call, 'diverted', () =>
      act(context, call, NEEDS.redirect, { action: CallAction.Redirect, arg1 }),
    );
  },
  blindTransfer: async (context, command) => {
    const arg1 = composeDestination({
      destination: requiredText(command, 'destination'),
      kind: optionalText(command, 'kind'),
      pin: optionalText(optionalObject(command, 'options'), 'pin'),
    });
    const call = await resolveCall(context, command, NEEDS.blindTransfer);
    return withFate(call, 'transferred', () =>
      act(context, call, NEEDS.blindTransfer, { action: CallAction.BlindTransfer, arg1 }),
    );
  },
  park: async (context, command) => {
    const arg1 = parkSlot(command);
    return act(context, await resolveCall(context, command, NEEDS.park), NEEDS.park, {
      action: CallAction.Park,
      arg1,
    });
  },
  dial: digits(NEEDS.dial, CallAction.Dial, TARGET_LENGTH),
  sendDtmf: (context, command) => {
    for (const field of ['toneDurationMs', 'pauseDurationMs']) {
      if (command[field] === undefined) continue;
      throw new UnsupportedError(`${field} cannot be chosen on IP Office`, { context: { field } });
    }
    return digits(NEEDS.sendDtmf, CallAction.GenerateDigits, 32)(context, command);
  },
  record,
  conferenceMember,
  setCallData,
  finish: async (context, command) => {
    const atOnce = optionalBoolean(optionalObject(command, 'options'), 'reportAtOnce') ?? false;
    const call = await resolveCall(context, command, NEEDS.finish);
    return withFate(call, 'finished', () =>
      act(context, call, NEEDS.finish, { action: CallAction.Finish, ...(atOnce ? { arg1: '1' } : {}) }),
    );
  },
};

/** "Park": 1 to 9 of the characters a phone has. */
export function parkSlot(command: Source): string {
  return requiredText(command, 'slot', {
    maxCharacters: 9,
    pattern: { matches: /^[0-9*#]+$/, wording: '1 to 9 of the characters 0-9, * and #' },
  });
}

export function hintNames(): (keyof typeof DEVICE_HINTS)[] {
  return Object.keys(DEVICE_HINTS) as (keyof typeof DEVICE_HINTS)[];
}

/** Sends a function for a call and resolves with what identifies the call. */
async function act(
  context: CommandContext,
  call: Appearance,
  need: CallNeed,
  callfunction: CallFunction,
  more: Pick<UpdateCallControl, 'devicehint'> = {},
): Promise<Result> {
  await sendThrough(
    context,
    call.line,
    { callcontrol: { callid: call.callid, callfunction, ...more } },
    `${need.label} of call ${call.story.id}`,
  );
  return { callId: call.story.id, device: call.line.number, connectionId: connectionIdOf(call) };
}

function simple(need: CallNeed, action: CallAction): CallCommand {
  return async (context, command) =>
    act(context, await resolveCall(context, command, need), need, { action });
}

function switched(onNeed: CallNeed, on: CallAction, offNeed: CallNeed, off: CallAction): CallCommand {
  return (context, command) =>
    requiredBoolean(command, 'on')
      ? simple(onNeed, on)(context, command)
      : simple(offNeed, off)(context, command);
}

function digits(need: CallNeed, action: CallAction, maxCharacters: number): CallCommand {
  return async (context, command) => {
    const arg1 = requiredText(command, 'digits', {
      maxCharacters,
      pattern: { matches: /^[0-9*#]+$/, wording: 'made of 0-9, * and #' },
    });
    return act(context, await resolveCall(context, command, need), need, { action, arg1 });
  };
}

/** Notes what the end of the call will mean, since its CallLost does not say it; takes it back on refusal. */
async function withFate(
  call: Appearance,
  fate: NonNullable<Appearance['fate']>,
  run: () => Promise<Result>,
): Promise<Result> {
  call.fate = fate;
  try {
    return await run();
  } catch (thrown) {
    call.fate = undefined;
    throw thrown;
  }
}

/** CompleteTransfer and CompleteConf: with the related call, or with calls that are named. */
async function complete(
  context: CommandContext,
  command: Source,
  need: CallNeed,
  action: CallAction,
  mostInstances: number,
): Promise<Result> {
  const named = [optionalText(command, 'heldCallId'), ...otherCallIds(command)].filter(
    (id) => id !== undefined,
  );
  if (named.length > mostInstances) {
    throw new InputError('CTI_INPUT_VALUE', `${need.label} joins two calls only`, {
      context: { field: 'options.otherCallIds' },
    });
  }
  const call = await resolveCall(context, command, need);
  const callinst = named.map((id) => ({
    callid: siblingCall(context, call, id, 'heldCallId').callid,
  }));
  const result = await act(context, call, need, { action, ...(callinst.length > 0 ? { callinst } : {}) });
  const story = context.mapper.calls.story(call.story.id);
  return { ...result, callId: story?.id ?? call.story.id };
}

function otherCallIds(command: Source): string[] {
  const ids = optionalObject(command, 'options').otherCallIds ?? [];
  if (Array.isArray(ids) && ids.every((id): id is string => typeof id === 'string')) return ids;
  throw new InputError('CTI_INPUT_TYPE', 'options.otherCallIds must be a list of texts', {
    context: { field: 'options.otherCallIds' },
  });
}

/** Takes the other call of the line back; the system puts the active one on hold by itself ("UnHoldCall"). */
async function alternate(context: CommandContext, command: Source): Promise<Result> {
  const named = optionalText(command, 'otherCallId');
  const active = await resolveCall(context, command, NEEDS.hold);
  const other =
    named === undefined ? heldSibling(context, active) : siblingCall(context, active, named, 'otherCallId');
  requireOffer(other, NEEDS.retrieve);
  return act(context, other, NEEDS.retrieve, { action: CallAction.UnHoldCall });
}

/** Drops the consultation and takes the held call back. */
async function reconnect(context: CommandContext, command: Source): Promise<Result> {
  const named = optionalText(command, 'heldCallId');
  const active = await resolveCall(context, command, NEEDS.reconnect);
  const held =
    named === undefined ? heldSibling(context, active) : siblingCall(context, active, named, 'heldCallId');
  requireOffer(held, NEEDS.retrieve);
  await act(context, active, NEEDS.drop, { action: CallAction.DropCall });
  return act(context, held, NEEDS.retrieve, { action: CallAction.UnHoldCall });
}

function heldSibling({ mapper }: CommandContext, active: Appearance): Appearance {
  const related = mapper.calls.related(active);
  const held = mapper.calls.on(active.line.key).filter((other) => other !== active && other.phase === 'held');
  const found = related?.phase === 'held' ? related : held.length === 1 ? held[0] : undefined;
  if (found !== undefined) return found;
  throw new InputError(
    'CTI_INPUT_UNKNOWN',
    `${active.line.number} has ${held.length} calls on hold: name the other one`,
    {
      context: { field: 'heldCallId', held: held.length },
    },
  );
}

async function record(context: CommandContext, command: Source): Promise<Result> {
  const action = requiredChoice(command, 'action', RECORD_ACTIONS);
  switch (action) {
    case 'start':
      return simple(NEEDS.recordOn, CallAction.CallRecordingOn)(context, command);
    case 'stop':
      return simple(NEEDS.recordOff, CallAction.CallRecordingOff)(context, command);
    case 'pause':
    case 'resume': {
      const call = await resolveCall(context, command, NEEDS.recordPause);
      return act(context, call, NEEDS.recordPause, {
        action: CallAction.AgentRecordingControl,
        agentrecording: action === 'pause' ? { pause: true } : { resume: true },
      });
    }
  }
}

async function conferenceMember(context: CommandContext, command: Source): Promise<Result> {
  const action = requiredChoice(command, 'action', MEMBER_ACTIONS);
  const member = requiredText(command, 'member', { maxCharacters: TARGET_LENGTH });
  if (action === 'add') {
    const call = await resolveCall(context, command, NEEDS.addToConference);
    return act(context, call, NEEDS.addToConference, { action: CallAction.AddToConf, arg1: member });
  }
  const call = await resolveCall(context, command, NEEDS.conferenceMember);
  const actions = {
    drop: MemberAction.DropCall,
    mute: MemberAction.MuteOn,
    unmute: MemberAction.MuteOff,
  } as const;
  return act(context, call, NEEDS.conferenceMember, {
    action: CallAction.MemberFunction,
    memberfunctiondata: { lref: memberReference(call, member), action: actions[action] },
  });
}

/** A member by its number, or by the id that events give it. */
function memberReference({ info }: Appearance, member: string): number {
  const members = info.conferencemember ?? [];
  const index = memberNumbers(info).indexOf(member);
  const found = members[index] ?? members.find(({ lref }) => String(lref ?? 0) === member);
  if (found !== undefined) return found.lref ?? 0;
  throw new InputError('CTI_INPUT_UNKNOWN', `member: ${member} is not in the conference`, {
    context: { field: 'member', value: member },
  });
}

/** One function for each datum; all of them are checked before the first is sent. */
async function setCallData(context: CommandContext, command: Source): Promise<Result> {
  const functions = dataFunctions(optionalObject(command, 'data'));
  if (functions.length === 0) {
    throw new InputError('CTI_INPUT_MISSING', 'data needs tag, accountCode, authCode or priority', {
      context: { field: 'data' },
    });
  }
  const calls: Appearance[] = [];
  for (const { need } of functions) calls.push(await resolveCall(context, command, need));
  let result: Result = {};
  for (const [index, { need, callfunction }] of functions.entries()) {
    const call = calls[index];
    if (call !== undefined) result = await act(context, call, need, callfunction);
  }
  return result;
}

interface DataFunction {
  readonly need: CallNeed;
  readonly callfunction: CallFunction;
}

function dataFunctions(data: Source): DataFunction[] {
  const found: DataFunction[] = [];
  for (const field of Object.keys(data)) {
    switch (field) {
      case 'tag':
        found.push({
          need: NEEDS.tag,
          callfunction: { action: CallAction.SetTag, arg1: clearable(data, field, 127) },
        });
        break;
      case 'accountCode':
        found.push({
          need: NEEDS.accountCode,
          callfunction: { action: CallAction.SetAccountCode, arg1: clearable(data, field, 15) },
        });
        break;
      case 'authCode':
        found.push({
          need: NEEDS.authCode,
          callfunction: { action: CallAction.SetAuthCode, arg1: clearable(data, field, 15) },
        });
        break;
      case 'priority':
        found.push({
          need: NEEDS.priority,
          callfunction: { action: CallAction.SetPriority, arg1: priorityOf(data) },
        });
        break;
      default:
        throw new UnsupportedError(`${field} cannot be set on a call of IP Office`, { context: { field } });
    }
  }
  return found;
}

/** A text that may be empty, which removes the value ("SetTag", "SetAccountCode", "SetAuthCode"). */
export function clearable(source: Source, field: string, maxCharacters: number): string {
  return optionalText(source, field, { maxCharacters }) ?? '';
}

/** "SetPriority": 1 low, 2 medium, 3 high. */
function priorityOf(data: Source): string {
  return requiredText(data, 'priority', {
    pattern: { matches: /^[123]$/, wording: '1 (low), 2 (medium) or 3 (high)' },
  });
}
