import type { PlainDate } from '../../value/plain-date.ts';
import { type Text, worded } from '../../value/text.ts';
import type { AuditFound, AuditTest } from '../audit-test.ts';
import type { ListedPerson } from '../lists/read-person-list.ts';
import { type MemberFact, memberRow } from '../member-fact.ts';

/** Enrolled though he had died before his coverage began. */
export const enrolledAfterDeath: AuditTest = {
  id: 'enrolled-after-death',
  subject: 'enrolment',
  severity: 'high',
  title: { zh: '死亡后仍参加', en: 'Enrolled after death' },
  looksFor: {
    zh: '死亡名单（--deaths）上和账簿中身故申请、死亡变更所记的死亡人员，死亡日期早于保障开始日（等待缴费的按收取花名册之日）的参加职工；身份证号码统一为 18 位后比对，姓名不同的注明。',
    en: 'Members on the list of the dead (--deaths), or of whose death a claim or an amendment of the ledger tells, whose day of death lies before their coverage began (where it waits for its fee, before the list was taken); joined by numbers of 18 digits, with a word where the names differ.',
  },
  why: {
    zh: '死亡人员仍在册，可能有人冒名领取补助，或单位未核实花名册。请向民政、医院核实死亡日期，查清申请由谁经手、款项付给了谁。',
    en: 'Where the dead are still enrolled somebody may claim in their name, or the unit never checked its roster. Confirm the day of death, and see who handed in claims and who was paid.',
  },
  source: {
    zh: '审计常用方法：以身份证号与死亡登记比对（审计辞典 2877）。',
    en: 'Audit practice: joining by identity number with the register of deaths (icnao 2877).',
  },
};

/** For a run without a list. */
export const NO_DEATHS: Text = {
  zh: '未提供死亡名单。请用 --deaths 指定含身份证号码和死亡日期的名单（Excel 或 CSV）。',
  en: 'No list of the dead was given. Name one that has identity numbers and days of death with --deaths (Excel or CSV).',
};

/** For a list that says of nobody when he died. */
export const NO_DEATH_DAYS: Text = {
  zh: '死亡名单中没有读到死亡日期一栏（如“死亡日期”“去世时间”）。请补上日期后再试。',
  en: 'The list of the dead has no column with days of death (死亡日期, 去世时间). Add the days and try again.',
};

/** A member or claimant whom the list names, with what it says. */
export interface DeathMatch<Fact> {
  readonly fact: Fact;
  readonly listed: ListedPerson;
  /** Whether the number is the person's now; one that was corrected since may be a stranger's. */
  readonly isCurrent: boolean;
}

const DETAIL: Text = {
  zh: '{death} 死亡，{day} 保障开始{doubt}',
  en: 'died {death}, covered from {day}{doubt}',
};
const WAITING: Text = {
  zh: '{death} 死亡，{day} 收取花名册，保障待缴费{doubt}',
  en: 'died {death}, the list was taken on {day}, coverage waits for the fee{doubt}',
};
const NAME_DIFFERS: Text = { zh: '；名单上的姓名不同，请先核实', en: '; the list has another name, confirm it first' };
const NO_DOUBT: Text = { zh: '', en: '' };

/**
 * What a match may be told of: a number that was corrected since is believed only with the same name.
 *
 * @returns words of doubt, or undefined where the match is not believed
 */
export function doubtOf(name: string, { listed, isCurrent }: Omit<DeathMatch<unknown>, 'fact'>): Text | undefined {
  if (listed.name === undefined) return isCurrent ? NO_DOUBT : undefined;
  const same = listed.name === name.replace(/\s/gu, '');
  if (same) return NO_DOUBT;
  return isCurrent ? NAME_DIFFERS : undefined;
}

/**
 * Tells whose first covered day, or list where coverage still waits for the fee, lies after the death; who died on that day is left out.
 *
 * @param facts.looked - persons on the list
 */
export function findEnrolledAfterDeath(facts: {
  readonly matches: readonly DeathMatch<MemberFact>[];
  readonly looked: number;
}): AuditFound {
  const rows = facts.matches.flatMap((match) => {
    const { fact, listed } = match;
    const doubt = doubtOf(fact.name, match);
    const began = firstDay(fact);
    const day = began ?? fact.taken;
    if (doubt === undefined || listed.day === undefined || listed.day >= day) return [];
    const detail = worded(began === undefined ? WAITING : DETAIL, { death: listed.day, day, doubt });
    return [memberRow(fact, detail, { day })];
  });
  return { rows, looked: facts.looked };
}

/** A coverage that an amendment left without days never began. */
function firstDay({ coverages }: MemberFact): PlainDate | undefined {
  const starts = coverages.flatMap(({ starts: day, ends }) => (day === null || day === ends ? [] : [day]));
  return starts.sort()[0];
}
