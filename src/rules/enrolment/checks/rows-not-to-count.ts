import type { Check, Subject } from '../check.ts';
import { notTakingPart } from './person/not-taking-part.ts';
import { struckThrough } from './person/struck-through.ts';

const checks: readonly Check[] = [notTakingPart, struckThrough];

/** How many rows of a list are told to stand for nobody who takes part, by themselves or by a heading, so that a total without them may be right. */
export function rowsNotToCount(subject: Subject): number {
  const told = checks.flatMap((check) => check.run(subject)).filter(({ severity }) => severity === 'error');
  const rows = told.map(({ origin }) => `${origin.sheet}!${origin.cell?.replace(/^[A-Z]+/, '')}`);
  const others = (subject.submission.ofOthers ?? []).map(({ sheet, number }) => `${sheet}!${number}`);
  return new Set([...rows, ...others]).size;
}
