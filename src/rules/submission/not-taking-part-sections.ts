import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import { address, type Cell, type Row, type SubmittedFile } from './cell.ts';
import { labelKey } from './label.ts';
import type { RosterSheet } from './roster-sheet.ts';
import type { RosterRow } from './submission.ts';
import { giveUp, haveLeft, ofScheme, takePart } from './taking-part-words.ts';

/** Whoever left takes no part: 调出人员, 已离职人员. A retired member may. */
const left = `(?:已|现)?(?:${haveLeft}|已故)(?:本?单位|本公司)?的?`;
const away = `(?:(?:未|不|没有|暂不|自愿不|放弃|自愿放弃|拒绝)${takePart}${ofScheme}|(?:自愿)?放弃的?|不符合(?:参加|参保|参互)?条件的?|已?退出${ofScheme}|已?取消${takePart}?${ofScheme}|减少|已?${giveUp}|${left})`;
const people =
  '(?:人员|职工|员工|会员|同志|名单|名册|花名册|明细|明细表|登记表|统计表|申请表|汇总表|变动表|表|情况|清单)+';
const numbering = '(?:附件?\\d*|附表\\d*|第?[一二三四五六七八九十]{1,2}部?分?|\\d{1,2})';
const heading = new RegExp(`^(.*?)${away}${people}(?:\\d{4})?$`);
const bare = new RegExp(`^${numbering}${away}$`);
/** Says so of those below in a sentence: 以下人员本期不参加. */
const below = new RegExp(
  `^(?:${numbering})?(?:以下|下列|下述|下面|如下)(?:\\d{1,4}[人名位])?(?:${people})?(?:因.{1,12}?)?(?:本期|本次|本年度?|今年|均|都|全部|自愿|决定)*${away}了?$`,
);
/** Says so with no word of people; only between people, since above a list it is a label whose value is blank (未参加：). */
const between = new RegExp(
  `^(?:${numbering})?(?:本期|本次|本年度?|今年|本?单位)?(?:因?(?:退休|内退|离岗|离职|辞职|调出|调离)(?:等?原因|而|、)?)?${away}$`,
);
const sheetName = new RegExp(`^(.*?)${away}(?:${people})?\\d{0,4}$`);
/** What stands before makes it speak of others as well, or of nobody: 增减人员, 参加及未参加人员, 无退出人员. */
const others =
  /(?:及|和|与|或|含|除|增|增加|新增|调入|入职|入|新进|无|没有|[未不非]|是否)$|参加(?:人员|职工)|参保(?:人员|职工)|新增|增员|说明|^注/;
/** A form for those who take part and those who leave: 参加、退出人员花名册. */
const bothWays = new RegExp(`(?<!已|曾|原|期)${takePart}\\s*[、/／,，及和与]\\s*(?:退出|退保|停保|减员|减保)`);
/** Who did not take part before this period: a heading of people who are new now (去年未参加人员, 原未参加人员（现参加）). */
const before =
  /(?:去年|上(?:一|个)?(?:年|期|次|轮|届)度?|往年|往期|历年|前期|以[前往]|[此之]前|过去|原来|从(?=$))(?:度|从|均|都)*$/;
const original = /(?:原|曾)$/;
/** Those who are new, and with them who did not take part before: 新职工及原未参加职工名单. */
const newAsWell = /(?:新|首次).*[及和与]原$/;
const nowTakesPart = /(?:今年|现|本期|本次|本年|新).{0,4}(?:参加|参保|参互|加入|投保)/;
const stillDoesNot = /[不未没](?:有|再|愿意?|继续)*(?:参加|参保|参互|参与|续)|放弃|拒绝|退/;
const didNot = /^(?:未|不|没有)/;
/** A heading that begins another part of the list, and with it other people. */
const nextPart =
  /^\s*[(（]?[一二三四五六七八九十]{1,2}[)）]?\s*[、.．:：]|(?:参加|参保|参互|续参|新参|新增|增员|在职)(?:人员|职工|员工|会员|名单|名册|花名册)|单位名称/;

/** People whom a part of a sheet says not to take part. */
interface Part {
  readonly cell: Cell;
  readonly rows: RosterRow[];
}

/**
 * `section-not-taking-part`: a heading in the list, a title or a sheet's name says of the people below that they do not take part (未参加人员名单, 二、退出人员).
 * Whoever is listed is charged, so that the list goes back. Once for each heading; of a sheet's name only where no heading on it says so.
 */
