import type { FlowStep } from './flow-messages';
import { FLOWS } from './flows';
import { LIVE_SCENARIOS } from './live';
import type { Stage } from './stage';

/** The scenario that does not end. */
export const DAY_SCENARIO = 'day';

/** Everything that can be played, by name. */
export const SCENARIO_NAMES: readonly string[] = [
  DAY_SCENARIO,
  ...Object.keys(LIVE_SCENARIOS),
  ...Object.keys(FLOWS),
];

/** The scenario with an end that a name means. */
export function finiteScenario(name: string): ((stage: Stage) => Promise<void>) | undefined {
  const live: Readonly<Record<string, (stage: Stage) => Promise<void>>> = LIVE_SCENARIOS;
  const flows: Readonly<Record<string, readonly FlowStep[]>> = FLOWS;
  const flow = Object.hasOwn(flows, name) ? flows[name] : undefined;
  if (flow !== undefined) return (stage) => playFlow(stage, flow);
  return Object.hasOwn(live, name) ? live[name] : undefined;
}

/** Sends the messages of a flow, one step of it at a time. Nothing happens in the contact centre itself. */
async function playFlow(stage: Stage, steps: readonly FlowStep[]): Promise<void> {
  for (const { messages } of steps) {
    for (const { message, to } of messages) stage.tell(to, message);
    await stage.pause();
  }
}
