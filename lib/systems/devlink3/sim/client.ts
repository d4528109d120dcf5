/** One connection to the simulated system: the protocol from its side, devlink3-api chapter 6. */
import type { Socket } from 'node:net';
import type { Clock } from '../../../core/clock';
import { StreamFramer } from '../../../wire/stream-framer';
import { decodeMessage, encodeMessage } from '../codec';
import { devlink3FrameRule, MAXIMUM_FRAME_BYTES } from '../codec-framing';
import { AuthenticationResult, EventRequestResult, TestResult } from '../enums';
import { MAXIMUM_TEST_PAYLOAD, type Packet, type PacketOf, type Tuple } from '../messages';
import { EVENT_FLAGS, type EventFlag } from '../options';
import type { Report } from './call-model';
import type { SimFaults } from './faults';
import { simFile } from './files';
import { tupleFor } from './records';
import type { Challenge, SimSecurity } from './security';
import { HUB, type SimNode } from './site';

/** What a connection needs of its server. */
export interface ClientContext {
  readonly clock: Clock;
  readonly security: SimSecurity;
  readonly faults: SimFaults;
  /** Connections with events now. */
  eventConnections(): number;
  /** Every node's view of the calls in progress. */
  replay(): readonly Report[];
}

/** Where a connection stands. */
type State =
  | { readonly kind: 'new' }
  | { readonly kind: 'challenged'; readonly challenge: Exclude<Challenge, { kind: 'refused' }> }
  | { readonly kind: 'authenticated' }
  | { readonly kind: 'subscribed'; readonly flags: ReadonlySet<EventFlag> }
  | { readonly kind: 'failed' };

/** The document prints no number for "not found". */
const NOT_FOUND = 0x80000011;
const FILE_SUCCESS = 0;
/** Octets of test payload beyond which the stream is lost, devlink3-api 6.1. */
const INTEGRITY_LIMIT = 4_000;
const TEST_REQUEST_CODE = 0x002a0001;
/** Frames above this are never split into single octets. */
const SPLIT_LIMIT = 8_192;

export class SimClient {
  readonly #socket: Socket;
  readonly #context: ClientContext;
  readonly #framer = new StreamFramer(devlink3FrameRule, MAXIMUM_FRAME_BYTES);
  readonly #counters = new Map<SimNode, number>();
  #state: State = { kind: 'new' };

  constructor(socket: Socket, context: ClientContext) {
    this.#socket = socket;
    this.#context = context;
    socket.setNoDelay(true);
    socket.on('error', () => socket.destroy());
    socket.on('data', (chunk) => {
      this.#receive(chunk);
    });
  }

  get hasEvents(): boolean {
    return this.#state.kind === 'subscribed';
  }

  /** Sends what the model reports, if this connection asked for it. */
  report(report: Report): void {
    if (this.#state.kind !== 'subscribed') return;
    const { flags } = this.#state;
    if (report.node !== HUB && !flags.has('-SCN')) return;
    const tuple = tupleFor(report, {
      delta2: flags.has('-CD2'),
      delta2AsText: flags.has('-TEXT'),
      connectedOnly: flags.has('-CONN'),
      sipTrack: flags.has('-SIPTrack'),
      cmExtn: flags.has('-CMExtn'),
    });
    if (tuple !== undefined) this.sendEvent(report.node, [tuple]);
  }

  /** Sends one event with the next number of its node. */
  sendEvent(node: SimNode, tuples: readonly Tuple[]): void {
    const counter = (this.#counters.get(node) ?? 0) + 1;
    this.#counters.set(node, counter);
    this.#send({ type: 'event', origin: node.address, counter, tuples });
  }

  /** Loses the numbers of so many events of a node. */
  skip(node: SimNode, count: number): void {
    this.#counters.set(node, (this.#counters.get(node) ?? 0) + count);
  }

  /** Writes octets that need not be a frame. */
  write(octets: Buffer): void {
    const { faults, clock } = this.#context;
    if (faults.silent || this.#socket.destroyed) return;
    const deliver = (): void => {
      if (this.#socket.destroyed) return;
      if (!faults.split || octets.length > SPLIT_LIMIT) this.#socket.write(octets);
      else for (let at = 0; at < octets.length; at += 1) this.#socket.write(octets.subarray(at, at + 1));
    };
    if (faults.delayMs > 0) clock.setTimeout(deliver, faults.delayMs);
    else deliver();
  }

  destroy(): void {
    this.#socket.destroy();
  }

  #receive(chunk: Buffer): void {
    try {
      this.#framer.push(chunk, (frame) => {
        this.#take(frame);
      });
    } catch {
      this.#socket.destroy();
    }
  }

  #take(frame: Buffer): void {
    let packet: Packet;
    try {
      packet = decodeMessage(frame);
    } catch {
      this.#unreadable(frame);
      return;
    }
    this.#dispatch(packet);
  }

