import { readIdentityNumber } from '../../person/identity-number.ts';
import type { Cell, Row, Sheet } from '../../submission/cell.ts';
import { nameMatcher } from '../../submission/name-matcher.ts';
import { namedColumns, tableOfAliases } from '../../submission/named-columns.ts';
import { readDay } from './read-day.ts';

/** What a column of a list of people holds, as far as an audit asks. */
export type ListField = 'number' | 'name' | 'day' | 'unit';

/** Where the list stands on a sheet: index of its header among the rows (-1 where it has none), and the column of each field. */
export interface ListColumns {
  readonly header: number;
  readonly columns: ReadonlyMap<ListField, number>;
}

/** What civil affairs, hospitals and payrolls call these columns; the first names are the surest. */
const aliases: Readonly<Record<ListField, string>> = {
  number:
    '身份证号 身份证号码 公民身份号码 身份证 居民身份证号码 死者身份证号 死亡人员身份证号 亡者身份证号 逝者身份证号 身份证件号码 证件号码 证件号 社会保障号码 社会保障号 idnumber idcard',
  name: '姓名 职工姓名 员工姓名 死者姓名 死亡人员姓名 亡者姓名 逝者姓名 人员姓名 name',
  day: '死亡日期 死亡时间 去世日期 去世时间 身故日期 身故时间 逝世日期 亡故日期 病故日期 死亡年月日 dateofdeath deathdate',
  unit: '单位名称 工作单位 单位 所在单位 所属单位 发放单位 参保单位 用人单位 unit employer',
};

const table = tableOfAliases(aliases);

/** Rows below a header, or of a sheet without one, by which columns are told. */
const ROWS_LOOKED_AT = 200;

/**
 * Finds the list on a sheet: by the first header that names identity numbers, its columns also by the row above or below it where the header is merged of two; else, in a
 * list without header, by what the columns hold.
 *
 * @returns undefined where no column holds identity numbers
 */
export function listColumns({ rows }: Sheet): ListColumns | undefined {
  const match = nameMatcher(table);
  for (const [index, row] of rows.entries()) {
    const own = namedColumns(row, match);
    if (!own.has('number')) continue;
    const below = rows[index + 1];
    const isHeader = below !== undefined && !holdsNumber(below) && !below.cells.some(({ text }) => /\d{6}/.test(text));
    const more = [rows[index - 1], isHeader ? below : undefined].filter((each) => each !== undefined);
    for (const each of more) {
      for (const [field, column] of namedColumns(each, match)) {
        if (!own.has(field) && ![...own.values()].includes(column)) own.set(field, column);
      }
    }
    return { header: isHeader && more.includes(below) && adds(below, own, match) ? index + 1 : index, columns: own };
  }
  return byContent(rows);
}

type Match = ReturnType<typeof nameMatcher<ListField>>;

/** Whether the second row of a header named one of the columns. */
function adds(row: Row, columns: ReadonlyMap<ListField, number>, match: Match): boolean {
  return [...namedColumns(row, match)].some(([field, column]) => columns.get(field) === column);
}

function holdsNumber({ cells }: Row): boolean {
  return cells.some((cell) => readIdentityNumber(cell).document !== undefined);
}

/** Without header: the column with the most identity numbers, names of two to four characters beside it, and the only other one that holds days. */
function byContent(rows: readonly Row[]): ListColumns | undefined {
  const looked = rows.slice(0, ROWS_LOOKED_AT).flatMap(({ cells }) => cells);
  const number = fullest(looked.filter(isResidentNumber));
  if (number === undefined) return undefined;
  const name = fullest(looked.filter(({ column, text }) => column !== number && /^\p{Script=Han}{2,4}$/u.test(text)));
  const days = new Set(
    looked.filter((cell) => cell.column !== number && readDay(cell) !== undefined).map((cell) => cell.column),
  );
  const [day] = days;
  const columns = new Map<ListField, number>([['number', number]]);
  if (name !== undefined) columns.set('name', name);
  if (day !== undefined && days.size === 1) columns.set('day', day);
  return { header: -1, columns };
}

/** Passport numbers look like much else. */
function isResidentNumber(cell: Cell): boolean {
  return readIdentityNumber(cell).document?.kind === 'resident';
}

function fullest(cells: readonly Cell[]): number | undefined {
  const counts = new Map<number, number>();
  for (const { column } of cells) counts.set(column, (counts.get(column) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}
