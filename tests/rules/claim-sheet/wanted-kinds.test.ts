import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../src/rules/claim-sheet/read-values.ts';

const cell = { row: 1, column: 1, kind: 'text', text: '三等' } as const;
const wantedOf = (kinds: Parameters<typeof kindOf>[0]) => kindOf(kinds)(cell).problem?.parameters?.wanted;

describe('what a cell is wanted to say', () => {
  it('is one of the scheme’s own kinds', () => {
    const kinds = { one: { title: '一等' }, two: { title: '二等', aliases: ['次等'] } };
    expect(wantedOf(kinds)).toEqual({ zh: '其中之一：一等、二等', en: 'one of 一等, 二等' });
  });

  it.each([undefined, {}])('is nothing where the scheme has none: no list without anything in it', (kinds) => {
    expect(wantedOf(kinds)).toEqual({
      zh: '留空，本办法没有规定这一项',
      en: 'nothing: the scheme has none of these',
    });
  });
});
