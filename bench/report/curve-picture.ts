import type { CurvePoint } from '../results.ts';
import { costOf, MOST_MEMORY } from './targets.ts';

const WIDTH = 420;
const HEIGHT = 300;
const FRAME = { left: 60, right: 24, top: 48, bottom: 44 };

/** One figure over the number of members. */
interface Panel {
  readonly title: string;
  readonly values: readonly number[];
  /** A line that is not to be crossed. */
  readonly limit?: number;
}

/** Cost per member and peak memory side by side, members on a logarithmic scale: an SVG that is readable on light and on dark pages. */
export function curvePicture(curve: readonly CurvePoint[]): string {
  const members = curve.map((point) => point.members);
  const panels: Panel[] = [
    { title: 'microseconds a member', values: curve.map(costOf) },
    { title: 'peak memory, MiB', values: curve.map(({ peak }) => peak), limit: MOST_MEMORY },
  ];
  const drawn = panels.map(
    (panel, index) => `<g transform="translate(${index * WIDTH} 0)">${draw(panel, members)}</g>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH * panels.length} ${HEIGHT}" width="${WIDTH * panels.length}" height="${HEIGHT}" role="img" aria-label="Cost per member and peak memory over the number of members">
<style>
text { font: 12px sans-serif; fill: #24292f } .title { font-weight: bold }
.grid { stroke: #d0d7de } .curve { fill: none; stroke: #0969da; stroke-width: 2 } .point { fill: #0969da } .limit { stroke: #cf222e; stroke-dasharray: 5 4 }
@media (prefers-color-scheme: dark) {
text { fill: #d1d7e0 } .grid { stroke: #3d444d } .curve { stroke: #4493f8 } .point { fill: #4493f8 } .limit { stroke: #f85149 }
}
</style>
${drawn.join('\n')}
</svg>
`;
}

function draw({ title, values, limit }: Panel, members: readonly number[]): string {
  const step = niceStep(Math.max(...values, limit ?? 0, 1) / 4);
  const top = Math.ceil((Math.max(...values, limit ?? 0, 1) * 1.1) / step) * step;
  const x = logarithmic(members);
  const y = (value: number) => FRAME.top + (HEIGHT - FRAME.top - FRAME.bottom) * (1 - value / top);
  const points = values.map((value, index) => [x(members[index] ?? 0), y(value), value, members[index] ?? 0] as const);
  const right = WIDTH - FRAME.right;
  const lines = Array.from({ length: Math.round(top / step) + 1 }, (_, index) => index * step).map(
    (value) =>
      `<line class="grid" x1="${FRAME.left}" x2="${right}" y1="${fixed(y(value))}" y2="${fixed(y(value))}"/><text x="${FRAME.left - 8}" y="${fixed(y(value) + 4)}" text-anchor="end">${Number(value.toPrecision(6))}</text>`,
  );
  const limitLine =
    limit === undefined
      ? ''
      : `<line class="limit" x1="${FRAME.left}" x2="${right}" y1="${fixed(y(limit))}" y2="${fixed(y(limit))}"/>`;
  const marks = points.map(
    ([left, height, value, size]) =>
      `<circle class="point" cx="${fixed(left)}" cy="${fixed(height)}" r="4"/><text x="${fixed(left)}" y="${fixed(height - 10)}" text-anchor="middle">${value.toFixed(0)}</text><text x="${fixed(left)}" y="${HEIGHT - FRAME.bottom + 18}" text-anchor="middle">${sizeText(size)}</text>`,
  );
  const curve = points.map(([left, height]) => `${fixed(left)},${fixed(height)}`).join(' ');
  return `<text class="title" x="${FRAME.left}" y="24">${title}</text>${lines.join('')}${limitLine}<polyline class="curve" points="${curve}"/>${marks.join('')}<text x="${(FRAME.left + right) / 2}" y="${HEIGHT - 8}" text-anchor="middle">members</text>`;
}

/** Places a number of members between the margins; a lone one stands in the middle. */
function logarithmic(members: readonly number[]): (count: number) => number {
  const [least, most] = [Math.log(Math.min(...members)), Math.log(Math.max(...members))];
  const margin = 24;
  const width = WIDTH - FRAME.left - FRAME.right - 2 * margin;
  return (count) => FRAME.left + margin + width * (most === least ? 0.5 : (Math.log(count) - least) / (most - least));
}

/** 1, 2 or 5 times a power of ten, not below a number. */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= least) ?? 10 * power;
}

/** `315k`, `3M`. */
function sizeText(members: number): string {
  if (members >= 1_000_000) return `${Number((members / 1_000_000).toFixed(1))}M`;
  return members >= 1000 ? `${Math.round(members / 1000)}k` : String(members);
}

const fixed = (value: number) => value.toFixed(1);
