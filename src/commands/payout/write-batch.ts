import { join, relative, sep } from 'node:path';
import type { LoadedBankForm } from '../../io/bank/read-bank-form.ts';
import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import { type BatchRecord, linesOfBatch } from '../../io/ledger/read/claims/batches.ts';
import type { ClaimRecord } from '../../io/ledger/read/claims/claim-record.ts';
import { claimsOfPeriod } from '../../io/ledger/read/claims/find-claims.ts';
import { listRuns } from '../../io/ledger/read/runs.ts';
import { type PayoutSheetLine, writePayoutBook } from '../../io/workbook/payout/payout-book.ts';
import { writeWhole } from '../../io/write-whole.ts';
import type { Language } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import { privateFolderOf } from '../enrolment/outputs/private-folder.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import { type BatchToWrite, filesForBank, noticesOf } from './bank-batch.ts';

/**
 * Writes the files of a batch from the ledger alone, so that they can be written again at any time, the same byte for byte: the payout sheets, and the bank's files where
 * a form is given.
 *
 * @returns the paths of what was written, from the current folder
 */
export async function writeBatchFiles(
  open: OpenPeriod,
  batch: BatchRecord,
  {
    form,
    language,
    folder: wish,
  }: { readonly form: LoadedBankForm | null; readonly language: Language; readonly folder: string | undefined },
  context: Context,
): Promise<string[]> {
  const { workspace, scheme, period } = open;
  const { run } = batch.madeBy;
  const writtenAt = (await listRuns(open.ledger)).find(({ number }) => number === run)?.openedAt ?? '';
  const folder = wish ?? join(workspace.folder, 'out', `${run}-payout`);
  const path = join(folder, 'payout.xlsx');
  await privateFolderOf(path);
  const lines = await sheetLines(open, batch);
  const number = shownNumber(workspace.settings.office, batch.batch);
  const toWrite: BatchToWrite = { number, day: batch.day, writtenAt, lines };
  const head = {
    centre: workspace.settings.centre,
    scheme: scheme.title,
    period: period.number,
    span: period.span,
    writtenAt,
    mark: { run },
  };
  await writePayoutBook(
    path,
    { ...{ number, day: batch.day, lines, head }, notes: noticesOf(form, language) },
    language,
  );
  const files = form === null ? [] : filesForBank(form, toWrite, open).files;
  for (const { name, bytes } of files) await writeWhole(join(folder, name), bytes);
  return [path, ...files.map(({ name }) => join(folder, name))].map((file) =>
    relative(context.surroundings.directory, file).split(sep).join('/'),
  );
}

async function sheetLines(
  { ledger, period, scheme, workspace }: OpenPeriod,
  batch: BatchRecord,
): Promise<PayoutSheetLine[]> {
  const { office } = workspace.settings;
  const lines = await linesOfBatch(ledger, batch.batch);
  const wanted = new Set(lines.map(({ number }) => number));
  const records = new Map<string, ClaimRecord>();
  for await (const record of claimsOfPeriod(ledger, period))
    if (wanted.has(record.number)) records.set(record.number, record);
  return lines.map(({ line, number, person, unit, unitName, payee, heir, amount }) => {
    const record = records.get(number);
    const paid = (record?.awards ?? []).filter((award) => /[1-9]/.test(award.amount));
    const titles = paid.map(({ benefit }) => scheme.benefits?.[benefit]?.title ?? benefit);
    const claimant = record?.submitted.claimant;
    return {
      ...{ line, person, payee, heir, amount },
      claim: shownNumber(office, number),
      unit: { id: unit ?? '', name: unitName ?? record?.submitted.unitName ?? '' },
      name: claimant?.name ?? '',
      idNumber: claimant?.identity.number ?? '',
      benefit: [...new Set(titles)].join('、'),
    };
  });
}
