import { expect, it } from 'vitest';
import { factReaders } from '../../../src/rules/claim-sheet/fact-readers.ts';
import { townScheme } from '../../fixtures/claim-town.ts';

const reader = factReaders(townScheme()).find(({ field }) => field === 'hospital-area');
const read = (text: string) => reader?.read({ row: 1, column: 1, kind: 'text', text });

it.each(
  '辖区外 辖区以外 辖区之外 统筹区外 统筹地区以外 区外 市外 本市以外 省外 县外 异地 异地就医 外地 外省 跨省 转外 非本地 是'.split(
    ' ',
  ),
)('%s is elsewhere', (word) => {
  expect(read(word)).toEqual({ value: 'elsewhere' });
});

it.each('辖区内 辖区以内 统筹区内 统筹地区内 区内 市内 县内 本地 本市 本县 否'.split(' '))('%s is local', (word) => {
  expect(read(word)).toEqual({ value: 'local' });
});

it.each(['外科', '辖区', '省内', '医院'])('%s tells nothing', (word) => {
  expect(read(word)).toMatchObject({ problem: { code: 'value-not-understood' } });
});
