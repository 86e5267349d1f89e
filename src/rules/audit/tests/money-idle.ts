import type { Origin } from '../../submission/cell.ts';
import { type Fen, sumOf, yuan } from '../../value/money.ts';
import { daysBetween, type PlainDate } from '../../value/plain-date.ts';
import { type Text, worded } from '../../value/text.ts';
import type { AuditFound, AuditTest, EvidenceRow } from '../audit-test.ts';

/** Days after which money that nobody has said what it is, or that is held for a unit, counts as idle. */
export const IDLE_DAYS = 90;

/** Money on the account that lies about: not identified, or held for units. */
export const moneyIdle: AuditTest = {
  id: 'money-idle',
  subject: 'fees',
  severity: 'medium',
  title: { zh: '长期挂账的款项', en: 'Money that lies idle' },
  looksFor: {
    zh: `对账单上超过 ${IDLE_DAYS} 天仍未认定用途的收付（2205 待查款项），以及多缴后超过 ${IDLE_DAYS} 天未退未抵的款项（2203 预收互助金）。`,
    en: `Money in or out that nobody has identified for more than ${IDLE_DAYS} days (2205), and what units overpaid that was neither returned nor set off for as long (2203).`,
  },
  why: {
    zh: '长期挂账的钱没有主人，最容易被挪用；多缴的应退回原账户。请逐笔查明来源，用 receive --assign 认定，或退回。',
    en: 'Money without an owner is the easiest to divert, and what was overpaid goes back to the account that it came from. Trace each, identify it with receive --assign, or return it.',
  },
  source: {
    zh: '上海：多缴的退回原账户；专项资金审计常见问题：滞留、未及时使用。天数为本工具设定（推定）。',
    en: 'Shanghai: what is overpaid goes back. Audits of funds find money held back. The days are set here (inferred).',
  },
};

/** A line of the statement of which a part is not identified, in order of day. */
export interface IdleLine {
  readonly entry: string;
  readonly line: number;
  readonly day: PlainDate;
  /** Negative where it went out. */
  readonly amount: Fen;
  readonly counterAccount: string | null;
  readonly run: number | null;
  readonly actor: string | null;
  readonly origin: Origin;
}

/** What a unit has paid beyond its dues for the period. */
export interface IdleAdvance {
  readonly unit: string;
  readonly unitName: string;
  /** Held now. */
  readonly advance: Fen;
  /** Of it what came within the last days. */
  readonly recent: Fen;
  /** The day of the first line that brought it. */
  readonly since: PlainDate;
  readonly origin: Origin;
}

const UNIDENTIFIED_IN: Text = { zh: '收入未认定，已 {days} 天', en: 'came in, not identified for {days} days' };
const UNIDENTIFIED_OUT: Text = { zh: '支出未认定，已 {days} 天', en: 'went out, not identified for {days} days' };
const ADVANCE: Text = {
  zh: '多缴未退未抵，最早一笔已 {days} 天',
  en: 'overpaid, neither returned nor set off; the first of it {days} days ago',
};
const SUM_UNIDENTIFIED: Text = { zh: '待查款项合计（元）', en: 'Not identified, in yuan' };
const SUM_ADVANCES: Text = { zh: '预收款项合计（元）', en: 'Held for units, in yuan' };

/** @param facts.looked - lines and units of which anything is not identified or held */
export function findMoneyIdle(facts: {
  readonly lines: readonly IdleLine[];
  readonly advances: readonly IdleAdvance[];
  readonly looked: number;
  readonly asOf: PlainDate;
}): AuditFound {
  const { lines, advances, looked, asOf } = facts;
  const isOld = (day: PlainDate) => daysBetween(day, asOf) > IDLE_DAYS;
  const unidentified = lines.filter(({ day }) => isOld(day)).map((line) => rowOfLine(line, asOf));
  const held = advances.filter(({ since, advance, recent }) => isOld(since) && advance > recent);
  const rows = [...unidentified, ...held.map((each) => rowOfAdvance(each, asOf))];
  const measures = [
    { name: SUM_UNIDENTIFIED, value: yuan(sumOf(unidentified.map(({ amount }) => amount ?? 0n))) },
    { name: SUM_ADVANCES, value: yuan(sumOf(held.map(({ advance, recent }) => advance - recent))) },
  ];
  return { rows, looked, ...(rows.length > 0 && { measures }) };
}

function rowOfLine(
  { entry, line, day, amount, counterAccount, run, actor, origin }: IdleLine,
  asOf: PlainDate,
): EvidenceRow {
  return {
    ...{ key: `${entry}:${line}`, day, entry, origin, amount: amount < 0n ? -amount : amount },
    ...(counterAccount !== null && { account: counterAccount }),
    ...(run !== null && { run }),
    ...(actor !== null && { actor }),
    detail: worded(amount < 0n ? UNIDENTIFIED_OUT : UNIDENTIFIED_IN, { days: daysBetween(day, asOf) }),
  };
}

/** What came last is taken to be there still, so that no sum is called older than it surely is. */
function rowOfAdvance({ unit, unitName, advance, recent, since, origin }: IdleAdvance, asOf: PlainDate): EvidenceRow {
  return {
    ...{ key: `advance ${unit}`, unit, unitName, day: since, amount: advance - recent, origin },
    detail: worded(ADVANCE, { days: daysBetween(since, asOf) }),
  };
}
