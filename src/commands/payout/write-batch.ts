import { existsSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { BankProblem } from '../../io/bank/bank-batch.ts';
import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import { bankedLinesOf } from '../../io/ledger/read/claims/banked-lines.ts';
import { type BatchUnit, sheetLinesOf, unitsOfBatch } from '../../io/ledger/read/claims/batch-sheets.ts';
import { type BatchRecord, periodOfBatch } from '../../io/ledger/read/claims/batches.ts';
import { originOfEntry } from '../../io/ledger/read/claims/entry-origin.ts';
import { type PayoutBook, type PayoutSheetLine, writePayoutBook } from '../../io/workbook/payout/payout-book.ts';
import type { WorkbookHead } from '../../io/workbook/workbook-head.ts';
import { writeWholeOf } from '../../io/write-whole.ts';
import { reasons } from '../../rules/claim/reasons.ts';
import type { Language } from '../../rules/value/text.ts';
import { periodOfClaim } from '../claim/find-claim.ts';
import type { Context } from '../command.ts';
import { privateFolderOf } from '../enrolment/outputs/private-folder.ts';
import type { OpenPeriod, OpenWorkspace } from '../open-period-ledger.ts';
import { shownPath } from '../shown-path.ts';
import { type BatchToWrite, bankFormOf, filesForBank, noticesOf } from './bank-batch.ts';
import { folderOfBatch } from './batch-folder.ts';
import { slipsOfBatch, writeSlips } from './slips.ts';

/** How the files of a batch are to be, where that is not as the batch itself was asked to be. */
export interface FilesWish {
  readonly bank?: string | undefined;
  readonly language?: Language | undefined;
  /** Absolute. */
  readonly folder?: string | undefined;
  readonly slips?: boolean | undefined;
}

/** The files of a batch, not written yet. */
export interface PreparedBatch {
  /** What keeps the bank's files from being written; there are none of them then. */
  readonly problems: readonly BankProblem[];
  /** What has to be said of the bank's files: that their form is not known for sure. */
  readonly notices: (language: Language) => readonly string[];
  /** Whether all of them stand in their place. */
  readonly complete: () => boolean;
  /** The bank's files last: where they stand, all the others do. */
  readonly write: () => Promise<void>;
  /** Their paths from the current folder; of slips the folder that holds them. */
  readonly shown: (context: Context) => string[];
}

/**
 * Prepares the files of a batch from the ledger alone, so that they can be written again at any time, the same byte for byte: the payout sheets, slips where they were asked for, and the
 * bank's files where a bank was named. Period, scheme, run and chain head are the batch's own, whichever the workspace is at.
 *
 * @throws UserError where the bank's form is not there any more
 */
export async function prepareBatch(
  { workspace, ledger, location }: OpenWorkspace,
  batch: BatchRecord,
  wish: FilesWish,
): Promise<PreparedBatch> {
  const of = await periodOfBatch(ledger, batch.batch);
  if (of === undefined) throw new RangeError(`a batch without lines: ${batch.batch}`);
  const open = await periodOfClaim({ workspace, ledger, location }, { period: of });
  const { run, hash: chainHead, writtenAt } = await originOfEntry(ledger, batch.madeBy.entry);
  const { options } = batch;
  const language = wish.language ?? languageOf(options.lang) ?? open.scheme.language ?? 'zh';
  const form = await bankFormOf(open, wish.bank ?? options.bank);
  const folder = wish.folder ?? folderOfBatch({ workspace }, batch);
  const number = shownNumber(workspace.settings.office, batch.batch);
  const { period, scheme } = open;
  const head: WorkbookHead = {
    ...{ centre: workspace.settings.centre, scheme: scheme.title, period: period.number, span: period.span },
    ...{ writtenAt, mark: { run, chainHead } },
  };
  const toWrite = { number, day: batch.day, writtenAt, run, chainHead };
  const forBank = form && (await filesForBank(form, { ...toWrite, lines: linesForBank(open, batch) }, open));
  const bankFiles = (forBank?.names ?? []).map((name) => join(folder, name));
  const book = join(folder, 'payout.xlsx');
  const slipFolder = join(folder, 'slips');
  const withSlips = wish.slips ?? options.slips !== undefined;
  return {
    problems: forBank?.problems ?? [],
    notices: (spoken) => noticesOf(form, spoken),
    complete: () => [book, ...bankFiles].every((path) => existsSync(path)),
    async write() {
      if (withSlips) {
        const office = workspace.settings.office;
        const terms = { office, head, language, batch: batch.batch };
        await writeSlips(slipFolder, slipsOfBatch(ledger, terms), { scheme, language, reasons });
      }
      await privateFolderOf(book);
      await writePayoutBook(book, { number, day: batch.day, head, ...(await sheetsOf(open, batch)) }, language);
      for await (const { name, pieces } of forBank?.files() ?? []) await writeWholeOf(join(folder, name), pieces);
    },
    shown: ({ surroundings }) =>
      [book, ...bankFiles, ...(withSlips ? [`${slipFolder}${sep}`] : [])].map((path) =>
        shownPath(path, surroundings.directory),
      ),
  };
}

function languageOf(text: string | undefined): Language | undefined {
  return text === 'zh' || text === 'en' ? text : undefined;
}

/** The lines of a batch, read from the ledger anew each time that they are gone through. */
function linesForBank({ ledger, workspace }: OpenPeriod, batch: BatchRecord): BatchToWrite['lines'] {
  return {
    async *[Symbol.asyncIterator]() {
      for await (const { number, ...line } of bankedLinesOf(ledger, batch))
        yield { ...line, claim: shownNumber(workspace.settings.office, number) };
    },
  };
}

/** A sheet a unit, whose lines are read from the ledger while they are written. */
async function sheetsOf(
  open: OpenPeriod,
  batch: BatchRecord,
): Promise<Pick<PayoutBook, 'units' | 'members' | 'lines'>> {
  const { units, members } = await unitsOfBatch(open.ledger, batch);
  return {
    units: units.map(({ lines, ...unit }) => ({ ...unit, lines: lines.length })),
    members,
    lines: sheetLines(open, batch.batch, units),
  };
}

async function* sheetLines(
  { ledger, scheme, workspace }: OpenPeriod,
  batch: string,
  units: readonly BatchUnit[],
): AsyncGenerator<PayoutSheetLine> {
  const { office } = workspace.settings;
  const numbers = units.flatMap(({ lines }) => lines);
  for await (const { number, unitName, benefits, ...line } of sheetLinesOf(ledger, batch, numbers)) {
    const titles = benefits.map((benefit) => scheme.benefits?.[benefit]?.title ?? benefit);
    const benefit = [...new Set(titles)].join('、');
    yield { ...line, claim: shownNumber(office, number), unitName: unitName ?? '', benefit };
  }
}
