import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import type { Language } from '../../../../rules/value/text.ts';
import type { AuditChart } from '../audit-document.ts';
import { chartOptions } from './options.ts';

use([BarChart, LineChart, GridComponent, LegendComponent, SVGRenderer]);

/** Of every chart, in points of the screen: as wide as a narrow telephone, so that its letters can be read there. */
const SIZE = { width: 380, height: 250 } as const;

/** A chart as SVG, without its title and note. The same chart gives the same text. */
export function auditChartSvg(chart: AuditChart, language: Language): string {
  const drawn = init(null, null, { renderer: 'svg', ssr: true, ...SIZE });
  try {
    drawn.setOption(chartOptions(chart, language));
    // What lights up under a mouse, and ids, are numbered over the life of the process; without them the same figures give the same picture.
    const svg = drawn.renderToSVGString({ useViewBox: true });
    const still = svg.replace(/<style[\s\S]*?<\/style>\s*/g, '').replace(/ class="[^"]*"/g, '');
    return still.replace(/((?:id="|url\(#)zr)\d+/g, `$1-${chart.id}`);
  } finally {
    drawn.dispose();
  }
}
