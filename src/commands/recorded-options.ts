import type { Settings } from '../io/workspace/settings.ts';

/** Options that a run's entry keeps: what decided what it did. An entry is for ever, so what no one listed here, such as the ledger's address with its password, stays out. */
const RECORDED = [
  'scheme',
  'period',
  'start',
  'units',
  'map',
  'partial',
  'replace',
  'notices',
  'former',
  'opening',
  'run',
  'unit',
  'to',
  'on',
  'reason',
  'notSent',
  'unitPaid',
  'withoutClaims',
  'decided',
  'paidOn',
  'office',
  'limit',
  'bank',
  'batch',
  'cameBack',
  'claim',
  'waive',
  'key',
  'expires',
  'topUp',
  'reopen',
  'as',
  'line',
  'assign',
  'setOff',
  'invoiced',
  'from',
  'benefit',
  'notice',
] as const;

type Recorded = (typeof RECORDED)[number];

/** An option's value as the program has it; absent or undefined where it was not given. */
type Given = string | number | boolean | readonly string[] | undefined;

/**
 * The options as a run's entry keeps them, in words. Every verb that opens a run takes them from here.
 *
 * @param given - any options; those that are not to be kept are left out, as are those that were not given
 * @param settings - of the workspace. Its policy of approval stands in no table, so each run says it: another office that shares the ledger has to keep to it
 */
export function recordedOptions(
  given: { readonly [Option in Recorded]?: Given },
  { policy }: Pick<Settings, 'policy'>,
): Readonly<Record<string, string>> {
  const options = RECORDED.flatMap((name) => {
    const value = given[name];
    return value === undefined || value === false ? [] : [[name, inWords(value)]];
  });
  return Object.fromEntries(policy === undefined ? options : [...options, ['approve', policy.approve]]);
}

function inWords(value: Exclude<Given, undefined>): string {
  return typeof value === 'object' ? value.join(' ') : String(value);
}
