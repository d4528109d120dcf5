import type { JSHandle, Locator, Page, Request } from 'playwright-core';
import type { PageOptions, TestBrowser, WatchedPage } from './browser';
import type { FlowNode, NodeRed } from './node-red';
import { until } from './until';

/** What the tests use of the editor's own API, `window.RED`. */
interface EditorApi {
  readonly nodes: {
    node(id: string): {
      readonly type: string;
      readonly changed?: boolean;
      readonly validationErrors?: readonly string[];
    } | null;
    getType(type: string): {
      readonly defaults: Record<string, { readonly value?: unknown }>;
      readonly credentials?: Record<string, unknown>;
    };
    createCompleteNodeSet(): FlowNode[];
  };
  readonly editor: {
    edit(node: unknown): void;
    editConfig(name: string, type: string, id: string): void;
  };
  readonly actions: { invoke(action: string): void };
  readonly workspaces: { active(): string | 0; show(id: string): void };
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a user sees in an open dialog. */
export interface DialogView {
  /** What each field holds, by its id. */
  readonly fields: Readonly<Record<string, string>>;
  /** All visible text. */
  readonly text: string;
}

/**
 * Errors that the editor catches and only writes to the console, at any level. Not among them: the core debug
 * sidebar's own error for a message that arrives before the editor has loaded the flows.
 */
const CAUGHT_BY_EDITOR =
  /onedit|Definition error|Validation error|RED\.\w+\.emit error|Error generating|Deprecated API|Unknown type|error occured/;

/** The Node-RED editor in a browser, as its user handles it. */
export class Editor {
  readonly page: Page;
  readonly #watched: WatchedPage;
  #red: JSHandle<EditorApi>;
  readonly #requests = new Set<Request>();

  private constructor(watched: WatchedPage, red: JSHandle<EditorApi>) {
    this.#watched = watched;
    this.#red = red;
    this.page = watched.page;
    this.page.on('request', (request) => this.#requests.add(request));
    this.page.on('requestfinished', (request) => this.#requests.delete(request));
    this.page.on('requestfailed', (request) => this.#requests.delete(request));
  }

  /** Opens the editor and returns when palette and flows are there. */
  static async open(browser: TestBrowser, nodeRed: NodeRed, options: PageOptions = {}): Promise<Editor> {
    const watched = await browser.open(nodeRed.url, { complaint: CAUGHT_BY_EDITOR, ...options });
    return new Editor(watched, await editorOf(watched.page));
  }

  /** Loads the page again, with what is deployed now. */
  async reload(): Promise<void> {
    await this.page.reload();
    this.#red = await editorOf(this.page);
  }

  /** Uncaught errors, console errors, failed requests and what the editor caught. Must stay empty. */
  get problems(): readonly string[] {
    return this.#watched.problems;
  }

  close(): Promise<void> {
    return this.#watched.close();
  }

  /** Types in the palette's category of that name, in their order. */
  paletteTypes(category: string): Promise<string[]> {
    return this.page
      .locator(`#red-ui-palette-${category} .red-ui-palette-node`)
      .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-palette-type') ?? ''));
  }

  /** The values that a new node of this type starts with. */
  defaultsOf(type: string): Promise<Record<string, unknown>> {
    return this.#red.evaluate(
      (RED, wanted) =>
        Object.fromEntries(
          Object.entries(RED.nodes.getType(wanted).defaults).map(([name, { value = '' }]) => [name, value]),
        ),
      type,
    );
  }

  /** Names of the credentials that nodes of this type have. */
  credentialsOf(type: string): Promise<string[]> {
    return this.#red.evaluate(
      (RED, wanted) => Object.keys(RED.nodes.getType(wanted).credentials ?? {}),
      type,
    );
  }

  /** All nodes as a deploy would send them. */
  nodes(): Promise<FlowNode[]> {
    return this.#red.evaluate((RED) => RED.nodes.createCompleteNodeSet());
  }

  async node(id: string): Promise<FlowNode> {
    const found = (await this.nodes()).find((node) => node.id === id);
    if (found === undefined) throw new Error(`There is no node ${id} in the editor.`);
    return found;
  }

  /** Whether the editor shows the node as changed since the last deploy. */
  changed(id: string): Promise<boolean> {
    return this.#red.evaluate((RED, wanted) => RED.nodes.node(wanted)?.changed === true, id);
  }

  /** What the editor finds wrong with the settings of a node, as the mark on the node says it. */
  validationErrors(id: string): Promise<readonly string[]> {
    return this.#red.evaluate((RED, wanted) => RED.nodes.node(wanted)?.validationErrors ?? [], id);
  }

  /** Brings a tab of the workspace to the front. */
  async show(tab: string): Promise<void> {
    await this.#red.evaluate((RED, id) => RED.workspaces.show(id), tab);
  }

  /** Drags a node from the palette to that place of the workspace; its id. */
  async drop(type: string, { x, y }: Point): Promise<string> {
    const before = new Set((await this.nodes()).map(({ id }) => id));
    const source = this.page.locator(`.red-ui-palette-node[data-palette-type="${type}"]`);
    await source.scrollIntoViewIfNeeded();
    await this.#drag(await centre(source), await this.#onWorkspace({ x, y }));
    const added = await until(`a ${type} lies on the workspace`, async () =>
      (await this.nodes()).find((node) => node.type === type && !before.has(node.id)),
    );
    return added.id;
  }

  /** Draws a wire from the first output of one node to the input of another. */
  async wire(from: string, to: string): Promise<void> {
    const port = (id: string, side: string): string =>
      `[id="${id}"] .red-ui-flow-port-${side} .red-ui-flow-port`;
    await this.#drag(
      await centre(this.page.locator(port(from, 'output')).first()),
      await centre(this.page.locator(port(to, 'input'))),
    );
    await until('the nodes are wired', async () =>
      ((await this.node(from)).wires as string[][]).flat().includes(to),
    );
  }

