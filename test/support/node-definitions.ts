import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Editor } from './editor';
import { checkout, type Credentials, type FlowNode } from './node-red';
import type { Manifest } from './tarball';

const manifest = JSON.parse(readFileSync(path.join(checkout, 'package.json'), 'utf8')) as Manifest;

/** The node types of this package, in the order of package.json. */
export const NODE_TYPES: readonly string[] = Object.keys(manifest['node-red'].nodes);

interface Definition {
  readonly defaults: Readonly<Record<string, unknown>>;
  readonly credentials: readonly string[];
}

/** What the editor knows of this package's nodes. */
export class NodeDefinitions {
  readonly #definitions: ReadonlyMap<string, Definition>;

  private constructor(definitions: ReadonlyMap<string, Definition>) {
    this.#definitions = definitions;
  }

  static async read(editor: Editor): Promise<NodeDefinitions> {
    const entries = NODE_TYPES.map(async (type) => {
      const defaults = await editor.defaultsOf(type);
      return [type, { defaults, credentials: await editor.credentialsOf(type) }] as const;
    });
    return new NodeDefinitions(new Map(await Promise.all(entries)));
  }

  /** The node with the values that a new one of its type starts with, where it has none of its own. */
  complete(node: FlowNode): FlowNode {
    return { ...this.#definitions.get(node.type)?.defaults, ...node };
  }

  /** For every node that takes some: Node-RED holds one without for changed as soon as its dialog is saved. */
  credentialsFor(nodes: readonly FlowNode[]): Credentials {
    const entries = nodes.map(({ id, type }) => {
      const names = this.#definitions.get(type)?.credentials ?? [];
      return [id, Object.fromEntries(names.map((name) => [name, `stored ${name}`]))] as const;
    });
    return Object.fromEntries(entries.filter(([, values]) => Object.keys(values).length > 0));
  }
}
