import type { Scheme } from '../schema.ts';
import type { SchemePath } from '../source-tree.ts';
import type { SchemeCheck, SchemeDoubt } from './scheme-check.ts';

/** One thing and the names that units may write for it, with the way to each. */
interface Named {
  readonly title: string;
  readonly names: readonly { readonly name: string; readonly path: SchemePath }[];
}

/** Among kinds of one sort, plans, columns of the roster and facts of the unit, no name stands for two. */
export const checkAliases: SchemeCheck = (scheme) => groupsOf(scheme).flatMap(claimedTwice);

function groupsOf(scheme: Scheme): Named[][] {
  const records = (['unitKinds', 'staffKinds', 'insuranceKinds', 'plans'] as const).map((section) =>
    Object.entries(scheme[section] ?? {}).map(([id, { title, aliases }]) =>
      named(`${section}.${id}`, { key: 'title', text: title }, aliases, [section, id]),
    ),
  );
  const forms = (['columns', 'unit'] as const).map((section) =>
    (scheme.forms?.roster[section] ?? []).map(({ field, header, aliases }, index) =>
      named(field, { key: 'header', text: header }, aliases, ['forms', 'roster', section, index]),
    ),
  );
  return [...records, ...forms];
}

function named(
  title: string,
  first: { key: string; text: string },
  aliases: readonly string[] = [],
  path: SchemePath = [],
): Named {
  const others = aliases.map((name, index) => ({ name, path: [...path, 'aliases', index] }));
  return { title, names: [{ name: first.text, path: [...path, first.key] }, ...others] };
}

function claimedTwice(group: readonly Named[]): SchemeDoubt[] {
  const owners = new Map<string, string>();
  const doubts: SchemeDoubt[] = [];
  for (const { title, names } of group) {
    for (const { name, path } of names) {
      const key = name.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
      const other = owners.get(key);
      if (other !== undefined && other !== title)
        doubts.push({ code: 'alias-claimed-twice', path, found: name, parameters: { other } });
      else owners.set(key, title);
    }
  }
  return doubts;
}
