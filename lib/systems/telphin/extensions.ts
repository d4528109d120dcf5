/** The extensions of the account: which are watched, what kind they are, and how commands name them. */
import type { CtiDirectory, DirectoryEntry } from '../../core/commands';
import type { RequestLimits, TelphinApi } from './api';
import { shortNumber, type ExtensionKind } from './extension-names';
import { listOf, recordOf, textOf } from './json';
import { RejectedError } from '../../core/errors';
import type { ExtensionChoice } from './options';

export interface Extension {
  /** What stands for `{extension}` in paths: its id, or `@` and its number where the id is not known. */
  readonly reference: string;
  readonly id?: string;
  /** The number within the PBX, `099` of `000*099`. */
  readonly number?: string;
  /** `000*099` or what the list calls it. */
  readonly name?: string;
  readonly label?: string;
  readonly kind?: ExtensionKind;
}

/** Names in the list's `type` (inferred) by what they mean here. */
const KIND_OF_TYPE: Readonly<Record<string, ExtensionKind>> = {
  phone: 'phone',
  queue: 'queue',
  ivr: 'menu',
};

/** A list of pages is followed no further than this. */
const MAXIMUM_PAGES = 200;

export interface ExtensionsOptions {
  readonly extensions: ExtensionChoice;
  readonly queues: ReadonlySet<string>;
  readonly menus: ReadonlySet<string>;
  readonly pageParameter: string;
}

export class Extensions {
  readonly #options: ExtensionsOptions;
  #listed: readonly Extension[] = [];
  #byId: ReadonlyMap<string, Extension> = new Map();
  #byNumber: ReadonlyMap<string, Extension> = new Map();
  #complete = false;
  /** Ids and numbers that turned out to be queues by the events they send. */
  readonly #queuesSeen = new Set<string>();

  constructor(options: ExtensionsOptions) {
    this.#options = options;
  }

