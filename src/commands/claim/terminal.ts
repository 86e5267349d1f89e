import { grouped } from '../../io/report/decision/wording.ts';
import { claimTexts } from '../../io/report/text/claim-texts.ts';
import { enrolTexts } from '../../io/report/text/enrol-texts.ts';
import { eventWords, statusWords } from '../../io/report/text/language-words.ts';
import { type Column, tableLines } from '../../io/terminal/table.ts';
import { wrapped } from '../../io/terminal/wrap.ts';
import { maskPersonalData } from '../../rules/findings/mask.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import { fill, type Language } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import { findingBlocks } from '../enrolment/terminal/finding-blocks.ts';
import { widthFor } from '../enrolment/terminal/shown.ts';
import { countsOf } from '../enrolment/totals.ts';
import { type ClaimLine, type ClaimReport, type ClaimStatus, claimStatuses, claimTotals } from './claim-report.ts';
import { refusedLines } from './refused-lines.ts';

/** So many claims are listed at the terminal; the files hold all. */
const CLAIMS_SHOWN = 40;

/** What comes first: what somebody has to see to. */
const ORDER: Readonly<Record<ClaimStatus, number>> = { returned: 0, rejected: 1, held: 2, reduced: 3, approved: 4 };

/** Lines for a person: each claim shortly, what was found, and sums at the end, where the eye is. */
export function claimReportLines(report: ClaimReport, scheme: Scheme, context: Context): string[] {
  const { language } = context;
  const lines = report.files.flatMap(({ claims }) => claims);
  const parts = [
    claimTable(lines, context),
    [...refusedLines(lines, scheme, context).slice(0, CLAIMS_SHOWN), ...changeLines(report, context)],
    findingBlocks(
      report.files.flatMap(({ findings }) => findings),
      context,
    ).slice(0, -1),
    statusTable(report, language),
    summaryLines(report, context),
  ];
  return parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : ['', ...part]));
}

function claimTable(lines: readonly ClaimLine[], context: Context): string[] {
  if (lines.length === 0) return [];
  const t = (key: keyof typeof claimTexts) => claimTexts[key][context.language];
  const columns: Column[] = [
    { title: t('columnNumber') },
    { title: t('columnName'), shrinksTo: 6 },
    { title: t('columnUnit'), shrinksTo: 12, sparedAt: 1 },
    { title: t('columnEvent') },
    { title: t('columnDay'), sparedAt: 2 },
    { title: t('columnStatus') },
    { title: t('columnAmount'), align: 'right' },
  ];
  const sorted = lines.toSorted((one, other) => ORDER[one.status] - ORDER[other.status]);
  const shown = sorted.slice(0, CLAIMS_SHOWN).map((line) => claimRow(line, context));
  const more = lines.length - shown.length;
  const below = more > 0 ? [fill(claimTexts.moreClaims, context.language, { count: more })] : [];
  return [...tableLines(columns, shown, widthFor(context)), ...below];
}

function claimRow(line: ClaimLine, { language, unmask }: Context): string[] {
  const { number, submitted, unit, eventDay, status, amount, unchanged } = line;
  const { name } = submitted.claimant;
  const word = statusWord(status, language);
  return [
    number ?? '—',
    unmask ? name : maskPersonalData('name', name),
    unit || '—',
    eventWords[submitted.claim.event][language],
    eventDay,
    unchanged ? fill(claimTexts.alreadyTaken, language, { status: word }) : word,
    status === 'returned' ? '—' : grouped(amount),
  ];
}

function statusWord(status: ClaimStatus, language: Language): string {
  return status === 'returned' ? claimTexts.returned[language] : statusWords[status][language];
}

/** Former decisions that changed. */
function changeLines({ files }: ClaimReport, { language }: Context): string[] {
  return files.flatMap(({ redecided }) =>
    redecided.map(({ number, before, after }) =>
      fill(claimTexts.redecided, language, { number, before: grouped(before), after: grouped(after) }),
    ),
  );
}

function statusTable(report: ClaimReport, language: Language): string[] {
  const totals = claimTotals(report);
  if (totals.claims < 2) return [];
  const columns: Column[] = [
    { title: claimTexts.columnStatus[language] },
    { title: claimTexts.columnClaims[language], align: 'right' },
    { title: claimTexts.columnAmount[language], align: 'right' },
  ];
  const rows = claimStatuses.map((status) => {
    const { claims, amount } = totals.byStatus[status];
    return [statusWord(status, language), String(claims), grouped(amount)];
  });
  return tableLines(columns, [...rows, [claimTexts.sum[language], String(totals.claims), grouped(totals.amount)]]);
}

function summaryLines(report: ClaimReport, context: Context): string[] {
  const { language } = context;
  const { files, claims, unchanged, byStatus, amount } = claimTotals(report);
  const count = (status: ClaimStatus) => byStatus[status].claims;
  const counted = {
    approved: count('approved'),
    reduced: count('reduced'),
    rejected: count('rejected'),
    held: count('held'),
    returned: count('returned'),
  };
  const unread = report.files.reduce((sum, file) => sum + file.unread, 0);
  const findings = countsOf(report.files.flatMap((file) => file.findings));
  return [
    fill(claimTexts.summary, language, { files, claims, unchanged, ...counted, amount: grouped(amount) }),
    ...(unread > 0 ? [fill(claimTexts.unread, language, { count: unread })] : []),
    fill(enrolTexts.counts, language, findings),
  ].flatMap((line) => wrapped(line, widthFor(context)));
}
