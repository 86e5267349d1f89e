import type { SubmittedClaim } from '../../../../rules/claim-intake/submitted-claim.ts';
import { type Yuan, yuan } from '../../../../rules/value/money.ts';
import type { PayeeAccount } from '../../entry/claims/payout-entries.ts';
import type { Ledger, Store } from '../../ledger.ts';
import { ask, questionOf } from '../../store/ask.ts';
import { inChunks } from '../../store/chunks.ts';
import { atOneMoment } from '../../store/transaction.ts';
import type { BatchRecord } from './batches.ts';

/** What a unit's members get in a batch: one payout sheet. */
export interface BatchUnit {
  /** As its first line's claim stated it, where the ledger knows no unit. */
  readonly name: string;
  readonly members: number;
  readonly amount: Yuan;
  /** Numbers of its lines, in their order. */
  readonly lines: readonly number[];
}

/** What payout sheets tell of a line. */
export interface BatchSheetLine {
  readonly line: number;
  /** The claim's number, in full. */
  readonly number: string;
  readonly payee: PayeeAccount;
  readonly amount: Yuan;
  /** As its sheet stated it, where the ledger knows none; null where that does not either. */
  readonly unitName: string | null;
  /** The member's, and his identity number. */
  readonly name: string;
  readonly idNumber: string;
  /** The benefits that give something, in their order. */
  readonly benefits: readonly string[];
}

const linesOfUnits = questionOf(
  ['line.unit', 'line.line'],
  'from batch_line as line where line.batch = ?1 and line.line > ?2 and line.line <= ?3',
);

/** Lines of which the units are read at once. */
const AT_ONCE = 10_000;

/** The units of a batch in the order of their first lines, with how many members they have together: one who is paid in two of them is one. */
export async function unitsOfBatch(
  ledger: Ledger,
  { batch, lines: count }: Pick<BatchRecord, 'batch' | 'lines'>,
): Promise<{ readonly units: readonly BatchUnit[]; readonly members: number }> {
  return atOneMoment(ledger, async (store) => {
    const numbers = new Map<string, number[]>();
    for (let from = 0; from < count; from += AT_ONCE) {
      const rows = await ask<[unit: string | null, line: number]>(store, linesOfUnits, [batch, from, from + AT_ONCE]);
      for (const [unit, line] of rows) {
        const of = numbers.get(unit ?? '');
        if (of === undefined) numbers.set(unit ?? '', [line]);
        else of.push(line);
      }
    }
    const units: BatchUnit[] = [];
    for (const { unit, name, members, amount, first } of await sumsOfUnits(store, batch)) {
      const lines = (numbers.get(unit ?? '') ?? []).sort((one, other) => one - other);
      const shown = name ?? (await statedUnit(store, batch, first)) ?? '';
      units.push({ name: shown, members: Number(members), amount: yuan(BigInt(amount ?? 0n)), lines });
    }
    const persons = store.database.selectFrom('batch_line').where('batch', '=', batch);
    const { members } = await persons
      .select((line) => line.fn.count('person').distinct().as('members'))
      .executeTakeFirstOrThrow();
    return { units, members: Number(members) };
  });
}

function sumsOfUnits({ database }: Store, batch: string) {
  return database
    .selectFrom('batch_line')
    .leftJoin('unit', 'unit.id', 'batch_line.unit')
    .select(['batch_line.unit', 'unit.name'])
    .select((line) => [
      line.fn.count('batch_line.person').distinct().as('members'),
      line.fn.sum<bigint | string | null>('batch_line.amount_fen').as('amount'),
      line.fn.min('batch_line.line').as('first'),
    ])
    .where('batch_line.batch', '=', batch)
    .groupBy(['batch_line.unit', 'unit.name'])
    .orderBy('first')
    .execute();
}

async function statedUnit({ database }: Store, batch: string, line: bigint): Promise<string | null> {
  const row = await database
    .selectFrom('batch_line')
    .innerJoin('claim', (join) =>
      join.onRef('claim.person', '=', 'batch_line.person').onRef('claim.number', '=', 'batch_line.number'),
    )
    .select('claim.submitted')
    .where('batch_line.batch', '=', batch)
    .where('batch_line.line', '=', line)
    .executeTakeFirst();
  return row === undefined ? null : unitIn(row.submitted);
}

const unitIn = (submitted: string): string | null => (JSON.parse(submitted) as SubmittedClaim).unitName;

type ToldLine = [
  ...[line: number, number: string, payee: string, bank: string | null, account: string | null, fen: string],
  ...[unitName: string | null, submitted: string | null, name: string | null, idNumber: string | null],
];

/** A claim's own words are asked for only where the ledger knows no unit. */
const told = questionOf(
  [
    ...['line.line', 'line.number', 'line.payee', 'line.bank', 'line.account', 'cast(line.amount_fen as text)'],
    ...['unit.name', 'case when unit.name is null then claim.submitted end', 'claim.name', 'claim.identity_number'],
  ],
  `from batch_line as line
   left join unit on unit.id = line.unit
   left join claim on claim.person = line.person and claim.number = line.number
   where line.batch = ?1 and line.line in (select cast(sought.value as bigint) from many(?2) as sought)`,
);

type Giving = [line: number, place: number, benefit: string];

const giving = questionOf(
  ['line.line', 'award.place', 'award.benefit'],
  `from batch_line as line
   join award on award.person = line.person and award.number = line.number
   where line.batch = ?1 and line.line in (select cast(sought.value as bigint) from many(?2) as sought)
     and award.amount_fen <> 0`,
);

/** Lines of a batch in the order of their numbers given, a page of them in memory at a time. */
export async function* sheetLinesOf(
  ledger: Ledger,
  batch: string,
  lines: readonly number[],
): AsyncGenerator<BatchSheetLine> {
  for (const page of inChunks(lines)) yield* await atOneMoment(ledger, (store) => pageOf(store, batch, page));
}

async function pageOf(store: Store, batch: string, page: readonly number[]): Promise<BatchSheetLine[]> {
  const asked = [batch, page.map(String)] as const;
  const rows = new Map((await ask<ToldLine>(store, told, asked)).map((row) => [row[0], row]));
  const benefits = new Map<number, string[]>();
  for (const [line, , benefit] of (await ask<Giving>(store, giving, asked)).sort((one, other) => one[1] - other[1])) {
    const of = benefits.get(line);
    if (of === undefined) benefits.set(line, [benefit]);
    else of.push(benefit);
  }
  return page.flatMap((place) => {
    const row = rows.get(place);
    if (row === undefined) return [];
    const [line, number, payee, bank, account, fen, unitName, submitted, name, idNumber] = row;
    return [
      {
        ...{ line, number, payee: { name: payee, bank, account }, amount: yuan(BigInt(fen)) },
        unitName: unitName ?? (submitted === null ? null : unitIn(submitted)),
        ...{ name: name ?? '', idNumber: idNumber ?? '', benefits: benefits.get(line) ?? [] },
      },
    ];
  });
}
