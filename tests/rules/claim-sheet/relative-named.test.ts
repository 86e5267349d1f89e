import { describe, expect, it } from 'vitest';
import { readSubmitted } from '../../../src/rules/claim-intake/read-submitted.ts';
import { wordOfRelative } from '../../../src/rules/claim-sheet/relative-words.ts';
import { townScheme } from '../../fixtures/claim-town.ts';
import { person } from '../../support/people.ts';
import { readRows } from '../claim-intake/sheets.ts';

const one = person({ seed: 21 });
const header = ['姓名', '身份证号', '申请事由', '补助项目', '入院日期', '个人自付', '与职工关系', '确诊日期'];

function read(event: string, { benefit = '', relation = '', diagnosed = '' } = {}) {
  const row = [one.name, one.idNumber, event, benefit, '2026-09-01', '1300', relation, diagnosed];
  const { claims, told } = readRows([header, row]);
  const [claim] = claims;
  const { event: about, relation: of } = claim?.submitted.claim ?? {};
  return { told, about, of, at: claim?.origins.relation?.cell };
}

describe('an event cell that names a relative', () => {
  it.each([
    ['配偶住院', 'hospitalisation', 'spouse'],
    ['丈夫 住院', 'hospitalisation', 'spouse'],
    ['父亲住院', 'hospitalisation', 'parent'],
    ['母住院', 'hospitalisation', 'parent'],
    ['子女住院', 'hospitalisation', 'child'],
    ['（女儿）住院', 'hospitalisation', 'child'],
    ['住院(儿子）', 'hospitalisation', 'child'],
    ['住院（妻）', 'hospitalisation', 'spouse'],
    ['其母住院', 'hospitalisation', 'parent'],
    ['父亲重大疾病', 'diagnosis', 'parent'],
    ['配偶死亡', 'death', 'spouse'],
    ['配偶生育', 'maternity', 'spouse'],
    ['职工配偶住院', 'hospitalisation', 'spouse'],
    ['母亲因病住院', 'hospitalisation', 'parent'],
    ['住院-配偶', 'hospitalisation', 'spouse'],
  ])('%s: the patient is the relative, as the cell says', (event, about, of) => {
    expect(read(event)).toEqual({ told: [], about, of, at: 'C2' });
  });

  it.each([
    '家属住院',
    '直系亲属住院',
    '岳母住院',
    '家属确诊',
    '兄弟死亡',
    '女住院',
    '接孩子途中摔伤住院',
    '照顾父亲时摔伤住院',
    '意外住院（被丈夫开车撞伤）',
    '住院（随女儿异地就医）',
  ])('%s: asks which relative it is', (event) => {
    expect(read(event)).toMatchObject({ told: ['value-not-understood C2'], about: undefined });
    expect(read(event, { relation: '本人' }).told).toEqual(['value-not-understood C2']);
    expect(read(event, { relation: '父母' })).toMatchObject({ told: [], of: 'parent', at: 'G2' });
  });

  it('is told where the column of the relation says otherwise', () => {
    expect(read('配偶住院', { relation: '本人' }).told).toEqual(['value-not-understood C2']);
    expect(read('配偶住院', { relation: '子女' }).told).toEqual(['value-not-understood C2']);
    expect(read('配偶住院', { relation: '妻子' })).toMatchObject({ told: [], of: 'spouse', at: 'G2' });
  });

  it('is read alike where the benefit is asked for in such words', () => {
    const asked = read('', { benefit: '配偶住院补助' });
    expect(asked).toMatchObject({ about: 'hospitalisation', of: 'spouse', at: 'D2' });
    expect(read('', { benefit: '家属住院补助' }).told).toContain('value-not-understood D2');
  });

  it.each([
    ...[
      '住院',
      '普通住院',
      '子女大病',
      '子女患病',
      '生育（子女）',
      '生孩子住院分娩',
      '剖宫产',
      '女职工特殊疾病',
      '女性重大疾病',
    ],
    ...[
      '死亡（家属代办）',
      '身故，家属申领',
      '死亡，继承人配偶',
      '住院（本人，非家属）',
      '妇科手术',
      '子宫手术',
      '夫妻双方住院',
      '母婴住院分娩',
      '住院（配偶陪护）',
      '住院 联系人：妻子',
      '本人住院，配偶代办',
      '本人住院（妻子送医）',
    ],
  ])('%s: is the member’s own', (event) => {
    expect(read(event)).toMatchObject({ told: [], of: undefined, at: undefined });
  });
});

describe('a benefit of the scheme whose name holds such a word', () => {
  const scheme = townScheme();
  const { benefits = {} } = scheme;
  const { hospital, death } = benefits;
  if (hospital === undefined || death === undefined) throw new Error('the town has lost its benefits');
  const kin = {
    ...scheme,
    benefits: {
      ...benefits,
      kin: { ...hospital, title: '直系亲属住院慰问', aliases: ['家属慰问'] },
    },
  };
  const cell = (column: number, text: string) => ({ row: 2, column, kind: 'text' as const, text });
  const submitted = (fields: Readonly<Record<string, string>>) => {
    const cells = Object.fromEntries(
      Object.entries({ name: one.name, 'id-number': one.idNumber, admitted: '2026-09-01', ...fields }).map(
        ([field, text], index) => [field, cell(index + 1, text)],
      ),
    );
    const { claim, findings } = readSubmitted({ sheet: '', number: 2, hidden: false, cells }, '', kin, '2026-10-01');
    return { claim: claim?.submitted.claim, told: findings.map(({ code }) => code) };
  };

  it.each([
    [{ event: '直系亲属住院慰问' }],
    [{ event: '家属慰问' }],
    [{ benefit: '家属慰问' }],
    [{ event: '住院', benefit: '直系亲属住院慰问' }],
  ])('is what is asked for: %j', (fields) => {
    const { claim, told } = submitted(fields as Record<string, string>);
    expect(told).toEqual([]);
    expect(claim).toMatchObject({ event: 'hospitalisation', benefit: 'kin' });
    expect(claim?.relation).toBeUndefined();
  });

  it('is not asked for by other words', () => {
    expect(submitted({ event: '家属住院' }).told).toEqual(['value-not-understood']);
  });
});

it('a text without such a word names nobody', () => {
  expect(wordOfRelative('意外伤害住院')).toBeUndefined();
});
