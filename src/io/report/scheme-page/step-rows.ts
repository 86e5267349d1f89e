import type { Branch, ComputeStep, OperatorName } from '../../../rules/scheme/compute.ts';
import { operatorWords } from '../text/language-words.ts';
import { stepTexts } from '../text/scheme-page-step-texts.ts';
import { pageTexts } from '../text/scheme-page-texts.ts';
import { moneyWords } from './amount-words.ts';
import { bandRows, byVisitRows, wholeBandRows } from './band-rows.ts';
import { choiceWords, conditionWords } from './condition-words.ts';
import { inert } from './markdown.ts';
import { operatorSentence } from './operator-sentence.ts';
import type { Page, Row } from './page.ts';

/** How deep a row stands in the steps of another one; shown by a mark, since Markdown drops blanks. */
const INNER = '– ';

/**
 * The steps of a computation as rows: each operator with its rule, and under it its bands, its branches, its inner steps and the condition under which it holds.
 *
 * @param clause - what a step rests on that names none itself
 * @param around - number of the steps around it, `2.` for those within the second, and how deep they stand
 */
export function stepRows(steps: readonly ComputeStep[], clause: string, page: Page, around = outermost): Row[] {
  return steps.flatMap((step, index) =>
    rowsOf(step, step.clause ?? clause, page, { ...around, number: `${around.number}${index + 1}` }),
  );
}

interface Around {
  readonly number: string;
  readonly inner: string;
}

const outermost: Around = { number: '', inner: '' };

function rowsOf(step: ComputeStep, clause: string, page: Page, { number, inner: before }: Around): Row[] {
  const operator = nameOf(step);
  const title = step.title === undefined ? '' : page.say(pageTexts.inBrackets, { text: inert(step.title) });
  const inner = `${before}${INNER}`;
  const what = page.say(stepTexts.step, { number, operator: operatorWords[operator], title });
  const clauses = page.marks(clause);
  const rows: Row[] = [[`${before}${what}`, operatorSentence(step, page), clauses]];
  if (step.when) rows.push([`${inner}${page.say(stepTexts.onlyWhere)}`, conditionWords(step.when, page), clauses]);
  return [...rows, ...below(step, clause, page, { number: `${number}.`, inner })];
}

/** What stands under a step: bands, visits, branches, inner steps. */
function below(step: ComputeStep, clause: string, page: Page, around: Around): Row[] {
  const under = (rows: readonly (readonly [string, string])[]) =>
    rows.map(([what, rule]): Row => [`${around.inner}${what}`, rule, page.marks(clause)]);
  if (step.bands) return under(bandRows(step.bands, page));
  if (step.wholeBand) return under(wholeBandRows(step.wholeBand, page));
  if (step.rateByVisit) return under(byVisitRows(step.rateByVisit, stepTexts.share, page));
  if (typeof step.deductible === 'object' && step.deductible.byVisit)
    return under(byVisitRows(step.deductible.byVisit, stepTexts.takenOff, page));
  if (step.plus) return stepRows(step.plus.compute, clause, page, around);
  if (step.pool) {
    const { by, weights } = step.pool;
    return under(
      Object.entries(weights).map(([branch, weight]) => [
        choiceWords(by, branch, page),
        weight === 'missing' ? page.say(pageTexts.notGiven) : page.say(stepTexts.weight, { weight }),
      ]),
    );
  }
  const { choose } = step;
  if (!choose) return [];
  return Object.entries(choose.of).flatMap(([branch, of], index) => {
    const what = `${around.inner}${choiceWords(choose.by, branch, page)}`;
    return branchRows(what, of, clause, page, { ...around, number: `${around.number}${index + 1}.` });
  });
}

function branchRows(what: string, branch: Branch, clause: string, page: Page, around: Around): Row[] {
  const clauses = page.marks(clause);
  if (typeof branch === 'string') return [[what, moneyWords(branch, page), clauses]];
  if (branch.length === 0) return [[what, page.say(stepTexts.unchanged), clauses]];
  const inner = `${around.inner}${INNER}`;
  return [[what, page.say(stepTexts.byTheseSteps), clauses], ...stepRows(branch, clause, page, { ...around, inner })];
}

/** The operator of a step; a step has exactly one. */
function nameOf(step: ComputeStep): OperatorName {
  const name = (Object.keys(operatorWords) as OperatorName[]).find((each) => step[each] !== undefined);
  if (name === undefined) throw new RangeError('a step without operator');
  return name;
}
