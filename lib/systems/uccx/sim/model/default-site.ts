import type { AgentSetup, SiteSetup } from './site';

type Person = readonly [id: string, firstName: string, lastName: string, extension: string];

/** Everybody's password here: the simulator listens on loopback only. */
export const SIMULATED_PASSWORD = 'cti-demo';

/** CSQs of the default site. */
export const SERVICE_CSQ = 1;
export const SALES_CSQ = 2;
export const SUPPORT_CSQ = 3;

/** Agents for scenarios and for clients that log in; the first three have the extensions of the guide's flows. */
const DESK: readonly Person[] = [
  ['agt2005', 'Nora', 'Lindqvist', '2005'],
  ['agt2006', 'Tomas', 'Havel', '2006'],
  ['agt2007', 'Amara', 'Diallo', '2007'],
  ['agt2008', 'Pavel', 'Sorokin', '2008'],
  ['chli4020', 'Chiara', 'Lindner', '4020'],
];

/** Agents who work by themselves while the `day` scenario runs. */
const FLOOR: readonly Person[] = [
  ['mortega', 'Mateo', 'Ortega', '3001'],
  ['eyilmaz', 'Elif', 'Yilmaz', '3002'],
  ['jwhitaker', 'June', 'Whitaker', '3003'],
  ['snovak', 'Stefan', 'Novak', '3004'],
  ['ktanaka', 'Keiko', 'Tanaka', '3005'],
  ['oadeyemi', 'Ola', 'Adeyemi', '3006'],
  ['vpetrova', 'Vera', 'Petrova', '3007'],
  ['lmoreau', 'Luc', 'Moreau', '3008'],
  ['hbauer', 'Hanna', 'Bauer', '3009'],
];

function agent([id, firstName, lastName, extension]: Person, skills: AgentSetup['skills']): AgentSetup {
  return {
    id,
    firstName,
    lastName,
    password: SIMULATED_PASSWORD,
    extension,
    kind: 'agent',
    skills,
    automaticAvailable: true,
    selfActing: false,
  };
}

const desk = DESK.map((person) =>
  agent(person, person[0] === 'agt2005' ? {} : { [SERVICE_CSQ]: 5, [SUPPORT_CSQ]: 4 }),
);

/** Everybody on the floor takes service calls, the first ones sales and the last ones support, too. */
const floor = FLOOR.map((person, index) => ({
  ...agent(person, {
    [SERVICE_CSQ]: 5,
    ...(index < 5 ? { [SALES_CSQ]: 8 - index } : {}),
    ...(index >= 4 ? { [SUPPORT_CSQ]: index } : {}),
  }),
  selfActing: true,
}));

const supervisors: AgentSetup[] = [
  { ...agent(['sup2010', 'Ingrid', 'Solberg', '2010'], {}), kind: 'supervisor' },
  { ...agent(['sup2011', 'Rafael', 'Costa', '2011'], {}), kind: 'supervisor', selfActing: true },
];

/** A contact centre of a fictional company with three CSQs, two teams and a calling campaign. */
export const DEFAULT_SITE: SiteSetup = {
  agents: [...desk, ...floor, ...supervisors],
  csqs: [
    {
      id: SERVICE_CSQ,
      name: 'Customer Service',
      autoWork: false,
      wrapUpMs: 0,
      selection: 'longestAvailable',
    },
    { id: SALES_CSQ, name: 'Sales', autoWork: true, wrapUpMs: 4_000, selection: 'mostSkilled' },
    {
      id: SUPPORT_CSQ,
      name: 'Technical Support',
      autoWork: false,
      wrapUpMs: 0,
      selection: 'longestAvailable',
    },
  ],
  applications: [
    {
      id: 2,
      name: 'service',
      description: 'Main number',
      trigger: '7000',
      csqId: SERVICE_CSQ,
      maximumSessions: 20,
      callControlGroup: 1,
    },
    {
      id: 3,
      name: 'sales',
      description: 'Sales line',
      trigger: '7100',
      csqId: SALES_CSQ,
      maximumSessions: 10,
      callControlGroup: 1,
    },
    {
      id: 4,
      name: 'support',
      description: 'Technical support line',
      trigger: '7200',
      csqId: SUPPORT_CSQ,
      maximumSessions: 10,
      callControlGroup: 2,
    },
  ],
  portGroups: [
    { id: 1, description: 'Service and sales', ports: numbers(9010, 30) },
    { id: 2, description: 'Support', ports: numbers(9050, 12) },
  ],
  teams: [
    {
      id: 1,
      name: 'Front Desk',
      primarySupervisor: 'sup2010',
      secondarySupervisors: ['sup2011'],
      agents: desk.map(({ id }) => id),
      csqs: [SERVICE_CSQ, SUPPORT_CSQ],
    },
    {
      id: 2,
      name: 'Floor',
      primarySupervisor: 'sup2011',
      secondarySupervisors: [],
      agents: floor.map(({ id }) => id),
      csqs: [SERVICE_CSQ, SALES_CSQ, SUPPORT_CSQ],
    },
  ],
  campaign: {
    id: 2,
    name: 'Renewals',
    contacts: [
      contact('20779', 'Ada', 'Brook', 'AC111', ['2025550143', '2025550144'], -300),
      contact('20780', 'Milan', 'Kralj', 'AC112', ['2025550151'], -360),
      contact('20781', 'Yara', 'Haddad', 'AC113', ['2025550162', '2025550163'], -480),
      contact('20782', 'Owen', 'Price', 'AC114', ['2025550170'], 0),
      contact('20783', 'Lena', 'Fischer', 'AC115', ['2025550188'], 60),
      contact('20784', 'Samir', 'Rao', 'AC116', ['2025550191'], 330),
    ],
  },
  phones: ['2990', '2991'],
  network: { busy: ['2025550199'], unobtainable: ['2025550198'] },
  timing: { ringNoAnswerMs: 12_000, farEndAnswersMs: 1_000, busyToneMs: 3_000, reservationMs: 60_000 },
};

function numbers(first: number, count: number): string[] {
  return Array.from({ length: count }, (_, index) => String(first + index));
}

function contact(
  dialedListId: string,
  firstName: string,
  lastName: string,
  accountNumber: string,
  phones: [string, ...string[]],
  timeZoneMinutes: number,
) {
  return { dialedListId, firstName, lastName, accountNumber, phones, timeZoneMinutes };
}
