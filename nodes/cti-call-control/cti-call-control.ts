import type { NodeAPI } from 'node-red';
import { registerCommandNode } from '../shared/command-node';

/** The palette node that acts on a call: answers, holds, transfers, drops it, and so on. */
export default function register(RED: NodeAPI): void {
  registerCommandNode(RED, 'cti-call-control');
}
