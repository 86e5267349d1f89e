import { catalogue } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import { address, columnNumber } from '../submission/cell.ts';
import type { RosterRow } from '../submission/submission.ts';
import type { Check, Subject } from './check.ts';
import { type MisplacedInRow, misplacedNumbers } from './misplaced-numbers.ts';
import { unitInForce } from './unit-in-force.ts';

/**
 * All findings of all checks on one submission, in the order of the checks; each names the unit, where it has a name. Of a row whose identity number stands in a
 * wrong column only that is told, and not what follows from it.
 */
export function judgeSubmission(checks: readonly Check[], subject: Subject): readonly Finding[] {
  const { name } = unitInForce(subject);
  return withoutConsequences(
    checks.flatMap((check) => check.run(subject)),
    subject,
  ).map((finding) => (name === '' || finding.unit !== undefined ? finding : { ...finding, unit: name }));
}

function withoutConsequences(findings: readonly Finding[], subject: Subject): readonly Finding[] {
  if (findings.every(({ code }) => code !== 'id-number-misplaced')) return findings;
  const misplaced = byPlace(misplacedNumbers(subject));
  const rows = byPlace(subject.members);
  return findings.filter((finding) => {
    const { sheet = '', cell = '' } = finding.origin;
    const place = `${sheet}!${/\d+$/.exec(cell)?.[0]}`;
    const isShared = (rows.get(place)?.length ?? 0) > 1;
    return !misplaced.get(place)?.some((each) => isConsequence(finding, each, isShared));
  });
}

function byPlace<Thing extends { readonly row: RosterRow }>(things: readonly Thing[]): Map<string, Thing[]> {
  const found = new Map<string, Thing[]>();
  for (const thing of things) {
    const place = `${thing.row.sheet}!${thing.row.number}`;
    const others = found.get(place);
    if (others) others.push(thing);
    else found.set(place, [thing]);
  }
  return found;
}

/**
 * What a cell shows by itself, an error or that it is hidden, does not come of where it stands.
 *
 * @param isShared - lists stand side by side, and each has a person in this row
 */
function isConsequence({ code, origin }: Finding, misplaced: MisplacedInRow, isShared: boolean): boolean {
  if (code === 'id-number-misplaced' || (catalogue[code].group === 'cell' && code !== 'text-repaired')) return false;
  const { cell, row, wanted, isWholeRow } = misplaced;
  if (!isWholeRow) return [cell.column, wanted].some((column) => origin.cell === address(row.number, column));
  if (!isShared) return true;
  const own = [...Object.values(row.columns ?? {}), cell.column].filter((column) => column !== undefined);
  const column = columnNumber(/^[A-Z]+/.exec(origin.cell ?? '')?.[0] ?? '');
  return Math.min(...own) <= column && column <= Math.max(...own);
}
