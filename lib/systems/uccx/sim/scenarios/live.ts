/** Scenarios that really happen in the contact centre; clients may take part through their agents' phones. */
import { AgentState, SupervisoryAction } from '../../enums';
import type { Agent } from '../model/agent';
import type { Call } from '../model/call';
import type { Stage } from './stage';

type Scenario = (stage: Stage) => Promise<void>;

const CUSTOMER = '2025550117';
const SERVICE = '7000';
const CALLER_DATA = {
  digits: '48151',
  data: {
    CallVariable1: 'ACC-48151',
    CallVariable2: 'en',
    namedVariables: [
      { name: 'user.segment', value: 'gold' },
      { name: 'user.lastOrder', value: 'A-2207' },
    ],
  },
};

/** A caller waits until an agent becomes ready, talks, hangs up. */
const queuedCall: Scenario = async (stage) => {
  const agent = await stage.logIn('agt2006');
  const call = stage.call(CUSTOMER, SERVICE, CALLER_DATA);
  await stage.pause(3);
  if (agent.control !== 'client') await stage.makeReady('agt2006');
  if ((await stage.answered(call)) === undefined) return;
  await stage.pause(4);
  stage.hangUp(CUSTOMER, call);
  await stage.pause();
};

/** A caller gives up while nobody is free. */
const abandonedCall: Scenario = async (stage) => {
  const call = stage.call('2025550132', SERVICE);
  await stage.pause(5);
  stage.hangUp('2025550132', call);
  await stage.pause();
};

/** An agent hands a caller on after asking the colleague. */
const consultTransfer: Scenario = async (stage) => {
  await inConsultation(stage, async ({ agent, call, second }) => {
    const extension = agent.setup.extension;
    stage.centre.joining.transfer({ active: second, held: call, device: extension });
    await stage.pause(4);
    stage.hangUp(CUSTOMER, call);
  });
};

/** An agent adds a colleague to the call; the caller hangs up first. */
const conference: Scenario = async (stage) => {
  await inConsultation(stage, async ({ agent, call, second }) => {
    stage.centre.joining.conference({ active: second, held: call, device: agent.setup.extension });
    await stage.pause(4);
    stage.hangUp(CUSTOMER, call);
    await stage.pause();
    stage.hangUp(agent.setup.extension, call);
  });
};

/** An agent asks a colleague, swaps between both, and goes back to the caller. */
const consult: Scenario = async (stage) => {
  await inConsultation(stage, async ({ agent, call, second }) => {
    const device = agent.setup.extension;
    stage.centre.joining.alternate(second, call, device);
    await stage.pause(2);
    stage.centre.joining.alternate(call, second, device);
    await stage.pause(2);
    stage.centre.joining.reconnect({ active: second, held: call, device });
    await stage.pause(2);
    stage.hangUp(CUSTOMER, call);
  });
};

interface InConsultation {
  readonly agent: Agent;
  readonly call: Call;
  readonly second: Call;
}

/** A caller talks to an agent, who holds the call and talks to a colleague. */
async function inConsultation(
  stage: Stage,
  goOn: (situation: InConsultation) => Promise<void>,
): Promise<void> {
  await stage.makeReady('agt2006');
  const call = stage.call(CUSTOMER, SERVICE, CALLER_DATA);
  const agent = await stage.answered(call);
  if (agent === undefined) return;
  await stage.pause(3);
  // A client's agent does as the client says; the caller only waits.
  if (agent.control !== 'client' && !call.ended) {
    const colleague = await stage.makeReady('agt2007');
    const second = stage.centre.joining.consult(call, agent.setup.extension, colleague.setup.extension);
    if ((await stage.answered(second)) !== undefined) {
      await stage.pause(3);
      await goOn({ agent, call, second });
      await stage.pause();
    }
  }
  stage.hangUp(CUSTOMER, call);
}

/** An agent does not answer; the caller goes to the next one. */
const missedCall: Scenario = async (stage) => {
  const first = await stage.makeReady('agt2006');
  const call = stage.call('2025550164', SERVICE);
  await stage.pause();
  // A client's agent may answer after all.
  if (first.control !== 'client' && first.extension !== undefined) {
    await stage.pause(6);
    stage.centre.acd.declined(call, first.extension);
    await stage.pause(2);
  }
  await stage.makeReady('agt2007');
  if ((await stage.answered(call)) === undefined) return;
  await stage.pause(3);
  stage.hangUp('2025550164', call);
  await stage.pause();
};

