import type { FeeFacts, UnitFacts } from '../../../rules/fund/reconcile/facts.ts';
import { type Fen, type Yuan, yuan } from '../../../rules/value/money.ts';
import type { Language } from '../../../rules/value/text.ts';
import { shownCommand } from '../../report/shown-command.ts';
import { reconcileTexts } from '../../report/text/reconcile-texts.ts';
import type { Column } from '../column.ts';
import { formats, styleOf } from '../styles.ts';
import type { DifferenceRow } from './reconciliation-book.ts';

/** A sum of a comparison; its title stands in the first line of the comparison. */
export interface SideRow {
  readonly title: string | null;
  readonly equal: boolean | null;
  readonly label: string;
  readonly amount: Yuan;
  readonly difference: Yuan | null;
}

type TextKey = keyof typeof reconcileTexts;
const titles = (language: Language) => (key: TextKey) => reconcileTexts[key][language];

const RED = { bold: true, color: { argb: 'FFC00000' } } as const;
const unequalSum = styleOf({ format: formats.money, align: 'right', grid: true, font: RED });
const unequalWord = styleOf({ format: formats.text, align: 'center', grid: true, font: RED });

/** The columns of the sheet of sides. */
export function sideColumns(language: Language): readonly Column<SideRow>[] {
  const t = titles(language);
  const result = (equal: boolean | null) => (equal === null ? null : t(equal ? 'agrees' : 'differs'));
  return [
    { title: t('comparison'), width: 44, kind: 'text', value: ({ title }) => title },
    { title: t('side'), width: 34, kind: 'text', value: ({ label }) => label },
    { title: t('sum'), width: 17, kind: 'money', value: ({ amount }) => amount },
    {
      ...{ title: t('difference'), width: 15, kind: 'money', value: ({ difference }) => difference },
      style: ({ difference }) => (difference === null || !/[1-9]/.test(difference) ? undefined : unequalSum),
    },
    {
      ...{ title: t('result'), width: 9, kind: 'word', value: ({ equal }) => result(equal) },
      style: ({ equal }) => (equal === false ? unequalWord : undefined),
    },
  ];
}

/** The columns of the sheet of members by fee. */
export function feeColumns(language: Language): readonly Column<FeeFacts>[] {
  const t = titles(language);
  return [
    { title: t('sequence'), width: 6, kind: 'sequence', value: (_, sequence) => sequence },
    { title: t('plan'), width: 40, kind: 'text', value: ({ plan }) => plan },
    { title: t('feeEach'), width: 14, kind: 'money', value: ({ fee }) => yuan(fee) },
    { title: t('members'), width: 12, kind: 'whole', value: ({ members }) => members },
    { title: t('sum'), width: 18, kind: 'money', value: ({ amount }) => yuan(amount) },
  ];
}

type UnitColumn = Column<UnitFacts> & {
  /** What is added up of it. */
  readonly sum?: (line: UnitFacts) => Fen;
};

/** The columns of the sheet by unit. */
export function unitColumns(language: Language): readonly UnitColumn[] {
  const t = titles(language);
  const money = (key: TextKey, group: TextKey, sum: (line: UnitFacts) => Fen): UnitColumn => ({
    ...{ title: t(key), width: 15, kind: 'money', group: t(group), sum },
    value: (line) => yuan(sum(line)),
  });
  return [
    { title: t('sequence'), width: 6, kind: 'sequence', value: (_, sequence) => sequence },
    { title: t('unit'), width: 34, kind: 'text', value: ({ unit }) => unit?.name ?? t('ofNobody') },
    money('roster', 'fees', ({ roster }) => roster),
    money('due', 'fees', ({ due, brought }) => due + brought),
    money('received', 'fees', ({ received }) => received),
    money('open', 'fees', ({ due, brought, received }) => due + brought - received),
    money('advance', 'fees', ({ advance }) => advance),
    money('decided', 'benefits', ({ decided }) => decided),
    money('unpaid', 'benefits', ({ unpaid }) => unpaid),
  ];
}

/** The columns of the sheet of differences. */
export function differenceColumns(language: Language): readonly (Column<DifferenceRow> & { readonly total?: true })[] {
  const t = titles(language);
  return [
    { title: t('sequence'), width: 6, kind: 'sequence', value: (_, sequence) => sequence },
    { title: t('differenceKind'), width: 20, kind: 'text', value: ({ title }) => title },
    { title: t('unit'), width: 24, kind: 'text', value: ({ unit }) => unit?.name ?? null },
    { title: t('sum'), width: 16, kind: 'money', value: ({ amount }) => amount },
    { title: t('what'), width: 44, kind: 'text', value: ({ what }) => what },
    { title: t('carried'), width: 11, kind: 'word', value: ({ carried }) => (carried ? t('yes') : null) },
    { title: t('command'), width: 34, kind: 'text', value: ({ command }) => shownCommand(command, language) },
    { title: t('key'), width: 36, kind: 'text', value: ({ key }) => key },
  ];
}
