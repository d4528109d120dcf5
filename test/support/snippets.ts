import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkout } from './node-red';

/** The TypeScript on a page of docs/: a block that begins with `// <name>.ts` is a file of that name. */
export function snippetsOf(page: string): ReadonlyMap<string, string> {
  const text = readFileSync(path.join(checkout, 'docs', page), 'utf8');
  const blocks = [...text.matchAll(/^```ts\n\/\/ ([\w-]+\.ts)\n([^]*?)^```$/gm)];
  return new Map(blocks.map(([, name = '', code = '']) => [name, code]));
}
