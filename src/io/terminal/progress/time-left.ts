/** How far back the pace is taken, in milliseconds: a continued run passes its first files at once, and that pace says nothing of the rest. */
const PACE_OF = 30_000;

/** One sample a second is kept at most. */
const SAMPLE_EVERY = 1000;

/** Estimates how long the rest takes by the pace of the last half minute. */
export class TimeLeft {
  private readonly total: number;
  private readonly samples: { readonly at: number; readonly done: number }[];

  /** @param at - when the work begins, in milliseconds of any clock that never goes back */
  constructor(at: number, total: number) {
    this.total = total;
    this.samples = [{ at, done: 0 }];
  }

  /** So much is done at that moment. */
  note(at: number, done: number): void {
    if (at - (this.samples.at(-1)?.at ?? at) < SAMPLE_EVERY) return;
    this.samples.push({ at, done });
    while ((this.samples[1]?.at ?? at) < at - PACE_OF) this.samples.shift();
  }

  /** Milliseconds to go; undefined as long as there is no pace to go by. */
  at(at: number, done: number): number | undefined {
    const [first] = this.samples;
    if (!first || this.total === 0 || done <= first.done || at <= first.at) return undefined;
    return (Math.max(0, this.total - done) * (at - first.at)) / (done - first.done);
  }
}

/** Milliseconds as a clock shows them, in whole seconds: `0:45`, `2:31`, `1:02:31`. */
export function clockOf(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  const two = (number: number) => String(number).padStart(2, '0');
  const minutes = Math.floor(seconds / 60) % 60;
  const hours = Math.floor(seconds / 3600);
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
