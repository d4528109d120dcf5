import { FramingError } from '../core/errors';

/** How a protocol announces the length of its frames. */
export interface FrameRule {
  /** Octets needed before {@link frameLength} can say anything. */
  readonly minimumHeaderBytes: number;
  /**
   * Length of the whole frame, header included, or undefined when more header octets are needed.
   * @throws FramingError when the octets cannot begin a frame.
   */
  frameLength(bytes: Buffer, offset: number, available: number): number | undefined;
}

/**
 * Cuts a byte stream into frames. Works directly on the received chunk where a frame lies whole in it; only
 * a frame that is cut between chunks is collected, in a buffer that grows by doubling, so that one-octet
 * chunks cost linear time. An announced length above the cap is refused before anything is collected.
 * Frames are views: whoever keeps octets beyond the call copies them.
 */
export class StreamFramer {
  readonly #rule: FrameRule;
  readonly #maximumFrameBytes: number;
  /** Chunks that no frame has been cut from yet; more than one only while `onFrame` pushes or after it threw. */
  readonly #waiting: Buffer[] = [];
  #isCutting = false;
  /** Why the stream cannot be followed any further. */
  #failure: FramingError | undefined;
  /** The frame that began in an earlier chunk. */
  #partial: Buffer = Buffer.alloc(0);
  #partialBytes = 0;

  constructor(rule: FrameRule, maximumFrameBytes: number) {
    this.#rule = rule;
    this.#maximumFrameBytes = maximumFrameBytes;
  }

  /** Octets of a frame that has not ended yet. */
  get bufferedBytes(): number {
    return this.#partialBytes;
  }

  /**
   * Takes the next chunk and gives each frame that it completes to `onFrame`, in order, also when `onFrame` pushes
   * itself. When `onFrame` throws, its frame counts as given, and the next push goes on behind it.
   * @throws FramingError when the stream cannot be followed any further; every later push throws it again.
   */
  push(chunk: Buffer, onFrame: (frame: Buffer) => void): void {
    if (this.#failure !== undefined) throw this.#failure;
    this.#waiting.push(chunk);
    if (this.#isCutting) return;
    this.#isCutting = true;
    try {
      let next: Buffer | undefined;
      while ((next = this.#waiting.shift()) !== undefined) this.#cut(next, onFrame);
    } finally {
      this.#isCutting = false;
    }
  }

  #cut(chunk: Buffer, onFrame: (frame: Buffer) => void): void {
    let position = 0;
    try {
      while (position < chunk.length) {
        if (this.#partialBytes > 0) {
          const end = Math.min(chunk.length, position + this.#wanted());
          this.#collect(chunk, position, end);
          position = end;
          if (this.#announced(this.#partial, 0, this.#partialBytes) === this.#partialBytes)
            onFrame(this.#take());
          continue;
        }
        const length = this.#announced(chunk, position, chunk.length - position);
        const end = length === undefined ? Infinity : position + length;
        if (end > chunk.length) {
          this.#collect(chunk, position, chunk.length);
          return;
        }
        const frame = position === 0 && end === chunk.length ? chunk : chunk.subarray(position, end);
        position = end;
        onFrame(frame);
      }
    } catch (error) {
      if (this.#failure !== undefined) this.#waiting.length = 0;
      else if (position < chunk.length) this.#waiting.unshift(Buffer.from(chunk.subarray(position)));
      throw error;
    }
  }

  /** How many octets the partial frame still needs, as far as it is known; at least one. */
  #wanted(): number {
    const length = this.#announced(this.#partial, 0, this.#partialBytes);
    return length === undefined ? 1 : length - this.#partialBytes;
  }

  #announced(bytes: Buffer, offset: number, available: number): number | undefined {
    if (available < this.#rule.minimumHeaderBytes) return undefined;
    try {
      const length = this.#rule.frameLength(bytes, offset, available);
      if (length !== undefined) this.#checkLength(length);
      return length;
    } catch (error) {
      if (error instanceof FramingError) this.#failure = error;
      throw error;
    }
  }

  #checkLength(length: number): void {
    if (length > this.#maximumFrameBytes) {
      throw new FramingError(
        `a frame of ${length} octets is announced, ${this.#maximumFrameBytes} are allowed`,
        {
          context: { announcedBytes: length, maximumBytes: this.#maximumFrameBytes },
        },
      );
    }
    if (length < this.#rule.minimumHeaderBytes) {
      throw new FramingError(`a frame of ${length} octets is announced, less than its header has`);
    }
  }

  #collect(chunk: Buffer, start: number, end: number): void {
    const needed = this.#partialBytes + end - start;
    if (needed > this.#partial.length) {
      const grown = Buffer.allocUnsafe(Math.max(needed, this.#partial.length * 2, 64));
      this.#partial.copy(grown, 0, 0, this.#partialBytes);
      this.#partial = grown;
    }
    chunk.copy(this.#partial, this.#partialBytes, start, end);
    this.#partialBytes = needed;
  }

  /** The partial frame, now complete; its buffer is not used again. */
  #take(): Buffer {
    const frame = this.#partial.subarray(0, this.#partialBytes);
    this.#partial = Buffer.alloc(0);
    this.#partialBytes = 0;
    return frame;
  }
}
