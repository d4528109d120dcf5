/** Settings of users ("Update User", "Other shortcodes") and agent states made of them. */
import type { CtiCommandName } from '../../core/commands';
import { InputError } from '../../core/errors';
import {
  optionalBoolean,
  optionalInteger,
  optionalObject,
  optionalText,
  requiredBoolean,
  requiredChoice,
  requiredInteger,
  requiredText,
} from '../../core/params';
import { leaseLine, sendThrough, type CommandContext } from './command-context';
import { requireUserFeature } from './command-starts';
import { setMembership } from './command-queues';
import { ABSENCE_TEXTS, type UserFeatureName } from './enums';
import type { UpdateUser } from './messages';

type Source = Readonly<Record<string, unknown>>;
type Result = Record<string, unknown>;

/** A setting: the bit that allows it, and the update that a value becomes. */
interface Setting {
  readonly feature: UserFeatureName;
  readonly update: (value: unknown) => UpdateUser;
}

/** Short codes that the document lists, by number: the form of their parameter. */
export const SHORT_CODES: Readonly<Record<number, { readonly name: string; readonly value?: RegExp }>> = {
  0: { name: 'forwardUnconditionalOn' },
  1: { name: 'forwardUnconditionalOff' },
  2: { name: 'forwardOnBusyOn' },
  3: { name: 'forwardOnBusyOff' },
  4: { name: 'forwardOnNoAnswerOn' },
  5: { name: 'forwardOnNoAnswerOff' },
  6: { name: 'forwardNumber', value: /^[^\s;]+$/ },
  7: { name: 'doNotDisturbOn' },
  8: { name: 'doNotDisturbOff' },
  9: { name: 'doNotDisturbException', value: /^\S+$/ },
  10: { name: 'doNotDisturbExceptionsClear' },
  17: { name: 'voicemailOn' },
  18: { name: 'voicemailOff' },
  70: { name: 'mailboxCounters', value: /^;\d+,\d+,\d+$/ },
  94: { name: 'noAnswerTime', value: /^\d{1,5}$/ },
  109: { name: 'absence', value: /^[01],(?:[1-9]|1[01]),.*$/s },
  114: { name: 'forwardBusyNumber', value: /^[^\s;]+$/ },
  166: { name: 'mobileTwinningOn' },
  167: { name: 'mobileTwinningOff' },
};

const SETTINGS = {
  doNotDisturb: {
    feature: 'SAC',
    update: (value) => ({ sac: flag(requiredBoolean({ value }, 'value')) }),
  },
  absence: { feature: 'ABSENCE', update: absenceUpdate },
  mobileTwinning: {
    feature: 'EC500',
    update: (value) => ({ ec500: flag(requiredBoolean({ value }, 'value')) }),
  },
  hotDesk: { feature: 'LOGIN', update: hotDeskUpdate },
  applicationPresence: {
    feature: 'APP',
    update: (value) => ({ app: { value: optionalText({ value }, 'value', { maxCharacters: 34 }) ?? '' } }),
  },
  applicationLive: {
    feature: 'APP',
    update: (value) => ({
      app: requiredBoolean({ value }, 'value') ? { makelive: true } : { makedead: true },
    }),
  },
  forwardUnconditional: { feature: 'FWDU', update: forwardUpdate },
  forwardOnBusy: coded(2, 3),
  forwardOnNoAnswer: coded(4, 5),
  voicemail: coded(17, 18),
  forwardNumber: codedText(6),
  forwardBusyNumber: codedText(114),
  doNotDisturbException: codedText(9),
  doNotDisturbExceptionsClear: { feature: 'SHORTCODE', update: () => shortCode(10) },
  noAnswerTime: {
    feature: 'SHORTCODE',
    update: (value) => shortCode(94, String(requiredInteger({ value }, 'value', { min: 1, max: 99_999 }))),
  },
  mailboxCounters: { feature: 'SHORTCODE', update: mailboxUpdate },
  shortCode: { feature: 'SHORTCODE', update: shortCodeUpdate },
} as const satisfies Record<string, Setting>;

/** What setUser can set. */
export const USER_SETTINGS = Object.keys(SETTINGS) as (keyof typeof SETTINGS)[];

/** What setAgentState can do here. */
export const AGENT_STATES = ['login', 'logout', 'ready', 'notReady'] as const;

export const USER_COMMANDS: Readonly<
  Partial<Record<CtiCommandName, (context: CommandContext, command: Source) => Promise<Result>>>
> = {
  setUser: async (context, command) => {
    const setting = requiredChoice(command, 'setting', USER_SETTINGS);
    const update = SETTINGS[setting].update(command.value);
    return updateUser(
      context,
      requiredText(command, 'user'),
      'user',
      SETTINGS[setting].feature,
      update,
      setting,
    );
  },
  setAgentState: async (context, command) => {
    const state = requiredChoice(command, 'state', AGENT_STATES);
    const agent = optionalText(command, 'agent') ?? requiredText(command, 'device');
    const queue = optionalText(optionalObject(command, 'options'), 'queue');
    if (queue !== undefined) return { ...(await setMembership(context, queue, agent, state)), state };
    const { feature, update } = agentUpdate(state, command);
    return { ...(await updateUser(context, agent, 'agent', feature, update, state)), agent, state };
  },
};

async function updateUser(
  context: CommandContext,
  reference: string,
  field: string,
  feature: UserFeatureName,
  update: UpdateUser,
  label: string,
): Promise<Result> {
  const user = context.mapper.directory.get('user', reference, field);
  const line = await leaseLine(context, user);
  requireUserFeature(context, line, feature, label);
  await sendThrough(context, line, { user: update }, `${label} of user ${user.number || user.name}`);
  return { device: user.number };
}

