import type { Cell, Row } from '../submission/cell.ts';
import { refusedThere, takenBack } from './void-words.ts';

/** Of most rows one look tells that they are no such heading. */
const mayBe = /[废退撤消驳不未拒]/u;
const longest = 40;
const numbering = '(?:[(]?(?:[一二三四五六七八九十]{1,2}|\\d{1,2})[)、.:])?';
const below = '(?:以下|下列|下述|下面)';
const claims = '(?:申请|补助|名单|清单|明细|记录|单据?|件|人员|职工|表|部分)+';
const core = `(?:${takenBack}|${refusedThere})`;
const voided = `(?:均|都|全部|为|系|现|已经|已|暂|被|经?审[核批查]|予以)*${core}了?的?`;
/** What a sentence adds: 以下申请已作废，请勿受理. */
const added = '(?:[,;。!]*(?:请勿|不[要再予]|请不要|特此)[^,;。!]{0,10})?[。.;:!]*';
/** Why those below are refused; a rule of what is never paid for begins otherwise: 以下情形不予补助. */
const reason = '(?:(?!未|情形|情况|费用|部分|药品|项目|范围|规定).){0,16}?,?';
const heading = new RegExp(
  `^${numbering}(?:${below}(?:\\d{1,4}[人件笔份])?(?:${claims})?${reason}${voided}(?:${claims})?|${voided}${claims})(?:[(][^()]*[)])?${added}$`,
  'iu',
);
/** Says so with no word of claims; only between claims, since above a list it may be of the sheet before or a label. */
const between = new RegExp(`^${numbering}${voided}[。.;:!]*$`, 'iu');
/** A heading that begins another part of the list. */
const nextPart =
  /^[(]?[一二三四五六七八九十]{1,2}[)、.]|^(?:以[上下]|下列)|^(?:正常|予以|给予|拟予?|符合|同意|(?:已|经?审[核批查])*通过)|(?:申请|补助)(?:表|名单|人员|明细|清单)|单位名称/u;
/** What says so of the claims above it. */
const ofAbove = new RegExp(`^(?:以上|上述)(?:\\d{1,4}[人件笔份])?(?:${claims})?${reason}${voided}${added}$`, 'iu');

/** Follows, from the top down, under which heading the rows of a sheet stand that says of all below it that they are void. */
export interface VoidSections {
  /**
   * Takes in a row that may be a heading; whether it is one that begins or ends such a part.
   *
   * @param withinList - whether claims stand above it
   */
  take(row: Row, withinList: boolean): boolean;
  /** Takes in the header of a list: what stood above it and went on with something else than a list was a note. */
  takeHeader(): void;
  /** The heading that says so of the rows that come now; undefined where none does. */
  heading(): Cell | undefined;
}

/** Headings between the rows of a list, or above it (以下不予补助, 已撤回的申请), until the next heading. */
export function voidSections(): VoidSections {
  let open: Cell | undefined;
  let rowsSince = 0;
  return {
    take: ({ cells }, withinList) => {
      const [first] = cells;
      if (first !== undefined) rowsSince += 1;
      if (first === undefined || first.kind !== 'text' || cells.length > 2) return false;
      const text = cells.map((cell) => cell.text).join('');
      const begins = isVoidHeading(text, { withinList });
      const ends = open !== undefined && !begins && nextPart.test(plain(text));
      if (begins) open = first;
      if (begins) rowsSince = 0;
      if (ends) open = undefined;
      return begins || ends;
    },
    takeHeader: () => {
      if (open !== undefined && rowsSince > 0 && /^(?:以下|下列|下述|下面)/u.test(plain(open.text))) open = undefined;
    },
    heading: () => open,
  };
}

/** Whether a row is a heading that begins another part of the list, void or not. */
export function beginsPart({ cells }: Row): boolean {
  const [first] = cells;
  return first?.kind === 'text' && cells.length <= 2 && nextPart.test(plain(first.text));
}

/** The cell of a row that says of the claims above it, as far as the last heading, that they are void: 以上不予补助. */
export function voidAbove({ cells }: Row): Cell | undefined {
  const [first] = cells;
  if (first === undefined || first.kind !== 'text' || cells.length > 2) return undefined;
  const text = cells.map((cell) => cell.text).join('');
  return text.length <= longest && mayBe.test(text) && ofAbove.test(plain(text)) ? first : undefined;
}

/**
 * Whether a text says of the claims below it that they are void; not of one claim, nor of those that were stated again (已退回后重报的申请).
 *
 * @param place.withinList - whether claims stand above it: there a bare word is a heading as well (未通过)
 */
export function isVoidHeading(text: string, place: { readonly withinList: boolean } = { withinList: false }): boolean {
  if (text.length > longest || !mayBe.test(text)) return false;
  const heads = plain(text);
  return heading.test(heads) || (place.withinList && between.test(heads));
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s/gu, '');
}
