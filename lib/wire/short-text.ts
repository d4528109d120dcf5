const text = String.fromCharCode as (...codes: (number | undefined)[]) => string;

/** Longest text that {@link shortAscii} makes; from 13 characters on the engine would not join texts at once. */
export const SHORT_ASCII_MAXIMUM = 12;

/**
 * The ASCII octets of `b` from `s` on as a text of up to {@link SHORT_ASCII_MAXIMUM} characters. For the short
 * texts of which telephony messages consist (extensions, agent ids, numbers) this takes half of the time of the
 * runtime's own decoder, whose cost is in the call. Hence the straight lines.
 */
export function shortAscii(b: Uint8Array, s: number, length: number): string {
  switch (length) {
    case 0:
      return '';
    case 1:
      return text(b[s]);
    case 2:
      return text(b[s], b[s + 1]);
    case 3:
      return text(b[s], b[s + 1], b[s + 2]);
    case 4:
      return text(b[s], b[s + 1], b[s + 2], b[s + 3]);
    case 5:
      return text(b[s], b[s + 1], b[s + 2], b[s + 3], b[s + 4]);
    case 6:
      return text(b[s], b[s + 1], b[s + 2], b[s + 3], b[s + 4], b[s + 5]);
    case 7:
      return text(b[s], b[s + 1], b[s + 2], b[s + 3], b[s + 4], b[s + 5], b[s + 6]);
    case 8:
      return text(b[s], b[s + 1], b[s + 2], b[s + 3], b[s + 4], b[s + 5], b[s + 6], b[s + 7]);
    default:
      return shortAscii(b, s, 8) + shortAscii(b, s + 8, length - 8);
  }
}
