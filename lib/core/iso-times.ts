/**
 * Gives ISO 8601 texts of times in milliseconds. Events of one chunk have the same time, and those that follow the same
 * second: only its milliseconds are written anew, which takes a tenth of the time.
 */
export function isoTimes(): (milliseconds: number) => string {
  let last = Number.NaN;
  let text = '';
  let second = Number.NaN;
  let start = '';
  return (milliseconds) => {
    if (milliseconds === last) return text;
    last = milliseconds;
    const whole = Math.floor(milliseconds / 1_000);
    if (whole !== second) {
      second = whole;
      start = new Date(whole * 1_000).toISOString().slice(0, -'000Z'.length);
    }
    const rest = Math.floor(milliseconds - whole * 1_000);
    text = `${start}${rest < 10 ? '00' : rest < 100 ? '0' : ''}${rest}Z`;
    return text;
  };
}
