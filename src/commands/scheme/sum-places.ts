import { schemeKeyTexts } from '../../io/report/text/scheme-key-texts.ts';

/** Keys whose scalar is a sum in yuan wherever they stand; of those that may be a share too, only plain numbers are asked about. */
const SUMS: ReadonlySet<string> = new Set([
  ...['fee', 'amount', 'amounts', 'fixed', 'threshold', 'deductible', 'atLeast', 'atMost', 'byVisit', 'choose'],
]);

const BOUNDS: ReadonlySet<string> = new Set(['above', 'from', 'to', 'below']);
/** What holds bounds of money. The bands of a fact stand under `is`. */
const OF_MONEY: ReadonlySet<string> = new Set(['bands', 'wholeBand', 'topUp']);
/** What holds numbers of people. */
const OF_PEOPLE: ReadonlySet<string> = new Set(['size', 'participants']);

/**
 * Whether a number at a place of a scheme is a sum in yuan: fees, sums of steps, and the bounds of bands.
 *
 * @param keys - those above it, the nearest last; ids of the scheme's own and branches of choices among them
 */
export function isSum(keys: readonly string[]): boolean {
  const named = withoutBranches(keys);
  const [last = '', above = ''] = named.toReversed();
  if (SUMS.has(last)) return true;
  if (!BOUNDS.has(last)) return false;
  return above === 'is' ? named.includes('amounts') : OF_MONEY.has(above);
}

/** Whether a number at a place of a scheme counts people: sizes of units, and how many take part. */
export function isPeople(keys: readonly string[]): boolean {
  const [last = '', above = ''] = keys.toReversed();
  return BOUNDS.has(last) && OF_PEOPLE.has(above);
}

/** The keys of the language that lead to a place; a sum by branches (`fee.of.women`) is what stands above them. */
function withoutBranches(keys: readonly string[]): readonly string[] {
  if (keys.at(-2) === 'of') return withoutBranches(keys.slice(0, -2));
  const known = keys.filter((key) => Object.hasOwn(schemeKeyTexts, key));
  return known.at(-1) === 'of' ? known.slice(0, -1) : known;
}
