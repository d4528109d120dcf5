/** What clients can do to calls, and what the other ends do about it. */
import { randomUUID } from 'node:crypto';
import { sleep, type Clock } from '../../../core/clock';
import { byNumber, numberOf, type SimulatedExtension } from './account';
import { ApiError } from './http-reply';
import {
  toExtension,
  type Destination,
  type SimulatedCall,
  type SimulatedLeg,
  type SimulatedPbx,
} from './pbx';

/** Time for the other end to ring, in milliseconds. */
const RING_MS = 60;

export interface Initiation {
  readonly owner: SimulatedExtension;
  readonly source: string;
  readonly destination: string;
  readonly options: Readonly<Record<string, unknown>>;
}

/** The number of a slot in the parking lot, and what is parked there. */
type ParkingLot = Map<string, SimulatedCall>;

const SLOTS = ['1', '2', '3', '4', '5'] as const;

export class CallControl {
  readonly #pbx: SimulatedPbx;
  readonly #clock: Clock;
  readonly #over = new AbortController();
  readonly #lot: ParkingLot = new Map();

  constructor(pbx: SimulatedPbx, clock: Clock) {
    this.#pbx = pbx;
    this.#clock = clock;
  }

  stop(): void {
    this.#over.abort();
  }

  /**
   * Call initiation. An extension that calls from itself has no event for its own end ("Generation
   * Features"); another source is called by the owner first.
   */
  initiate({ owner, source, destination, options }: Initiation): Record<string, unknown> {
    const { tag, caller_id_name: name } = options;
    const call = this.#pbx.begin({
      callerNumber: numberOf(owner),
      callBackId: randomUUID(),
      ...(typeof tag === 'string' ? { tag } : {}),
      ...(typeof name === 'string' ? { callerName: name } : {}),
      callerExtension: owner,
    });
    const apiId = randomUUID();
    const isOwn = byNumber(source) === owner;
    const first = isOwn ? undefined : this.#ring(call, owner, destinationOf(source));
    if (isOwn) this.#ring(call, owner, destinationOf(destination), apiId);
    void this.#connect(first, () => this.#ring(call, owner, destinationOf(destination), apiId));
    return { call_api_id: apiId, call_id: call.callId };
  }

  /** @throws ApiError 400 */
  act(leg: SimulatedLeg, action: string, to: string | undefined): void {
    switch (action) {
      case 'hold':
      case 'offhold':
        leg.held = action === 'hold';
        return;
      case 'transfer':
      case 'attended_transfer':
        void this.transfer(leg, destinationOf(required(to)), action === 'attended_transfer');
        return;
      case 'eavesdrop':
      case 'whisper':
      case 'conference':
        this.#joinIn(leg, required(to));
        return;
      case 'park':
        this.#park(
          leg,
          SLOTS.find((slot) => !this.#lot.has(slot)),
        );
        return;
      case 'pickup':
        this.#pickUp(leg, to);
        return;
      default:
        throw new ApiError(400, 'action is not valid');
    }
  }

  /** @throws ApiError 400, 404 or 409 */
  valetPark(leg: SimulatedLeg, action: string, slot: string | undefined): Record<string, unknown> {
    switch (action) {
      case 'slots':
        return { slots: SLOTS.map((name) => ({ slot: name, busy: this.#lot.has(name) })) };
      case 'park':
        this.#park(leg, slot);
        return { slot };
      case 'bridge': {
        const parked = slot === undefined ? undefined : this.#lot.get(slot);
        if (slot === undefined || parked === undefined) throw new ApiError(404, 'the slot is empty');
        this.#lot.delete(slot);
        this.#pbx.answer(this.#callIn(parked, leg.owner));
        return { slot };
      }
      default:
        throw new ApiError(400, 'action is not valid');
    }
  }

  /** Hands a call on: at once, or when the new end has answered. */
  async transfer(leg: SimulatedLeg, to: Destination, isAttended: boolean): Promise<void> {
    const { call, owner } = leg;
    if (!isAttended) this.#pbx.hangUp(leg);
    const forwarded = this.#pbx.dial(call, {
      owner,
      flow: 'OUT',
      eventType: 'dial-out',
      to,
      isTransferred: true,
    });
    const arrived = to.extension === undefined ? undefined : this.#callIn(call, to.extension);
    await sleep(this.#clock, RING_MS, this.#over.signal);
    if (this.#over.signal.aborted) return;
    this.#pbx.answer(forwarded);
    if (arrived !== undefined) this.#pbx.answer(arrived);
    if (isAttended) this.#pbx.hangUp(leg);
  }

  /** A call arrives at an extension. */
  #callIn(call: SimulatedCall, extension: SimulatedExtension): SimulatedLeg {
    return this.#pbx.dial(call, {
      owner: extension,
      flow: 'IN',
      eventType: 'dial-in',
      to: toExtension(extension),
    });
  }

  #ring(
    call: SimulatedCall,
    owner: SimulatedExtension,
    to: Destination,
    apiId?: string,
  ): readonly SimulatedLeg[] {
    const out = this.#pbx.dial(call, {
      owner,
      flow: 'OUT',
      eventType: 'dial-out',
      to,
      ...(apiId === undefined ? {} : { apiId }),
    });
    const legs = to.extension === undefined ? [out] : [out, this.#callIn(call, to.extension)];
    void this.#answerSoon(legs);
    return legs;
  }

  async #answerSoon(legs: readonly SimulatedLeg[]): Promise<void> {
    await sleep(this.#clock, RING_MS, this.#over.signal);
    if (this.#over.signal.aborted) return;
    for (const leg of [...legs].reverse()) this.#pbx.answer(leg);
  }

  async #connect(first: readonly SimulatedLeg[] | undefined, next: () => void): Promise<void> {
    if (first === undefined) return;
    await sleep(this.#clock, 2 * RING_MS, this.#over.signal);
    if (!this.#over.signal.aborted) next();
  }

  #joinIn(leg: SimulatedLeg, number: string): void {
    const extension = byNumber(number);
    if (extension === undefined) throw new ApiError(400, 'send_dst is no extension');
    this.#pbx.answer(this.#callIn(leg.call, extension));
  }

  #park(leg: SimulatedLeg, slot: string | undefined): void {
    if (slot === undefined || !SLOTS.some((name) => name === slot))
      throw new ApiError(400, 'slot is not valid');
    if (this.#lot.has(slot)) throw new ApiError(409, 'the slot is taken');
    this.#lot.set(slot, leg.call);
    this.#pbx.hangUp(leg);
  }

  #pickUp(leg: SimulatedLeg, to: string | undefined): void {
    if (leg.answeredUs !== undefined) throw new ApiError(409, 'the call is answered already');
    const extension = to === undefined ? leg.owner : byNumber(to);
    if (extension === undefined) throw new ApiError(400, 'send_dst is no extension');
    if (extension === leg.owner) {
      this.#pbx.answer(leg);
      return;
    }
    this.#pbx.answer(this.#callIn(leg.call, extension));
    this.#pbx.hangUp(leg, 'CANCEL');
  }
}

function required(to: string | undefined): string {
  if (to === undefined) throw new ApiError(400, 'send_dst is required');
  return to;
}

function destinationOf(number: string): Destination {
  const extension = byNumber(number);
  return extension === undefined ? { number } : toExtension(extension);
}
