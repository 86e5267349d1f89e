import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Chart } from '../summary/document.ts';
import { shortSum } from '../summary/shown.ts';
import { chartSize } from './chart-size.ts';

use([BarChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

/** The family of the font in `fonts/`. */
export const chartFont = 'Noto Sans SC';

/** A browser that lacks it takes the system's own. */
const FAMILIES = `${chartFont}, Source Han Sans SC, Microsoft YaHei, PingFang SC, sans-serif`;

const COLOURS = ['#3b6ea8', '#d98a3a', '#6a9a5b'];

/**
 * A chart as SVG with its numbers above the bars: bars stand side by side, so that nothing is told by colour alone. The same chart gives the same text.
 */
export function chartSvg(chart: Chart): string {
  const drawn = init(null, null, { renderer: 'svg', ssr: true, ...chartSize });
  try {
    drawn.setOption(optionsOf(chart));
    // What lights up under a mouse is numbered over the life of the process; without it the same figures give the same picture.
    const svg = drawn.renderToSVGString({ useViewBox: true });
    return svg.replace(/<style[\s\S]*?<\/style>\s*/g, '').replace(/ class="[^"]*"/g, '');
  } finally {
    drawn.dispose();
  }
}

function optionsOf({ title, categories, series }: Chart) {
  const several = series.length > 1;
  return {
    animation: false,
    color: COLOURS,
    textStyle: { fontFamily: FAMILIES },
    title: { text: title, left: 'center', top: 8, textStyle: { fontSize: 16, fontWeight: 'normal' as const } },
    ...(several && { legend: { top: 36, icon: 'rect' } }),
    grid: { left: 16, right: 16, top: several ? 76 : 56, bottom: 24 },
    xAxis: {
      type: 'category' as const,
      data: [...categories],
      axisTick: { show: false },
      axisLabel: { interval: 0, width: Math.floor(640 / categories.length), overflow: 'break' as const },
    },
    yAxis: { type: 'value' as const, axisLabel: { formatter: axisLabel } },
    series: series.map(({ name, values }) => ({
      name,
      type: 'bar' as const,
      barMaxWidth: 56,
      data: values.map(Number),
      label: {
        show: fitsLabels(categories.length, series.length),
        position: 'top' as const,
        fontSize: 11,
        formatter: ({ dataIndex }: { dataIndex: number }) => shortSum(String(values[dataIndex] ?? '')),
      },
    })),
  };
}

/** A number at the axis, thousands apart. */
const axisLabel = (value: number): string => shortSum(String(value));

/** Whether the numbers above neighbouring bars leave room for one another. */
const fitsLabels = (categories: number, series: number): boolean => (series === 1 ? categories <= 8 : categories <= 3);
