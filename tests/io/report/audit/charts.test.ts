import { expect, it } from 'vitest';
import { auditChartSvg } from '../../../../src/io/report/audit/charts/draw.ts';
import { shortNumber } from '../../../../src/io/report/audit/charts/short-number.ts';
import { auditDocument } from '../../../support/audit-document.ts';

const [paid, , balance, like] = auditDocument.charts;

it('draws the same picture of the same numbers, without anything that a page would fetch or run', () => {
  for (const chart of auditDocument.charts) {
    const svg = auditChartSvg(chart, 'zh');
    expect(svg).toBe(auditChartSvg(chart, 'zh'));
    expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 380 250"/);
    expect(svg).not.toMatch(/<style|<script|<image|href|url\((?!#)/);
  }
});

it('names months by number with the year at the first and at January, lines with their legend, and cuts long names', () => {
  expect(paid && auditChartSvg(paid, 'zh')).toContain('>2025<');
  expect(balance && auditChartSvg(balance, 'zh')).toContain('>互助金结余<');
  const svg = like ? auditChartSvg(like, 'zh') : '';
  expect(svg).toContain('>屏边县总工会<');
  expect(svg).toContain('…');
  expect(svg).not.toContain('蒙自市人民医院职工互助委员会');
});

it.each([
  [412.5, 'money', 'zh', '412.50'],
  [388, 'money', 'zh', '388'],
  [1234, 'whole', 'zh', '1,234'],
  [12_345, 'money', 'zh', '1.23万'],
  [38_328_300, 'money', 'zh', '3,833万'],
  [123_456_789, 'money', 'zh', '1.23亿'],
  [-668_950.7, 'money', 'zh', '-66.9万'],
  [38_328, 'money', 'en', '38.3k'],
  [38_328_300, 'money', 'en', '38.3m'],
  [0.8333, 'ratio', 'en', '83.3%'],
  [0, 'money', 'zh', '0'],
] as const)('tells %d as %s in %s shortly: %s', (value, kind, language, short) => {
  expect(shortNumber(value, kind, language)).toBe(short);
});
