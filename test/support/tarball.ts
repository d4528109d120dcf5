import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pack } from './npm';

/** The parts of package.json that tests look at. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly description: string;
  readonly license: string;
  readonly author: string;
  readonly keywords: readonly string[];
  readonly repository: string | { readonly url: string };
  readonly bugs: string;
  readonly homepage: string;
  readonly engines: { readonly node: string };
  readonly main: string;
  readonly types: string;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly 'node-red': { readonly version: string; readonly nodes: Readonly<Record<string, string>> };
}

/** The package as npm would publish it: the tarball, and what is in it. */
export class Tarball {
  readonly file: string;
  /** Where it is unpacked. */
  readonly root: string;
  readonly manifest: Manifest;
  /** Paths of its files, relative to `root`. */
  readonly files: readonly string[];
  readonly #directory: string;

  private constructor(directory: string, file: string) {
    this.#directory = directory;
    this.file = file;
    this.root = path.join(directory, 'package');
    this.files = readdirSync(this.root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(this.root, path.join(entry.parentPath, entry.name)))
      .sort();
    this.manifest = JSON.parse(this.read('package.json')) as Manifest;
  }

  static async make(): Promise<Tarball> {
    const directory = mkdtempSync(path.join(os.tmpdir(), 'node-red-cti-pack-'));
    const file = await pack(directory);
    mkdirSync(path.join(directory, 'package'), { recursive: true });
    execFileSync('tar', ['-xzf', file, '-C', directory]);
    return new Tarball(directory, file);
  }

  read(file: string): string {
    return readFileSync(path.join(this.root, file), 'utf8');
  }

  remove(): void {
    rmSync(this.#directory, { recursive: true, force: true });
  }
}
