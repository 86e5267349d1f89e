import type { RosterField, UnitField } from '../scheme/forms.ts';
import type { Scheme } from '../scheme/schema.ts';
import { rosterAliases, unitAliases } from './default-aliases.ts';

/** A column of the blank roster, or a fact of the unit above it. */
export interface FormField<Field> {
  readonly field: Field;
  readonly header: string;
  readonly required: boolean;
  /** What may stand there, in the scheme's words; none where anything may. */
  readonly choices: readonly string[];
}

/** A scheme's roster as a unit is to fill it in. */
export interface RosterForm {
  readonly title: string | undefined;
  readonly columns: readonly FormField<RosterField>[];
  readonly facts: readonly FormField<UnitField>[];
}

/**
 * The form of a scheme's roster: its own columns and facts, and what its rules need besides (a headcount, a kind of unit, the plans that members choose,
 * shares), under the names that every scheme knows.
 */
export function rosterForm(scheme: Scheme): RosterForm {
  const own = scheme.forms?.roster;
  const columns =
    own?.columns?.map(({ field, header, required }) => ({ field, header, required: isTrue(required) })) ?? [];
  const facts = own?.unit?.map(({ field, header, required }) => ({ field, header, required: isTrue(required) })) ?? [];
  return {
    title: own?.title,
    columns: withNeeded(columns, neededColumns(scheme)).map((column) => ({
      ...column,
      choices: columnChoices(column.field, scheme),
    })),
    facts: withNeeded(facts, neededFacts(scheme)).map((fact) => ({
      ...fact,
      choices: fact.field === 'unit-kind' ? titles(scheme.unitKinds) : [],
    })),
  };
}

type Named<Field> = Omit<FormField<Field>, 'choices'>;

const isTrue = (value: unknown): boolean => value === true || value === 'true';

/** The form's own, in its order; what is needed and lacks goes before a closing column of remarks. */
function withNeeded<Field extends string>(
  own: readonly Named<Field>[],
  needed: readonly Named<Field>[],
): Named<Field>[] {
  const required = new Set(needed.filter((each) => each.required).map((each) => each.field));
  const kept = own.map((each) => ({ ...each, required: each.required || required.has(each.field) }));
  const lacking = needed.filter((each) => !own.some((one) => one.field === each.field));
  const end = kept.at(-1)?.field === 'remark' ? kept.splice(-1) : [];
  return [...kept, ...lacking, ...end];
}

function neededColumns(scheme: Scheme): Named<RosterField>[] {
  const own = (scheme.forms?.roster?.columns?.length ?? 0) > 0;
  const usual: RosterField[] = own ? ['name', 'id-number'] : ['sequence', 'name', 'sex', 'id-number', 'phone'];
  const fees = JSON.stringify(Object.values(scheme.plans).map((plan) => plan.fee ?? null));
  if (scheme.members.staff || fees.includes('"staff-kind"')) usual.push('staff-kind');
  if (scheme.members.insurance) usual.push('insurance');
  if (fees.includes('"renewal"')) usual.push('renewal');
  for (const [id, plan] of Object.entries(scheme.plans)) if (plan.taken === 'chosen') usual.push(`plan:${id}`);
  if (Object.values(scheme.plans).some((plan) => (plan.shares?.most ?? 1) > 1)) usual.push('shares');
  if (!own) usual.push('remark');
  return usual.map((field) => ({
    field,
    header: columnTitle(field, scheme),
    required: field === 'name' || field === 'id-number',
  }));
}

function columnTitle(field: RosterField, scheme: Scheme): string {
  if (field.startsWith('plan:')) return scheme.plans[field.slice('plan:'.length)]?.title ?? field;
  return rosterAliases[field as keyof typeof rosterAliases].strong.split(' ')[0] ?? field;
}

function neededFacts(scheme: Scheme): Named<UnitField>[] {
  const facts: UnitField[] = ['unit-name'];
  const tiers = Object.values(scheme.plans).flatMap((plan) => plan.participation?.tiers ?? []);
  const byKind = [...(scheme.participation?.tiers ?? []), ...tiers].some((tier) => tier.unitKinds);
  if (byKind || JSON.stringify(scheme.plans).includes('"unit-kind"')) facts.push('unit-kind');
  const denominators = [scheme.participation, ...Object.values(scheme.plans).map((plan) => plan.participation)];
  for (const each of denominators) if (each && !facts.includes(each.of)) facts.push(each.of);
  return facts.map((field) => ({ field, header: unitAliases[field].strong.split(' ')[0] ?? field, required: true }));
}

function columnChoices(field: RosterField, scheme: Scheme): readonly string[] {
  const accepted = new Set(scheme.members.staff?.accept ?? Object.keys(scheme.staffKinds ?? {}));
  if (field === 'staff-kind')
    return titles(Object.fromEntries(Object.entries(scheme.staffKinds ?? {}).filter(([id]) => accepted.has(id))));
  if (field === 'insurance') return titles(scheme.insuranceKinds);
  if (field === 'plan') return Object.values(scheme.plans).map((plan) => plan.title);
  return [];
}

const titles = (kinds: Scheme['unitKinds']): readonly string[] => Object.values(kinds ?? {}).map((kind) => kind.title);
