import { entryPeriod } from '../../../../src/io/ledger/entry/period-id.ts';
import type { ClaimRecord } from '../../../../src/io/ledger/read/claims/claim-record.ts';
import { type NoticeOutcome, publishNotice } from '../../../../src/io/ledger/write/notices/publish-notice.ts';
import { takeObjections } from '../../../../src/io/ledger/write/notices/take-objections.ts';
import { claimOf } from '../claims/deciding.ts';
import type { Prepared } from '../ledgers.ts';
import { period } from '../sample.ts';

const figures = { units: 1, members: 2, visits: 1, persons: 1 };
const money = { received: '300.00', granted: '1020.00', paid: '0.00', balance: '-720.00' };

/** Puts claims on notice from 1 to 5 June 2026. */
export async function publish(
  { ledger, run }: Pick<Prepared, 'ledger' | 'run'>,
  claims: readonly Pick<ClaimRecord, 'number' | 'person' | 'unit' | 'amount' | 'decidedBy'>[],
): Promise<NoticeOutcome> {
  return publishNotice(ledger, run, {
    period: entryPeriod(period),
    ...{ from: '2026-06-01', to: '2026-06-05', options: {}, columns: [], objectTo: '州总工会' },
    figures: { ...figures, ...money },
    lines: claims.map(({ number, person, unit, amount, decidedBy }, index) => ({
      ...{ row: index + 1, number, person, unit: unit?.id ?? null, unitName: unit?.name ?? '', amount },
      ...{ name: '张*', digits: '0001', benefits: ['住院补助'], more: {}, decision: decidedBy.entry },
    })),
  });
}

/** The same where nothing stands in its way; gives the notice's number. */
export async function published(
  prepared: Pick<Prepared, 'ledger' | 'run'>,
  claims: Parameters<typeof publish>[1],
): Promise<string> {
  const outcome = await publish(prepared, claims);
  if (outcome.outcome !== 'applied') throw new Error('not published');
  return outcome.notice;
}

/** Somebody objects to a claim of a notice. */
export async function objectTo(
  { ledger, run }: Pick<Prepared, 'ledger' | 'run'>,
  notice: string,
  { number, person }: Pick<ClaimRecord, 'number' | 'person'>,
  sha256 = 'ee',
) {
  const origin = { file: '异议.csv', sheet: '异议', cell: 'A2' };
  const said = { objector: '李四', said: '当期未在岗', on: '2026-06-03' };
  return takeObjections(ledger, run, {
    ...{ file: '异议.csv', sha256 },
    objections: [{ place: 1, notice, row: 1, number, person, ...said, origin }],
  });
}

/** Leaves a row in every table of notices, by two entries. */
export async function fillNotices(prepared: Prepared, number: string): Promise<void> {
  const claim = await claimOf(prepared, number);
  await objectTo(prepared, await published(prepared, [claim]), claim);
}
