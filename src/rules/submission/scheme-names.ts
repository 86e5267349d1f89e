import { type RosterField, rosterField, type UnitField, unitField } from '../scheme/forms.ts';
import type { Scheme } from '../scheme/schema.ts';
import { oncePerObject } from '../value/once.ts';
import { rosterAliases, unitAliases, womenPlanAliases } from './default-aliases.ts';
import { defaultNames, formNames, nameRank } from './default-names.ts';
import { type FieldName, type NameMatch, nameMatcher, nameTable } from './name-matcher.ts';

/** What may follow the name of a plan that members choose, in the order in which such columns are believed. */
const planSuffixes = [
  '',
  '是否参加',
  '参加情况',
  '份数',
  '互助金',
  '互助金额',
  '金额',
  '保险费',
  '保费',
  '费用',
  '缴费',
];

function planNames(scheme: Scheme): FieldName<RosterField>[] {
  return Object.entries(scheme.plans).flatMap(([id, plan]) => {
    const names = [plan.title, ...(plan.aliases ?? [])];
    const suffixes = plan.taken === 'chosen' ? planSuffixes : [''];
    return suffixes.flatMap((suffix, order) =>
      names.map((name) => ({ field: `plan:${id}` as const, name: name + suffix, rank: nameRank.plan + order / 100 })),
    );
  });
}

/** The default names of a women's plan go to the scheme's only plan that women may choose. */
function womenPlanNames(scheme: Scheme): FieldName<RosterField>[] {
  const chosen = Object.entries(scheme.plans).filter(([, plan]) => plan.only === 'women');
  const [only] = chosen;
  if (!only || chosen.length > 1) return [];
  const names = defaultNames(`plan:${only[0]}` as const, womenPlanAliases);
  return planSuffixes.flatMap((suffix, order) =>
    names.map(({ field, name, rank }) => ({ field, name: name + suffix, rank: rank + order / 100 })),
  );
}

const rosterTable = oncePerObject((scheme: Scheme) => {
  const [fields] = rosterField.options;
  return nameTable<RosterField>([
    ...formNames(scheme.forms?.roster.columns),
    ...planNames(scheme),
    ...womenPlanNames(scheme),
    ...fields.options.flatMap((field) => defaultNames<RosterField>(field, rosterAliases[field])),
  ]);
});

const unitTable = oncePerObject((scheme: Scheme) =>
  nameTable<UnitField>([
    ...formNames(scheme.forms?.roster.unit),
    ...unitField.options.flatMap((field) => defaultNames(field, unitAliases[field])),
  ]),
);

/** Tells which field of a roster a column's header means under this scheme: its forms first, then its plans, then the default names. For one file. */
export function rosterNames(scheme: Scheme): (text: string) => NameMatch<RosterField> | undefined {
  return nameMatcher(rosterTable(scheme));
}

/** Tells which fact of a unit a label means under this scheme. For one file. */
export function unitNames(scheme: Scheme): (text: string) => NameMatch<UnitField> | undefined {
  return nameMatcher(unitTable(scheme));
}

/** What the scheme's form calls a field, else its first default name; for messages. */
export function fieldTitle(scheme: Scheme, field: RosterField): string {
  const form = scheme.forms?.roster.columns?.find((column) => column.field === field)?.header;
  if (form !== undefined) return form;
  if (field.startsWith('plan:')) return scheme.plans[field.slice('plan:'.length)]?.title ?? field;
  const aliases = Object.entries(rosterAliases).find(([name]) => name === field)?.[1];
  return aliases?.strong.split(' ')[0] ?? field;
}
