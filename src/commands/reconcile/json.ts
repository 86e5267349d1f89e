import type { Difference } from '../../rules/fund/reconcile/difference.ts';
import { differenceDefinition } from '../../rules/fund/reconcile/difference-kinds.ts';
import { yuan } from '../../rules/value/money.ts';
import type { Language } from '../../rules/value/text.ts';
import { differenceText, isCarried } from './difference-text.ts';
import type { Reconciliation } from './reconcile-period.ts';

/** A reconciliation as `--json` prints it. */
export function reconciliationJson(reconciliation: Reconciliation, outputs: readonly string[], language: Language) {
  const { period, asOf, sides, differences, units, payers, fees } = reconciliation;
  return {
    ...{ schemaVersion: 1, command: 'reconcile', scheme: period.scheme, period: period.number, asOf },
    equal: differences.length === 0,
    sides,
    differences: differences.map((each) => differenceJson(each, language)),
    fees: fees.map((each) => inYuan(each)),
    units: units.map(({ unit, ...sums }) => ({ unit, ...inYuan(sums) })),
    payers: payers.map((each) => inYuan(each)),
    outputs,
  };
}

function differenceJson(difference: Difference, language: Language) {
  const { kind, key, unit, amount, parameters, command } = difference;
  const { scope } = differenceDefinition(kind);
  const carried = isCarried(difference);
  return {
    kind,
    key,
    scope,
    carried,
    unit,
    amount,
    parameters,
    message: differenceText(difference, language),
    command,
  };
}

/** Sums in yuan; everything else as it is. */
function inYuan(values: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'bigint' ? yuan(value) : value]),
  );
}
