import type { Node, NodeAPI, NodeDef, NodeMessage, NodeMessageInFlow } from 'node-red';
import { messageCopyOf } from '../../lib/core/copy';
import { InputError } from '../../lib/core/errors';
import { compileFilter } from '../../lib/core/event-router';
import type { CtiEvent } from '../../lib/core/events';
import type { ConnectionUser, ControlledConnection } from '../shared/connection';
import { findConnection, noConnectionError } from '../shared/connection-node';
import { isOn, withEnvironment } from '../shared/connection-settings';
import { readEventFilter, unknownTypes, type EventFilterDef } from '../shared/event-filter';
import { failureOf } from '../shared/failure';
import {
  CONTROL_ACTIONS,
  type ControlAction,
  type CtiEventMessage,
  type CtiStatusMessage,
} from '../shared/messages';
import { distinct, NO_CONNECTION_STATUS, sharedText, stateStatus } from '../shared/status';

interface EventInDef extends NodeDef, EventFilterDef {
  readonly connection?: string;
  readonly raw?: boolean | string;
  /** Whether the state of the connection is told too, as the answer to `status`. */
  readonly sendStatus?: boolean | string;
}

/** The palette node that sends the events of a connection. */
export default function register(RED: NodeAPI): void {
  function CtiEventIn(this: Node, def: EventInDef): void {
    RED.nodes.createNode(this, def);
    const connection = findConnection(RED, def.connection);
    if (connection === undefined) {
      this.status(NO_CONNECTION_STATUS);
      this.on('input', (_msg, _send, done) => {
        done(failureOf(RED, noConnectionError(RED)));
      });
      return;
    }
    listen(RED, this, def, connection);
  }
  RED.nodes.registerType('cti-event-in', CtiEventIn);
}

function listen(RED: NodeAPI, node: Node, def: EventInDef, connection: ControlledConnection): void {
  const read = (stored: unknown): unknown => withEnvironment(RED, stored, node);
  const filter = readEventFilter(def, read);
  const unknown = unknownTypes(def, read);
  if (unknown.length > 0) node.warn(sharedText(RED, 'warning.types', { types: unknown.join(', ') }));
  const wantsRaw = isOn(read(def.raw));
  const message = (event: CtiEvent, _msgid: string, raw?: unknown): CtiEventMessage => ({
    topic: event.type,
    payload: event,
    // The event is this node's own; the decoded message behind it is everybody's.
    cti:
      wantsRaw && raw !== undefined ? { ...connection.origin, raw: messageCopyOf(raw) } : connection.origin,
    _msgid,
  });
  // What Node-RED would make for each message costs as much as a third of all that is done for an event here.
  const idBase = RED.util.generateId();
  const show = distinct((status) => {
    node.status(status);
  });
  const user: ConnectionUser = {
    events: {
      filter,
      listener: (event, raw) => {
        node.send(message(event, idBase + event.seq.toString(16), raw));
      },
    },
    onState: (state, figures) => {
      show(stateStatus(RED, state, figures));
    },
    ...(isOn(read(def.sendStatus))
      ? {
          onStatus: (payload) => {
            node.send({ topic: 'cti.status', payload, cti: connection.origin } satisfies CtiStatusMessage);
          },
        }
      : {}),
  };
  const acceptsSnapshot = compileFilter({ ...filter, snapshots: true });
  const snapshot = (): CtiEventMessage[] =>
    connection
      .snapshot()
      .filter(acceptsSnapshot)
      .map((event) => message(event, RED.util.generateId()));

  node.on('input', (msg, send, done) => {
    control(RED, connection, snapshot, msg, send).then(
      () => {
        done();
      },
      (thrown: unknown) => {
        done(failureOf(RED, thrown));
      },
    );
  });
  node.on('close', (done: () => void) => {
    void connection.deregister(user).finally(done);
  });
  connection.register(user);
}

/** Does what a control message asks for. */
async function control(
  RED: NodeAPI,
  connection: ControlledConnection,
  snapshot: () => CtiEventMessage[],
  msg: NodeMessageInFlow,
  send: (msg: NodeMessage | NodeMessage[][]) => void,
): Promise<void> {
  switch (readAction(RED, msg['action'])) {
    case 'connect':
      connection.connect();
      return;
    case 'disconnect':
      await connection.disconnect();
      return;
    case 'status':
      send(await statusMessage(connection, msg));
      return;
    case 'snapshot':
      send([snapshot()]);
      return;
  }
}

async function statusMessage(
  connection: ControlledConnection,
  msg: NodeMessageInFlow,
): Promise<CtiStatusMessage> {
  const payload = await connection.execute({ command: 'queryStatus' });
  return Object.assign(msg, { payload, topic: 'cti.status' as const, cti: connection.origin });
}

function readAction(RED: NodeAPI, value: unknown): ControlAction {
  const known = CONTROL_ACTIONS.find((action) => action === value);
  if (known !== undefined) return known;
  const missing = value === undefined || value === null || value === '';
  throw new InputError(
    missing ? 'CTI_INPUT_MISSING' : 'CTI_INPUT_VALUE',
    sharedText(RED, 'error.action', { actions: CONTROL_ACTIONS.join(', ') }),
    { context: { field: 'action' } },
  );
}
