import type { AuditChart, DocumentTest } from '../../io/report/audit/audit-document.ts';
import { bandName } from '../../io/report/summary/figure-tables.ts';
import { auditChartTexts as texts } from '../../io/report/text/audit-figure-texts.ts';
import { FEWEST_MEMBERS, furthestAboveLike } from '../../rules/audit/figures/against-like.ts';
import type { AuditFigures } from '../../rules/audit/figures/audit-figures.ts';
import { type Fen, fen, yuan } from '../../rules/value/money.ts';
import { fill, type Language } from '../../rules/value/text.ts';
import { participationChart } from './participation-chart.ts';

/** So many months, and so many bars, can be told apart in a picture. */
const MONTHS = 12;
const BARS = 6;

/** The charts of an audit; what would show nothing is left out. */
export function chartsOf(
  figures: AuditFigures,
  tests: readonly Pick<DocumentTest, 'title' | 'amount' | 'standing'>[],
  language: Language,
): AuditChart[] {
  const charts = [
    paidChart(figures, language),
    bandChart(figures, language),
    balanceChart(figures, language),
    participationChart(figures.units, language),
    likeChart(figures, language),
    stakeChart(tests, language),
  ];
  return charts.filter((chart) => chart !== undefined);
}

function paidChart({ paid }: AuditFigures, language: Language): AuditChart | undefined {
  if (paid.length === 0) return undefined;
  const shown = paid.slice(-MONTHS);
  return {
    ...{ id: 'paid', title: texts.paid[language], form: 'columns', of: texts.month[language] },
    note: [texts.paidNote[language], ...lastMonths(paid.length, language)].join(' '),
    categories: shown.map(({ month }) => month),
    series: [
      { name: texts.amount[language], kind: 'money', values: shown.map(({ amount }) => yuan(amount)) },
      {
        ...{ name: texts.payments[language], kind: 'whole', tableOnly: true },
        values: shown.map(({ payments }) => payments),
      },
    ],
  };
}

function lastMonths(months: number, language: Language): string[] {
  return months > MONTHS ? [fill(texts.lastMonths, language, { count: MONTHS })] : [];
}

function bandChart({ bands }: AuditFigures, language: Language): AuditChart | undefined {
  if (bands.length < 2 || bands.every(({ visits }) => visits === 0)) return undefined;
  return {
    ...{ id: 'bands', title: texts.bands[language], note: null, form: 'bars', of: texts.band[language] },
    categories: bands.map((band, place) => bandName(band, place, language)),
    series: [
      { name: texts.amount[language], kind: 'money', values: bands.map(({ amount }) => amount) },
      { name: texts.visits[language], kind: 'whole', tableOnly: true, values: bands.map(({ visits }) => visits) },
    ],
  };
}

function balanceChart({ balance }: AuditFigures, language: Language): AuditChart | undefined {
  if (balance.length === 0) return undefined;
  const shown = balance.slice(-MONTHS);
  const line = (name: 'fund' | 'bank') => ({
    ...{ name: texts[name][language], kind: 'money' as const },
    values: shown.map((each) => yuan(each[name])),
  });
  return {
    ...{ id: 'balance', title: texts.balance[language], form: 'lines', of: texts.month[language] },
    note: [texts.balanceNote[language], ...lastMonths(balance.length, language)].join(' '),
    categories: shown.map(({ month }) => month),
    series: [line('fund'), line('bank')],
  };
}

function likeChart({ units }: AuditFigures, language: Language): AuditChart | undefined {
  const above = furthestAboveLike(units, BARS);
  if (above.length === 0) return undefined;
  return {
    ...{ id: 'like', title: texts.like[language], form: 'bars', of: texts.unit[language] },
    note: fill(texts.likeNote, language, { fewest: FEWEST_MEMBERS }),
    categories: above.map(({ unit }) => unit.name),
    series: [
      { name: texts.own[language], kind: 'money', values: above.map(({ perMember }) => perMember) },
      { name: texts.others[language], kind: 'money', values: above.map(({ like }) => like) },
      { name: texts.members[language], kind: 'whole', tableOnly: true, values: above.map(({ unit }) => unit.members) },
    ],
  };
}

function stakeChart(
  tests: readonly Pick<DocumentTest, 'title' | 'amount' | 'standing'>[],
  language: Language,
): AuditChart | undefined {
  const atStake = tests
    .filter(({ amount }) => fen(amount) > 0n)
    .toSorted((one, other) => descending(fen(one.amount), fen(other.amount)))
    .slice(0, BARS);
  if (atStake.length === 0) return undefined;
  return {
    ...{ id: 'stake', title: texts.stake[language], note: null, form: 'bars', of: texts.test[language] },
    categories: atStake.map(({ title }) => title),
    series: [
      { name: texts.amount[language], kind: 'money', values: atStake.map(({ amount }) => amount) },
      {
        ...{ name: texts.cases[language], kind: 'whole', tableOnly: true },
        values: atStake.map(({ standing }) => standing.length),
      },
    ],
  };
}

const descending = (one: Fen, other: Fen): number => (one === other ? 0 : one > other ? -1 : 1);
