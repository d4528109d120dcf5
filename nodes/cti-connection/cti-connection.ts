import type { Node, NodeAPI, NodeDef } from 'node-red';
import { systemClock } from '../../lib/core/clock';
import { redactingLogger, type Logger } from '../../lib/core/logger';
import { loadSystem } from '../../lib/systems';
import { Connection, type AfterDeploy, type ControlledConnection } from '../shared/connection';
import { readTarget, secretsOf, type ConnectionDef } from '../shared/connection-settings';
import { nodeWebhookHost } from '../shared/webhook-host';
import { mountAdminRoutes } from './admin';

/** The config node that owns one connection to one phone system. */
export default function register(RED: NodeAPI): void {
  const afterDeploy = deployEnd(RED);

  function CtiConnection(this: ConfigNode, def: NodeDef & ConnectionDef): void {
    RED.nodes.createNode(this, def);
    const credentials = { ...this.credentials };
    const system = String(def['system']);
    const webhooks = nodeWebhookHost(RED);
    const connection = new Connection(
      {
        id: this.id,
        name: this.name === undefined || this.name === '' ? system : this.name,
        system,
        target: () => readTarget(RED, def, credentials, this),
        loadSystem,
        clock: systemClock,
        logger: redactingLogger(nodeLogger(this), secretsOf(credentials)),
        ...(webhooks === undefined ? {} : { webhooks }),
      },
      afterDeploy,
    );
    this.connection = connection;
    this.on('close', (done: () => void) => {
      void connection.close().finally(done);
    });
  }

  RED.nodes.registerType<ConfigNode, NodeDef & ConnectionDef, unknown, Secrets>(
    'cti-connection',
    CtiConnection,
    {
      credentials: {
        username: { type: 'text' },
        password: { type: 'password' },
        clientId: { type: 'text' },
        clientSecret: { type: 'password' },
        webhookSecret: { type: 'password' },
      },
    },
  );
  mountAdminRoutes(RED);
}

interface Secrets {
  username: string;
  password: string;
  clientId: string;
  clientSecret: string;
  webhookSecret: string;
}

interface ConfigNode extends Node<Secrets> {
  connection: ControlledConnection;
}

function nodeLogger(node: Node): Logger {
  return {
    error: (message) => {
      node.error(message);
    },
    warn: (message) => {
      node.warn(message);
    },
    info: (message) => {
      node.log(message);
    },
    debug: (message) => {
      node.debug(message);
    },
    trace: (message) => {
      node.trace(message);
    },
  };
}

/**
 * Nodes are only created while Node-RED starts flows, which it ends with an event. However many connections
 * wait for that, Node-RED has one listener of theirs.
 */
function deployEnd(RED: NodeAPI): AfterDeploy {
  const waiting = new Set<() => void>();
  const callAll = (): void => {
    const due = [...waiting];
    waiting.clear();
    for (const callback of due) callback();
  };
  return (callback) => {
    if (waiting.size === 0) RED.events.once('flows:started', callAll);
    waiting.add(callback);
    return () => {
      waiting.delete(callback);
      if (waiting.size === 0) RED.events.off('flows:started', callAll);
    };
  };
}
