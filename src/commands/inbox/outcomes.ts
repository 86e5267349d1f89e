import { basename } from 'node:path';
import { inboxTexts } from '../../io/report/text/inbox-texts.ts';
import { fileNames } from '../../io/workbook/file-name.ts';
import { fill, type Language } from '../../rules/value/text.ts';
import { toAnswer } from '../receive/to-answer.ts';
import type { Beside, FileOutcome, InboxFile } from './inbox-file.ts';
import type { AmendTold, ClaimTold, EnrolTold, FindingTold, ReceiveTold, ResultTold } from './reports.ts';

/** What a verb's report says of a file; `undefined` where it did not come to the file. */
export type OutcomeOf<Report> = (report: Report, file: InboxFile, language: Language) => Outcome | undefined;

type Outcome = Omit<FileOutcome, 'file' | 'kind'>;

/** Findings that a note lists at most; the marked workbook has them all. */
const LISTED = 30;

/** Done where every unit was taken in; a unit that was returned, or taken in part, brings back the file. */
export const ofRoster: OutcomeOf<EnrolTold> = (report, file, language) => {
  if (!report.files.some(({ path }) => path === file.shownAs)) return undefined;
  const units = report.units.filter((unit) => unit.file === file.shownAs);
  const back = units.length === 0 || units.some(({ status }) => status === 'returned' || status === 'partial');
  const outputs = units.length === 0 ? markedOf(report.outputs, file) : units.flatMap((unit) => unit.outputs);
  const why = back ? findingLines(report.findings, file, language) : [];
  return { status: back ? 'returned' : 'done', run: report.run, why, beside: outputs.flatMap(beside) };
};

/** A claim that goes back brings back the file; one that is held is the centre's to decide. */
export const ofClaims: OutcomeOf<ClaimTold> = (report, file, language) => {
  const read = report.files.find(({ path }) => path === file.shownAs);
  if (!read) return undefined;
  const claims = report.claims.filter((claim) => claim.file === file.shownAs);
  const held = claims.filter(({ status }) => status === 'held');
  const back = read.unread > 0 || claims.length === 0 || claims.some(({ status }) => status === 'returned');
  const numbers = held.map(({ number, cell }) => number ?? cell ?? '—').join(', ');
  const heldLine = held.length > 0 ? [fill(inboxTexts.claimsHeld, language, { count: held.length, numbers })] : [];
  const status = back ? 'returned' : held.length > 0 ? 'held' : 'done';
  const found = status === 'done' ? [] : findingLines(report.findings, file, language);
  // A form that nobody filled in is wrong in no cell, and yet has to say why it goes back.
  const blank = claims.length === 0 && found.length === 0 ? [inboxTexts.nothingIn[language]] : [];
  return {
    status,
    run: report.run,
    why: [...heldLine, ...found, ...blank],
    beside: markedOf(report.outputs, file).flatMap(beside),
  };
};

/** Done where every row stands in the ledger; a row that goes back, an error or a sheet without rows brings back the file. */
export const ofAmendments: OutcomeOf<AmendTold> = (report, file, language) => {
  const read = report.files.find(({ path }) => path === file.shownAs);
  if (!read) return undefined;
  const rows = report.amendments.filter((row) => row.file === file.shownAs);
  const wrong = report.findings.some((each) => each.file === file.shownAs && each.severity === 'error');
  const back = rows.length === 0 || wrong || rows.some(({ status }) => status === 'returned');
  const why = back ? findingLines(report.findings, file, language) : [];
  const marked = markedOf(report.outputs, file).flatMap(beside);
  return { status: back ? 'returned' : 'done', run: report.run, why, beside: marked };
};

/** A statement goes back to nobody: one that is refused, or has lines that nobody has identified, waits for the accountant. */
export const ofStatement: OutcomeOf<ReceiveTold> = (report, file, language) => {
  const taken = report.files.find((each) => each.file === file.shownAs);
  if (!taken) return undefined;
  const isAsked = taken.findings.some(({ code, severity }) => toAnswer.has(code) || severity === 'error');
  const held = taken.outcome === 'refused' || taken.unidentified > 0 || isAsked;
  const open = taken.unidentified;
  const lines = open > 0 ? [fill(inboxTexts.linesOpen, language, { count: open })] : [];
  const why = held ? [...lines, ...findingLines(taken.findings, file, language)] : [];
  return { status: held ? 'held' : 'done', run: report.run, why, beside: [] };
};

/** Payments that bounced are minded, but the file is done with. */
export const ofResult: OutcomeOf<ResultTold> = (report, file, language) => {
  const { outcome, bounced, batch, run } = report;
  if (outcome === 'refused')
    return { status: 'held', run, why: findingLines(report.findings, file, language), beside: [] };
  const why = bounced > 0 ? [fill(inboxTexts.bounced, language, { count: bounced, batch })] : [];
  return { status: 'done', run, why, beside: [] };
};

/** Workbooks that go back are named after the file where it is no one unit's. */
function markedOf(outputs: readonly string[], { name }: InboxFile): readonly string[] {
  const marked = fileNames('.xlsx')(name.replace(/\.[^.]*$/, ''));
  return outputs.filter((path) => path.includes('/returned/') && basename(path) === marked);
}

function beside(path: string): Beside[] {
  if (path.includes('/returned/')) return [{ path, as: 'returned' }];
  return path.includes('/notices/') ? [{ path, as: 'notice' }] : [];
}

function findingLines(findings: readonly FindingTold[], { shownAs }: InboxFile, language: Language): string[] {
  const own = findings.filter(({ file, severity }) => file === shownAs && severity !== 'note');
  const lines = own.slice(0, LISTED).map(({ sheet, cell, message, fix, code }) => {
    const place = [sheet, cell].filter(Boolean).join('!');
    const gap = language === 'zh' ? '' : ' ';
    return `${place === '' ? '' : `${place}  `}${message}${gap}${fix} [${code}]`;
  });
  const more = own.length - lines.length;
  return more > 0 ? [...lines, fill(inboxTexts.moreFindings, language, { count: more })] : lines;
}