export function partsNotTakingPart(file: SubmittedFile, sheets: readonly RosterSheet[]): Finding[] {
  return sheets.flatMap((sheet) => {
    const { name } = sheet.grid.sheet;
    const listed = sheet.blocks.reduce((sum, { rows }) => sum + rows.length, 0);
    if (listed === 0) return [];
    const tell = (found: string, number: number, cell?: string) =>
      finding('section-not-taking-part', {
        origin: { file: file.path, sheet: name, ...(cell !== undefined && { cell }) },
        found: found.trim(),
        parameters: { people: number },
      });
    const parts = partsOf(sheet);
    if (parts.length > 0)
      return parts.map(({ cell, rows }) => tell(cell.text, rows.length, address(cell.row, cell.column)));
    return isSheetOfOthers(name) ? [tell(name, listed)] : [];
  });
}

/** Whether a row begins another part of the list, and with it other people. */
export function beginsPart({ cells }: Row): boolean {
  return cells.some(({ text }) => nextPart.test(text));
}

/** The rows of people of whom {@link partsNotTakingPart} tells. */
export function rowsNotTakingPart(sheets: readonly RosterSheet[]): ReadonlySet<RosterRow> {
  const rows = sheets.flatMap((sheet) => {
    const parts = partsOf(sheet).flatMap((part) => part.rows);
    const isOfOthers = parts.length === 0 && isSheetOfOthers(sheet.grid.sheet.name);
    return isOfOthers ? sheet.blocks.flatMap((block) => block.rows) : parts;
  });
  return new Set(rows);
}

/** Whether a sheet's name says that the people on it do not take part. */
export function isSheetOfOthers(name: string): boolean {
  return saysSo(name, sheetName);
}

/**
 * Whether a row says of the people below it that they do not take part.
 *
 * @param place - whether people of a list stand above it as well
 */
export function isHeadingOfOthers(row: Row, place: { readonly withinList: boolean }): boolean {
  return headingIn(row, place.withinList) !== undefined;
}

function partsOf({ blocks }: RosterSheet): Part[] {
  const parts: Part[] = [];
  let open: Part | undefined;
  for (const { before, rows, goesOn = false } of blocks) {
    for (const row of before) {
      const cell = headingIn(row, goesOn);
      // The title of a printed page stands on each of them.
      if (cell?.text === open?.cell.text) continue;
      if (cell) {
        open = { cell, rows: [] };
        parts.push(open);
      } else if (beginsPart(row)) open = undefined;
    }
    open?.rows.push(...rows);
  }
  return parts.filter((part) => part.rows.length > 0);
}

/** The cell that says so; in a row of several only where the others are no figures or names, for then it is a label and they its value. */
function headingIn({ cells }: Row, withinList: boolean): Cell | undefined {
  const [first] = cells;
  if (!first || cells.length > 4) return undefined;
  if (withinList && cells.length === 1 && between.test(labelKey(first.text))) return first;
  const alone = cells.find((cell) => isHeading(cell.text));
  const rest = cells.filter((cell) => cell !== alone);
  if (alone && rest.every(({ text }) => /[:：]|\d{4}年|^[一二三四五六七八九十]{1,2}[、.．]?$/.test(text))) return alone;
  return isHeading(cells.map(({ text }) => text).join('')) ? first : undefined;
}

function isHeading(text: string): boolean {
  if (text.length > 60) return false;
  const key = labelKey(text);
  return saysSo(text, heading) || bare.test(key) || below.test(key);
}

function saysSo(text: string, pattern: RegExp): boolean {
  if (bothWays.test(text)) return false;
  const key = labelKey(text);
  const match = pattern.exec(key);
  if (match === null) return false;
  const [, start = ''] = match;
  return !others.test(start) && !(didNot.test(key.slice(start.length)) && isOfBefore(start, text));
}

/** Whether those who did not take part are such as did not before, by the words in front or, where these say less, by a bracket behind that says they now do. */
function isOfBefore(start: string, text: string): boolean {
  const hint = /[(（]([^()（）]*)[)）][^()（）]*$/.exec(text)?.[1]?.replace(/\s/g, '') ?? '';
  if (stillDoesNot.test(hint)) return false;
  return (
    before.test(start) ||
    newAsWell.test(start) ||
    (original.test(start) && nowTakesPart.test(hint) && !/[不未没除非无]/.test(hint))
  );
}
