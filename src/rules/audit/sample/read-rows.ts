import { tidyText } from '../../person/tidy-text.ts';
import { readSum } from '../../statement/read-sum.ts';
import type { Cell, SubmittedFile } from '../../submission/cell.ts';
import type { Fen } from '../../value/money.ts';
import type { Text, TextParameters } from '../../value/text.ts';
import { type Digest, itemSeal, type PaperItem } from './paper.ts';
import type { PaperProblem, PaperProblemKind } from './paper-problems.ts';
import type { ChosenAs } from './systematic-selection.ts';
import { type TitledRow, titledTable } from './titled-table.ts';

/** Columns of the working paper that are read back. */
export type PaperField =
  | 'number'
  | 'stratum'
  | 'chosen-as'
  | 'claim'
  | 'booked'
  | 'audited'
  | 'papers'
  | 'remark'
  | 'code';

/** What the paper is written with. */
export interface PaperWords {
  readonly columns: Readonly<Record<PaperField, Text>>;
  readonly chosenAs: Readonly<Record<ChosenAs, Text>>;
}

/** A row that came back whole. */
export interface PaperRow extends PaperItem {
  /** In fen; null where it is not filled in, or not to be read. */
  readonly audited: Fen | null;
  /** Whether the papers were seen; null where it is not said. */
  readonly papers: boolean | null;
  readonly remark: string;
}

/** The rows that came back, in their order, and what is wrong with any. */
export interface ReadRows {
  readonly rows: readonly PaperRow[];
  readonly problems: readonly PaperProblem[];
}

const yes = /^(?:是|有|已见|见|齐|齐全|√|✓|✔|y|yes|true|1)$/iu;
const no = /^(?:否|无|未见|没有|缺|×|✗|x|n|no|false|0)$/iu;
const textOf = (cell: Cell | undefined) => tidyText(cell?.text ?? '');

/**
 * Reads the rows of a working paper. Each carries a code, so that one that was changed is known; none is passed over in silence.
 *
 * @param drawn - the paper's own code, and how many rows it was given
 */
export function readRows(
  file: Pick<SubmittedFile, 'sheets'>,
  words: PaperWords,
  drawn: { readonly seal: string; readonly items: number; readonly digest: Digest },
): ReadRows {
  const problems: PaperProblem[] = [];
  const rows = new Map<number, PaperRow>();
  const table = titledTable(file, words.columns);
  const sheet = table?.sheet ?? '';
  /** Numbers of rows that are not as they were drawn; the number itself may be what was changed, so that it is left to the row that is whole. */
  const changed = new Set<number>();
  for (const row of table?.rows ?? []) {
    const tell = (kind: PaperProblemKind, field: PaperField, values: TextParameters = {}, number?: number) =>
      problems.push({ kind, sheet, cell: row.at(field), ...(number && { number }), values: { ...values } });
    const [numberText, code] = [textOf(row.cell('number')), textOf(row.cell('code'))];
    const filled = (['booked', 'audited', 'papers'] as const).some((field) => textOf(row.cell(field)) !== '');
    // Notes below the table stand in its first column alone.
    if (code === '' && !filled) continue;
    const number = /^\d{1,9}$/.test(numberText) ? Number(numberText) : 0;
    if (number < 1 || number > drawn.items) tell('row-unknown', 'number', { found: numberText });
    else if (rows.has(number)) tell('row-twice', 'number', { number }, number);
    else {
      const item = itemOf(row, number, words);
      if (item === undefined || itemSeal(drawn.seal, item, drawn.digest) !== code) {
        changed.add(number);
        tell('row-changed', 'booked', { number, claim: textOf(row.cell('claim')) }, number);
      } else
        rows.set(
          number,
          filledIn(row, item, (...problem) => tell(...problem, number)),
        );
    }
  }
  for (let number = 1; number <= drawn.items; number++) {
    if (!rows.has(number) && !changed.has(number))
      problems.push({ kind: 'row-missing', sheet, number, values: { number } });
  }
  return { rows: [...rows.values()].sort((one, other) => one.number - other.number), problems };
}

function itemOf(row: TitledRow<PaperField>, number: number, { chosenAs }: PaperWords): PaperItem | undefined {
  const word = textOf(row.cell('chosen-as'));
  const as = (['certain', 'sampled'] as const).find((each) => Object.values(chosenAs[each]).includes(word));
  const booked = readSum(row.cell('booked'));
  if (as === undefined || !booked || booked < 0n) return undefined;
  return { number, claim: textOf(row.cell('claim')), stratum: textOf(row.cell('stratum')), chosenAs: as, booked };
}

function filledIn(
  row: TitledRow<PaperField>,
  item: PaperItem,
  tell: (kind: PaperProblemKind, field: PaperField, values: TextParameters) => void,
): PaperRow {
  const { number, claim } = item;
  const [sum, said, remark] = [readSum(row.cell('audited')), textOf(row.cell('papers')), textOf(row.cell('remark'))];
  const found = textOf(row.cell('audited'));
  const papers = yes.test(said) ? true : no.test(said) ? false : null;
  if (sum === undefined) tell('audited-unreadable', 'audited', { number, claim, found });
  else if (sum === null) tell('audited-missing', 'audited', { number, claim });
  else if (sum < 0n) tell('audited-negative', 'audited', { number, claim, found });
  if (papers === null && said !== '') tell('papers-unreadable', 'papers', { number, claim, found: said });
  // A row that is all empty is told once.
  if (papers === null && said === '' && sum !== null) tell('papers-missing', 'papers', { number, claim });
  const audited = sum === undefined || sum === null || sum < 0n ? null : sum;
  if (papers === false && audited !== null && audited > 0n && remark === '')
    tell('remark-missing', 'remark', { number, claim });
  return { ...item, audited, papers, remark };
}