function agentUpdate(
  state: (typeof AGENT_STATES)[number],
  command: Source,
): { feature: UserFeatureName; update: UpdateUser } {
  switch (state) {
    case 'login': {
      const teleworker = optionalObject(command, 'options').teleworker;
      const extension = requiredText(command, 'device');
      const value = { extension, password: command.password, teleworker };
      return { feature: 'LOGIN', update: hotDeskUpdate(value) };
    }
    case 'logout':
      return { feature: 'LOGIN', update: hotDeskUpdate(null) };
    case 'ready':
      return { feature: 'SAC', update: { sac: flag(false) } };
    case 'notReady':
      return { feature: 'SAC', update: { sac: flag(true) } };
  }
}

/** A switch as a number: off is the default of proto3 and so left out. */
function flag(on: boolean): { set?: number } {
  return on ? { set: 1 } : {};
}

/** "Absence": one of ten texts with what follows it, free text, or none. */
function absenceUpdate(value: unknown): UpdateUser {
  if (value === null || value === false || value === '' || value === undefined) return { absence: {} };
  const source = typeof value === 'string' ? { message: value } : optionalObject({ value }, 'value');
  const message = requiredChoice(source, 'message', ABSENCE_TEXTS);
  const text = optionalText(source, 'text', { maxCharacters: 21 });
  if (message === 'text' && text === undefined) {
    throw new InputError('CTI_INPUT_MISSING', 'text is required: an empty absence text shows a blank', {
      context: { field: 'text' },
    });
  }
  const msg = ABSENCE_TEXTS.indexOf(message) + 1;
  return { absence: { set: 1, absence: { msg, ...(text === undefined ? {} : { str: text }) } } };
}

/** Moves the user to an extension, where teleworkers are reached as they say; no extension logs off. */
function hotDeskUpdate(value: unknown): UpdateUser {
  if (value === null || value === false || value === undefined) return { loginextn: {} };
  const source = typeof value === 'object' ? optionalObject({ value }, 'value') : { extension: value };
  const extn = requiredText(source, 'extension');
  const password = optionalText(source, 'password');
  const teleworker = optionalObject(source, 'teleworker');
  const number = optionalText(teleworker, 'number');
  const connection =
    number === undefined
      ? undefined
      : {
          number,
          ...(optionalBoolean(teleworker, 'holdLineOpen') === true ? { holdlineopen: true } : {}),
          testconnection: optionalInteger(teleworker, 'testConnection', { min: 0, max: 0x7fff_ffff }) ?? 0,
        };
  return {
    loginextn: {
      extn,
      ...(password === undefined ? {} : { password }),
      ...(connection === undefined ? {} : { teleworkerconnection: connection }),
    },
  };
}

function forwardUpdate(value: unknown): UpdateUser {
  if (value === null || value === false) return { fwdu: {} };
  if (value === true) return { fwdu: { set: true } };
  const source = typeof value === 'string' ? { number: value } : optionalObject({ value }, 'value');
  const on = optionalBoolean(source, 'on') ?? true;
  const number = optionalText(source, 'number');
  const toVoicemail = optionalBoolean(source, 'toVoicemail') ?? false;
  return {
    fwdu: {
      ...(on ? { set: true } : {}),
      ...(number === undefined ? {} : { fwdu_number: number }),
      ...(toVoicemail ? { fwdtovm: true } : {}),
    },
  };
}

/** "Set Voicemail-box content": short code 70 with the three counters. */
function mailboxUpdate(value: unknown): UpdateUser {
  const source = optionalObject({ value }, 'value');
  const bounds = { min: 0, max: 9_999 };
  const counters = [
    requiredInteger(source, 'newMessages', bounds),
    optionalInteger(source, 'oldMessages', bounds) ?? 0,
    optionalInteger(source, 'savedMessages', bounds) ?? 0,
  ];
  return shortCode(70, `;${counters.join(',')}`);
}

/** Any short code; what the parameter of a documented one must look like is checked. */
function shortCodeUpdate(value: unknown): UpdateUser {
  const source = typeof value === 'object' ? optionalObject({ value }, 'value') : { code: value };
  const named = Object.entries(SHORT_CODES).find(([, { name }]) => name === source.code)?.[0];
  const code = requiredInteger({ code: named ?? source.code }, 'code', { min: 0, max: 0xffff });
  const text = optionalText(source, 'value', { maxCharacters: 127 });
  const form = SHORT_CODES[code]?.value;
  if (form !== undefined && !form.test(text ?? '')) {
    throw new InputError('CTI_INPUT_VALUE', `value of short code ${code} must match ${form.source}`, {
      context: { field: 'value', code },
    });
  }
  return shortCode(code, text, optionalText(source, 'onBehalf'));
}

function shortCode(code: number, val?: string, onbehalf?: string): UpdateUser {
  return {
    shortcodedata: [
      {
        code,
        ...(val === undefined ? {} : { val }),
        ...(onbehalf === undefined ? {} : { onbehalf }),
      },
    ],
  };
}

function coded(on: number, off: number): Setting {
  return {
    feature: 'SHORTCODE',
    update: (value) => shortCode(requiredBoolean({ value }, 'value') ? on : off),
  };
}

function codedText(code: number): Setting {
  return {
    feature: 'SHORTCODE',
    update: (value) => shortCode(code, requiredText({ value }, 'value', { maxCharacters: TEXT_LENGTH })),
  };
}

/** The document gives no length for these; it is that of other numbers. */
const TEXT_LENGTH = 78;
