/** Lends Node-RED's own web server to systems that call back. */
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { NodeAPI } from 'node-red';
import type { WebhookHost } from '../../lib/core/system';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** One entry of an Express application's stack of routes. */
interface Layer {
  readonly handle: unknown;
}

/** What is used of an Express application, in version 4 and in version 5. */
interface WebApp {
  use(path: string, handler: Handler): unknown;
  /** Where it is mounted, all applications above it included; empty when it is not. */
  path(): string;
  readonly parent?: WebApp;
  readonly _router?: { readonly stack: Layer[] };
  readonly router?: { readonly stack: Layer[] };
}

/** The host for webhooks; undefined where Node-RED is told to serve no HTTP nodes. */
export function nodeWebhookHost(RED: NodeAPI): WebhookHost | undefined {
  if ((RED.settings as HttpSettings).httpNodeRoot === false) return undefined;
  const app = RED.httpNode as unknown as WebApp;
  return {
    mount: (path, handler) => mountFirst(app, path, handler),
    publicUrl: (path) => `${originOf(RED)}${rootOf(RED)}${path}`,
  };
}

/**
 * Mounts a handler below `app`, but ahead of everything else that the web server does: the admin API's body
 * parsers, which come before the HTTP nodes, would take the body away. `httpNodeAuth` comes later, too.
 */
function mountFirst(app: WebApp, path: string, handler: Handler): () => void {
  const root = rootApp(app);
  // A function of its own, so that this mount is told from any other of the same handler.
  const route: Handler = (request, response) => {
    if (request.readableEnded) bodyIsGone(response);
    else handler(request, response);
  };
  root.use(`${app.path()}${path}`.replaceAll(/\/{2,}/g, '/'), route);
  const layer = takeOff(root, route);
  if (layer !== undefined) stackOf(root).unshift(layer);
  return () => {
    takeOff(root, route);
  };
}

function rootApp(app: WebApp): WebApp {
  return app.parent === undefined ? app : rootApp(app.parent);
}

/** Express has no call for this; Node-RED's own `http in` node takes its routes off the stack as well. */
function takeOff(app: WebApp, route: Handler): Layer | undefined {
  const stack = stackOf(app);
  const at = stack.findIndex(({ handle }) => handle === route);
  return at < 0 ? undefined : stack.splice(at, 1)[0];
}

/** Version 4 throws when `router` is read. */
function stackOf(app: WebApp): Layer[] {
  return (app._router ?? app.router)?.stack ?? [];
}

/** A program that calls Node-RED's applications itself can have read the body before. */
function bodyIsGone(response: ServerResponse): void {
  response.statusCode = 500;
  response.end('The body was read before it came here.');
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
  const trimmed = (root === undefined || root === false ? '' : root).replace(/^\/+|(?<!\/)\/+$/g, '');
  return trimmed === '' ? '' : `/${trimmed}`;
}
