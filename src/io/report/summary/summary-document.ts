import type { Summary } from '../../../rules/summary/summary.ts';
import { plusDays } from '../../../rules/value/plain-date.ts';
import { fill, type Language } from '../../../rules/value/text.ts';
import { asOfTexts } from '../text/summary-as-of-texts.ts';
import { statementTexts } from '../text/summary-statement-texts.ts';
import { summaryTexts as texts } from '../text/summary-texts.ts';
import { chartsOf } from './charts.ts';
import type { SummaryDocument } from './document.ts';
import { bandTable, benefitTable, keyTable, planTable, statusTable } from './figure-tables.ts';
import { everTable, levelTable } from './level-tables.ts';
import { reportNames } from './report-notes.ts';
import { statementTables } from './statement-tables.ts';

/** The ledger that figures come of: its last run and its office's chain head. */
export interface LedgerMark {
  readonly run: number;
  readonly chainHead: string;
}

/** A summary in the words of a language: what the terminal shows and every file holds. */
export function summaryDocument(summary: Summary, mark: LedgerMark, language: Language): SummaryDocument {
  const { title, now } = summary;
  return {
    ...headOf(summary, mark, language),
    title: fill(texts.title, language, { scheme: title, period: now.period.number }),
    tables: [
      keyTable(summary, language),
      bandTable(summary, language),
      benefitTable(summary, language),
      planTable(summary, language),
      statusTable(summary, language),
      levelTable(summary, language),
      everTable(summary, language),
      ...statementTables(summary, language),
    ].filter(({ rows }) => rows.length > 0),
    charts: chartsOf(summary, language),
  };
}

/** The fund statement alone, as an accountant signs and files it: the same tables as in the summary. */
export function statementDocument(summary: Summary, mark: LedgerMark, language: Language): SummaryDocument {
  const { title, now } = summary;
  return {
    ...headOf(summary, mark, language),
    title: fill(statementTexts.title, language, { scheme: title, period: now.period.number }),
    tables: statementTables(summary, language).filter(({ rows }) => rows.length > 0),
    charts: [],
  };
}

/** What was changed after the day and is told as it stands now. */
function sinceNotes(since: Summary['since'], until: Summary['until'], language: Language): string[] {
  if (since === null || until === null) return [];
  const { members, decisions } = since;
  const told = [
    ...(members === 0 ? [] : [fill(asOfTexts.members, language, { day: until, entries: members })]),
    ...(decisions === 0 ? [] : [fill(asOfTexts.decisions, language, { day: until, claims: decisions })]),
  ];
  return told;
}

function headOf(
  { centre, span, until, since, reports }: Summary,
  mark: LedgerMark,
  language: Language,
): Pick<SummaryDocument, 'subtitle' | 'notes' | 'signatures'> {
  const t = (key: 'drawnUp' | 'accountant' | 'head' | 'date' | 'seal') => statementTexts[key][language];
  return {
    subtitle: fill(texts.subtitle, language, {
      centre,
      from: span.from,
      to: plusDays(span.to, -1),
      until: until === null ? '' : fill(texts.until, language, { day: until }),
    }),
    notes: [
      ...sinceNotes(since, until, language),
      ...(reports.length === 0 ? [] : [fill(texts.offices, language, { offices: reportNames(reports, language) })]),
      fill(texts.written, language, { run: mark.run, chain: mark.chainHead.slice(0, 16) }),
    ],
    signatures: [t('drawnUp'), t('accountant'), t('head'), t('date'), t('seal')],
  };
}
