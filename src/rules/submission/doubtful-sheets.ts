import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import { acceptedStaffKinds } from '../scheme/accepted-staff.ts';
import type { Scheme } from '../scheme/schema.ts';
import type { SubmittedFile } from './cell.ts';
import { labelKey } from './label.ts';
import { isSheetOfOthers } from './not-taking-part-sections.ts';
import type { RosterSheet } from './roster-sheet.ts';

const list =
  '(?:参加|参保|参互)?(?:人员|职工|员工|会员)*(?:名单|名册|花名册|明细|明细表|登记表|表|数据|台账|备份)?\\d{0,4}';
/** Of another time, or kept for whoever made the file: 去年名单, 备份, 已退回. */
const ofAnotherTime = new RegExp(
  `^(?:上期|上一期|往期|去年|上年|上年度|旧|原来的?|备份|存档|草稿|已退|被?退回|已退回)(?:的|版)?${list}$`,
);
const retired = new RegExp(`^(?:单位|本单位|本年度?|新增|历年|已)?(?:离退休|退休|离休)${list}$`);

/**
 * `sheet-in-doubt`: once for each sheet with people whose name says that they may not be meant: of another year, returned, kept aside, or retired where the scheme
 * does not take those. They are taken all the same.
 */
export function sheetsInDoubt(file: SubmittedFile, sheets: readonly RosterSheet[], scheme: Scheme): Finding[] {
  const refusesRetired = refusesTheRetired(scheme);
  return sheets.flatMap(({ grid: { sheet }, blocks }) => {
    const key = labelKey(sheet.name);
    const isDoubtful = ofAnotherTime.test(key) || (refusesRetired && retired.test(key));
    const people = blocks.reduce((sum, { rows }) => sum + rows.length, 0);
    if (!isDoubtful || people === 0 || isSheetOfOthers(sheet.name)) return [];
    return finding('sheet-in-doubt', {
      origin: { file: file.path, sheet: sheet.name },
      found: sheet.name,
      parameters: { people },
    });
  });
}

function refusesTheRetired(scheme: Scheme): boolean {
  const accepted = acceptedStaffKinds(scheme);
  const kinds = Object.entries(scheme.staffKinds ?? {}).filter(([, { title, aliases = [] }]) =>
    [title, ...aliases].some((name) => /^(?:离退休|退休)/.test(name) && !/返聘/.test(name)),
  );
  return kinds.length > 0 && kinds.every(([id]) => !accepted.includes(id));
}
