/** Commands that begin a call: MakeCall in all its forms, UnParkCall, SetupTransfer and SetupConf. */
import type { CtiCommandName } from '../../core/commands';
import { InputError, NotAvailableError, RejectedError, UnsupportedError } from '../../core/errors';
import {
  optionalBoolean,
  optionalChoice,
  optionalObject,
  optionalText,
  requiredChoice,
  requiredText,
} from '../../core/params';
import { connectionIdOf } from './calls';
import { type Line } from './lines';
import { DEVICE_HINTS, hintNames, parkSlot } from './command-calls';
import {
  CALL_SEEN_MS,
  leaseLine,
  sendThrough,
  type CallOutcome,
  type CommandContext,
} from './command-context';
import { resolveCall, type CallNeed } from './command-targets';
import { TARGET_LENGTH } from './destinations';
import { CallAction, MakeCallType, type MakeCallTypeName, type UserFeatureName } from './enums';
import type { AdvancedMakeCall, UpdateCallControl } from './messages';

type Source = Readonly<Record<string, unknown>>;
type Result = Record<string, unknown>;

/** Kinds of calls by name; an ordinary one has none. */
export const MAKE_CALL_TYPES = Object.keys(MakeCallType) as MakeCallTypeName[];

/** Texts below `options` of makeCall, by the field they become. */
const ADVANCED_TEXTS = {
  subAddress: 'subaddr',
  callerNumber: 'explicitcli',
  campaignNumber: 'madn',
  proxyOrigin: 'proxyorigin',
} as const;

/** Switches below `options` of makeCall, by the field they become. */
const ADVANCED_SWITCHES = {
  withholdCaller: 'withholdcli',
  revealCaller: 'allowcli',
  privacy: 'privacy',
} as const;

const CONSULT_NEED: CallNeed = { label: 'consultation', feature: 'SETUPTRANSFER', lines: ['user'] };

export const START_COMMANDS: Readonly<
  Partial<Record<CtiCommandName, (context: CommandContext, command: Source) => Promise<Result>>>
> = {
  makeCall: (context, command) => {
    const options = optionalObject(command, 'options');
    const type = optionalChoice(options, 'type', MAKE_CALL_TYPES);
    return makeCall(context, requiredText(command, 'from'), command, {
      target: optionalText(command, 'destination') ?? '',
      advanced: advancedOf(optionalObject(command, 'data'), options),
      ...(type === undefined ? {} : { type: MakeCallType[type] }),
    });
  },
  pickup: async (context, command) => {
    const target = optionalText(optionalObject(command, 'options'), 'target') ?? ringingAt(context, command);
    return makeCall(context, requiredText(command, 'device'), command, { target, type: MakeCallType.pickup });
  },
  supervise: async (context, command) => {
    requiredChoice(command, 'action', ['bargeIn']);
    const agent = context.mapper.directory.get('user', requiredText(command, 'agent'), 'agent');
    const supervisor = requiredText(command, 'supervisor');
    return makeCall(context, supervisor, command, { target: agent.number, type: MakeCallType.intrude });
  },
  unpark: async (context, command) => {
    const parkid = parkSlot(command);
    const user = context.mapper.directory.get('user', requiredText(command, 'device'), 'device');
    const line = await leaseLine(context, user);
    return begin(context, line, { unparkcall: { parkid }, ...hintOf(command) }, `unpark of slot ${parkid}`);
  },
  consult,
};

interface NewCall {
  readonly target: string;
  readonly type?: number;
  readonly advanced?: AdvancedMakeCall | undefined;
}

async function makeCall(
  context: CommandContext,
  from: string,
  command: Source,
  { target, type, advanced }: NewCall,
): Promise<Result> {
  const hint = hintOf(command);
  const user = context.mapper.directory.get('user', from, 'from');
  const line = await leaseLine(context, user);
  requireUserFeature(context, line, 'MAKECALL', 'a call');
  const makecall = {
    target,
    ...(type === undefined ? {} : { type }),
    ...(advanced === undefined ? {} : { advanced }),
  };
  return begin(context, line, { makecall, ...hint }, `call from ${user.number} to ${target || 'dial tone'}`);
}

/** @throws NotAvailableError when the system says that the user may not; older releases do not say. */
export function requireUserFeature(
  { mapper }: CommandContext,
  line: Line,
  feature: UserFeatureName,
  label: string,
): void {
  const features = mapper.objects.user(line.key)?.features ?? [];
  if (!features.includes('VALID') || features.includes(feature)) return;
  throw new NotAvailableError(`${label} is not offered for user ${line.number}`, {
    context: { user: line.number, feature },
  });
}

/**
 * Sends a request with a referencecallid of its own and resolves with the call that it became. A call that
 * fails at once may be seen as a CallLost only ("CallLost").
 */
