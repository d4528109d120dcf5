import type { NodeAPI } from 'node-red';
import { registerCommandNode } from '../shared/command-node';

/** The palette node that attaches data to a call. */
export default function register(RED: NodeAPI): void {
  registerCommandNode(RED, 'cti-set-call-data');
}
