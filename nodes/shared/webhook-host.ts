/** Lends Node-RED's own web server to systems that call back. */
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { NodeAPI } from 'node-red';
import type { WebhookHost } from '../../lib/core/system';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** One entry of an Express application's stack of routes. */
interface Layer {
  readonly handle: unknown;
}

/** What is used of the Express application below `httpNodeRoot`, in version 4 and in version 5. */
interface NodeApp {
  use(path: string, handler: Handler): unknown;
  readonly _router?: { readonly stack: Layer[] };
  readonly router?: { readonly stack: Layer[] };
}

/** The host for webhooks; undefined where Node-RED is told to serve no HTTP nodes. */
export function nodeWebhookHost(RED: NodeAPI): WebhookHost | undefined {
  if ((RED.settings as HttpSettings).httpNodeRoot === false) return undefined;
  const app = RED.httpNode as unknown as NodeApp;
  return {
    mount: (path, handler) => {
      // A function of its own, so that this mount is told from any other of the same handler.
      const route: Handler = (request, response) => {
        handler(request, response);
      };
      app.use(path, route);
      return () => {
        unmount(app, route);
      };
    },
    publicUrl: (path) => `${originOf(RED)}${rootOf(RED)}${path}`,
  };
}

/** Express has no call for this; Node-RED's own `http in` node takes its routes off the stack, too. */
function unmount(app: NodeApp, route: Handler): void {
  // Version 4 throws when `router` is read.
  const { stack } = app._router ?? app.router ?? { stack: [] };
  const at = stack.findIndex(({ handle }) => handle === route);
  if (at >= 0) stack.splice(at, 1);
}

/** What is used of Node-RED's settings; an own server brings its own idea of them. */
interface HttpSettings {
  readonly httpNodeRoot?: string | false;
  readonly uiHost?: string;
  readonly uiPort?: number | string;
  readonly https?: unknown;
}

/** Where the server is reached from this machine, which is where simulators call from. */
function originOf(RED: NodeAPI): string {
  const settings = RED.settings as HttpSettings;
  const { server } = RED as unknown as { readonly server?: Server };
  const address = server?.address();
  const listening = typeof address === 'object' && address !== null ? address : undefined;
  const scheme = settings.https === undefined || settings.https === null ? 'http' : 'https';
  const host = reachable(listening?.address ?? settings.uiHost ?? '');
  return `${scheme}://${host}:${listening?.port ?? settings.uiPort ?? 1880}`;
}

/** A server that listens on all addresses is reached on the loopback one. */
function reachable(address: string): string {
  if (address === '' || address === '::' || address === '0.0.0.0') return '127.0.0.1';
  return address.includes(':') ? `[${address}]` : address;
}

function rootOf(RED: NodeAPI): string {
  const root = (RED.settings as HttpSettings).httpNodeRoot;
  const trimmed = (root === undefined || root === false ? '' : root).replace(/^\/+|\/+$/g, '');
  return trimmed === '' ? '' : `/${trimmed}`;
}
