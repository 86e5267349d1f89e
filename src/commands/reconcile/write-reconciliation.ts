import { chainHead } from '../../io/ledger/read/chain-head.ts';
import { listRuns } from '../../io/ledger/read/runs.ts';
import { writeReconciliation } from '../../io/workbook/reconciliation/reconciliation-book.ts';
import type { Language } from '../../rules/value/text.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import { differenceText, isCarried, kindTitle } from './difference-text.ts';
import type { Reconciliation } from './reconcile-period.ts';
import { toldSide } from './side-lines.ts';

/** In which language, and the time that the workbook bears. */
export interface WrittenWish {
  readonly language: Language;
  /** ISO 8601 with its offset. */
  readonly writtenAt: string;
}

/**
 * Writes `reconciliation.xlsx`, with the ledger's last run and the head of the office's chain, which it was made from.
 *
 * @param path - replaced where it is there
 * @throws UserError where another program holds the file open
 */
export async function writeReconciliationOf(
  path: string,
  { ledger, workspace, scheme, period }: OpenPeriod,
  reconciliation: Reconciliation,
  { language, writtenAt }: WrittenWish,
): Promise<void> {
  const { centre, office } = workspace.settings;
  const [last] = await listRuns(ledger, { atMost: 1 });
  const { hash } = await chainHead(ledger, office);
  const mark = last === undefined ? {} : { run: last.number, chainHead: hash };
  const { sides, differences, units, fees, asOf } = reconciliation;
  const titleOfPlan = (plan: string) => scheme.plans[plan]?.title ?? plan;
  await writeReconciliation(
    path,
    {
      head: { centre, scheme: scheme.title, period: period.number, span: period.span, mark, writtenAt },
      asOf,
      sides: sides.map((side) => toldSide(side, language)),
      fees: fees.map((each) => ({ ...each, plan: titleOfPlan(each.plan) })),
      units,
      differences: differences.map((each) => ({
        ...each,
        title: kindTitle(each.kind, language),
        what: differenceText(each, language),
        carried: isCarried(each),
      })),
    },
    language,
  );
}
