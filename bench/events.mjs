/** Events through a running Node-RED, from the octets of a Unified CCX server to the message at the next node. */
import assert from 'node:assert/strict';
import { alternate, median, row } from './measure.mjs';
import {
  connection,
  deploy,
  eventIn,
  flood,
  parserFunction,
  sink,
  source,
  tcpIn,
  withNodeRed,
} from './node-red/setup.mjs';

const ROUNDS = 9;
const CALLS = 1_000;
const EVENTS_OF_CALL = 19;
const EVENTS = CALLS * EVENTS_OF_CALL;
/** About as many as one read of a socket brings. */
const AT_A_TIME = 1_000;
const LATENCY_ROUNDS = 15;
/** Both ways take turns several times in a round: what else the machine does lasts longer than one of these. */
const LATENCY_SLICES = 16;
/** The events of the first of these calls come after a pause, and are not counted. */
const LATENCY_CALLS = 6;
const PER_SECOND = 1_000;

/** All of an event but when and as which one it came. */
function content({ topic, payload: { seq, time, receivedAt, ...payload }, cti }) {
  assert.ok(seq > 0 && time !== '' && receivedAt !== '');
  return { topic, payload, cti };
}

/** The first call: shows that both ways give the same, and makes the messages that a bare node will send. */
async function firstCall(bench) {
  const messages = {};
  for (const [server, sinkId] of [
    ['uccx', 'events'],
    ['parsed', 'parsed-events'],
    ['uncloned', 'uncloned-events'],
  ]) {
    await bench.source.call('prepare', 1);
    messages[server] = (await flood(bench, server, sinkId, EVENTS_OF_CALL, 'messages')).messages;
  }
  const numbered = (callId) => (message) => {
    const { payload, ...rest } = content(message);
    return { ...rest, payload: 'callId' in payload ? { ...payload, callId } : payload };
  };
  const wanted = messages.uccx.map(numbered('1'));
  assert.deepStrictEqual(messages.parsed.map(numbered('1')), wanted);
  assert.deepStrictEqual(messages.uncloned.map(numbered('1')), wanted);
  return messages.uccx.map(({ topic, payload, cti }) => ({ topic, payload, cti }));
}

/** Events per second of Node-RED's processor time. */
async function rate(bench, server, sinkId) {
  await bench.source.call('prepare', CALLS);
  const { processorSeconds } = await flood(bench, server, sinkId, EVENTS);
  return EVENTS / processorSeconds;
}

async function bareRate({ runtime }, messages) {
  await runtime.call('prepare', 'bare', messages, EVENTS);
  await runtime.call('expect', 'bare-messages', EVENTS);
  await runtime.call('flood', 'bare', AT_A_TIME);
  const { processorSeconds } = await runtime.call('reached', 'bare-messages');
  return EVENTS / processorSeconds;
}

/** Microseconds from each frame's write to the message that has its last octet, of all calls but the first. */
async function delaysOf({ source: from, runtime }, server, sinkId, kept) {
  const lengths = await from.call('prepare', LATENCY_CALLS);
  const isEvent = kept === 'times';
  const expected = isEvent ? lengths.length : lengths.reduce((sum, length) => sum + length, 0);
  await runtime.call('expect', sinkId, expected, kept);
  const sent = await from.call('pace', server, PER_SECOND);
  const { times, octets } = await runtime.call('reached', sinkId);
  let end = 0;
  let chunk = 0;
  const delays = sent.map((at, index) => {
    end += lengths[index];
    if (isEvent) return times[index] - at;
    while (octets[chunk] < end) chunk += 1;
    return times[chunk] - at;
  });
  return delays.slice(EVENTS_OF_CALL);
}

/** The middle of the delays, and what all but 1 % of them stay below. */
function summary(delays) {
  delays.sort((a, b) => a - b);
  return { p50: median(delays), p99: delays[Math.floor(delays.length * 0.99)] };
}

/** What {@link alternate} gives, of delays: a round has as many of either way, in slices that take turns. */
async function latencies(bench) {
  const runs = { subject: [], beside: [] };
  for (let round = 0; round < LATENCY_ROUNDS; round++) {
    const slices = await alternate(
      LATENCY_SLICES,
      () => delaysOf(bench, 'uccx', 'events', 'times'),
      () => delaysOf(bench, 'alone', 'chunks', 'octets'),
    );
    runs.subject.push(summary(slices.subject.flat()));
    runs.beside.push(summary(slices.beside.flat()));
  }
  return runs;
}

export function rows() {
  return withNodeRed(async (bench) => {
    const { source: from, runtime } = bench;
    const [uccx, parsed, uncloned, alone] = [
      await from.call('listen', 'uccx'),
      await from.call('listen', 'parsed'),
      await from.call('listen', 'uncloned'),
      await from.call('listen', 'alone'),
    ];
    await deploy(runtime, [
      connection('server', uccx),
      eventIn('event-in', 'server', ['events']),
      sink('events'),
      tcpIn('tcp-in', parsed, 'parser'),
      parserFunction('parser', 'server', 'parsed-events'),
      sink('parsed-events'),
      tcpIn('tcp-in-uncloned', uncloned, 'parser-uncloned'),
      parserFunction('parser-uncloned', 'server', 'uncloned-events', { clone: false }),
      sink('uncloned-events'),
      source('bare', 'bare-messages'),
      sink('bare-messages'),
      tcpIn('tcp-in-alone', alone, 'chunks'),
      sink('chunks'),
    ]);
    const messages = await firstCall(bench);
    const eventIns = () => rate(bench, 'uccx', 'events');
    const subject = 'events/s, socket to next node, cti-event-in';
    const besideFunction = await alternate(ROUNDS, eventIns, () => rate(bench, 'parsed', 'parsed-events'));
    const besideUncloned = await alternate(ROUNDS, eventIns, () =>
      rate(bench, 'uncloned', 'uncloned-events'),
    );
    const besideBare = await alternate(ROUNDS, eventIns, () => bareRate(bench, messages));
    const delays = await latencies(bench);
    const part = (name) => ({
      subject: delays.subject.map((each) => each[name]),
      beside: delays.beside.map((each) => each[name]),
    });
    return [
      row({
        id: 'events-function',
        subject,
        beside: 'tcp in + function, hand-written parser',
        atLeast: 2,
        runs: besideFunction,
      }),
      row({
        id: 'events-function-uncloned',
        subject,
        beside: 'the same, cloning switched off',
        runs: besideUncloned,
      }),
      row({
        id: 'events-limit',
        subject,
        beside: 'a node that sends prepared messages',
        atLeast: 0.6,
        runs: besideBare,
      }),
      row({
        id: 'latency-p50',
        subject: 'latency at 1,000 events/s, median',
        beside: 'tcp in alone',
        atMost: 1.3,
        runs: part('p50'),
      }),
      row({
        id: 'latency-p99',
        subject: 'latency at 1,000 events/s, 99 %',
        beside: 'tcp in alone',
        atMost: 1.3,
        runs: part('p99'),
      }),
    ];
  });
}
