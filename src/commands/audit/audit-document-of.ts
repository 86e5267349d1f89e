import type { AuditDocument, DocumentTest } from '../../io/report/audit/audit-document.ts';
import type { AuditedTest } from '../../rules/audit/audited.ts';
import type { AuditFigures } from '../../rules/audit/figures/audit-figures.ts';
import { yuan } from '../../rules/value/money.ts';
import type { PlainDate } from '../../rules/value/plain-date.ts';
import type { Language } from '../../rules/value/text.ts';
import { shownFor } from '../explain/look.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import type { StoodAt } from '../summary/ledger-mark.ts';
import { chartsOf } from './charts-of.ts';
import { keyShown } from './key-shown.ts';
import { type CaseWish, shownCase } from './shown-case.ts';

/** What an audit found, and of what. */
export interface AuditTaken {
  readonly open: Pick<OpenPeriod, 'workspace' | 'period' | 'scheme'>;
  readonly asOf: PlainDate;
  readonly mark: StoodAt;
  readonly tests: readonly AuditedTest[];
  readonly figures: AuditFigures;
}

/** An audit worded in one language; personal data are masked unless `unmask`. */
export function auditDocumentOf(
  { open, asOf, mark, tests: taken, figures }: AuditTaken,
  language: Language,
  { unmask }: { readonly unmask: boolean },
): AuditDocument {
  const { centre, office } = open.workspace.settings;
  const { scheme: schemeId, number, span } = open.period;
  const wish: CaseWish = { language, office, shown: shownFor({ unmask }) };
  const tests = taken.map((each) => documentTest(each, wish));
  return {
    ...{ language, scheme: open.scheme.title, schemeId, period: number, span, centre, office, asOf },
    mark: { run: mark.run, chainHead: mark.chainHead, at: mark.at },
    masked: !unmask,
    tests,
    figures: keyShown(figures.key, language),
    charts: chartsOf(figures, tests, language),
  };
}

function documentTest({ test, found, standing, waived, amount }: AuditedTest, wish: CaseWish): DocumentTest {
  const { language } = wish;
  const { id, subject, severity, title, looksFor, why, source } = test;
  return {
    ...{ id, subject, severity, looked: found.looked, amount: yuan(amount) },
    title: title[language],
    looksFor: looksFor[language],
    why: why[language],
    source: source[language],
    notRun: found.notRun?.[language] ?? null,
    measures: (found.measures ?? []).map(({ name, value }) => ({ name: name[language], value })),
    standing: standing.map((row) => shownCase(row, wish)),
    waived: waived.map(({ row, waiver: { reason, actor, day, expires, run } }) => ({
      ...shownCase(row, wish),
      waiver: { reason: wish.shown('any', reason), actor, day, expires: expires ?? null, run: run ?? null },
    })),
  };
}
