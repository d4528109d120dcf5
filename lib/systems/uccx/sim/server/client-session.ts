import type { Socket } from 'node:net';
import { DecodeError, FramingError } from '../../../../core/errors';
import { StreamFramer } from '../../../../wire/stream-framer';
import { createUccxCodec, UCCX_HEADER_BYTES, uccxFrameRule, type UccxCodec } from '../../codec';
import { ControlFailure, ReasonCode, StatusCode } from '../../enums';
import { UCCX_MESSAGES, type UccxMessage, type UccxMessageInput, type UccxMessageOf } from '../../messages';
import type { ContactCentre } from '../model/contact-centre';
import type { Notice } from '../model/outbox';
import { ControlRefusal, RequestRefusal } from '../model/refusal';
import type { Cancel, Schedule } from '../model/schedule';
import { RequestContext, type Grant } from './context';
import { reaches } from './filter';
import { handlerOf } from './requests';
import { confirmOpening, open, type OpeningTerms } from './session-opening';
import { Transmitter, type LineFaults } from './transmitter';
import { isControlRequest, validateRequest } from './validation';

const { CONFERENCE_CALL_REQ, MAKE_CALL_REQ } = UCCX_MESSAGES;

/** No request is longer: nothing but 2000 octets of named variables can be large in one. */
const MAXIMUM_FRAME_OCTETS = 65_536;
/** Characters of a refusal's text; three octets each at most fit into a field of 255. */
const MAXIMUM_TEXT = 84;
/** A client has this long to close after CLOSE_CONF, or after a refused OPEN_REQ. */
const CLOSE_GRACE_MS = 5_000;
const REFUSED_GRACE_MS = 10_000;

type KnownMessage = Exclude<UccxMessage, { type: 'unknown' }>;

/** What a session needs of its server. */
export interface SessionHost {
  readonly centre: ContactCentre;
  readonly schedule: Schedule;
  readonly faults: LineFaults;
  readonly openingTerms: OpeningTerms;
  /** The code for the next request that is to be refused whatever it is; taking it uses it up. */
  takeRejection(): { readonly code: number | undefined } | undefined;
  received(session: ClientSession, message: UccxMessage): void;
  closed(session: ClientSession): void;
  /** Something that should not happen did. */
  failed(thrown: unknown): void;
}

type Phase =
  /** Connected, no session yet. */
  | { readonly kind: 'connected' }
  | { readonly kind: 'open'; readonly grant: Grant; readonly context: RequestContext }
  /** The client is to close the connection. */
  | { readonly kind: 'ending' }
  | { readonly kind: 'closed' };

/** One client's connection. */
export class ClientSession {
  readonly #socket: Socket;
  readonly #host: SessionHost;
  readonly #framer = new StreamFramer(uccxFrameRule, MAXIMUM_FRAME_OCTETS);
  readonly #transmitter: Transmitter;
  readonly #subscriptions = { configuration: false, teams: false };
  #codec = createUccxCodec();
  /** Reads call set-ups of clients that keep to tables 117 and 128 as printed. */
  #printedCodec = createUccxCodec({ callSetupLayout: 'printed' });
  #phase: Phase = { kind: 'connected' };
  #cancelTimeout: Cancel = () => undefined;

  constructor(
    readonly id: number,
    socket: Socket,
    host: SessionHost,
  ) {
    this.#socket = socket;
    this.#host = host;
    this.#transmitter = new Transmitter(socket, host.faults, host.schedule);
    socket.setNoDelay(true);
    socket.on('data', (chunk) => {
      this.#receive(chunk);
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      this.#closed();
    });
  }

  /** What the session was granted while it is open. */
  get grant(): Grant | undefined {
    return this.#phase.kind === 'open' ? this.#phase.grant : undefined;
  }

  /** Sends an event if mode, services and masks allow it. */
  deliver(notice: Notice): void {
    const { grant } = this;
    if (grant === undefined || !reaches(notice, grant, this.#subscriptions)) return;
    try {
      this.#send(notice.message, false);
    } catch (thrown) {
      this.#host.failed(thrown);
    }
  }

  /** Sends a message that no mask holds back. */
  send(message: UccxMessageInput): void {
    this.#send(message, false);
  }

  /** Sends octets as they are. */
  sendRaw(octets: Buffer): void {
    this.#transmitter.send(octets, false);
  }

  /** Ends the connection in an orderly way. */
  end(): void {
    this.#socket.end();
  }

  /** Resets the connection. */
  reset(): void {
    this.#socket.resetAndDestroy();
  }

  #receive(chunk: Buffer): void {
    try {
      this.#framer.push(chunk, (frame) => {
        if (this.#phase.kind !== 'closed') this.#receiveFrame(frame);
      });
    } catch (thrown) {
      if (!(thrown instanceof FramingError)) throw thrown;
      this.reset();
    }
  }

