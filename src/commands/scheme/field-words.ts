import { costColumnWords } from '../../io/report/text/language-words.ts';
import { claimAliases } from '../../rules/claim-sheet/aliases.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import { type Aliases, rosterAliases, unitAliases } from '../../rules/submission/default-aliases.ts';
import type { Language, Text } from '../../rules/value/text.ts';

/**
 * What a field of a form is called, whatever the form's own header for it: `staff` 职工总数, `plan:women` by the plan's title.
 *
 * @param form - `roster` or `claim`, as the scheme's `forms` has it
 * @param schemes - in which a plan's title is looked up, the one in force first
 */
export function fieldWords(
  field: string,
  form: string | undefined,
  schemes: readonly Scheme[],
  language: Language,
): string {
  const [, part = '', id = ''] = /^(plan|cost):(.+)$/.exec(field) ?? [];
  if (part === 'plan') return titled(schemes.flatMap(({ plans }) => plans[id]?.title ?? [])[0]) ?? id;
  const costs: Readonly<Record<string, Text>> = costColumnWords;
  if (part === 'cost') return costs[id]?.[language] ?? id;
  if (language === 'en') return field.replaceAll('-', ' ');
  const tables: readonly Readonly<Record<string, Aliases>>[] =
    form === 'claim' ? [claimAliases] : [rosterAliases, unitAliases];
  const names = tables.find((table) => Object.hasOwn(table, field))?.[field];
  return names?.strong.split(' ')[0] ?? field;
}

const titled = (title: string | undefined) => (title === undefined ? undefined : `“${title}”`);