/** An agent is offered contacts of a campaign: rejects one, skips one, calls the third. */
const outbound: Scenario = async (stage) => {
  const agent = await stage.makeReady('chli4020', true);
  const { outbound: dialler } = stage.centre;
  for (const response of ['Reject', 'Skip', 'Accept']) {
    const reservation = dialler.reservationOf(agent) ?? offer(stage, agent);
    if (reservation === undefined) return;
    await stage.pause(3);
    if (agent.control === 'client') {
      await stage.pause(20);
      return;
    }
    dialler.respond(reservation, response);
    await stage.pause();
  }
  const [call] = stage.centre.switchboard.callsAt(agent.setup.extension);
  if (call === undefined) return;
  await stage.until(() => call.handled || call.ended);
  await stage.pause(4);
  if (!call.ended) dialler.respond(call, 'REX_VOICE');
  stage.hangUp(agent.setup.extension, call);
  await stage.pause(2);
  if (agent.state === AgentState.AGENT_STATE_WORK) {
    stage.centre.agents.request(agent, AgentState.AGENT_STATE_READY, 0);
    await stage.pause();
  }
};

function offer(stage: Stage, agent: Agent): Call | undefined {
  return agent.state === AgentState.AGENT_STATE_READY ? stage.centre.outbound.offer(agent) : undefined;
}

/** An agent's day in short: login, a call, work after it, a break, logout. */
const agentDay: Scenario = async (stage) => {
  const { agents } = stage.centre;
  const agent = await stage.makeReady('agt2007');
  const call = stage.call('2025550128', SERVICE);
  if ((await stage.answered(call)) !== undefined) {
    await stage.pause(2);
    if (agent.control === 'script' && agent.state === AgentState.AGENT_STATE_TALKING) {
      agents.request(agent, AgentState.AGENT_STATE_WORK, 0);
      await stage.pause(2);
    }
    stage.hangUp('2025550128', call);
    await stage.pause(3);
  }
  if (agent.control === 'client') return;
  for (const [state, reason] of [
    [AgentState.AGENT_STATE_READY, 0],
    [AgentState.AGENT_STATE_NOT_READY, LUNCH],
    [AgentState.AGENT_STATE_READY, 0],
    [AgentState.AGENT_STATE_NOT_READY, 0],
    [AgentState.AGENT_STATE_LOGOUT, END_OF_SHIFT],
  ] as const) {
    if (agent.state !== state && !agent.occupied) agents.request(agent, state, reason);
    await stage.pause(2);
  }
};

/** Reason codes that this company's agents choose from. */
const LUNCH = 2;
const END_OF_SHIFT = 9;

/** An agent asks a supervisor for help; later the supervisor listens, joins in, and leaves again. */
const supervisor: Scenario = async (stage) => {
  const { supervision } = stage.centre;
  const boss = await stage.logIn('sup2010');
  await stage.makeReady('agt2006');
  const call = stage.call(CUSTOMER, SERVICE);
  const agent = await stage.answered(call);
  if (agent?.control === 'script' && boss.control === 'script') {
    await stage.pause(2);
    const extension = agent.setup.extension;
    const assist = supervision.assist(agent, extension, call);
    if ((await stage.answered(assist)) !== undefined) {
      await stage.pause(2);
      stage.centre.joining.reconnect({ active: assist, held: call, device: extension });
    }
    await stage.pause(2);
    for (const action of [
      SupervisoryAction.SUPERVISOR_MONITOR,
      SupervisoryAction.SUPERVISOR_BARGE_IN,
      SupervisoryAction.SUPERVISOR_CLEAR,
    ]) {
      supervision.supervise(action, boss, agent, call);
      await stage.pause(2);
    }
  }
  stage.hangUp(CUSTOMER, call);
  await stage.pause();
};

/** An agent dials a number that is busy, then one that does not exist. */
const failedCalls: Scenario = async (stage) => {
  const agent = await stage.logIn('agt2008');
  if (agent.control === 'client') return;
  for (const number of ['2025550199', '5999']) {
    const call = stage.call(agent.setup.extension, number);
    await stage.until(() => call.ended);
  }
};

/** The administrator changes a CSQ, an agent and a team; a phone goes out of service and comes back. */
const administration: Scenario = async (stage) => {
  const { centre } = stage;
  const [csq] = centre.csqs.all;
  const [team] = centre.teams.all;
  const agent = centre.agent('agt2008').setup;
  if (csq === undefined || team === undefined) return;
  centre.setCsq({ ...csq, autoWork: !csq.autoWork });
  await stage.pause();
  centre.setAgent({ ...agent, skills: { ...agent.skills, [csq.id]: 9 } });
  await stage.pause();
  centre.setTeam({ ...team, agents: team.agents.slice(0, -1) });
  await stage.pause();
  centre.setDeviceInService(agent.extension, false);
  await stage.pause(2);
  centre.setDeviceInService(agent.extension, true);
  centre.setCsq(csq);
  centre.setAgent(agent);
  centre.setTeam(team);
  await stage.pause();
};

/** By the names under which they are played. */
export const LIVE_SCENARIOS = {
  'queued-call': queuedCall,
  'abandoned-call': abandonedCall,
  'consult-transfer': consultTransfer,
  conference,
  consult,
  outbound,
  'agent-day': agentDay,
  'missed-call': missedCall,
  supervisor,
  'failed-calls': failedCalls,
  administration,
} as const satisfies Readonly<Record<string, Scenario>>;
