import { fill, type Language } from '../../../rules/value/text.ts';
import { progressTexts } from '../../report/text/progress-texts.ts';
import { clockOf } from './time-left.ts';

/** How far a phase is. What does not apply to it is left out and not shown. */
export interface Figures {
  /** Pieces of the phase's total that are done. */
  readonly done: number;
  readonly units?: number;
  readonly members?: number;
  readonly findings?: number;
  /** What is in hand, as a file's path; shown where there is room. */
  readonly note?: string;
}

/** A phase as it is shown. */
export interface Shown extends Figures {
  readonly title: string;
  readonly total: number;
  /** Milliseconds; undefined where it cannot be told yet. */
  readonly left: number | undefined;
}

/** `1200/2988`; only what is done where no total is known. */
export function countOf({ done, total }: Shown): string {
  return total > 0 ? `${done}/${total}` : String(done);
}

/** Units, members, findings and the time left, each in words. */
export function figureTexts({ units, members, findings, left }: Shown, language: Language): string[] {
  const counted = Object.entries({ units, members, findings }) as ['units' | 'members' | 'findings', number?][];
  return [
    ...counted.flatMap(([name, count]) =>
      count === undefined ? [] : [fill(progressTexts[name], language, { count })],
    ),
    ...(left === undefined ? [] : [fill(progressTexts.left, language, { time: clockOf(left) })]),
  ];
}
