import type { NodeAPI } from 'node-red';
import { registerCommandNode } from '../shared/command-node';

/** The palette node that changes a setting or the members of a queue. */
export default function register(RED: NodeAPI): void {
  registerCommandNode(RED, 'cti-set-queue');
}
