import type { Misstatement } from '../../../rules/audit/sample/evaluate-sample.ts';
import { yuan } from '../../../rules/value/money.ts';
import type { Context } from '../../command.ts';
import { shownFor } from '../../explain/look.ts';
import type { OpenPeriod } from '../../open-period-ledger.ts';
import type { Evaluated } from './evaluate.ts';
import { conclusionText, placeOf, problemText } from './evaluation-words.ts';

const misstatement = ({ known, projected, likely }: Misstatement) => {
  return { known: yuan(known), projected: yuan(projected), likely: yuan(likely) };
};

/** An evaluation as `--json` prints it. `evaluation` is null where the paper is damaged or not finished. */
export function evaluationJson(
  { workspace }: OpenPeriod,
  evaluated: Evaluated,
  outputs: readonly string[],
  context: Context,
) {
  const { language, dryRun } = context;
  const shown = shownFor(context);
  const { read, evaluation } = evaluated;
  const { materiality, expected, interval, ...parameters } = read.drawn?.parameters ?? {};
  const sum = (amount: bigint | undefined) => (amount === undefined ? undefined : yuan(amount));
  return {
    ...{ schemaVersion: 1, command: 'audit', office: workspace.settings.office, dryRun },
    state: read.state,
    conclusion: evaluation?.conclusion ?? null,
    says: conclusionText(evaluated, language),
    sample:
      read.drawn === undefined
        ? null
        : { ...parameters, materiality: sum(materiality), expected: sum(expected), interval: sum(interval) },
    evaluation: evaluation === undefined ? null : resultJson(evaluation),
    problems: read.problems.map((problem) => ({
      ...{ kind: problem.kind, at: placeOf(problem), number: problem.number ?? null },
      text: problemText(problem, language),
    })),
    items: read.rows.map(({ booked, audited, remark, ...row }) => {
      const said = { audited: audited === null ? null : yuan(audited), remark: shown('any', remark) };
      return { ...row, booked: yuan(booked), ...said };
    }),
    outputs,
  };
}

function resultJson({
  strata,
  overpaid,
  underpaid,
  ranked,
  basicPrecision,
  upperLimit,
}: NonNullable<Evaluated['evaluation']>) {
  return {
    ...{ overpaid: misstatement(overpaid), underpaid: misstatement(underpaid) },
    ...{ basicPrecision: yuan(basicPrecision), upperLimit: yuan(upperLimit) },
    strata: strata.map(({ stratum, errors, ...each }) => ({
      ...{ name: stratum.name, items: stratum.all.items, amount: yuan(stratum.all.amount), errors },
      ...{ overpaid: misstatement(each.overpaid), underpaid: misstatement(each.underpaid) },
    })),
    ranked: ranked.map(({ item: { number }, tainting, increment, adds }) => ({
      ...{ number, tainting: tainting.toFixed(6), increment: increment.toFixed(6), adds: adds.div(100).toFixed(2) },
    })),
  };
}
