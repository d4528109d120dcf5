/** Which call on which line a command means, and whether the system offers the function there now. */
import { InputError, NotAvailableError } from '../../core/errors';
import { optionalText } from '../../core/params';
import { connectionIdOf, type Appearance } from './calls';
import { type Line } from './lines';
import { leaseLine, type CommandContext } from './command-context';
import { CallFeature, type CallFeatureName } from './enums';
import { featuresOf } from './mapper-fields';

/** What a function needs of the call it acts on ("Call functions individually described"). */
export interface CallNeed {
  /** The function in words, for error texts. */
  readonly label: string;
  /** Its bit; `ANSWERPAGE` is the one of the second set. */
  readonly feature: CallFeatureName | 'ANSWERPAGE';
  /** Lines it works on; of several that fit, the first kind is meant. */
  readonly lines: readonly Line['kind'][];
  /** It joins or ends two calls of a line: of several that fit, the one that is not on hold is meant. */
  readonly pairs?: boolean;
}

type Source = Readonly<Record<string, unknown>>;

/**
 * How long a function that is not offered yet is waited for, in milliseconds: an event of one line may be
 * faster than the picture of the line that the flow acts on.
 */
const OFFER_MS = 250;

/**
 * Finds the call that `callId`, `device` and `connectionId` of a command mean.
 * @throws InputError when nothing or more than one call is meant; NotAvailableError when the bit is not set.
 */
export async function resolveCall(
  context: CommandContext,
  command: Source,
  need: CallNeed,
): Promise<Appearance> {
  let meant = await fitting(context, command, need);
  if (!meant.some((appearance) => offers(appearance, need))) {
    await offer(context, meant, need);
    meant = await fitting(context, command, need);
  }
  const offered = meant.filter((appearance) => offers(appearance, need));
  const [first] = meant;
  if (offered.length === 0 && first !== undefined) throw notOffered(first, need);
  return only(activeOf(preferred(offered, need), need), need);
}

/** The calls that are meant, as far as the function works on their lines. */
async function fitting(context: CommandContext, command: Source, need: CallNeed): Promise<Appearance[]> {
  const named = await candidates(context, command, need);
  const meant = named.filter(({ line }) => need.lines.includes(line.kind));
  if (meant.length > 0) return meant;
  throw new NotAvailableError(`${need.label} works on the calls of a ${need.lines.join(' or ')} only`);
}

/** Resolves when one of the calls offers the function, or nothing of the kind came in time. */
async function offer(context: CommandContext, meant: readonly Appearance[], need: CallNeed): Promise<void> {
  const watches = meant.map(({ line, callid }) =>
    context.watch(line.key, OFFER_MS, (outcome) => {
      const call = context.mapper.calls.find(line.key, callid);
      return call !== undefined && 'info' in outcome && offers(call, need);
    }),
  );
  await Promise.race(watches.map(({ outcome }) => outcome));
  for (const watch of watches) watch.stop();
}

/** Whether the function's bit is set. */
export function offers({ info }: Appearance, { feature }: CallNeed): boolean {
  if (feature === 'ANSWERPAGE') return ((info.featuresavailable2 ?? 0) & 1) !== 0;
  return ((info.featuresavailable ?? 0) & CallFeature[feature]) !== 0;
}

/** @throws NotAvailableError */
export function requireOffer(appearance: Appearance, need: CallNeed): void {
  if (!offers(appearance, need)) throw notOffered(appearance, need);
}

/** The appearance of another call on the same line, e.g. the held one of a consultation. */
export function siblingCall(
  { mapper }: CommandContext,
  appearance: Appearance,
  callId: string,
  field: string,
): Appearance {
  const story = mapper.calls.story(callId);
  const found = mapper.calls
    .on(appearance.line.key)
    .find((other) => other !== appearance && (other.story === story || connectionIdOf(other) === callId));
  if (found !== undefined) return found;
  throw new InputError('CTI_INPUT_UNKNOWN', `${field}: ${appearance.line.number} has no such other call`, {
    context: { field, value: callId },
  });
}

async function candidates(context: CommandContext, command: Source, need: CallNeed): Promise<Appearance[]> {
  const { calls } = context.mapper;
  const callId = optionalText(command, 'callId');
  const device = optionalText(command, 'device');
  const connectionId = optionalText(command, 'connectionId');
  const exact = connectionId === undefined ? undefined : calls.byConnectionId(connectionId);
  const story = callId === undefined ? exact?.story : calls.story(callId);
  const belongs = exact !== undefined && exact.story === story;
  if (belongs && (need.lines.includes(exact.line.kind) || device === undefined)) return [exact];
  if (callId !== undefined && story === undefined && device === undefined) throw unknown('callId', callId);
  if (device !== undefined) return callsOfDevice(context, device, callId);
  if (story !== undefined) return [...story.appearances];
  if (connectionId !== undefined) throw unknown('connectionId', connectionId);
  throw new InputError('CTI_INPUT_MISSING', `${need.label} needs callId or device`, {
    context: { field: 'callId' },
  });
}

async function callsOfDevice(
  context: CommandContext,
  device: string,
  callId: string | undefined,
): Promise<Appearance[]> {
  const line = await deviceLine(context, device);
  const { calls } = context.mapper;
  const onLine = calls.on(line.key);
  if (callId === undefined) {
    if (onLine.length === 0) throw unknown('device', device, 'has no call');
    return [...onLine];
  }
  // Looked up after the line is watched: that may have been what made the call known.
  const story = calls.story(callId);
  if (story === undefined) throw unknown('callId', callId);
  const ofStory = onLine.filter((appearance) => appearance.story === story);
  if (ofStory.length === 0) throw unknown('device', device, `has no part in call ${callId}`);
  return ofStory;
}

async function deviceLine(context: CommandContext, device: string): Promise<Line> {
  const { directory } = context.mapper;
  const member = directory.find('user', device) ?? directory.get('queue', device, 'device');
  return leaseLine(context, member);
}

/** A call that is on a queue and on users is meant on the kind of line that the function lists first. */
function preferred(offered: readonly Appearance[], need: CallNeed): readonly Appearance[] {
  for (const kind of need.lines) {
    const ofKind = offered.filter(({ line }) => line.kind === kind);
    if (ofKind.length > 0) return ofKind;
  }
  return offered;
}

function activeOf(offered: readonly Appearance[], { pairs = false }: CallNeed): readonly Appearance[] {
  const active = pairs ? offered.filter(({ phase }) => phase !== 'held') : offered;
  return active.length === 0 ? offered : active;
}

function only(offered: readonly Appearance[], need: CallNeed): Appearance {
  const [first, second] = offered;
  if (first !== undefined && second === undefined) return first;
  const where = offered.map((appearance) => connectionIdOf(appearance)).join(', ');
  throw new InputError(
    'CTI_INPUT_VALUE',
    `${need.label} fits several calls (${where}): name device and callId`,
    {
      context: { field: 'device' },
    },
  );
}

function notOffered(appearance: Appearance, need: CallNeed): NotAvailableError {
  const features = featuresOf(appearance.info).join(', ') || 'nothing';
  return new NotAvailableError(
    `${need.label} is not offered for call ${appearance.story.id} on ${appearance.line.number} now; it offers ${features}`,
    { context: { callId: appearance.story.id, device: appearance.line.number, feature: need.feature } },
  );
}

function unknown(field: string, value: string, why = 'is no call that is known'): InputError {
  return new InputError('CTI_INPUT_UNKNOWN', `${field}: ${value} ${why}`, { context: { field, value } });
}
