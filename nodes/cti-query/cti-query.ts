import type { NodeAPI } from 'node-red';
import { registerCommandNode } from '../shared/command-node';

/** The palette node that asks the phone system something. */
export default function register(RED: NodeAPI): void {
  registerCommandNode(RED, 'cti-query');
}
