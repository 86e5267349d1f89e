import { understandable } from '../findings/person-reasons.ts';
import { hasValue } from '../person/cell-reading.ts';
import type { ReadingProblem } from '../person/identity.ts';
import { compactText, saysNothing } from '../person/tidy-text.ts';
import type { RosterField } from '../scheme/forms.ts';
import type { Plan } from '../scheme/plans.ts';
import type { Scheme } from '../scheme/schema.ts';
import type { Cell } from '../submission/cell.ts';
import type { RosterRow } from '../submission/submission.ts';
import { worded } from '../value/text.ts';
import { mostShares } from './plan-shares.ts';
import { planMarkReader } from './read-plan-mark.ts';

/** What a row says about the plans that the person takes. */
export interface PlansReading {
  /** Ids in the scheme's order. */
  readonly plans: readonly string[];
  /** Numbers of shares that stand in the columns of single plans, by the plan's id. */
  readonly sharesByPlan: ReadonlyMap<string, number>;
  readonly problems: readonly (ReadingProblem & { readonly field: RosterField })[];
}

const SEPARATORS = /[、,;+/&|]/u;
const ALL = new Set(['全部', '所有', '全选']);

/**
 * How the plans of a scheme are read from its rosters. A plan that everyone takes needs no mark; one that is chosen is marked in a column of its own
 * (`plan:<id>`: 是, √, shares, a sum) or named by title or alias in the column of plans (类型), where several may stand together. Of a plan that everyone takes the
 * column is read for the shares only.
 *
 * @param headerOf - the header above a row's field, empty where there is none
 * @returns a function from a row to its plans
 */
export function planReader(
  scheme: Scheme,
  headerOf: (row: RosterRow, field: RosterField) => string,
): (row: RosterRow) => PlansReading {
  const plans = Object.entries(scheme.plans);
  const everyones = plans.filter(([, plan]) => plan.taken === 'everyone').map(([id]) => id);
  const chosen = plans.filter(([, plan]) => plan.taken === 'chosen').map(([id]) => id);
  const marked = plans.filter(([id, plan]) => plan.taken === 'chosen' || mostShares(scheme, id) > 1);
  if (marked.length === 0) return () => ({ plans: everyones, sharesByPlan: new Map(), problems: [] });
  const idByName = new Map(plans.flatMap(([id, plan]) => namesOf(id, plan).map((name) => [name, id] as const)));
  const wanted = worded(understandable.plans, { names: plans.map(([, plan]) => plan.title).join('、') });
  const readers = marked.map(([id, plan]) => {
    const read = planMarkReader(plan, namesOf(id, plan));
    return { id, field: `plan:${id}` as const, read };
  });

  return (row) => {
    const taken = new Set(everyones);
    const sharesByPlan = new Map<string, number>();
    const problems: PlansReading['problems'][number][] = [];
    for (const { id, field, read } of readers) {
      const { value, problem } = read(row.cells[field], headerOf(row, field));
      if (value?.taken) taken.add(id);
      if (value?.shares !== undefined) sharesByPlan.set(id, value.shares);
      if (problem) problems.push({ ...problem, field });
    }
    for (const name of namedIn(row.cells.plan, idByName)) {
      const id = idByName.get(name);
      if (id !== undefined) taken.add(id);
      else if (ALL.has(name)) for (const each of chosen) taken.add(each);
      else problems.push({ code: 'value-not-understood', parameters: { wanted }, field: 'plan' });
    }
    return { plans: plans.map(([id]) => id).filter((id) => taken.has(id)), sharesByPlan, problems };
  };
}

function namesOf(id: string, plan: Plan): string[] {
  return [id, plan.title, ...(plan.aliases ?? [])].map((name) => compactText(name).toLowerCase());
}

/** The names in a cell of the column of plans: the whole text where that is a name, else what stands between `、` and other signs. */
function namedIn(cell: Cell | undefined, known: ReadonlyMap<string, string>): string[] {
  if (!hasValue(cell)) return [];
  const text = compactText(cell.text).toLowerCase();
  if (known.has(text)) return [text];
  return saysNothing(text) ? [] : text.split(SEPARATORS).filter((name) => name !== '');
}
