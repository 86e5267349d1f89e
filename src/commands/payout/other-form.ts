import { basename } from 'node:path';
import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import type { BatchRecord } from '../../io/ledger/read/claims/batches.ts';
import { payoutFormErrors, payoutFormTexts } from '../../io/report/text/payout-form-texts.ts';
import { UserError } from '../../io/user-error.ts';
import { fill } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import type { OpenWorkspace } from '../open-period-ledger.ts';
import { filesOfBatch } from './batch-folder.ts';

/**
 * Looks whether a batch is to be written for the bank in another form than before, by what it was asked to be and by the files that stand in its folder: two forms at the bank pay twice. The same
 * form again is always allowed.
 *
 * @returns what has to be said of it, whether or not talk is wanted; undefined where there is no other form
 * @throws UserError where the bank has answered the batch and the form is none that it had before
 */
export async function mindOtherForm(
  open: OpenWorkspace,
  batch: BatchRecord,
  asked: string | undefined,
  { language }: Pick<Context, 'language'>,
): Promise<string | undefined> {
  const form = asked ?? batch.options.bank;
  if (form === undefined) return undefined;
  const number = shownNumber(open.workspace.settings.office, batch.batch);
  const names = (await filesOfBatch(open, batch)).map((path) => basename(path));
  const written = names.filter((name) => name.startsWith(`${number}-`));
  const others = new Set(written.filter((name) => !isOfForm(name, number, form)));
  const made = batch.options.bank;
  if (made !== undefined && made !== form && !written.some((name) => isOfForm(name, number, made))) others.add(made);
  const before = [...others].join(', ');
  const known = made === form || written.some((name) => isOfForm(name, number, form));
  if (batch.answered && !known)
    throw new UserError(payoutFormErrors.answered, {
      ...{ batch: number, asked: form },
      before: before === '' ? payoutFormErrors.none : before,
    });
  if (batch.answered || others.size === 0) return undefined;
  return fill(payoutFormTexts.destroy, language, { batch: number, before, asked: form });
}

/** `2026-001-icbc.csv`, or of several `2026-001-icbc-2.csv`. */
function isOfForm(name: string, number: string, form: string): boolean {
  const start = `${number}-${form}`;
  return name.startsWith(start) && /^(-\d+)?\.[a-z]+$/.test(name.slice(start.length));
}