  #receiveFrame(frame: Buffer): void {
    this.#restartIdleTimer();
    let message: UccxMessage;
    try {
      message = this.#decode(frame);
    } catch (thrown) {
      if (!(thrown instanceof DecodeError)) throw thrown;
      this.#refuse(invokeIdOf(frame), new RequestRefusal(StatusCode.E_CTI_INVALID_FIELD, thrown.message));
      return;
    }
    this.#host.received(this, message);
    const invokeId = invokeIdOf(frame);
    try {
      this.#handle(message);
    } catch (thrown) {
      this.#refuse(isConfiguration(message) ? undefined : invokeId, this.#asRefusal(thrown));
    }
  }

  /** An error of the simulator's own is told to its owner, and must not end the process. */
  #asRefusal(thrown: unknown): RequestRefusal | ControlRefusal {
    if (thrown instanceof RequestRefusal || thrown instanceof ControlRefusal) return thrown;
    this.#host.failed(thrown);
    return new RequestRefusal(StatusCode.E_CTI_UNSPECIFIED_FAILURE, 'internal error');
  }

  /** A call set-up that lacks what it cannot do without may be one in the other layout. */
  #decode(frame: Buffer): UccxMessage {
    const type = frame.readUInt32BE(4);
    const setsUpCall = [MAKE_CALL_REQ.id, CONFERENCE_CALL_REQ.id].some((id) => id === type);
    if (!setsUpCall) return this.#codec.decodeMessage(frame);
    return (
      readable(this.#codec, frame) ?? readable(this.#printedCodec, frame) ?? this.#codec.decodeMessage(frame)
    );
  }

  #handle(message: UccxMessage): void {
    if (message.type === 'unknown') {
      throw new RequestRefusal(StatusCode.E_CTI_INVALID_MESSAGE_TYPE, `there is no message ${message.id}`);
    }
    if (message.type === 'OPEN_REQ') {
      this.#open(message);
      return;
    }
    const phase = this.#phase;
    if (phase.kind !== 'open') {
      throw new RequestRefusal(StatusCode.E_CTI_SESSION_NOT_OPEN, 'the session is not open');
    }
    this.#handleOpen(message, phase.context);
  }

  #handleOpen(message: KnownMessage, context: RequestContext): void {
    const { centre, openingTerms } = this.#host;
    if (message.type === 'CLOSE_REQ') {
      this.#send({ type: 'CLOSE_CONF', InvokeID: message.InvokeID }, true);
      this.#end(ReasonCode.AGT_CLOSE_CAD, CLOSE_GRACE_MS);
      return;
    }
    if (!openingTerms.master) {
      throw new RequestRefusal(StatusCode.E_CTI_SERVER_NOT_MASTER, 'this node is on standby now');
    }
    if (message.type === 'HEARTBEAT_REQ') {
      if (!centre.online) throw offline();
      this.#send({ type: 'HEARTBEAT_CONF', InvokeID: message.InvokeID }, true);
      return;
    }
    const handler = handlerOf(message);
    if (handler === undefined) {
      throw new RequestRefusal(StatusCode.E_CTI_INVALID_MESSAGE_TYPE, `${message.type} is no request`);
    }
    const rejection = this.#host.takeRejection();
    if (rejection !== undefined) throw rejected(message.type, rejection.code);
    if (!centre.online) throw offline();
    validateRequest(message);
    centre.outbox.confirmFirst(
      () => handler(context),
      (answers) => {
        for (const answer of answers) this.#send(answer, true);
      },
    );
  }

  #open(request: UccxMessageOf<'OPEN_REQ'>): void {
    if (this.#phase.kind === 'open') {
      throw new RequestRefusal(StatusCode.E_CTI_SESSION_ALREADY_OPEN, 'the session is open already');
    }
    const { centre, openingTerms } = this.#host;
    let grant: Grant;
    try {
      const rejection = this.#host.takeRejection();
      if (rejection !== undefined) throw rejected(request.type, rejection.code);
      validateRequest(request);
      grant = open(request, openingTerms);
    } catch (thrown) {
      this.#end(undefined, REFUSED_GRACE_MS);
      throw thrown;
    }
    this.#codec = createUccxCodec({ protocolVersion: grant.version });
    this.#printedCodec = createUccxCodec({ protocolVersion: grant.version, callSetupLayout: 'printed' });
    const context = new RequestContext(centre, grant, (what) => {
      this.#subscriptions[what] = true;
    });
    this.#phase = { kind: 'open', grant, context };
    this.#restartIdleTimer();
    const agent = grant.extension === undefined ? undefined : centre.agents.at(grant.extension);
    if (agent !== undefined) agent.control = 'client';
    this.#send(confirmOpening(request, grant, centre), true);
  }

  #refuse(invokeId: number | undefined, refusal: RequestRefusal | ControlRefusal): void {
    const Text = refusal.message.slice(0, MAXIMUM_TEXT);
    if (refusal instanceof ControlRefusal) {
      const { failureCode: FailureCode, errorCode: UnifiedCCXErrorCode } = refusal;
      const InvokeID = invokeId ?? 0;
      this.#send({ type: 'CONTROL_FAILURE_CONF', InvokeID, FailureCode, UnifiedCCXErrorCode, Text }, true);
    } else if (invokeId === undefined) {
      this.#send({ type: 'FAILURE_EVENT', Status: refusal.status, Text }, true);
    } else {
      this.#send({ type: 'FAILURE_CONF', InvokeID: invokeId, Status: refusal.status, Text }, true);
    }
  }

  #send(message: UccxMessageInput, answer: boolean): void {
    this.#transmitter.send(this.#codec.encodeMessage(message), answer);
  }

  /** No more events; the connection is cut if the client does not do it. */
  #end(reason: number | undefined, graceMs: number): void {
    if (reason !== undefined) this.#leaveAgent(reason);
    this.#phase = { kind: 'ending' };
    this.#cancelTimeout();
    this.#cancelTimeout = this.#host.schedule.after(graceMs, () => {
      this.reset();
    });
  }

  #restartIdleTimer(): void {
    const { grant } = this;
    if (grant === undefined) return;
    this.#cancelTimeout();
    this.#cancelTimeout = this.#host.schedule.after(grant.idleTimeoutMs, () => {
      this.reset();
    });
  }

  #closed(): void {
    this.#leaveAgent(ReasonCode.AGT_CONN_DOWN);
    this.#phase = { kind: 'closed' };
    this.#cancelTimeout();
    this.#host.closed(this);
  }

  /** An agent whose desktop is gone takes no more calls. */
  #leaveAgent(reason: number): void {
    const { grant } = this;
    if (grant?.extension === undefined || this.#host.schedule.stopped) return;
    const agent = this.#host.centre.agents.at(grant.extension);
    if (agent !== undefined) this.#host.centre.agents.interrupt(agent, reason);
  }
}

