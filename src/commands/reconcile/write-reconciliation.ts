import type { Ledger } from '../../io/ledger/ledger.ts';
import { chainHead } from '../../io/ledger/read/chain-head.ts';
import { listRuns } from '../../io/ledger/read/runs.ts';
import { writeReconciliation } from '../../io/workbook/reconciliation/reconciliation-book.ts';
import type { RunMark } from '../../io/workbook/workbook-head.ts';
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
  /** The run and chain head that it is derived from; the ledger's last where left out. */
  readonly mark?: RunMark;
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
  wish: WrittenWish,
): Promise<void> {
  const { language, writtenAt } = wish;
  const { centre, office } = workspace.settings;
  const mark = wish.mark ?? (await lastMark(ledger, office));
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

async function lastMark(ledger: Ledger, office: string): Promise<RunMark> {
  const [last] = await listRuns(ledger, { atMost: 1 });
  const { hash } = await chainHead(ledger, office);
  return last === undefined ? {} : { run: last.number, chainHead: hash };
}
