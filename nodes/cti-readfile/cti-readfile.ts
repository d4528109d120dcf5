import type { NodeAPI } from 'node-red';
import { registerCommandNode } from '../shared/command-node';
import { presentFile } from '../shared/file-content';

/** The palette node that reads a file of the phone system. */
export default function register(RED: NodeAPI): void {
  registerCommandNode(RED, 'cti-readfile', { present: presentFile });
}
