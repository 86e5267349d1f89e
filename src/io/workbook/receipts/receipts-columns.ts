import type { Yuan } from '../../../rules/value/money.ts';
import type { PlainDate } from '../../../rules/value/plain-date.ts';
import type { Language } from '../../../rules/value/text.ts';
import { receiptsBookTexts, receiveTexts } from '../../report/text/receive-texts.ts';
import type { Column } from '../column.ts';
import { solid, styleOf } from '../styles.ts';

/** What both sheets say of a line. */
interface BankedLine {
  /** `12-3`. */
  readonly number: string;
  readonly on: PlainDate;
  /** Negative what went out. */
  readonly amount: Yuan;
  readonly counterparty: string | null;
  readonly remark: string | null;
}

/** A part of a line and what it settles, in words. */
export interface SettledLine extends BankedLine {
  readonly serial: string | null;
  readonly counterAccount: string | null;
  readonly balance: Yuan | null;
  readonly kind: string;
  readonly of: string;
  readonly period: string;
  readonly part: Yuan;
  readonly why: string;
  readonly origin: string;
}

/** A line that nobody has identified, with what it might be. */
export interface OpenLine extends BankedLine {
  readonly why: string;
  readonly perhaps: string;
}

/** What a person fills in is yellow, as on other forms of ours. */
const toFillIn = styleOf({ wrap: true, grid: true, fill: solid('FFFFF8DC') });

const came = ({ amount }: BankedLine) => (amount.startsWith('-') ? null : amount);
const went = ({ amount }: BankedLine) => (amount.startsWith('-') ? amount.slice(1) : null);

/** Columns of what is settled. What the bank says of a line besides stands last and is not printed. */
export function settledColumns(language: Language): readonly Column<SettledLine>[] {
  const t = (key: keyof typeof receiptsBookTexts) => receiptsBookTexts[key][language];
  const s = (key: 'line' | 'on' | 'counterparty' | 'remark' | 'kind') => receiveTexts[key][language];
  return [
    { title: s('line'), width: 9, kind: 'code', value: ({ number }) => number },
    { title: s('on'), width: 11, kind: 'date', value: ({ on }) => on },
    { title: s('counterparty'), width: 24, kind: 'text', value: ({ counterparty }) => counterparty },
    { title: s('remark'), width: 24, kind: 'text', value: ({ remark }) => remark },
    { title: t('in'), width: 13, kind: 'money', value: came },
    { title: t('out'), width: 13, kind: 'money', value: went },
    { title: s('kind'), width: 11, kind: 'word', value: ({ kind }) => kind },
    { title: t('of'), width: 26, kind: 'text', value: ({ of }) => of },
    { title: t('period'), width: 8, kind: 'word', value: ({ period }) => period },
    { title: t('part'), width: 13, kind: 'money', value: ({ part }) => part },
    { title: t('why'), width: 20, kind: 'text', value: ({ why }) => why },
    { title: t('serial'), width: 20, kind: 'code', value: ({ serial }) => serial, notPrinted: true },
    { title: t('account'), width: 22, kind: 'code', value: ({ counterAccount }) => counterAccount, notPrinted: true },
    { title: t('balance'), width: 13, kind: 'money', value: ({ balance }) => balance, notPrinted: true },
    { title: t('origin'), width: 28, kind: 'text', value: ({ origin }) => origin, notPrinted: true },
  ];
}

/** Columns of what nobody has identified; the last three are for a person to say what it is. */
export function openColumns(language: Language): readonly Column<OpenLine>[] {
  const t = (key: keyof typeof receiptsBookTexts) => receiptsBookTexts[key][language];
  const s = (key: 'line' | 'on' | 'counterparty' | 'remark' | 'perhaps') => receiveTexts[key][language];
  const empty = { value: () => null, style: () => toFillIn } as const;
  return [
    { title: s('line'), width: 9, kind: 'code', value: ({ number }) => number },
    { title: s('on'), width: 11, kind: 'date', value: ({ on }) => on },
    { title: s('counterparty'), width: 24, kind: 'text', value: ({ counterparty }) => counterparty },
    { title: s('remark'), width: 24, kind: 'text', value: ({ remark }) => remark },
    { title: t('in'), width: 13, kind: 'money', value: came },
    { title: t('out'), width: 13, kind: 'money', value: went },
    { title: t('doubt'), width: 22, kind: 'text', value: ({ why }) => why },
    { title: s('perhaps'), width: 34, kind: 'text', value: ({ perhaps }) => perhaps },
    { title: t('assign'), width: 26, kind: 'text', ...empty },
    { title: t('detail'), width: 11, kind: 'text', ...empty },
    { title: t('assignAmount'), width: 13, kind: 'money', ...empty },
  ];
}
