import type { LevelFigures } from '../../../rules/summary/levels.ts';
import type { Summary } from '../../../rules/summary/summary.ts';
import { ratioOf } from '../../../rules/value/ratio.ts';
import { fill, type Language } from '../../../rules/value/text.ts';
import { formerTotalsTexts } from '../text/former-totals-texts.ts';
import { summaryTexts as texts } from '../text/summary-texts.ts';
import { columns } from './columns.ts';
import type { Cell, DocumentRow, DocumentTable } from './document.ts';
import { thousandsApart } from './shown.ts';

/** Units rolled up: provinces, prefectures and counties, each above what it is made of. */
export function levelTable({ levels }: Summary, language: Language): DocumentTable {
  const t = (
    name: 'levels' | 'level' | 'units' | 'members' | 'fee' | 'received' | 'visits' | 'persons' | 'granted' | 'ratio',
  ) => texts[name][language];
  return {
    id: 'levels',
    title: t('levels'),
    columns: [
      columns.text(t('level'), 28),
      columns.whole(t('units'), 3),
      columns.whole(t('members')),
      columns.money(t('fee')),
      columns.money(t('received'), 2),
      columns.whole(t('visits')),
      columns.whole(t('persons'), 1),
      columns.money(t('granted')),
      columns.ratio(t('ratio'), 4),
    ],
    rows: levels.parts.flatMap((part) => rowsOf(part, 0, language)),
    total: cellsOf(levels, texts.whole[language]),
    notes: [],
  };
}

function rowsOf(figures: LevelFigures, depth: number, language: Language): DocumentRow[] {
  const indent = (language === 'zh' ? '　' : '– ').repeat(depth);
  const row = { cells: cellsOf(figures, `${indent}${levelName(figures, depth, language)}`) };
  const { parts } = figures;
  // A region of which nothing is known but itself is told once.
  const known = parts.length === 1 && parts[0]?.name === null ? [] : parts;
  return [
    known.length > 0 ? { ...row, strong: true } : row,
    ...known.flatMap((part) => rowsOf(part, depth + 1, language)),
  ];
}

/** The name of a region or unit; of what has none, why not. */
export function levelName(
  { name, level }: Pick<LevelFigures, 'name' | 'level'>,
  depth: number,
  language: Language,
): string {
  if (name !== null) return name;
  if (level === 'unit') return texts.noUnit[language];
  return depth === 0 ? texts.noRegion[language] : texts.itself[language];
}

function cellsOf({ figures }: LevelFigures, name: string): Cell[] {
  const { units, members, fees, claims } = figures;
  return [
    name,
    units,
    members.new + members.renewing,
    fees.whole,
    fees.received,
    claims.helped.visits,
    claims.persons,
    claims.helped.amount,
    ratioOf(claims.helped.amount, fees.whole),
  ];
}

/** What each period came to, and all together. */
export function everTable({ ever }: Summary, language: Language): DocumentTable {
  const t = (name: 'ever' | 'period' | 'from' | 'members' | 'fee' | 'visits' | 'granted') => texts[name][language];
  const { periods, total } = ever;
  const [first] = periods;
  return {
    id: 'periods',
    title: t('ever'),
    columns: [
      columns.text(t('period'), 10),
      columns.text(t('from'), 12),
      columns.whole(t('members')),
      columns.money(t('fee')),
      columns.whole(t('visits')),
      columns.money(t('granted')),
    ],
    rows: periods.map(({ period, members, fees, visits, granted }) => ({
      cells: [period.number, period.span.from, members, fees, visits, granted],
    })),
    total: [texts.total[language], null, total.members, total.fees, total.visits, total.granted],
    notes:
      first === undefined ? [] : [everNote(first.period.number, total, language), ...broughtNote(periods, language)],
  };
}

/** Which periods are from before the ledger. */
function broughtNote(periods: Summary['ever']['periods'], language: Language): string[] {
  const brought = periods.filter(({ broughtIn }) => broughtIn).map(({ period }) => period.number);
  if (brought.length === 0) return [];
  const named = brought.join(formerTotalsTexts.comma[language]);
  return [fill(formerTotalsTexts.ever, language, { periods: named, count: brought.length })];
}

function everNote(period: string, { visits, granted }: Summary['ever']['total'], language: Language): string {
  return fill(texts.everNote, language, { period, visits, granted: thousandsApart(granted) });
}
