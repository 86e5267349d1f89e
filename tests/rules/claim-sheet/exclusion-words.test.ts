import { describe, expect, it } from 'vitest';
import { groundAsked, groundsSpokenOf } from '../../../src/rules/claim-sheet/exclusion-words.ts';
import type { Scheme } from '../../../src/rules/scheme/schema.ts';
import { townScheme } from '../../fixtures/claim-town.ts';

const exclusions = {
  work: { title: '工伤' },
  fight: { title: '打架斗殴' },
  third: { title: '第三方责任意外', aliases: ['第三方责任'] },
  outpatient: { title: '门诊（含急诊留观）', aliases: ['门诊', '体检', '性病'] },
};
const town = townScheme();
const claims = { periodBy: 'event', clause: 'claims' } as const;
const scheme: Scheme = { ...town, claims: { ...claims, exclusions } };

describe('a ground of exclusion that a text speaks of', () => {
  it.each([
    ['工伤致腿骨折', ['work']],
    ['打架斗殴致伤', ['fight']],
    ['左腿骨折（工伤）', ['work']],
    ['不慎工伤，骨折', ['work']],
    ['第三方责任：是', ['third']],
    ['是否工伤：是', ['work']],
    ['体检', ['outpatient']],
    ['骨折、工伤', ['work']],
    ['不排除工伤', ['work']],
    ['不能排除工伤', ['work']],
    ['非工伤；打架斗殴', ['fight']],
    ['非工伤，打架斗殴', ['fight']],
    ['否认工伤，第三方责任', ['third']],
    ['第三方责任无力赔偿', ['third']],
    ['工伤无保险', ['work']],
    ['工伤没有赔偿', ['work']],
    ['非工伤打架斗殴', ['fight']],
    ['门诊（含急诊留观）', ['outpatient']],
  ])('%s', (text, ids) => expect(groundsSpokenOf(text, scheme)).toEqual(ids));
});

describe('is not what a text denies or speaks of beside', () => {
  it.each([
    '非工伤',
    '无第三方责任',
    '排除工伤、打架斗殴、第三方责任等情形',
    '不属于工伤',
    '未认定为工伤',
    '工伤：否',
    '非工伤及打架斗殴',
    '无工伤、打架斗殴或第三方责任',
    '非工伤/打架斗殴',
    '工伤已排除',
    '工伤和打架斗殴：否',
    '第三方责任：无',
    '未发生工伤',
    '工伤费用已扣除',
    '是否工伤：否',
    '与工伤无关',
    '门诊转住院',
    '体检发现肺结节',
    '慢性病',
    '门诊发票已附',
    '肺炎',
  ])('%s', (text) => expect(groundsSpokenOf(text, scheme)).toEqual([]));
});

it('is asked for by a header', () => {
  const asked = (header: string) => groundAsked(header, scheme);
  expect([asked('是否工伤'), asked('是否属于第三方责任'), asked('第三方责任')]).toEqual([
    { id: 'work', bare: false },
    { id: 'third', bare: false },
    { id: 'third', bare: true },
  ]);
  expect([asked('是否异地'), asked('工伤保险号'), groundAsked('是否工伤', { ...town, claims })]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
