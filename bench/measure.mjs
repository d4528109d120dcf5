/** Comparing two ways of doing the same work, fairly, on a machine that does other things, too. */

const ROUNDS = 15;
const ROUND_MS = 120;

/** Processor time of this process in milliseconds: what others do on the machine is not in it. */
export function processorMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** Resolves in the next turn of the event loop. */
export const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

/** Operations per second of processor time, for about {@link ROUND_MS}; `work` returns how many it did. */
function rate(work) {
  const begin = processorMs();
  let operations = 0;
  let spent = 0;
  while (spent < ROUND_MS) {
    for (let i = 0; i < 20; i++) operations += work();
    spent = processorMs() - begin;
  }
  return (operations * 1_000) / spent;
}

/** As {@link rate}, with a turn of the event loop after every 20 calls: a driver hands over so many events a turn. */
async function rateInTurns(work) {
  const begin = processorMs();
  let operations = 0;
  let spent = 0;
  while (spent < ROUND_MS) {
    for (let i = 0; i < 20; i++) operations += work();
    await nextTurn();
    spent = processorMs() - begin;
  }
  return (operations * 1_000) / spent;
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/**
 * Measures `subject` beside `beside` in turns: each round runs both, the order changes from round to round, and
 * what counts is the median of the rounds' ratios, so that a slow moment of the machine hits both or drops out.
 */
export function compare({ id, subject, beside, target, subjectWork, besideWork }) {
  for (let i = 0; i < 3; i++) {
    rate(subjectWork);
    rate(besideWork);
  }
  const subjectRates = [];
  const besideRates = [];
  for (let round = 0; round < ROUNDS; round++) {
    if (round % 2 === 0) subjectRates.push(rate(subjectWork));
    besideRates.push(rate(besideWork));
    if (round % 2 === 1) subjectRates.push(rate(subjectWork));
  }
  return row({ id, subject, beside, atLeast: target, runs: { subject: subjectRates, beside: besideRates } });
}

/** As {@link compare}, for work whose outcome needs turns of the event loop; both sides get the same. */
export async function compareInTurns({ id, subject, beside, target, subjectWork, besideWork }) {
  for (let i = 0; i < 3; i++) {
    await rateInTurns(subjectWork);
    await rateInTurns(besideWork);
  }
  const subjectRates = [];
  const besideRates = [];
  for (let round = 0; round < ROUNDS; round++) {
    if (round % 2 === 0) subjectRates.push(await rateInTurns(subjectWork));
    besideRates.push(await rateInTurns(besideWork));
    if (round % 2 === 1) subjectRates.push(await rateInTurns(subjectWork));
  }
  return row({ id, subject, beside, atLeast: target, runs: { subject: subjectRates, beside: besideRates } });
}

/** Calls two asynchronous measurements in turns; gives what each of them gave, round by round. */
export async function alternate(rounds, subject, beside) {
  await subject();
  await beside();
  const runs = { subject: [], beside: [] };
  for (let round = 0; round < rounds; round++) {
    if (round % 2 === 0) runs.subject.push(await subject());
    runs.beside.push(await beside());
    if (round % 2 === 1) runs.subject.push(await subject());
  }
  return runs;
}

/**
 * A row of the table: what was measured of the subject, round by round, divided by what was measured beside it. The
 * target is one of `atLeast` and `atMost`.
 */
export function row({ id, subject, beside, atLeast, atMost, runs }) {
  const ratios = runs.subject.map((each, round) => Number((each / runs.beside[round]).toFixed(3)));
  const ratio = median(ratios);
  return {
    id,
    subject,
    beside,
    ratio,
    target: atLeast ?? atMost,
    met: atLeast === undefined ? ratio <= atMost : ratio >= atLeast,
    runs: ratios,
    bound: atLeast === undefined ? 'at most' : 'at least',
  };
}
