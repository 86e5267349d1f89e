import { join } from 'node:path';
import { writeBooks } from '../../io/books/write-books.ts';
import { entryPeriod } from '../../io/ledger/entry/period-id.ts';
import type { ClosingRecord } from '../../io/ledger/read/books/closing-record.ts';
import { coveringUnits } from '../../io/ledger/read/books/closing-units.ts';
import { type CoverageGroup, coverageGroups } from '../../io/ledger/read/books/coverage-groups.ts';
import { ledgerThen } from '../../io/ledger/read/books/ledger-then.ts';
import { originOfEntry } from '../../io/ledger/read/claims/entry-origin.ts';
import { writeManifest } from '../../io/manifest/manifest.ts';
import { prepareOutputFolder } from '../../io/output-folder.ts';
import { closeTexts } from '../../io/report/text/close-texts.ts';
import { removeAbandonedOfRun } from '../../io/temporary-file.ts';
import type { RunMark } from '../../io/workbook/workbook-head.ts';
import { plusDays } from '../../rules/value/plain-date.ts';
import type { Language } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import { progressOf } from '../enrolment/review-progress.ts';
import { booksOf } from '../export/books.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import { reconcilePeriod } from '../reconcile/reconcile-period.ts';
import { writeReconciliationOf } from '../reconcile/write-reconciliation.ts';
import { partsOfShortage } from '../summary/parts-of-shortage.ts';
import { summaryOf } from '../summary/summary-of.ts';
import { statementFile, summaryFiles, writeStatement, writeSummary } from '../summary/write-summary.ts';
import { type RegisterBeside, registerBeside } from './register-beside.ts';

/** A part of the closing set: one file, or several that are made together. */
interface SetPart {
  readonly names: readonly string[];
  readonly write: (folder: string) => Promise<void>;
}

const registerFile = 'register.xlsx';

/** What all workbooks of a set say of the ledger: run and chain head of the closing, and its time. */
interface SetMark {
  readonly mark: Required<RunMark>;
  /** ISO 8601 with its offset. */
  readonly writtenAt: string;
}

/** What a set is made of and where it stands. */
export interface ClosingSetWish {
  readonly closed: ClosingRecord;
  /** Absolute. */
  readonly folder: string;
  readonly language: Language;
  /** What the period's lists come to, where it was read before; it is locked, so that this stays. */
  readonly coverages?: readonly CoverageGroup[];
}

/** Where the set of a closed period stands unless another folder was asked for. */
export function closingFolder({ workspace }: Pick<OpenPeriod, 'workspace'>, run: number): string {
  return join(workspace.folder, 'out', `${run}-close`);
}

/**
 * Derives the closing set from the ledger: register, fund statement, summary, reconciliation, books, and last the manifest of them all. Run and chain head are those of the closing itself,
 * so that it is the same byte for byte whenever it is made again.
 *
 * @returns the names of its files, the manifest's last
 */
export async function writeClosingSet(open: OpenPeriod, wish: ClosingSetWish, context: Context): Promise<string[]> {
  await prepareOutputFolder(wish.folder);
  await removeAbandonedOfRun(wish.folder);
  const { run, hash: chainHead, writtenAt } = await originOfEntry(open.ledger, wish.closed.entry);
  const mark = { mark: { run, chainHead }, writtenAt };
  const coverages = wish.coverages ?? (await coverageGroups(open.ledger, entryPeriod(open.period).id));
  const others = partsOf(open, { ...wish, coverages }, mark, context);
  const register = await beginRegister(open, wish, mark, context);
  try {
    await writeParts([...others, { names: [registerFile], write: () => register.finish() }], wish.folder, context);
  } catch (error) {
    // Nobody may still be writing in the folder then.
    await register.ended();
    throw error;
  }
  const names = [registerFile, ...others.flatMap((part) => part.names)];
  return (await writeManifest(wish.folder, await manifestHead(open, wish), names)).map(({ name }) => name);
}

async function writeParts(parts: readonly SetPart[], folder: string, context: Context): Promise<void> {
  const progress = progressOf(context);
  progress.phase(closeTexts.progress[context.language], parts.length);
  try {
    for (const [done, { names, write }] of parts.entries()) {
      progress.advance({ done, note: names[0] ?? '' });
      await write(folder);
    }
  } finally {
    progress.stop();
  }
}

/** The register takes as long as all others together, so it is begun before them and waited for last. */
async function beginRegister(
  open: OpenPeriod,
  { folder, language }: ClosingSetWish,
  { mark, writtenAt }: SetMark,
  context: Context,
): Promise<RegisterBeside> {
  const { ledger, period, scheme, workspace } = open;
  const { centre } = workspace.settings;
  const head = { centre, scheme: scheme.title, period: period.number, span: period.span, mark, writtenAt };
  const units = await coveringUnits(ledger, period);
  const task = { path: join(folder, registerFile), period, units, head, language } as const;
  return registerBeside(task, open, context.surroundings);
}

function partsOf(
  open: OpenPeriod,
  { closed, language, coverages }: Required<ClosingSetWish>,
  { mark, writtenAt }: SetMark,
  context: Context,
): SetPart[] {
  const { ledger, period, workspace } = open;
  const { office } = workspace.settings;
  return [
    {
      names: [statementFile, ...summaryFiles],
      async write(folder) {
        const { position } = await ledgerThen(ledger, closed.entry);
        const summary = await summaryOf(open, { ownOnly: true, upTo: position, coverages });
        const parts = await partsOfShortage(open, summary);
        const files = { summary, mark: { ...mark, at: writtenAt }, parts, folder };
        await writeStatement(files, language);
        await writeSummary(files, language, context);
      },
    },
    part('reconciliation.xlsx', async (path) => {
      const reconciliation = await reconcilePeriod(ledger, period, { office, coverages });
      await writeReconciliationOf(path, open, reconciliation, { language, writtenAt, mark });
    }),
    booksPart(open, closed, language),
  ];
}

function part(name: string, write: (path: string) => Promise<void>): SetPart {
  return { names: [name], write: (folder) => write(join(folder, name)) };
}

const bookFormats = ['hledger', 'csv'] as const;

/** The books of all periods as they stood with the closing, since the bank's account knows none. */
function booksPart({ ledger, workspace }: OpenPeriod, closed: ClosingRecord, language: Language): SetPart {
  const names = bookFormats.map((format) => `books.${format}`);
  return {
    names,
    async write(folder) {
      const then = await ledgerThen(ledger, closed.entry);
      const wish = { centre: workspace.settings.centre, period: null, until: null, language, then };
      const { heads, pieces } = await booksOf(ledger, bookFormats, wish);
      const files = names.map((name, index) => ({ path: join(folder, name), head: heads[index] ?? '' }));
      await writeBooks(files, pieces);
    },
  };
}

async function manifestHead(open: OpenPeriod, { closed }: ClosingSetWish) {
  const { ledger, period, workspace, schemeHash } = open;
  const { centre, office } = workspace.settings;
  const { run, hash, writtenAt } = await originOfEntry(ledger, closed.entry);
  const { heads } = await ledgerThen(ledger, closed.entry);
  return {
    kind: 'closing-set',
    ...{ centre, office, scheme: period.scheme, schemeHash },
    period: { number: period.number, from: period.span.from, to: period.span.to },
    // `to` is the first day after the period, as in the ledger; a reader looks for the last one in it.
    lastDay: plusDays(period.span.to, -1),
    ...{ closedOn: closed.day, closedBy: closed.actor, run, entry: closed.entry, chainHead: hash, writtenAt },
    chains: heads,
    ...{ waived: closed.waived, ...closed.figures },
  };
}