  /** The extensions whose events the connection wants. */
  get watched(): readonly Extension[] {
    const { extensions } = this.#options;
    if (extensions.kind === 'all') return this.#listed;
    const named = extensions.references.map((reference) => this.#byReference(reference));
    return named.filter(
      ({ id }, index) => id === undefined || named.findIndex((other) => other.id === id) === index,
    );
  }

  get directory(): CtiDirectory {
    const entries = this.#listed.map(directoryEntry);
    return {
      agents: [],
      queues: entries.filter((_entry, index) => this.#kindOfListed(index) === 'queue'),
      devices: entries.filter((_entry, index) => this.#kindOfListed(index) !== 'queue'),
      applications: [],
      complete: this.#complete,
    };
  }

  /**
   * Reads the list of extensions. Where it cannot be had and the extensions are named in the settings, the
   * connection works without; then nothing is known of their kinds.
   */
  async load(api: TelphinApi, request: RequestLimits): Promise<void> {
    try {
      this.#take(await readList(api, this.#options.pageParameter, request));
    } catch (thrown) {
      const isRefused = thrown instanceof RejectedError && thrown.vendorCode !== 429;
      if (!isRefused || this.#options.extensions.kind === 'all') throw thrown;
    }
  }

  /** Says that an extension sends the events of a queue. */
  noteQueue(id: string): void {
    if (this.#queuesSeen.size < 10_000) this.#queuesSeen.add(id);
  }

  /** What an extension is, by the settings, then by the list, then by its events; undefined when nobody says. */
  kindOf(id: string | undefined, number: string | undefined): ExtensionKind | undefined {
    const { queues, menus } = this.#options;
    const names = [id, number === undefined ? undefined : `@${number}`].filter((name) => name !== undefined);
    if (names.some((name) => queues.has(name))) return 'queue';
    if (names.some((name) => menus.has(name))) return 'menu';
    const listed = this.#find(id, number)?.kind;
    if (listed !== undefined) return listed;
    return id !== undefined && this.#queuesSeen.has(id) ? 'queue' : undefined;
  }

  /** The name that the account gives an extension. */
  labelOf(id: string | undefined, number: string | undefined): string | undefined {
    return this.#find(id, number)?.label;
  }

  /** What stands for `{extension}` in paths for the number of a device. */
  referenceOf(device: string): string {
    if (device.startsWith('@')) return device;
    const number = shortNumber(device);
    return this.#byNumber.get(number)?.reference ?? `@${number}`;
  }

  /** Whether the list has an extension of this number. */
  hasNumber(number: string): boolean {
    return this.#byNumber.has(shortNumber(number));
  }

  /** Whether the connection watches an extension. */
  isWatched(id: string | undefined, number: string | undefined): boolean {
    if (this.#options.extensions.kind === 'all') return true;
    return this.watched.some(
      (extension) => same(extension, id, number) || (id !== undefined && extension.reference === id),
    );
  }

  /** The number of an extension by its reference, where it is known. */
  numberOf(reference: string): string | undefined {
    return this.#byReference(reference).number;
  }

  #take(listed: readonly Extension[]): void {
    this.#listed = listed;
    this.#byId = new Map(
      listed.flatMap((extension) => (extension.id === undefined ? [] : [[extension.id, extension]])),
    );
    this.#byNumber = new Map(
      listed.flatMap((extension) => (extension.number === undefined ? [] : [[extension.number, extension]])),
    );
    this.#complete = true;
  }

  #find(id: string | undefined, number: string | undefined): Extension | undefined {
    const known = id === undefined ? undefined : this.#byId.get(id);
    return known ?? (number === undefined ? undefined : this.#byNumber.get(number));
  }

  /** The reference stays as it was written, so that callback URLs do not depend on whether the list was there. */
  #byReference(reference: string): Extension {
    const number = reference.startsWith('@') ? shortNumber(reference.slice(1)) : undefined;
    const id = number === undefined ? reference : undefined;
    const listed = this.#find(id, number);
    if (listed !== undefined) return { ...listed, reference };
    return {
      reference,
      ...(id === undefined ? {} : { id }),
      ...(number === undefined ? {} : { number }),
    };
  }

  #kindOfListed(index: number): ExtensionKind | undefined {
    const extension = this.#listed[index];
    return this.kindOf(extension?.id, extension?.number);
  }
}

function same(extension: Extension, id: string | undefined, number: string | undefined): boolean {
  if (id !== undefined && extension.id === id) return true;
  return number !== undefined && extension.number === number;
}

function directoryEntry(extension: Extension): DirectoryEntry {
  const { id, number, name, label, kind, reference } = extension;
  const shown = label ?? name;
  return {
    id: number ?? id ?? reference,
    ...(shown === undefined ? {} : { name: shown }),
    ...(number === undefined ? {} : { number }),
    details: {
      ...(id === undefined ? {} : { extensionId: id }),
      ...(name === undefined ? {} : { extension: name }),
      ...(kind === undefined ? {} : { kind }),
    },
  };
}

/** Turns the pages until one is empty, refused, or brings nothing new: whether there are pages is inferred. */
async function readList(
  api: TelphinApi,
  pageParameter: string,
  request: RequestLimits,
): Promise<readonly Extension[]> {
  const found = new Map<string, Extension>();
  for (let page = 1; page <= MAXIMUM_PAGES; page += 1) {
    const entries =
      page === 1
        ? await readPage(api, undefined, request)
        : await readFurtherPage(api, { [pageParameter]: String(page) }, request);
    const before = found.size;
    for (const extension of entries) found.set(extension.reference, extension);
    if (pageParameter === '' || found.size === before) break;
  }
  return [...found.values()];
}

async function readPage(
  api: TelphinApi,
  query: Readonly<Record<string, string>> | undefined,
  request: RequestLimits,
): Promise<readonly Extension[]> {
  const answer = await api.request({
    method: 'GET',
    path: 'extensions',
    ...(query === undefined ? {} : { query }),
    label: 'the list of extensions',
    ...request,
  });
  return listOf(answer)
    .map(readExtension)
    .filter((extension) => extension !== undefined);
}

/** A server without pages may refuse to turn them. */
async function readFurtherPage(
  api: TelphinApi,
  query: Readonly<Record<string, string>>,
  request: RequestLimits,
): Promise<readonly Extension[]> {
  try {
    return await readPage(api, query, request);
  } catch (thrown) {
    if (thrown instanceof RejectedError && Number(thrown.vendorCode) < 429) return [];
    throw thrown;
  }
}

function readExtension(entry: unknown): Extension | undefined {
  const { id, name, type, label, caption } = recordOf(entry);
  const idText = textOf(id);
  const fullName = textOf(name);
  if (idText === undefined && fullName === undefined) return undefined;
  const number = fullName === undefined ? undefined : shortNumber(fullName);
  const shown = textOf(label) ?? textOf(caption);
  const typeName = textOf(type);
  return {
    reference: idText ?? `@${number ?? ''}`,
    ...(idText === undefined ? {} : { id: idText }),
    ...(number === undefined ? {} : { number }),
    ...(fullName === undefined ? {} : { name: fullName.split('@')[0] ?? fullName }),
    ...(shown === undefined ? {} : { label: shown }),
    ...(typeName === undefined ? {} : { kind: KIND_OF_TYPE[typeName.toLowerCase()] ?? 'other' }),
  };
}