  /** A test packet whose payload exceeds its frame loses the stream, 6.1; other broken packets end it. */
  #unreadable(frame: Buffer): void {
    const isTest = frame.length >= 11 && frame.readUInt32BE(3) === TEST_REQUEST_CODE;
    if (isTest) this.#answerTest(frame.readUInt32BE(7), TestResult.streamIntegrityLost);
    else this.#socket.destroy();
  }

  #dispatch(packet: Packet): void {
    switch (packet.type) {
      case 'testRequest':
        this.#test(packet);
        return;
      case 'authenticateRequest':
        this.#challenge(packet);
        return;
      case 'sha1Response':
      case 'plainResponse':
        this.#verify(packet);
        return;
      case 'eventRequest':
        if (this.#mayAsk()) this.#subscribe(packet);
        return;
      case 'readFileRequest':
        if (this.#mayAsk()) this.#readFile(packet);
        return;
      default:
        this.#socket.destroy();
    }
  }

  /** Requests before a login get nothing but the end of the connection. */
  #mayAsk(): boolean {
    const allowed = this.#state.kind === 'authenticated' || this.#state.kind === 'subscribed';
    if (!allowed) this.#socket.destroy();
    return allowed;
  }

  #test({ requestId, payload = Buffer.alloc(0) }: PacketOf<'testRequest'>): void {
    if (this.#state.kind === 'failed') this.#answerTest(requestId, TestResult.streamAuthenticationFailed);
    else if (payload.length > INTEGRITY_LIMIT || this.#context.faults.integrityLost) {
      this.#answerTest(requestId, TestResult.streamIntegrityLost);
    } else if (payload.length > MAXIMUM_TEST_PAYLOAD) this.#answerTest(requestId, TestResult.payloadTooLong);
    else this.#answerTest(requestId, TestResult.success, payload);
  }

  #answerTest(requestId: number, result: number, payload: Buffer = Buffer.alloc(0)): void {
    this.#answer({ type: 'testResponse', requestId, result, payload });
  }

  #challenge({ requestId, username }: PacketOf<'authenticateRequest'>): void {
    if (this.#state.kind === 'failed') {
      this.#refuse(requestId, AuthenticationResult.authenticationFailed);
      return;
    }
    const challenge = this.#context.security.challenge(username, this.#context.eventConnections());
    switch (challenge.kind) {
      case 'refused':
        this.#refuse(requestId, challenge.result);
        return;
      case 'plain':
        this.#send({ type: 'plainChallenge', requestId });
        break;
      case 'sha1':
        this.#send({ type: 'sha1Challenge', requestId, challenge: challenge.challenge });
    }
    this.#state = { kind: 'challenged', challenge };
  }

  #verify({ requestId, response, type }: PacketOf<'sha1Response' | 'plainResponse'>): void {
    const state = this.#state;
    const fits = state.kind === 'challenged' && type === `${state.challenge.kind}Response`;
    const result = fits
      ? this.#context.security.verify(state.challenge, response)
      : AuthenticationResult.authenticationFailed;
    if (result !== AuthenticationResult.success) {
      this.#refuse(requestId, result);
      return;
    }
    this.#state = { kind: 'authenticated' };
    this.#send({
      type: 'authenticateSuccess',
      requestId,
      tuples: [
        { type: 'pbxVersion', text: 'IP Office simulator 12.3.0.0', encoding: 'utf8' },
        { type: 'devlinkVariant', text: 'Standard 1.0', encoding: 'utf8' },
      ],
    });
  }

  #refuse(requestId: number, result: number): void {
    this.#state = { kind: 'failed' };
    this.#send({ type: 'authenticateFailure', requestId, result });
  }

  #subscribe({ requestId, flags }: PacketOf<'eventRequest'>): void {
    const { security, faults } = this.#context;
    const words = flags.split(/\s+/).filter((word) => word !== '');
    const known = EVENT_FLAGS.filter((flag) => words.includes(flag));
    const refuse = (result: number): void => {
      this.#answer({ type: 'eventResponse', requestId, result, acceptedFlags: '' });
    };
    if (words.some((word) => !EVENT_FLAGS.some((flag) => flag === word))) {
      refuse(EventRequestResult.unknownFlag);
    } else if (known.includes('-SCN') && security.licences < 2) {
      refuse(EventRequestResult.insufficientLicence);
    } else if (faults.featuresMissing === 'refused' && known.length > 0) {
      refuse(EventRequestResult.featureNotAvailable);
    } else {
      const accepted = known.filter((flag) => isGranted(flag, known, faults));
      const partial = accepted.length < known.length;
      const result = partial ? EventRequestResult.partialSuccess : EventRequestResult.success;
      this.#state = { kind: 'subscribed', flags: new Set(accepted) };
      this.#answer({ type: 'eventResponse', requestId, result, acceptedFlags: accepted.join(' ') });
      if (!accepted.includes('-CD2')) for (const report of this.#context.replay()) this.report(report);
    }
  }

  #readFile({ requestId, filename }: PacketOf<'readFileRequest'>): void {
    const content = simFile(filename);
    const found = content === undefined ? { result: NOT_FOUND } : { result: FILE_SUCCESS };
    this.#answer({ type: 'readFileResponse', requestId, ...found, content: content ?? Buffer.alloc(0) });
  }

  /** A request id of 0 asks for no answer, 6.1, 6.4.1 and 6.6.1. */
  #answer(packet: PacketOf<'testResponse' | 'eventResponse' | 'readFileResponse'>): void {
    if (packet.requestId !== 0) this.#send(packet);
  }

  #send(packet: Packet): void {
    this.write(encodeMessage(packet));
  }
}

/** -CD2 prevents -SCN, 6.4.1; the two monitor streams can be missing. */
function isGranted(flag: EventFlag, asked: readonly EventFlag[], faults: SimFaults): boolean {
  if (flag === '-SCN') return !asked.includes('-CD2');
  const isMonitor = flag === '-SIPTrack' || flag === '-CMExtn';
  return !(isMonitor && faults.featuresMissing === 'partly');
}
