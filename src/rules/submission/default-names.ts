import type { Aliases } from './default-aliases.ts';
import type { FieldName } from './name-matcher.ts';

/** How surely a name tells a field: the scheme's own form before the titles of its plans, before what every scheme knows. */
export const nameRank = { form: 0, plan: 1, strong: 2, weak: 3 } as const;

/** The names that every scheme knows of a field, one by one. */
export function defaultNames<Field extends string>(field: Field, { strong, weak = '' }: Aliases): FieldName<Field>[] {
  const names = (text: string) => text.split(' ').filter((name) => name !== '');
  return [
    ...names(strong).map((name) => ({ field, name, rank: nameRank.strong })),
    ...names(weak).map((name) => ({ field, name, rank: nameRank.weak, weak: true })),
  ];
}

/** A column or fact of a scheme's own form. */
interface FormEntry<Field extends string> {
  readonly field: Field;
  readonly header: string;
  readonly aliases?: readonly string[] | undefined;
}

/** The names by which a scheme's own form calls its fields. */
export function formNames<Field extends string>(entries: readonly FormEntry<Field>[] = []): FieldName<Field>[] {
  return entries.flatMap(({ field, header, aliases = [] }) =>
    [header, ...aliases].map((name) => ({ field, name, rank: nameRank.form })),
  );
}
