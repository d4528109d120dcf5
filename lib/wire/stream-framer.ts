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
   * Takes the next chunk and gives each frame that it completes to `onFrame`.
   * @throws FramingError when the stream cannot be followed any further.
   */
  push(chunk: Buffer, onFrame: (frame: Buffer) => void): void {
    let position = 0;
    if (this.#partialBytes > 0) {
      position = this.#completePartial(chunk, onFrame);
      if (this.#partialBytes > 0) return;
    }
    while (position < chunk.length) {
      const length = this.#announced(chunk, position, chunk.length - position);
      if (length === undefined || position + length > chunk.length) break;
      onFrame(chunk.subarray(position, position + length));
      position += length;
    }
    this.#collect(chunk, position, chunk.length);
  }

  /** Feeds the collected frame from the chunk; gives the position where the next frame begins. */
  #completePartial(chunk: Buffer, onFrame: (frame: Buffer) => void): number {
    let position = 0;
    while (position < chunk.length || this.#partialBytes > 0) {
      const length = this.#announced(this.#partial, 0, this.#partialBytes);
      const wanted = length === undefined ? 1 : length - this.#partialBytes;
      if (wanted === 0) {
        const frame = this.#partial.subarray(0, this.#partialBytes);
        this.#partial = Buffer.alloc(0);
        this.#partialBytes = 0;
        onFrame(frame);
        return position;
      }
      if (position >= chunk.length) return position;
      const end = Math.min(chunk.length, position + wanted);
      this.#collect(chunk, position, end);
      position = end;
    }
    return position;
  }

  #announced(bytes: Buffer, offset: number, available: number): number | undefined {
    if (available < this.#rule.minimumHeaderBytes) return undefined;
    const length = this.#rule.frameLength(bytes, offset, available);
    if (length !== undefined && length > this.#maximumFrameBytes) {
      throw new FramingError(
        `a frame of ${length} octets is announced, ${this.#maximumFrameBytes} are allowed`,
        {
          context: { announcedBytes: length, maximumBytes: this.#maximumFrameBytes },
        },
      );
    }
    return length;
  }

  #collect(chunk: Buffer, start: number, end: number): void {
    const needed = this.#partialBytes + end - start;
    if (needed === this.#partialBytes) return;
    if (needed > this.#partial.length) {
      const grown = Buffer.allocUnsafe(Math.max(needed, this.#partial.length * 2, 64));
      this.#partial.copy(grown, 0, 0, this.#partialBytes);
      this.#partial = grown;
    }
    chunk.copy(this.#partial, this.#partialBytes, start, end);
    this.#partialBytes = needed;
  }
}
