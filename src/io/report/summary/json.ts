import type { Summary } from '../../../rules/summary/summary.ts';
import type { LedgerMark } from './summary-document.ts';

/** A summary for other programs: sums in yuan as decimal texts, ratios as decimal texts, days as ISO dates; a span's last day is the first that no longer counts. */
export function summaryJson(summary: Summary, mark: LedgerMark): Record<string, unknown> {
  const {
    title,
    centre,
    office,
    until,
    since,
    now,
    before,
    beforeBrought,
    reports,
    key,
    narrowest,
    levels,
    ever,
    statement,
  } = summary;
  return {
    schemaVersion: 1,
    command: 'summary',
    scheme: { id: now.period.scheme, title },
    centre,
    office,
    offices: reports.map((each) => each.office),
    reports,
    period: { number: now.period.number, ...now.period.span },
    asOf: until,
    changedSince: since,
    ledger: mark,
    key: key.map(({ name, now: value, before: former, growth }) => ({ name, now: value, before: former, growth })),
    figures: now.figures,
    subsidies: now.subsidies,
    other: now.other,
    before:
      before === null
        ? null
        : {
            period: { id: before.period.id, number: before.period.number },
            figures: before.figures,
            other: before.other,
          },
    beforeBrought,
    level: narrowest,
    levels,
    ever,
    statement,
  };
}
