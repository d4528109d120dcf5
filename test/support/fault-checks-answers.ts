/** What answers may do: come late, out of order, twice, or to nobody. */
import { expect } from 'vitest';
import type { CtiSystem } from '../../lib/core/events';
import { follow, linkTypes, settled, worksAgain, type FaultChecks } from './fault-case';
import { until } from './until';

/** Systems that carry the answers to all commands on one link, and so can see one that nobody waits for. */
const ONE_LINK: ReadonlySet<CtiSystem> = new Set(['uccx', 'mtcti3']);

export const ANSWER_CHECKS: FaultChecks = {
  'answer after the timeout': async (test) => {
    const bench = await test.bench();
    const { proxy, system } = bench;
    const watched = await bench.onlineDriver();
    proxy.hold('toClient');
    const late = follow(watched, system.command, 1_000);
    expect(await settled(late)).toBe('CTI_TIMEOUT');
    proxy.heal();
    if (system.commandOnLink) {
      await until('the late answer is counted', () => watched.driver.counters.strayAnswers === 1);
    }
    await worksAgain(watched, system.command);
    expect(late.settled).toBe(1);
    expect(linkTypes(watched)).toEqual(['link.up']);
    await watched.finish();
  },

  'answers out of order': async (test) => {
    const { server, watched } = await test.answering();
    const numbers = [1, 2, 3, 4, 5];
    const order: number[] = [];
    for (const n of numbers) {
      void watched.execute(server.command(n)).then(() => order.push(n));
    }
    const asked = await until('all commands have arrived', () => server.asked.length === 5 && server.asked);
    expect(asked.map(({ n }) => n).sort()).toEqual(numbers);
    const answered: number[] = [];
    for (const command of [...asked].reverse()) {
      const { n } = command;
      command.answer();
      answered.push(n);
      await until(`command ${n} is settled`, () => order.length === answered.length, { intervalMs: 1 });
    }
    expect(order).toEqual(answered);
    expect(watched.driver.counters.strayAnswers).toBe(0);
    await watched.finish();
  },

  'answer twice': async (test) => {
    const { server, watched } = await test.answering();
    const first = follow(watched, server.command(1));
    const [asked] = await until('the command has arrived', () => server.asked.length === 1 && server.asked);
    for (let times = 0; times < 3; times += 1) asked?.answer();
    expect(await settled(first)).toBe('ok');
    if (ONE_LINK.has(test.system)) {
      await until('the repetitions are counted', () => watched.driver.counters.strayAnswers === 2);
    }
    const second = follow(watched, server.command(2));
    const answer = await until('the next one has arrived', () => server.asked.find(({ n }) => n === 2));
    expect(second.settled).toBe(0);
    answer.answer();
    expect(await settled(second)).toBe('ok');
    expect([first.settled, second.settled]).toEqual([1, 1]);
    expect(linkTypes(watched)).toEqual(['link.up']);
    await watched.finish();
  },

  'answer to an unknown request': async (test) => {
    const { server, watched } = await test.answering();
    const first = follow(watched, server.command(1));
    const asked = await until('the command has arrived', () => server.asked[0]);
    // HTTP has no ids: what nobody asked for comes after the exchange, on a connection that rests.
    const afterwards = test.system === 'telphin';
    if (!afterwards) {
      server.answerNobody();
      await until('it is counted', () => watched.driver.counters.strayAnswers === 1);
      expect(first.settled).toBe(0);
    }
    asked.answer();
    expect(await settled(first)).toBe('ok');
    if (afterwards) server.answerNobody();
    const second = follow(watched, server.command(2));
    (await until('the next one has arrived', () => server.asked.find(({ n }) => n === 2))).answer();
    expect(await settled(second)).toBe('ok');
    expect(watched.driver.counters.faults).toBe(0);
    expect(linkTypes(watched)).toEqual(['link.up']);
    await watched.finish();
  },

  'command without a link': async (test) => {
    const bench = await test.bench();
    const { proxy, system } = bench;
    proxy.refuse();
    const watched = bench.driver();
    await watched.start();
    expect(await settled(follow(watched, system.command))).toBe('CTI_OFFLINE');
    expect(proxy.passed('toServer')).toBe(0);
    await watched.finish();
  },
};
