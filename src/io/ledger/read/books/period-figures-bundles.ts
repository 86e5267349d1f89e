import type { PeriodInForce } from '../../../../rules/enrolment/known.ts';
import type { UnitFigures } from '../../../../rules/summary/unit-figures.ts';
import { schemeFamily } from '../../entry/period-id.ts';
import type { Ledger } from '../../ledger.ts';
import { bundleHeads } from './bundle-heads.ts';
import { type ReportedPeriod, reportedPeriods, reportedUnits } from './bundles.ts';

/** What an office with a ledger of its own reported last of a period. */
export interface OfficeReport extends ReportedPeriod {
  /** How far its chain had come. */
  readonly sequence: number;
  readonly hash: string;
  readonly units: readonly UnitFigures[];
}

/** What offices with ledgers of their own reported of the same period of the same family, in order of their names. */
export async function officeReports(ledger: Ledger, period: PeriodInForce): Promise<OfficeReport[]> {
  const heads = new Map((await bundleHeads(ledger)).map(({ office, head }) => [office, head]));
  const all = await reportedPeriods(ledger, { family: schemeFamily(period.scheme) });
  const reports: OfficeReport[] = [];
  for (const each of all.filter(({ number }) => number === period.number)) {
    const head = heads.get(each.office);
    if (head === undefined) throw new Error(`a report without its head: ${each.office}`);
    reports.push({ ...each, ...head, units: await reportedUnits<UnitFigures>(ledger, each) });
  }
  return reports;
}
