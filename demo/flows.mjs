/** The flows of the demo: its start page, the wallboard, and an example of each system as the Import menu has it. */
import { readFileSync } from 'node:fs';

/** Tabs, with those whose debug nodes are switched off: a page shows the same, and the sidebar stays readable. */
const TABS = [
  { label: 'Start here', file: 'start-here.json' },
  { label: 'Wallboard', file: '../examples/27-wallboard.json' },
  { label: 'Agents', file: '../examples/21-agent-dashboard.json', quiet: true },
  { label: 'Unified CCX', file: '../examples/09-agent-takes-a-call.json' },
  { label: 'IP Office (MTCTI3)', file: '../examples/10-ip-office-queue-distribution.json' },
  { label: 'IP Office (DevLink3)', file: '../examples/13-ip-office-extension-board.json', quiet: true },
  { label: 'Telphin', file: '../examples/16-telphin-call-log.json', quiet: true },
];

function read({ label, file, quiet = false }) {
  const flow = JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
  return flow.map((node) => {
    if (node.type === 'tab') return { ...node, label };
    return quiet && node.type === 'debug' && node.name !== 'errors' ? { ...node, active: false } : node;
  });
}

/** One connection for all tabs of a system: those with the same settings become the first of them. */
function shareConnections(flow) {
  const firsts = new Map();
  const replaced = new Map();
  for (const { id, ...settings } of flow.filter(({ type }) => type === 'cti-connection')) {
    const key = JSON.stringify(settings);
    if (firsts.has(key)) replaced.set(id, firsts.get(key));
    else firsts.set(key, id);
  }
  return flow
    .filter(({ id }) => !replaced.has(id))
    .map((node) =>
      replaced.has(node.connection) ? { ...node, connection: replaced.get(node.connection) } : node,
    );
}

/** All nodes of the demo, as a flow file has them. */
export function demoFlows() {
  return shareConnections(TABS.flatMap(read));
}
