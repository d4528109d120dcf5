import type { Node, NodeAPI, NodeDef, NodeMessage, NodeMessageInFlow } from 'node-red';
import { systemClock } from '../../lib/core/clock';
import type { ExecuteOptions } from '../../lib/core/driver';
import { CancelledError } from '../../lib/core/errors';
import { NODE_COMMANDS, type CommandNodeType, type NodeCommands } from './command-fields';
import type { ConnectionUser, ControlledConnection } from './connection';
import { findConnection, noConnectionError } from './connection-node';
import { failureOf } from './failure';
import { nodeEvaluator, readCommand, type CommandSettings, type Evaluate } from './input';
import type { CtiResultMessage } from './messages';
import { CommandStatus, NO_CONNECTION_STATUS, stateStatus } from './status';

type NodeSend = (msg: NodeMessage) => void;
type NodeDone = (error?: Error) => void;

/** A command node's settings in the flow file. */
export type CommandNodeDef = NodeDef & Readonly<Record<string, unknown>>;

/** What a command node keeps apart from its settings. */
type Secrets = Record<string, string>;

/** What a type of command node has that others have not. */
export interface CommandNodeOptions {
  /** Names of its credentials. */
  readonly secrets?: readonly string[];
  /** Turns the driver's result into the payload, as the node's settings want it. */
  readonly present?: (result: object, def: CommandNodeDef) => object;
}

/** Registers a palette node whose work is one command a message. */
export function registerCommandNode(
  RED: NodeAPI,
  type: CommandNodeType,
  { secrets = [], present = (result) => result }: CommandNodeOptions = {},
): void {
  function CommandNode(this: Node<Secrets>, def: CommandNodeDef): void {
    RED.nodes.createNode(this, def);
    runCommandNode(RED, this, def, NODE_COMMANDS[type], (result) => present(result, def));
  }
  const credentials = Object.fromEntries(secrets.map((name) => [name, { type: 'password' as const }]));
  RED.nodes.registerType(type, CommandNode, { credentials });
}

function runCommandNode(
  RED: NodeAPI,
  node: Node<Secrets>,
  def: CommandNodeDef,
  spec: NodeCommands,
  present: (result: object) => object,
): void {
  const connection = findConnection(RED, def['connection']);
  const closing = new AbortController();
  const underWay = new UnderWay();
  const base = connection === undefined ? NO_CONNECTION_STATUS : stateStatus(RED, connection.state);
  const status = new CommandStatus(RED, systemClock, base, (shown) => {
    node.status(shown);
  });
  const user: ConnectionUser = {
    commands: spec.commands,
    onState: (state, figures) => {
      status.state(state, figures);
    },
  };
  connection?.register(user);

  const work: CommandWork = {
    connection,
    spec,
    settings: { properties: def, secrets: { ...node.credentials } },
    evaluate: nodeEvaluator(RED, node),
    present,
    options: { signal: closing.signal },
  };

  const perform = async (msg: NodeMessageInFlow, send: NodeSend, done: NodeDone): Promise<void> => {
    status.sending();
    underWay.begin();
    let answer: CtiResultMessage;
    try {
      answer = await carryOut(RED, work, msg);
    } catch (thrown) {
      const error = failureOf(RED, thrown);
      underWay.end();
      status.failed(error);
      done(error);
      return;
    }
    underWay.end();
    status.succeeded();
    send(answer);
    done();
  };

  node.on('input', (msg, send, done) => {
    void perform(msg, send, done);
  });

  node.on('close', (done: () => void) => {
    closing.abort();
    void underWay
      .none()
      .then(() => connection?.deregister(user))
      .finally(() => {
        status.close();
        done();
      });
  });
}

/** How many commands of a node have not ended yet. */
class UnderWay {
  #count = 0;
  #allEnded: () => void = () => undefined;

  begin(): void {
    this.#count += 1;
  }

  end(): void {
    this.#count -= 1;
    if (this.#count === 0) this.#allEnded();
  }

  /** Resolves when there is none. */
  none(): Promise<void> {
    return new Promise((resolve) => {
      this.#allEnded = resolve;
      if (this.#count === 0) resolve();
    });
  }
}

interface CommandWork {
  readonly connection: ControlledConnection | undefined;
  readonly spec: NodeCommands;
  readonly settings: CommandSettings;
  readonly evaluate: Evaluate;
  readonly present: (result: object) => object;
  readonly options: ExecuteOptions & { readonly signal: AbortSignal };
}

/** Gives the message that answers another one. */
async function carryOut(RED: NodeAPI, work: CommandWork, msg: NodeMessageInFlow): Promise<CtiResultMessage> {
  const { connection, spec, settings, evaluate, present, options } = work;
  if (connection === undefined) throw noConnectionError(RED);
  const command = await readCommand(spec, settings, msg, evaluate);
  if (options.signal.aborted) throw new CancelledError(`${command.command} was cancelled`);
  const payload = present(await connection.execute(command, options));
  const { connection: id, system } = connection.origin;
  return Object.assign(msg, {
    payload,
    topic: msg.topic === undefined || msg.topic === '' ? command.command : msg.topic,
    cti: { connection: id, system, command: command.command },
  });
}
