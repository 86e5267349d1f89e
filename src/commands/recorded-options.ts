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
 */
export function recordedOptions(given: { readonly [Option in Recorded]?: Given }): Readonly<Record<string, string>> {
  return Object.fromEntries(
    RECORDED.flatMap((name) => {
      const value = given[name];
      return value === undefined || value === false ? [] : [[name, inWords(value)]];
    }),
  );
}

function inWords(value: Exclude<Given, undefined>): string {
  return typeof value === 'object' ? value.join(' ') : String(value);
}
