import type { NodeAPI } from 'node-red';
import { registerCommandNode } from '../shared/command-node';

/** The palette node that logs agents in and out and changes their state. */
export default function register(RED: NodeAPI): void {
  registerCommandNode(RED, 'cti-set-agent-state', { secrets: ['password'] });
}
