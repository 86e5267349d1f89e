import { costColumn } from '../scheme/amounts.ts';
import { type ClaimField, claimField } from '../scheme/forms.ts';
import type { Scheme } from '../scheme/schema.ts';
import { defaultNames, formNames, nameRank } from '../submission/default-names.ts';
import { type NameMatch, nameMatcher, nameTable } from '../submission/name-matcher.ts';
import { oncePerObject } from '../value/once.ts';
import { claimAliases, costAliases } from './aliases.ts';
import { asksForPayeesRelation } from './payees-relation.ts';

/** Whether a header was known by nothing but a name that other sheets use as well, such as 类别. */
export function isWeakName({ rank }: NameMatch<ClaimField>): boolean {
  return rank === nameRank.weak;
}

const table = oncePerObject((scheme: Scheme) => {
  const [facts] = claimField.options;
  return nameTable<ClaimField>([
    ...formNames(scheme.forms?.claim?.columns),
    ...facts.options.flatMap((field) => defaultNames<ClaimField>(field, claimAliases[field])),
    ...costColumn.options.flatMap((column) => defaultNames<ClaimField>(`cost:${column}`, costAliases[column])),
  ]);
});

/** Tells which field of a claim a column's header means under this scheme: its form first, then the default names. For one file. */
export function claimNames(scheme: Scheme): (text: string) => NameMatch<ClaimField> | undefined {
  const matched = nameMatcher(table(scheme));
  return (text) => {
    const match = matched(text);
    const isPayees = match?.field === 'relation' && match.rank !== nameRank.form && asksForPayeesRelation(text);
    return isPayees ? undefined : match;
  };
}

/** What the scheme's form calls a field, else its first default name; for messages. */
export function claimFieldTitle(scheme: Scheme, field: ClaimField): string {
  const form = scheme.forms?.claim?.columns.find((column) => column.field === field)?.header;
  if (form !== undefined) return form;
  const cost = costColumn.options.find((column) => `cost:${column}` === field);
  const aliases = cost ? costAliases[cost] : Object.entries(claimAliases).find(([name]) => name === field)?.[1];
  return aliases?.strong.split(' ')[0] ?? field;
}
