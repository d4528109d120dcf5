import type { NodeAPI } from 'node-red';
import { registerCommandNode } from '../shared/command-node';

/** The palette node that sends a call on to another destination without asking there first. */
export default function register(RED: NodeAPI): void {
  registerCommandNode(RED, 'cti-queue-blindtransfer');
}
