/** The makeCall command as a call initiation ("callback"). */
import { InputError } from '../../core/errors';
import { optionalObject, optionalText, requiredText } from '../../core/params';
import type { Extensions } from './extensions';

/** Optional fields of a call initiation, by Telphin's names; each is passed on as it is given. */
export const CALLBACK_OPTIONS = [
  'allow_public_transfer',
  'announce_sound_id',
  'dst_announce_sound_id',
  'call_duration',
  'caller_id_name',
  'caller_id_number',
  'src_caller_id_name',
  'src_caller_id_number',
  'src_ani',
  'dst_ani',
  'dst_dtmf',
  'transfer_after_dst_hangup',
  'transfer_after_src_hangup',
  'wait_for_pickup',
] as const;

/** What is posted, and where. */
export interface CallbackRequest {
  readonly extension: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly from: string;
}

type Source = Readonly<Record<string, unknown>>;

/**
 * `from` is the number that is called first, `destination` the one it is connected with. `options`:
 * `extension` (id or `@number`: on whose behalf; else the extension of the number `from`), `src_num` (a list,
 * instead of `from` alone), and the names of `CALLBACK_OPTIONS`. Of `data`, Telphin carries `tag`.
 * @throws InputError
 */
export function readCallback(source: Source, extensions: Extensions): CallbackRequest {
  const options = optionalObject(source, 'options');
  const destination = requiredText(source, 'destination', { maxBytes: 128 });
  const sources = sourcesOf(source, options);
  const [from = ''] = sources;
  const tag = tagOf(optionalObject(source, 'data'));
  const body: Record<string, unknown> = { src_num: sources, dst_num: destination };
  for (const name of CALLBACK_OPTIONS) {
    const value = scalar(options, name);
    if (value !== undefined) body[name] = value;
  }
  if (tag !== undefined) body['tag'] = tag;
  rejectUnknown(options);
  return { extension: extensionFor(options, from, extensions), body, from };
}

function sourcesOf(source: Source, options: Source): readonly string[] {
  const list = options['src_num'];
  if (list === undefined || list === null || list === '')
    return [requiredText(source, 'from', { maxBytes: 128 })];
  const entries: readonly unknown[] = Array.isArray(list) ? list : [list];
  if (entries.length === 0) throw missingSource();
  return entries.map((entry) => requiredText({ src_num: entry }, 'src_num', { maxBytes: 128 }));
}

function missingSource(): InputError {
  return new InputError('CTI_INPUT_MISSING', 'src_num must name at least one number', {
    context: { field: 'src_num' },
  });
}

function extensionFor(options: Source, from: string, extensions: Extensions): string {
  const given = optionalText(options, 'extension');
  if (given !== undefined) return given;
  // Only an extension can initiate a call; an outside number says nothing of the one that should.
  if (/^\+?\d{7,}$/.test(from) && !extensions.hasNumber(from)) {
    throw new InputError(
      'CTI_INPUT_MISSING',
      'options.extension is required when from is an outside number',
      {
        context: { field: 'extension' },
      },
    );
  }
  return extensions.referenceOf(from);
}

function tagOf(data: Source): string | undefined {
  const other = Object.keys(data).find((name) => name !== 'tag' && data[name] !== undefined);
  if (other !== undefined) {
    throw new InputError('CTI_INPUT_VALUE', `Telphin carries data.tag only, not data.${other}`, {
      context: { field: `data.${other}` },
    });
  }
  return optionalText(data, 'tag', { maxBytes: 1_024 });
}

function scalar(options: Source, name: string): string | number | boolean | undefined {
  const value = options[name];
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)) {
    return value as string | number | boolean;
  }
  throw new InputError('CTI_INPUT_TYPE', `${name} must be a text, a number, true or false`, {
    context: { field: name },
  });
}

function rejectUnknown(options: Source): void {
  const known: readonly string[] = ['extension', 'src_num', ...CALLBACK_OPTIONS];
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new InputError('CTI_INPUT_VALUE', `options must be among ${known.join(', ')}`, {
    context: { field: `options.${unknown.slice(0, 40)}` },
  });
}
