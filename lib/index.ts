/**
 * The package as a library: the drivers behind the nodes, for programs without Node-RED.
 *
 * ```ts
 * const system = await loadSystem('uccx');
 * const driver = system.createDriver(settings, { connection: { id: 'a', name: 'A' }, clock: systemClock, logger });
 * driver.on('event', (event) => { if (event.type === 'call.delivered') console.log(event.callId); });
 * await driver.start();
 * ```
 */
export * from './core/clock';
export * from './core/commands';
export * from './core/counters';
export * from './core/driver';
export type { Unsubscribe } from './core/emitter';
export * from './core/error-codes';
export * from './core/errors';
export * from './core/files';
export * from './core/events';
export * from './core/logger';
export * from './core/state';
export * from './core/system';
export { HttpWebhookHost, type HttpWebhookHostOptions } from './simulation/http-webhook-host';
export { AVAILABLE_SYSTEMS, loadSystem } from './systems';