/** Every request but those of the configuration begins with its InvokeID. */
function invokeIdOf(frame: Buffer): number | undefined {
  return frame.length < UCCX_HEADER_BYTES + 4 ? undefined : frame.readUInt32BE(UCCX_HEADER_BYTES);
}

function isConfiguration(message: UccxMessage): boolean {
  return message.type === 'CONFIG_REQUEST_KEY_EVENT' || message.type === 'CONFIG_REQUEST_EVENT';
}

function readable(codec: UccxCodec, frame: Buffer): UccxMessage | undefined {
  try {
    const message = codec.decodeMessage(frame);
    if (message.type === 'unknown') return undefined;
    validateRequest(message);
    return message;
  } catch {
    return undefined;
  }
}

function offline(): RequestRefusal {
  return new RequestRefusal(StatusCode.E_CTI_UNSPECIFIED_FAILURE, 'Unified CCX is offline');
}

/** The refusal that the `reject` fault gives; `code` is a Status or a FailureCode, as the request has it. */
function rejected(type: string, code: number | undefined): RequestRefusal | ControlRefusal {
  const text = 'refused on purpose';
  return isControlRequest(type)
    ? new ControlRefusal(code ?? ControlFailure.CF_GENERIC_OPERATION_REJECTION, text)
    : new RequestRefusal(code ?? StatusCode.E_CTI_UNSPECIFIED_FAILURE, text);
}
