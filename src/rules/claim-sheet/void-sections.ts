import type { Cell, Row } from '../submission/cell.ts';

/** Of most rows one look tells that they are no such heading. */
const mayBe = /[废退撤消驳]|不予|不同意|通过/u;
const longest = 40;
const numbering = '(?:[(]?(?:[一二三四五六七八九十]{1,2}|\\d{1,2})[)、.:])?';
const below = '(?:以下|下列|下述|下面)';
const claims = '(?:申请|补助|名单|清单|明细|记录|单据?|件|人员|职工|表|部分)+';
const voided =
  '(?:均|都|全部|为|系|现|已经|已|暂|被|审核|予以)*(?:作废|撤销|撤回|撤件|取消|退回|退件|驳回|不予(?:补助|受理|支付|通过)|不同意(?:补助|申报|上报)?|未通过|不通过)了?的?';
const heading = new RegExp(
  `^${numbering}(?:${below}(?:\\d{1,4}[人件笔份])?(?:${claims})?${voided}(?:${claims})?|${voided}${claims})(?:[(][^()]*[)])?:?$`,
  'u',
);
/** A heading that begins another part of the list. */
const nextPart =
  /^[(]?[一二三四五六七八九十]{1,2}[)、.]|^(?:以下|下列)|(?:申请|补助)(?:表|名单|人员|明细|清单)|单位名称/u;

/** Follows, from the top down, under which heading the rows of a sheet stand that says of all below it that they are void. */
export interface VoidSections {
  /** Takes in a row that may be a heading; whether it is one that begins or ends such a part. */
  take(row: Row): boolean;
  /** The heading that says so of the rows that come now; undefined where none does. */
  heading(): Cell | undefined;
}

/** Headings between the rows of a list, or above it (以下不予补助, 已撤回的申请), until the next heading. */
export function voidSections(): VoidSections {
  let open: Cell | undefined;
  return {
    take: ({ cells }) => {
      const [first] = cells;
      if (first === undefined || first.kind !== 'text' || cells.length > 2) return false;
      const text = cells.map((cell) => cell.text).join('');
      const begins = isVoidHeading(text);
      const ends = open !== undefined && !begins && nextPart.test(plain(text));
      if (begins) open = first;
      if (ends) open = undefined;
      return begins || ends;
    },
    heading: () => open,
  };
}

/** Whether a text says of the claims below it that they are void; not of one claim, nor of those that were stated again (已退回后重报的申请). */
export function isVoidHeading(text: string): boolean {
  return text.length <= longest && mayBe.test(text) && heading.test(plain(text));
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s/gu, '');
}
