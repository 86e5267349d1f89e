import { costColumn } from '../scheme/amounts.ts';
import { type ClaimField, claimField } from '../scheme/forms.ts';
import type { Scheme } from '../scheme/schema.ts';
import type { Aliases } from '../submission/default-aliases.ts';
import { type FieldName, type NameMatch, nameMatcher, nameTable } from '../submission/name-matcher.ts';
import { oncePerObject } from '../value/once.ts';
import { claimAliases, costAliases } from './aliases.ts';
import { asksForPayeesRelation } from './payees-relation.ts';

/** The scheme's own form before what every scheme knows. */
const rank = { form: 0, strong: 2, weak: 3 } as const;

const table = oncePerObject((scheme: Scheme) => {
  const [facts] = claimField.options;
  const own = scheme.forms?.claim?.columns ?? [];
  return nameTable<ClaimField>([
    ...own.flatMap(({ field, header, aliases = [] }) =>
      [header, ...aliases].map((name) => ({ field, name, rank: rank.form })),
    ),
    ...facts.options.flatMap((field) => defaultNames(field, claimAliases[field])),
    ...costColumn.options.flatMap((column) => defaultNames(`cost:${column}`, costAliases[column])),
  ]);
});

function defaultNames(field: ClaimField, { strong, weak = '' }: Aliases): FieldName<ClaimField>[] {
  const names = (text: string) => text.split(' ').filter((name) => name !== '');
  return [
    ...names(strong).map((name) => ({ field, name, rank: rank.strong })),
    ...names(weak).map((name) => ({ field, name, rank: rank.weak, weak: true })),
  ];
}

/** Tells which field of a claim a column's header means under this scheme: its form first, then the default names. For one file. */
export function claimNames(scheme: Scheme): (text: string) => NameMatch<ClaimField> | undefined {
  const matched = nameMatcher(table(scheme));
  return (text) => {
    const match = matched(text);
    const isPayees = match?.field === 'relation' && match.rank !== rank.form && asksForPayeesRelation(text);
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
