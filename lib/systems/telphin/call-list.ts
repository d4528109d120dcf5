/** Asks the server for the calls that are going on. */
import { RejectedError } from '../../core/errors';
import type { RequestLimits, TelphinApi } from './api';
import { readCurrentCalls, type CurrentCall } from './current-calls';
import type { Extensions } from './extensions';
import { forEachLimited } from './for-each-limited';

/** A list with what it covers. */
export interface CallList {
  readonly calls: readonly CurrentCall[];
  readonly covers: (id: string | undefined, number: string | undefined) => boolean;
}

const PARALLEL_EXTENSIONS = 4;

/** Statuses of an application that may not see the calls of the whole client. */
const NOT_FOR_THE_CLIENT: ReadonlySet<number | string> = new Set([403, 404, 405]);

/** The calls of the whole client in one request; of each watched extension where that is refused. */
export async function fetchCallList(
  api: TelphinApi,
  extensions: Extensions,
  request: RequestLimits,
): Promise<CallList> {
  try {
    return {
      calls: await fetchClientCalls(api, request),
      covers: (id, number) => extensions.isWatched(id, number),
    };
  } catch (thrown) {
    if (!(thrown instanceof RejectedError) || !NOT_FOR_THE_CLIENT.has(thrown.vendorCode)) throw thrown;
    return fetchWatchedCalls(api, extensions, request);
  }
}

/** The calls of all extensions of the client. */
export async function fetchClientCalls(
  api: TelphinApi,
  request: RequestLimits,
): Promise<readonly CurrentCall[]> {
  return readCurrentCalls(
    await api.request({ method: 'GET', path: 'clientCalls', label: 'the current calls', ...request }),
  );
}

/** The calls of one extension. */
export async function fetchExtensionCalls(
  api: TelphinApi,
  extension: string,
  request: RequestLimits,
): Promise<readonly CurrentCall[]> {
  const label = `the current calls of extension ${extension}`;
  return readCurrentCalls(
    await api.request({ method: 'GET', path: 'extensionCalls', values: { extension }, label, ...request }),
  );
}

async function fetchWatchedCalls(
  api: TelphinApi,
  extensions: Extensions,
  request: RequestLimits,
): Promise<CallList> {
  const calls: CurrentCall[] = [];
  await forEachLimited(extensions.watched, PARALLEL_EXTENSIONS, async ({ reference }) => {
    calls.push(...(await fetchExtensionCalls(api, reference, request)));
  });
  return { calls, covers: (id, number) => extensions.isWatched(id, number) };
}
