import { fill, type Language } from '../../rules/value/text.ts';
import { progressTexts } from '../report/text/progress-texts.ts';
import { barLine } from './progress/bar-line.ts';
import { countOf, type Figures, figureTexts, type Shown } from './progress/figures.ts';
import { clockOf, TimeLeft } from './progress/time-left.ts';

/** Shows how far a long piece of work is, phase by phase. */
export interface Progress {
  /** A new phase begins; its pieces (files, rows) are counted to the total, 0 where that is not known. */
  phase(title: string, total: number): void;
  advance(figures: Figures): void;
  /** Writes a line of talk, so that a bar does not run into it. */
  say(line: string): void;
  /** Nothing is shown any more; to be called whatever the work came to. */
  stop(): void;
}

/** Where progress is shown, and how. */
export interface ProgressWish {
  readonly stream: NodeJS.WritableStream;
  /** Whether a person watches the stream. */
  readonly terminal: boolean;
  readonly quiet: boolean;
  /** Width of the terminal. */
  readonly columns: number;
  readonly language: Language;
  /** Milliseconds of a clock that never goes back. */
  readonly now?: () => number;
}

/** A bar shows only when the work takes longer than this, so that short work stays quiet. Milliseconds. */
const PATIENCE = 1000;
/** So often a bar is drawn at most, and at least. */
const DRAWN_AT_MOST = 100;
const DRAWN_AT_LEAST = 1000;
/** A log gets a line in this time. */
const LOGGED = 60_000;

const nothing = () => undefined;

/** A bar on a terminal, a line a minute anywhere else, nothing when quiet. Its timer does not keep the process alive. */
export function startProgress(wish: ProgressWish): Progress {
  if (wish.quiet) return { phase: nothing, advance: nothing, say: nothing, stop: nothing };
  return wish.terminal ? progressBar(wish) : progressLog(wish);
}

function progressBar({ stream, columns, language, now = monotonic }: ProgressWish): Progress {
  const begun = now();
  const work = workOf(now);
  let drawn = false;
  let drawnAt = begun;
  const clear = () => {
    if (drawn) stream.write(CLEARED);
    drawn = false;
  };
  const draw = () => {
    const shown = work.shown();
    if (!shown || now() - begun < PATIENCE) return;
    stream.write(`${CLEARED}${barLine(shown, columns, language)}`);
    drawn = true;
    drawnAt = now();
  };
  const timer = setInterval(draw, DRAWN_AT_LEAST).unref();
  return {
    phase: work.phase,
    advance(figures) {
      work.advance(figures);
      if (now() - drawnAt >= DRAWN_AT_MOST) draw();
    },
    say(line) {
      clear();
      stream.write(`${line}\n`);
    },
    stop() {
      clearInterval(timer);
      clear();
      work.end();
    },
  };
}

function progressLog({ stream, language, now = monotonic }: ProgressWish): Progress {
  const begun = now();
  const work = workOf(now);
  let toldAt = begun;
  const tell = () => {
    const shown = work.shown();
    if (!shown || now() - toldAt < LOGGED) return;
    toldAt = now();
    const figures = [countOf(shown), ...figureTexts(shown, language)].join('  ');
    const parameters = { elapsed: clockOf(toldAt - begun), title: shown.title, figures };
    stream.write(`${fill(progressTexts.logLine, language, parameters)}\n`);
  };
  const timer = setInterval(tell, LOGGED).unref();
  return {
    phase: work.phase,
    advance(figures) {
      work.advance(figures);
      // Work that never lets a timer through is told of all the same.
      tell();
    },
    say: (line) => void stream.write(`${line}\n`),
    stop() {
      clearInterval(timer);
      work.end();
    },
  };
}

/** Keeps the phase in hand with its latest figures. */
function workOf(now: () => number) {
  let state: { title: string; total: number; figures: Figures; pace: TimeLeft } | undefined;
  let ended = false;
  return {
    phase(title: string, total: number) {
      state = { title, total, figures: { done: 0 }, pace: new TimeLeft(now(), total) };
    },
    advance(figures: Figures) {
      if (!state) return;
      state.figures = { ...state.figures, ...figures };
      state.pace.note(now(), figures.done);
    },
    /** Undefined before the first phase and after the end. */
    shown(): Shown | undefined {
      if (!state || ended) return undefined;
      const { title, total, figures, pace } = state;
      return { ...figures, title, total, left: pace.at(now(), figures.done) };
    },
    end() {
      ended = true;
    },
  };
}

/** To the line's beginning, and everything on it away. */
const CLEARED = '\r\u001b[K';

const monotonic = () => performance.now();
