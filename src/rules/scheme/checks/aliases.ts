import type { Scheme } from '../schema.ts';
import type { SchemePath } from '../source-tree.ts';
import type { SchemeCheck, SchemeDoubt } from './scheme-check.ts';

/** One thing and the names that units may write for it, with the way to each. */
interface Named {
  readonly title: string;
  readonly names: readonly { readonly name: string; readonly path: SchemePath }[];
}

/** Among kinds of one sort, plans, benefits of one plan, grounds of exclusion, columns of a form and facts of the unit, no name stands for two. */
export const checkAliases: SchemeCheck = (scheme) => groupsOf(scheme).flatMap(claimedTwice);

const RECORDS = ['unitKinds', 'staffKinds', 'insuranceKinds', 'treatments', 'causes', 'plans'] as const;

function groupsOf(scheme: Scheme): Named[][] {
  const records = RECORDS.map((section) =>
    Object.entries(scheme[section] ?? {}).map(([id, { title, aliases }]) =>
      named(`${section}.${id}`, { key: 'title', text: title }, aliases, [section, id]),
    ),
  );
  const forms = (['columns', 'unit'] as const).map((section) =>
    (scheme.forms?.roster[section] ?? []).map(({ field, header, aliases }, index) =>
      named(field, { key: 'header', text: header }, aliases, ['forms', 'roster', section, index]),
    ),
  );
  const exclusions = Object.entries(scheme.claims?.exclusions ?? {}).map(([id, { title, aliases }]) =>
    named(`claims.exclusions.${id}`, { key: 'title', text: title }, aliases, ['claims', 'exclusions', id]),
  );
  const sheet = (scheme.forms?.claim?.columns ?? []).map(({ field, header, aliases }, index) =>
    named(field, { key: 'header', text: header }, aliases, ['forms', 'claim', 'columns', index]),
  );
  return [...records, ...ofBenefits(scheme), ...forms, exclusions, sheet];
}

/** By plan: where a member can have either plan, both may call what they pay the same. */
function ofBenefits({ plans, benefits = {} }: Scheme): Named[][] {
  return Object.keys(plans).map((plan) =>
    Object.entries(benefits)
      .filter(([, benefit]) => benefit.plan === plan)
      .map(([id, { title, aliases }]) =>
        named(`benefits.${id}`, { key: 'title', text: title }, aliases, ['benefits', id]),
      ),
  );
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
