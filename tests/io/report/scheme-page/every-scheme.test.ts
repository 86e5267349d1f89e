import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadCalendar } from '../../../../src/commands/scheme/load-calendar.ts';
import { loadCases } from '../../../../src/commands/scheme/load-cases.ts';
import { loadSchemes } from '../../../../src/commands/scheme/load-scheme.ts';
import { inert } from '../../../../src/io/report/scheme-page/markdown.ts';
import { schemePage } from '../../../../src/io/report/scheme-page/scheme-page.ts';
import { reasons } from '../../../../src/rules/claim/reasons.ts';
import { resolveScheme } from '../../../../src/rules/scheme/resolve.ts';
import { workExamples } from '../../../../src/rules/scheme-page/work-examples.ts';

const folders = { directory: fileURLToPath(new URL('../../../../fixtures/schemes/good', import.meta.url)), from: '.' };
const sources = await loadSchemes(folders);
const calendar = await loadCalendar(folders);
const { loaded } = await loadCases({ ids: [] }, folders);
const hash = '0123456789abcdef'.repeat(4);

/** Cells of a table's line; a bar after a backslash is text. */
function cells(line: string): number {
  return line.split(/(?<!\\)\|/).length - 2;
}

/** Lines of tables that have more or fewer cells than their header. */
function brokenLines(page: string): string[] {
  let wanted = 0;
  return page.split('\n').filter((line) => {
    if (!line.startsWith('|')) {
      wanted = 0;
      return false;
    }
    wanted ||= cells(line);
    return cells(line) !== wanted;
  });
}

describe.each([...sources.keys()])('%s as a page', (id) => {
  const { scheme } = resolveScheme(id, sources);
  if (!scheme) throw new Error(`${id} cannot be used`);
  const cases = loaded.filter((each) => each.scheme.id === id).flatMap(({ reading }) => reading.file?.cases ?? []);
  const examples = workExamples(scheme, cases, calendar);

  it.each(['zh', 'en'] as const)('in %s: whole tables, every word found, every doubt and gap listed', (language) => {
    const page = schemePage({ scheme, hash, examples, reasons }, language);
    expect(brokenLines(page)).toEqual([]);
    expect(page.match(/.*(undefined|\[object|NaN|\{[a-zA-Z]+\}|\[\?\]).*/g)).toBeNull();
    expect(page.match(/<(?!https?:)[a-zA-Z!/]/g)?.filter((found) => !page.includes(`\\${found}`)) ?? []).toEqual([]);
    const clauses = Object.values(scheme.clauses);
    for (const [index, { title, note, basis }] of clauses.entries()) {
      expect(page).toContain(`| [${index + 1}] | ${inert(title)} | `);
      if (basis !== 'stated') expect(page).toContain(inert(note ?? ''));
    }
    for (const path of scheme.missing ?? []) expect(page).toContain(inert(path));
    for (const { title } of Object.values(scheme.benefits ?? {})) expect(page).toContain(`### ${inert(title)}`);
    for (const { of } of examples) expect(page).toContain(inert(of.name));
    expect(page).toContain(hash);
  });
});

it('what no source gives is marked at its own place, not only listed', () => {
  const { scheme } = resolveScheme('benefits', sources);
  if (!scheme) throw new Error('the fixture cannot be used');
  const missing = ['benefits.hospital.caps', 'benefits.other', 'plans.critical.shares', 'period.apply', 'renewal'];
  const page = schemePage({ scheme: { ...scheme, missing }, hash, examples: [], reasons }, 'zh');
  expect(page).toContain('| 限额 | 〔来源没有给出〕 |  |');
  expect(page).toContain('- 其他补助（other）：〔来源没有给出〕');
  expect(page).toContain('| 重大疾病 | 自选 | 〔来源没有给出〕 | 1 年 | [1] |');
  expect(page).toContain('| 申报时间 | 〔来源没有给出〕 |  |');
  expect(page).toContain('| 续参 | 〔来源没有给出〕 |  |');
});

describe('where a scheme says nothing of claims', () => {
  const { scheme } = resolveScheme('benefits', sources);
  if (!scheme) throw new Error('the fixture cannot be used');
  const { claims, ...silent } = scheme;
  const pageOf = (change: object, language: 'zh' | 'en' = 'zh') =>
    schemePage({ scheme: { ...silent, missing: [], ...change }, hash, examples: [], reasons }, language);

  it('each of opening, deadline, papers and exclusions is said to be not stated', () => {
    const page = pageOf({ claims: { periodBy: 'discharge', clause: claims?.clause } });
    for (const row of [
      '| 开始受理 | 未载明 |  |',
      '| 申请期限 | 未载明，审核时不设期限 |  |',
      '| 材料 | 未载明 |  |',
      '| 不予补助 | 未载明 |  |',
    ])
      expect(page.split('\n')).toContain(row);
    const given = pageOf({
      claims: { ...claims, papers: [{ paper: '病历' }], exclusions: { war: { title: '战争' } } },
    });
    expect(given).not.toMatch(/\| (材料|不予补助) \| 未载明/);
  });

  it('so is all of it, unless no source gives it', () => {
    expect(pageOf({})).toContain('## 八、补助申请\n\n未载明。审核时不看');
    expect(pageOf({}, 'en')).toContain('Claims\n\nNone stated. Period, opening');
    expect(pageOf({ missing: ['claims'] })).toContain('## 八、补助申请\n\n〔来源没有给出〕\n');
  });

  it('a benefit that no source gives is named by its plan, its event, its disease or as the rest', () => {
    const missing = ['general', 'general-old', 'disability', 'cancer', 'other', 'above'].map((id) => `benefits.${id}`);
    const page = pageOf({ missing, benefits: {} });
    for (const name of [
      '“医疗互助”的补助（general）',
      '“医疗互助”的补助（general-old）',
      '伤残补助',
      '“恶性肿瘤”补助',
      '其他补助',
      '另一项补助（above）',
    ])
      expect(page).toContain(`- ${name}`);
  });
});
