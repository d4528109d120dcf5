import { createRequire } from 'node:module';
import path from 'node:path';
import { checkout } from './node-red';
import { until } from './until';

/** What is used of the MQTT client that Node-RED brings. */
interface Client {
  on(event: 'message', listener: (topic: string, payload: Buffer, packet: { retain: boolean }) => void): void;
  subscribeAsync(topic: string, options: { qos: 0 | 1 }): Promise<unknown>;
  publishAsync(topic: string, payload: string, options: { qos: 0 | 1 }): Promise<unknown>;
  endAsync(force: boolean): Promise<void>;
}

const requireAsNodeRed = createRequire(path.join(checkout, 'node_modules/@node-red/nodes/package.json'));
const { connectAsync } = requireAsNodeRed('mqtt') as {
  connectAsync: (url: string, options: { protocolVersion: 5; reconnectPeriod: number }) => Promise<Client>;
};

export interface MqttMessage {
  readonly topic: string;
  /** The payload, read as JSON. */
  readonly payload: unknown;
  readonly retain: boolean;
}

/** A client that sees what everybody sees on a broker, and can send what a flow would not. */
export class MqttClient {
  readonly #client: Client;
  /** Everything received, oldest first. */
  readonly messages: MqttMessage[] = [];

  private constructor(client: Client) {
    this.#client = client;
    client.on('message', (topic, payload, { retain }) => {
      this.messages.push({ topic, payload: JSON.parse(payload.toString()), retain });
    });
  }

  /** Connects and subscribes at QoS 1. The connection is not made again when it is lost. */
  static async connect(port: number, ...topics: readonly string[]): Promise<MqttClient> {
    const url = `mqtt://127.0.0.1:${port}`;
    const client = new MqttClient(await connectAsync(url, { protocolVersion: 5, reconnectPeriod: 0 }));
    for (const topic of topics) await client.#client.subscribeAsync(topic, { qos: 1 });
    return client;
  }

  /** Publishes JSON at QoS 1 and waits until the broker has it. */
  async publish(topic: string, payload: unknown): Promise<void> {
    await this.#client.publishAsync(topic, JSON.stringify(payload), { qos: 1 });
  }

  /** The first message, past or future, that fits. */
  next(what: string, fits: (message: MqttMessage) => boolean): Promise<MqttMessage> {
    return until(what, () => this.messages.find(fits), {
      details: () => this.messages.map((message) => JSON.stringify(message)).join('\n'),
    });
  }

  async close(): Promise<void> {
    await this.#client.endAsync(true);
  }
}