  /** Opens the dialog of a node, a config node too, and returns when all of it is there. */
  async edit(id: string): Promise<void> {
    await this.#openDialog(() =>
      this.#red.evaluate((RED, wanted) => {
        const node = RED.nodes.node(wanted);
        const isConfig = (node as { _def?: { category?: string } })._def?.category === 'config';
        if (isConfig) RED.editor.editConfig('', node?.type ?? '', wanted);
        else RED.editor.edit(node);
      }, id),
    );
  }

  /** In the dialog of a node: opens the one for a new config node of that property. */
  async addConfig(property: string): Promise<void> {
    await this.#openDialog(() => this.page.locator(`[id="node-input-btn-${property}-add"]`).click());
  }

  /** What the dialog on top shows. */
  dialog(): Promise<DialogView> {
    return this.#trays.last().evaluate((tray) => {
      const inputs = [...tray.querySelectorAll<HTMLInputElement>('input[id], select[id], textarea[id]')];
      const body = tray.querySelector<HTMLElement>('.red-ui-tray-body');
      return {
        fields: Object.fromEntries(
          inputs.map((input) => [
            input.id,
            ['checkbox', 'radio'].includes(input.type) ? String(input.checked) : input.value,
          ]),
        ),
        text: body?.innerText ?? '',
      };
    });
  }

  /** Keys of the catalogue that stand in the dialog on top instead of their text. */
  untranslated(): Promise<string[]> {
    return this.#trays.last().evaluate((tray) =>
      [...tray.querySelectorAll('[data-i18n]')].flatMap((element) =>
        (element.getAttribute('data-i18n') ?? '').split(';').filter((entry) => {
          const [, attribute, key = ''] = /^(?:\[(.+)\])?(?:.*:)?(.+)$/.exec(entry) ?? [];
          const isMarkup = attribute === undefined || attribute === 'html' || attribute.endsWith('append');
          const text = isMarkup ? element.textContent : element.getAttribute(attribute);
          return text?.trim().endsWith(key) ?? true;
        }),
      ),
    );
  }

  /** Labels, hints and choices of the dialog on top for which there is no room. */
  overflowing(): Promise<string[]> {
    return this.#trays.last().evaluate((tray) => {
      const pen = document.createElement('canvas').getContext('2d');
      const widthOf = (element: Element, text: string): number => {
        const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(element);
        if (pen === null) return 0;
        pen.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
        return pen.measureText(text).width;
      };
      const isShown = (element: HTMLElement): boolean => element.offsetParent !== null;
      const labels = [...tray.querySelectorAll<HTMLElement>('.form-row > label')]
        .filter((label) => isShown(label) && label.scrollWidth > label.offsetWidth)
        .map((label) => label.innerText);
      const hints = [...tray.querySelectorAll<HTMLInputElement>('.cti-form input[placeholder]')]
        .filter((input) => isShown(input) && widthOf(input, input.placeholder) > input.clientWidth)
        .map((input) => input.placeholder);
      const choices = [...tray.querySelectorAll<HTMLElement>('.red-ui-typedInput-option-label')]
        .filter((label) => isShown(label) && label.scrollWidth > label.clientWidth)
        .map((label) => label.innerText);
      return [...labels, ...hints, ...choices];
    });
  }

  /** Presses the button that saves (Done, Add, Update), and waits until the dialog is gone. */
  saveDialog(): Promise<void> {
    return this.#leaveDialog('button.primary');
  }

  cancelDialog(): Promise<void> {
    return this.#leaveDialog('button[id$="dialog-cancel"]');
  }

  /** Presses Deploy and waits until the server has it and the workspace is free again. */
  async deploy(): Promise<void> {
    const button = this.page.locator('#red-ui-header-button-deploy');
    await button.click();
    await until('everything is deployed', () =>
      button.evaluate((element) => element.classList.contains('disabled')),
    );
    await this.page.locator('#red-ui-editor-shade').waitFor({ state: 'hidden' });
  }

  /** Opens the Import dialog at this package's examples; their names. */
  async openExamples(moduleName: string): Promise<string[]> {
    await this.#red.evaluate((RED) => RED.actions.invoke('core:show-examples-import-dialog'));
    const entries = this.page.locator('#red-ui-clipboard-dialog-import-tab-examples .red-ui-treeList-label');
    await entries.getByText(moduleName, { exact: true }).click();
    const folder = entries.locator('xpath=..').filter({
      has: this.page.locator(`xpath=./*[normalize-space()='${moduleName}']`),
    });
    const names = folder.locator('.red-ui-treeList-list .red-ui-treeList-label');
    await names.first().waitFor();
    return (await names.allInnerTexts()).map((name) => name.trim());
  }

  /** In the Import dialog: chooses an example and presses Import; it then hangs at the mouse. */
  async importExample(name: string): Promise<void> {
    await this.page
      .locator('#red-ui-clipboard-dialog-import-tab-examples .red-ui-treeList-label')
      .getByText(name, { exact: true })
      .click();
    await this.page.locator('#red-ui-clipboard-dialog-ok').click();
    await this.page.locator('#red-ui-clipboard-dialog').waitFor({ state: 'hidden' });
  }

  /** Clicks on a free place of the workspace, e.g. to put down what hangs at the mouse. */
  async clickWorkspace(place: Point): Promise<void> {
    const { x, y } = await this.#onWorkspace(place);
    await this.page.mouse.move(x, y, { steps: 3 });
    await this.page.mouse.click(x, y);
  }

  /** Clicks on the tab of the debug sidebar, where it is not open already. */
  async openDebugSidebar(): Promise<void> {
    const sidebar = this.page.locator('.red-ui-debug-content-list');
    if (await sidebar.isVisible()) return;
    await this.page.locator('#red-ui-tab-debug-link-button').click();
    await sidebar.waitFor();
  }

  /** The text of the first message in the debug sidebar that fits. */
  async debugText(pattern: RegExp): Promise<string> {
    const message = this.page.locator('.red-ui-debug-msg').filter({ hasText: pattern }).first();
    await message.waitFor();
    return message.innerText();
  }

  get #trays(): Locator {
    return this.page.locator('.red-ui-tray');
  }

  /** A dialog that opens takes the place of the one below it, which is not in the page meanwhile. */
  async #openDialog(open: () => Promise<void>): Promise<void> {
    await this.#trays.evaluateAll((trays) => trays.forEach((tray) => tray.setAttribute('data-known', '')));
    await open();
    await this.page.locator('.red-ui-tray:not([data-known])').waitFor();
    await this.#dialogReady();
  }

  /** Waits until the dialog on top has loaded its lists and stands still. */
  async #dialogReady(): Promise<void> {
    const tray = this.#trays.last();
    await tray.locator('button.primary').waitFor();
    let previous = '';
    await until(
      'the dialog stands still',
      async () => {
        const view = JSON.stringify([await this.dialog(), await tray.boundingBox()]);
        const still = view === previous && this.#requests.size === 0;
        previous = view;
        return still;
      },
      { intervalMs: 60, details: () => [...this.#requests].map((request) => request.url()).join(', ') },
    );
  }

  async #leaveDialog(button: string): Promise<void> {
    const tray = this.#trays.last();
    await tray.evaluate((element) => element.setAttribute('data-leaving', ''));
    await tray.locator(button).click();
    await this.page.locator('.red-ui-tray[data-leaving]').waitFor({ state: 'detached' });
    if ((await this.#trays.count()) > 0) await this.#dialogReady();
  }

  async #onWorkspace({ x, y }: Point): Promise<Point> {
    const box = await this.page.locator('#red-ui-workspace-chart').boundingBox();
    if (box === null) throw new Error('There is no workspace.');
    return { x: Math.max(box.x, 0) + x, y: Math.max(box.y, 0) + y };
  }

  async #drag(from: Point, to: Point): Promise<void> {
    const { mouse } = this.page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 5 });
    await mouse.move(to.x, to.y, { steps: 5 });
    await mouse.up();
  }
}

/** The editor's API once palette and flows are there. Dialogs then open and close without being moved about. */
async function editorOf(page: Page): Promise<JSHandle<EditorApi>> {
  await page.waitForFunction(() => {
    const { RED } = window as unknown as { RED?: Partial<EditorApi> };
    const loader = document.querySelector<HTMLElement>('#red-ui-loading-progress');
    return RED?.workspaces !== undefined && RED.workspaces.active() !== 0 && loader?.offsetParent === null;
  });
  await page.addStyleTag({
    content: '* { transition: none !important; animation-duration: 0s !important; }',
  });
  return page.evaluateHandle(() => {
    const later = window.setTimeout.bind(window);
    const [shortest, longest] = [100, 300]; // The times of the editor's animations, in milliseconds.
    window.setTimeout = ((work: () => void, ms = 0, ...rest: unknown[]) =>
      later(work, ms >= shortest && ms <= longest ? 0 : ms, ...rest)) as typeof window.setTimeout;
    return (window as unknown as { RED: EditorApi }).RED;
  });
}

async function centre(element: Locator): Promise<Point> {
  const box = await element.boundingBox();
  if (box === null) throw new Error('The element is not visible.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
