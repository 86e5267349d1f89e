import type { Language } from '../../../../rules/value/text.ts';
import { cutMiddle } from '../../../terminal/width.ts';
import type { AuditChart, ChartSeries } from '../audit-document.ts';
import { shortNumber } from './short-number.ts';

/** Of the page; a browser that lacks the first takes the next. */
const FAMILIES = "'Noto Sans SC','Source Han Sans SC','PingFang SC','Microsoft YaHei',sans-serif";
const INK = '#26323f';
const FAINT = '#e2e6ea';
/** Told apart also where colours are not: the second is much lighter. */
const COLOURS = ['#1f4e79', '#c9a36a'];
const LABEL = 12;

/** Columns of Latin letters that a name beside a bar may take. */
const NAME_WIDTH = 20;

/** What the library is told of a chart. */
export function chartOptions(chart: AuditChart, language: Language) {
  const series = chart.series.filter(({ tableOnly }) => !tableOnly);
  const kind = series[0]?.kind ?? 'whole';
  const several = series.length > 1;
  const numbers = {
    type: 'value' as const,
    splitNumber: 4,
    ...(kind === 'whole' && { minInterval: 1 }),
    axisLabel: { color: INK, fontSize: LABEL, formatter: (value: number) => shortNumber(value, kind, language) },
    splitLine: { lineStyle: { color: FAINT } },
  };
  const lying = chart.form === 'bars';
  const names = lying ? lyingNames(chart) : standingNames(chart);
  return {
    animation: false,
    color: COLOURS,
    textStyle: { fontFamily: FAMILIES, color: INK },
    ...(several && {
      legend: { top: 0, left: 0, itemWidth: 16, itemHeight: 8, textStyle: { color: INK, fontSize: LABEL } },
    }),
    grid: { left: 4, right: lying ? 52 : 8, top: several ? 32 : 12, bottom: 4 },
    xAxis: lying ? { ...numbers, show: false } : names,
    yAxis: lying ? names : numbers,
    series: series.map((each, index) => drawnSeries(each, { chart, index, language })),
  };
}

function lyingNames({ categories }: AuditChart) {
  return {
    type: 'category' as const,
    inverse: true,
    data: categories.map((name) => cutMiddle(name, NAME_WIDTH)),
    axisTick: { show: false },
    axisLine: { lineStyle: { color: INK } },
    axisLabel: { color: INK, fontSize: LABEL, interval: 0 },
  };
}

/** Months: the year is told at the first and at each January. */
function standingNames({ categories }: AuditChart) {
  return {
    type: 'category' as const,
    data: categories.map((month, index) => {
      const [year = '', number = ''] = month.split('-');
      return index === 0 || number === '01' ? `${Number(number)}\n${year}` : `${Number(number)}`;
    }),
    axisTick: { show: false },
    axisLine: { lineStyle: { color: INK } },
    axisLabel: { color: INK, fontSize: LABEL, interval: 0, lineHeight: 15 },
  };
}

function drawnSeries(
  { name, kind, values }: ChartSeries,
  { chart, index, language }: { readonly chart: AuditChart; readonly index: number; readonly language: Language },
) {
  const data = values.map(Number);
  const label = (value: unknown) => shortNumber(Number(value), kind, language);
  if (chart.form === 'lines') {
    const dashed = index > 0 ? ('dashed' as const) : ('solid' as const);
    return {
      ...{ name, type: 'line' as const, data, symbol: index > 0 ? 'rect' : 'circle', symbolSize: 6 },
      lineStyle: { width: 2, type: dashed },
    };
  }
  return {
    ...{ name, type: 'bar' as const, data, barMaxWidth: chart.form === 'bars' ? 18 : 28 },
    label: {
      show: chart.form === 'bars' || data.length <= 6,
      position: chart.form === 'bars' ? ('right' as const) : ('top' as const),
      ...{ color: INK, fontSize: LABEL - 1, formatter: ({ value }: { value: unknown }) => label(value) },
    },
  };
}
