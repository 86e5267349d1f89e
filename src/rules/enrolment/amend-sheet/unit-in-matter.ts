import { compactText, saysNothing } from '../../person/tidy-text.ts';
import type { AmendCells } from './find-rows.ts';
import { matterOf } from './matters.ts';

const movesTo =
  /^(?:已|现|因工作|工作|本人)*(?:调动|调出|调|转移|转出|转)(?:单位)?(?:到|至|往|去)了?[:：]?(.+?)(?:工作|上班|任职|就职)?$/u;
/** Why it is, in brackets behind the unit; 福州市第一医院(南院) is a unit, and so is its name. */
const REASON =
  /[(（][^()（）]*(?:停产|停业|关闭|破产|倒闭|解散|改制|合并|撤并|搬迁|原单位|原因|因工作|工作需要|工作调动)[^()（）]*[)）]$/u;
/** No unit's name: 调到新单位, 转到外地. */
const nobodys = /^(?:新|其[他它]|别的|另外?一?[个家]?|外|外地|外省|外市|市外|省外|兄弟)(?:单位|公司|学校|地|省|市)?$/u;

/** The unit that a matter itself says that a member goes to: 调到福州市第一中学. Undefined where it says none. */
export function unitInMatter(text: string): string | undefined {
  if (matterOf(text) !== 'transfer') return undefined;
  const unit = movesTo.exec(compactText(text).replace(REASON, ''))?.[1];
  return unit === undefined || unit.length < 3 || nobodys.test(unit) ? undefined : unit;
}

/** A row with the unit that its matter names in place of a new unit that it does not state. */
export function withUnitNamed(row: AmendCells): AmendCells {
  const { matter, 'new-unit': stated } = row.cells;
  if (matter === undefined || (stated !== undefined && !saysNothing(compactText(stated.text)))) return row;
  const unit = unitInMatter(matter.text);
  return unit === undefined ? row : { ...row, cells: { ...row.cells, 'new-unit': { ...matter, text: unit } } };
}