async function begin(
  context: CommandContext,
  line: Line,
  payload: UpdateCallControl,
  label: string,
): Promise<Result> {
  const reference = context.nextReference();
  const watch = context.watch(
    line.key,
    CALL_SEEN_MS,
    (outcome) => partOf(outcome).referencecallid === reference,
  );
  try {
    await sendThrough(context, line, { callcontrol: { ...payload, referencecallid: reference } }, label);
    const outcome = await watch.outcome;
    return { ...started(context, line, outcome, label), details: { referenceCallId: reference } };
  } finally {
    watch.stop();
  }
}

async function consult(context: CommandContext, command: Source): Promise<Result> {
  const purpose = optionalChoice(command, 'purpose', ['transfer', 'conference']) ?? 'transfer';
  const arg1 = optionalText(command, 'destination', { maxCharacters: TARGET_LENGTH });
  if (Object.keys(optionalObject(command, 'data')).length > 0) {
    throw new UnsupportedError('data cannot be given to a consultation; set it on the new call', {
      context: { field: 'data' },
    });
  }
  const call = await resolveCall(context, command, CONSULT_NEED);
  const { line, callid } = call;
  const watch = context.watch(
    line.key,
    CALL_SEEN_MS,
    (outcome) => 'info' in outcome && outcome.info.relatedcallid === callid && outcome.info.callid !== callid,
  );
  const label = `consultation for call ${call.story.id}`;
  try {
    const action = purpose === 'transfer' ? CallAction.SetupTransfer : CallAction.SetupConf;
    const callfunction = { action, ...(arg1 === undefined ? {} : { arg1 }) };
    await sendThrough(context, line, { callcontrol: { callid, callfunction } }, label);
    const outcome = await watch.outcome;
    return { ...started(context, line, outcome, label), details: { heldCallId: call.story.id } };
  } finally {
    watch.stop();
  }
}

function started(
  { mapper }: CommandContext,
  line: Line,
  outcome: CallOutcome | undefined,
  label: string,
): Result {
  if (outcome !== undefined && 'lost' in outcome) {
    const { reason, description } = outcome.lost;
    throw new RejectedError('MTCTI3_CALL_LOST', `${label}: the call ended before it was seen`, {
      vendorCode: reason ?? 0,
      vendorName: 'CallLost',
      ...(description ? { vendorText: description } : {}),
    });
  }
  const callid = outcome?.info.callid;
  const call = callid ? mapper.calls.find(line.key, callid) : undefined;
  if (call === undefined) return { device: line.number };
  return { callId: call.story.id, device: line.number, connectionId: connectionIdOf(call) };
}

function partOf(outcome: CallOutcome): { readonly referencecallid?: number | null } {
  return 'info' in outcome ? outcome.info : outcome.lost;
}

function advancedOf(data: Source, options: Source): AdvancedMakeCall | undefined {
  const advanced: AdvancedMakeCall = {};
  const texts: Partial<Record<'accountcode' | 'authcode' | 'tag', string | undefined>> = {
    accountcode: optionalText(data, 'accountCode', { maxCharacters: 15 }),
    authcode: optionalText(data, 'authCode', { maxCharacters: 15 }),
    tag: optionalText(data, 'tag', { maxCharacters: 127 }),
  };
  for (const [field, text] of Object.entries(texts))
    if (text !== undefined) Object.assign(advanced, { [field]: text });
  for (const [name, field] of Object.entries(ADVANCED_TEXTS)) {
    const text = optionalText(options, name);
    if (text !== undefined) advanced[field] = text;
  }
  for (const [name, field] of Object.entries(ADVANCED_SWITCHES)) {
    const on = optionalBoolean(options, name);
    if (on === true) advanced[field] = true;
  }
  const unknown = Object.keys(data).find((field) => !['accountCode', 'authCode', 'tag'].includes(field));
  if (unknown !== undefined) {
    throw new UnsupportedError(`${unknown} cannot be given to a new call of IP Office`, {
      context: { field: unknown },
    });
  }
  return Object.keys(advanced).length === 0 ? undefined : advanced;
}

function hintOf(command: Source): Pick<UpdateCallControl, 'devicehint'> {
  const hint = optionalChoice(optionalObject(command, 'options'), 'deviceHint', hintNames());
  return hint === undefined ? {} : { devicehint: DEVICE_HINTS[hint] };
}

/** The number that a call rings at, for somebody else to take it. */
function ringingAt({ mapper }: CommandContext, command: Source): string {
  const callId = requiredText(command, 'callId');
  const story = mapper.calls.story(callId);
  const device = optionalText(command, 'device');
  const ringing = [...(story?.appearances ?? [])].find(
    ({ line, phase }) => line.kind === 'user' && phase === 'alerting' && line.number !== device,
  );
  if (ringing !== undefined) return ringing.line.number;
  throw new InputError('CTI_INPUT_UNKNOWN', `callId: ${callId} rings nowhere else`, {
    context: { field: 'callId', value: callId },
  });
}
