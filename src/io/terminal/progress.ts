import { Presets, SingleBar } from 'cli-progress';

/** How far a long piece of work is. */
export interface Progress {
  /** So many pieces are done; `note` says what is in hand. */
  advance(done: number, note: string): void;
  stop(): void;
}

/** Shown only when the work takes longer than this, so that short work stays quiet. Milliseconds. */
const PATIENCE = 1000;

/** A bar on a terminal, and nothing anywhere else: a log does not want one. */
export function startProgress(stream: NodeJS.WritableStream, shown: boolean, total: number, unit: string): Progress {
  if (!shown || total < 2) return { advance: () => undefined, stop: () => undefined };
  const bar = new SingleBar(
    {
      stream,
      format: `{bar} {value}/{total} ${unit}  {note}`,
      hideCursor: true,
      clearOnComplete: true,
      forceRedraw: false,
    },
    Presets.rect,
  );
  const begun = performance.now();
  let started = false;
  return {
    advance(done, note) {
      if (!started && performance.now() - begun > PATIENCE) {
        started = true;
        bar.start(total, done, { note });
      } else if (started) bar.update(done, { note });
    },
    stop() {
      if (started) bar.stop();
    },
  };
}
