import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkout } from '../support/node-red';

const PAGES = [
  'README.md',
  ...readdirSync(path.join(checkout, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join('docs', name)),
].sort();

function read(page: string): string {
  return readFileSync(path.join(checkout, page), 'utf8');
}

/** A page without its code, where brackets mean something else. */
function proseOf(page: string): string {
  return read(page)
    .replace(/^( *)```[^]*?^\1```$/gm, '')
    .replace(/`[^`\n]*`/g, '');
}

/** The fragments that lead to a part of a page, as GitHub makes them. */
function fragmentsOf(page: string): Set<string> {
  const headings = [...read(page).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );
  const anchors = [...read(page).matchAll(/<a id="([^"]+)">/g)].map(([, id = '']) => id);
  return new Set([...headings, ...anchors]);
}

it('the generated pages and tables are those of the code and the help texts', () => {
  const script = path.join(checkout, 'scripts/generate-docs.mjs');
  const run = spawnSync(process.execPath, [script, '--check'], { cwd: checkout, encoding: 'utf8' });
  expect(run.stderr).toBe('');
  expect(run.status).toBe(0);
});

describe.each(PAGES)('%s', (page) => {
  it('links to pages, parts of pages and pictures that exist', () => {
    const targets = [...proseOf(page).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
    const broken = targets
      .filter((target) => !/^https?:/.test(target))
      .filter((target) => {
        const [file = '', fragment] = target.split('#');
        const linked = file === '' ? page : path.join(path.dirname(page), file);
        if (!existsSync(path.join(checkout, linked))) return true;
        return fragment !== undefined && !fragmentsOf(linked).has(fragment);
      });
    expect(broken).toEqual([]);
  });

  it('names examples that exist', () => {
    const named = [...read(page).matchAll(/`(\d\d-[a-z-]+)`/g)].map(([, name = '']) => name);
    expect(named.filter((name) => !existsSync(path.join(checkout, `examples/${name}.json`)))).toEqual([]);
  });
});

it('the page of examples has all of them', () => {
  const page = read('docs/examples.md');
  const names = readdirSync(path.join(checkout, 'examples')).map((file) => path.basename(file, '.json'));
  expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  expect(read('README.md')).toContain(`[${names.length} examples](docs/examples.md)`);
});

describe('help texts as Markdown', () => {
  const convert = async (content: string): Promise<string> => {
    const file = pathToFileURL(path.join(checkout, 'scripts/docs/help-to-markdown.mjs')).href;
    const { helpToMarkdown } = (await import(file)) as {
      helpToMarkdown: (
        help: string,
        links: { codeLink: (text: string) => string | undefined; target: (href: string) => string },
      ) => string;
    };
    return helpToMarkdown(`<script type="text/html" data-help-name="x">${content}</script>`, {
      codeLink: (text) => (text === 'CTI_OFFLINE' ? '[`CTI_OFFLINE`](errors)' : undefined),
      target: (href) => href.toUpperCase(),
    });
  };

  it.each([
    ['<p>One\n  two.</p><p>Three</p>', 'One two.\n\nThree'],
    ['<h3>Inputs</h3><h4>Telphin</h4>', '## Inputs\n\n### Telphin'],
    ['<p>a <code>b_c</code>, <i>d</i>, <b>e</b>, f_g*</p>', 'a `b_c`, _d_, **e**, f\\_g\\*'],
    ['<p><code>CTI_OFFLINE</code> <a href="x">y</a></p>', '[`CTI_OFFLINE`](errors) [y](X)'],
    ['<p>1 &lt; 2 &amp; <code>a &lt; b</code></p>', '1 \\< 2 & `a < b`'],
    ['<ul><li>a</li><li>b</li></ul>', '- a\n- b'],
    [
      '<dl class="message-properties"><dt class="optional">callId <span class="property-type">string</span></dt><dd>the call</dd></dl>',
      '- `callId` (string, optional): the call',
    ],
    ['<dl><dt>User name, Password</dt><dd>secret</dd></dl>', '- **User name, Password**: secret'],
    [
      '<dl><dt>payload</dt><dd>has:</dd></dl><dl><dt>a</dt><dd>x</dd><dt>b</dt><dd>y</dd></dl><p>End</p>',
      '- `payload`: has:\n  - `a`: x\n  - `b`: y\n\nEnd',
    ],
    [
      '<table><thead><tr><th></th><th>A</th></tr></thead><tbody><tr><td><code>x</code></td><td>✓</td></tr></tbody></table>',
      '|  | A |\n| --- | --- |\n| `x` | ✓ |',
    ],
  ])('are what they were: %s', async (help, markdown) => {
    expect(await convert(help)).toBe(markdown);
  });

  it.each(['<p>a<img/></p>', '<div>a</div>', '<p>a<p>b</p>', '<p>a</b></p>'])(
    'are refused where they use what help texts do not, or are not well-formed: %s',
    async (help) => {
      await expect(convert(help)).rejects.toThrow();
    },
  );
});
