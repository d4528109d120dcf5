/** How Telphin names extensions, and what kinds of them its events tell apart. */

/** What an extension does with a call: threads of queues and voice menus differ from those of phones. */
export type ExtensionKind = 'phone' | 'queue' | 'menu' | 'other';

/** The number within the PBX: what follows the asterisk of `xxx*yyy@domain`. */
export function shortNumber(name: string): string {
  const [local = ''] = name.split('@');
  const short = local.slice(local.lastIndexOf('*') + 1);
  return short === '' ? name : short;
}

/** Whether a text has the form of an extension's name, with or without its domain. */
export function isExtensionName(text: string): boolean {
  return /^\w+\*\d+(@.*)?$/.test(text);
}
