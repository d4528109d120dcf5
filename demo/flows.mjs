/** The flows of the demo: its start page, the wallboard, and an example of each system as the Import menu has it. */
import { readFileSync } from 'node:fs';

/** Label of the tab, and the file of its flow. */
const TABS = [
  ['Start here', 'start-here.json'],
  ['Wallboard', '../examples/27-wallboard.json'],
  ['Agents', '../examples/21-agent-dashboard.json'],
  ['Unified CCX', '../examples/09-agent-takes-a-call.json'],
  ['IP Office (MTCTI3)', '../examples/10-ip-office-queue-distribution.json'],
  ['IP Office (DevLink3)', '../examples/13-ip-office-extension-board.json'],
  ['Telphin', '../examples/16-telphin-call-log.json'],
];

function read(label, file) {
  const flow = JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
  return flow.map((node) => (node.type === 'tab' ? { ...node, label } : node));
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
  return shareConnections(TABS.flatMap(([label, file]) => read(label, file)));
}
