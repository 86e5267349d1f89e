import { inert } from '../../src/io/report/scheme-page/markdown.ts';
import type { Fee } from '../../src/rules/scheme/fees.ts';
import type { Plan } from '../../src/rules/scheme/plans.ts';
import type { Scheme } from '../../src/rules/scheme/schema.ts';

/** Parts of a scheme on which it depends whether and what is paid; of the others that no source gives the table has the number. */
const WEIGHTY = new Set(['plans', 'benefits', 'participation', 'waiting', 'fund']);

const FACTS = { 'unit-kind': 'kind of unit', 'staff-kind': 'kind of staff' } as const;

/** A scheme's cells of the table in `schemes/README.md`, as Markdown. */
export function schemeRow(scheme: Scheme, cases: number): string[] {
  const { id, region, edition, clauses, plans } = scheme;
  const bases = Object.values(clauses).map(({ basis }) => basis);
  return [
    `[${id}](${id}.yaml)`,
    `${inert(region)}<br>${inert(edition)}`,
    Object.values(plans).map(planWords).join('<br>'),
    benefitWords(scheme),
    missingWords(scheme),
    `${bases.filter((basis) => basis !== 'stated').length} of ${bases.length}`,
    cases === 0 ? 'none' : `[${cases}](cases/${id}.cases.yaml)`,
  ];
}

/** Ids of the benefits that can be computed: no source leaves open a value of theirs. */
export function computable({ benefits = {}, missing = [] }: Scheme): string[] {
  const open = new Set(missing.map((path) => stepsOf(path).slice(0, 2).join('.')));
  return Object.keys(benefits).filter((id) => !open.has(`benefits.${id}`));
}

function benefitWords(scheme: Scheme): string {
  const whole = computable(scheme);
  const all = Object.keys(scheme.benefits ?? {});
  const titles = new Set(whole.map((id) => inert(scheme.benefits?.[id]?.title ?? id)));
  return whole.length === 0 ? `none of ${all.length}` : `${whole.length} of ${all.length}: ${[...titles].join('; ')}`;
}

function planWords({ title, fee, shares }: Plan): string {
  const sum = fee === undefined ? '**fee not known**' : feeWords(fee);
  return `${inert(title)} ${sum}${shares && shares.most > 1 ? `, up to ${shares.most} shares` : ''}`;
}

function feeWords(fee: Fee): string {
  if (typeof fee === 'string') return fee === '0' ? 'free' : fee;
  if (fee.by === 'renewal' && Object.values(fee.of).every((branch) => typeof branch === 'string'))
    return Object.entries(fee.of)
      .map(([branch, sum]) => `${branch} ${sum}`)
      .join(', ');
  return `${sumsOf(fee).join(' / ')} by ${factsOf(fee).join(' and ')}`;
}

function sumsOf(fee: Fee): string[] {
  return typeof fee === 'string' ? [fee] : [...new Set(Object.values(fee.of).flatMap(sumsOf))];
}

function factsOf(fee: Fee): string[] {
  if (typeof fee === 'string') return [];
  const own = fee.by === 'renewal' ? 'renewal' : FACTS[fee.by];
  return [...new Set([own, ...Object.values(fee.of).flatMap(factsOf)])];
}

/** How many values no source gives, the weighty ones by name: what they belong to, then what of it. */
function missingWords({ missing = [] }: Scheme): string {
  const parts = new Map<string, string[]>();
  for (const path of missing) {
    const steps = stepsOf(path);
    if (!WEIGHTY.has(steps[0] ?? '')) continue;
    const part = steps.slice(0, 2).join('.');
    parts.set(part, [...(parts.get(part) ?? []), ...(steps.length > 2 ? [path] : [])]);
  }
  const named = [...parts].map(([part, paths]) => `\`${part}\`${paths.length > 0 ? ` ${valueWords(paths)}` : ''}`);
  return [String(missing.length), ...named].join('<br>');
}

/** The last words of paths, each once; one that several paths end with is followed by the places where it stands: `amounts (1, 2, 3)`. */
function valueWords(paths: readonly string[]): string {
  const places = new Map<string, string[]>();
  for (const path of paths) {
    const word = stepsOf(path).at(-1) ?? path;
    places.set(word, [...(places.get(word) ?? []), placeOf(path)]);
  }
  return [...places].map(([word, own]) => (own.length > 1 ? `${word} (${own.join(', ')})` : word)).join(', ');
}

/** Where the last word of a path stands: its own place in a list, or the step before it (`bands 2`). */
function placeOf(path: string): string {
  const steps = path.split('.').map((step) => step.replace(/\[(\d+)\]/g, ' $1'));
  const own = steps.at(-1)?.split(' ').slice(1).join(' ');
  return own || (steps.at(-2) ?? '');
}

/** The keys of a path, places in lists left out. */
function stepsOf(path: string): string[] {
  return path.replace(/\[\d+\]/g, '').split('.');
}
