import { expect, it } from 'vitest';
import { correctCommand, correctHint } from '../../../src/commands/claim/facts-wanted.ts';
import { townScheme } from '../../fixtures/claim-town.ts';

const scheme = townScheme();
const unknown = (fact: string) => ({ code: 'fact-unknown' as const, values: { fact } });

it('names each column once, papers as all there, and a day by its column', () => {
  const reasons = [
    { code: 'papers-unknown' as const, values: { papers: 'x' } },
    { code: 'papers-missing' as const, values: { papers: 'x' } },
    unknown('hospital-area'),
    { code: 'dates-missing' as const, values: { fact: 'discharge' } },
  ];
  expect(correctCommand('10-4', reasons, scheme, 'en')).toEqual([
    'mutual claim correct 10-4 --set 申请材料=齐全 --set 就医地=VALUE --set 出院日期=VALUE --reason WHY',
  ]);
});

it('names the column of exclusions where a reviewer has to say whether one applies', () => {
  const reasons = [{ code: 'exclusion-needs-review' as const, values: { ground: '工伤' } }];
  expect(correctCommand('10-4', reasons, scheme, 'en')).toEqual([
    'mutual claim correct 10-4 --set 免责情形=无 --reason WHY',
  ]);
});

it('names no command where no column that can be set holds what is wanted', () => {
  expect(correctCommand('10-4', [unknown('renewal')], scheme, 'zh')).toEqual([]);
  expect(correctHint('10-4', [{ code: 'value-missing', values: {} }], scheme, 'zh')).toEqual([]);
});
