/** Turns a node's help, written with the few elements that Node-RED's own help uses, into Markdown. */
import { SaxesParser } from 'saxes';
import { code, escapeText, table } from './markdown.mjs';

/**
 * @param help the content of a help file
 * @param codeLink gives the Markdown for a text in `<code>` that is worth a link, else undefined
 * @param target gives what the link to an address leads to
 * @throws on an element that help texts do not use, and on help that is not well-formed
 */
export function helpToMarkdown(help, { codeLink, target }) {
  return join(blocks(parse(help), { codeLink, target }));
}

/** A list after a list that ends with a colon belongs to its last item. */
function join(parts) {
  return parts.reduce((whole, part) => {
    const belongs = part.startsWith('- ') && /(^|\n)- .*:$/.test(whole);
    return belongs ? `${whole}\n${part.replace(/^/gm, '  ')}` : `${whole}\n\n${part}`;
  });
}

function parse(help) {
  const root = { name: 'root', attributes: {}, children: [] };
  const open = [root];
  const parser = new SaxesParser({ fragment: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, children: [] };
    open.at(-1).children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => open.at(-1).children.push(text));
  parser.write(help).close();
  const script = root.children.find((child) => child.name === 'script');
  return script.children.filter((child) => typeof child !== 'string');
}

function blocks(elements, context) {
  return elements.map((element) => {
    switch (element.name) {
      case 'p':
        return inline(element, context);
      case 'h3':
        return `## ${inline(element, context)}`;
      case 'h4':
        return `### ${inline(element, context)}`;
      case 'ul':
        return items(element, context);
      case 'dl':
        return properties(element, context);
      case 'table':
        return rows(element, context);
      default:
        throw new Error(`help texts have no <${element.name}> there`);
    }
  });
}

function items(list, context) {
  return elementsOf(list)
    .map((item) => `- ${inline(item, context)}`)
    .join('\n');
}

/** Names with their types and meanings; a name that is no identifier is the label of a setting. */
function properties(list, context) {
  const lines = [];
  for (const element of elementsOf(list)) {
    const type = element.children.find((child) => child.name === 'span');
    if (element.name === 'dt') {
      const name = textOf({ ...element, children: element.children.filter((child) => child !== type) });
      const notes = [
        ...(type === undefined ? [] : [textOf(type)]),
        ...(element.attributes.class === 'optional' ? ['optional'] : []),
      ];
      const shown = /^[a-z][\w.]*$/.test(name) ? code(name) : `**${escapeText(name)}**`;
      lines.push(`- ${shown}${notes.length === 0 ? '' : ` (${escapeText(notes.join(', '))})`}`);
    } else {
      lines.push(`${lines.pop()}: ${inline(element, context)}`);
    }
  }
  return lines.join('\n');
}

function rows(element, context) {
  const [head, body] = elementsOf(element);
  const cells = (row) => elementsOf(row).map((cell) => inline(cell, context));
  return table(cells(elementsOf(head)[0]), elementsOf(body).map(cells));
}

function inline(element, context) {
  return collapse(
    element.children
      .map((child) => {
        if (typeof child === 'string') return escapeText(child);
        switch (child.name) {
          case 'code':
            return codeText(textOf(child), context);
          case 'i':
            return `_${inline(child, context)}_`;
          case 'b':
            return `**${inline(child, context)}**`;
          case 'a':
            return `[${inline(child, context)}](${context.target(child.attributes.href)})`;
          default:
            throw new Error(`help texts have no <${child.name}> there`);
        }
      })
      .join(''),
  );
}

function codeText(text, { codeLink }) {
  return codeLink(text) ?? code(text);
}

function elementsOf(element) {
  return element.children.filter((child) => typeof child !== 'string');
}

function textOf(element) {
  return collapse(
    element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join(''),
  );
}

function collapse(text) {
  return text.replace(/\s+/g, ' ').trim();
}
