import { grouped } from '../../io/report/decision/wording.ts';
import { alongTexts } from '../../io/report/text/claim-along-texts.ts';
import { claimTexts } from '../../io/report/text/claim-texts.ts';
import { enrolTexts } from '../../io/report/text/enrol-texts.ts';
import { eventWords, statusWords } from '../../io/report/text/language-words.ts';
import { type Column, tableLines } from '../../io/terminal/table.ts';
import { wrapped } from '../../io/terminal/wrap.ts';
import { catalogue } from '../../rules/findings/catalogue.ts';
import { maskPersonalData } from '../../rules/findings/mask.ts';
import { fill, type Language } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import { findingBlocks } from '../enrolment/terminal/finding-blocks.ts';
import { widthFor } from '../enrolment/terminal/shown.ts';
import { type ClaimLine, type ClaimStatus, claimStatuses, type RedecidedLine } from './claim-report.ts';
import type { ReportDigest } from './report/digest.ts';

/** From so many findings on they are counted by code as well. */
const MANY_FINDINGS = 20;

/** Lines for a person: each claim shortly, what was found, and sums at the end, where the eye is. */
export function claimReportLines(
  digest: ReportDigest,
  redecided: readonly RedecidedLine[],
  context: Context,
): string[] {
  const parts = [
    claimTable(digest, context),
    [...digest.refused, ...changeLines(redecided, context)],
    findingBlocks(digest.findings, context).slice(0, -1),
    codeTable(digest, context),
    statusTable(digest, context.language),
    summaryLines(digest, context),
  ];
  return parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : ['', ...part]));
}

/** The claims, and how many rows could not be read besides, so that together they are the rows of the sheets. */
function claimTable({ lines, shown: first, unread }: ReportDigest, context: Context): string[] {
  const without = unread > 0 ? [fill(claimTexts.unread, context.language, { count: unread })] : [];
  if (lines === 0) return without;
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
  const shown = first.map((line) => claimRow(line, context));
  const more = lines - shown.length;
  const below = more > 0 ? [fill(claimTexts.moreClaims, context.language, { count: more })] : [];
  return [...tableLines(columns, shown, widthFor(context)), ...below, ...without];
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
    eventDay ?? '—',
    unchanged ? fill(claimTexts.alreadyTaken, language, { status: word }) : word,
    status === 'returned' ? '—' : grouped(amount),
  ];
}

function statusWord(status: ClaimStatus, language: Language): string {
  return status === 'returned' ? claimTexts.returned[language] : statusWords[status][language];
}

/** Former decisions that changed. */
function changeLines(redecided: readonly RedecidedLine[], { language }: Context): string[] {
  return redecided.map(({ number, before, after }) =>
    fill(before === after ? alongTexts.sameAmount : claimTexts.redecided, language, {
      number,
      before: grouped(before),
      after: grouped(after),
    }),
  );
}

/** What was found how often, where it is more than one reads through. */
function codeTable({ codes }: ReportDigest, context: Context): string[] {
  if (codes.reduce((sum, { count }) => sum + count, 0) < MANY_FINDINGS) return [];
  const { language } = context;
  const columns: Column[] = [
    { title: claimTexts.columnFound[language], shrinksTo: 24 },
    { title: claimTexts.columnCode[language] },
    { title: claimTexts.columnTimes[language], align: 'right' },
  ];
  const rows = codes.map(({ code, count }) => [catalogue[code].title[language], code, String(count)]);
  return tableLines(columns, rows, widthFor(context));
}

function statusTable({ totals }: ReportDigest, language: Language): string[] {
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

function summaryLines({ totals, counts }: ReportDigest, context: Context): string[] {
  const { language } = context;
  const { files, claims, unchanged, byStatus, amount } = totals;
  const count = (status: ClaimStatus) => byStatus[status].claims;
  const counted = {
    approved: count('approved'),
    reduced: count('reduced'),
    rejected: count('rejected'),
    held: count('held'),
    returned: count('returned'),
  };
  return [
    fill(claimTexts.summary, language, { files, claims, unchanged, ...counted, amount: grouped(amount) }),
    fill(enrolTexts.counts, language, counts),
  ].flatMap((line) => wrapped(line, widthFor(context)));
}
