import { describe, expect, it } from 'vitest';
import { readHeirs } from '../../../src/rules/claim-intake/read-heirs.ts';
import { claimReasons } from '../../../src/rules/findings/claim-reasons.ts';
import { person } from '../../support/people.ts';

const read = (text: string) => readHeirs({ row: 1, column: 1, kind: 'text', text });
const card = person({ seed: 4 }).bankCard;

describe('heirs in a cell', () => {
  it.each([
    ['李梅', [['李梅', '1/1']]],
    ['李梅 全部', [['李梅', '1/1']]],
    [
      '李梅 1/2；李东 1/2',
      [
        ['李梅', '1/2'],
        ['李东', '1/2'],
      ],
    ],
    [
      '李梅：三分之一\n李东：三分之二',
      [
        ['李梅', '1/3'],
        ['李东', '2/3'],
      ],
    ],
    [
      '李梅 33.34%；李东 33.33%；李南 33.33%',
      [
        ['李梅', '3334/10000'],
        ['李东', '3333/10000'],
        ['李南', '3333/10000'],
      ],
    ],
  ])('%j', (text, expected) => {
    expect(read(text).value?.map(({ name, share }) => [name, share])).toEqual(expected);
  });

  it('keeps bank, account and papers apart', () => {
    expect(read(`李梅（1/1） 示例农商行 ${card} 公证书 户口簿`).value).toEqual([
      { name: '李梅', share: '1/1', bank: '示例农商行', account: card, papers: ['公证书', '户口簿'] },
    ]);
  });

  it.each([
    ['李梅 1/2；李东 1/3', claimReasons.sharesDiffer.zh],
    ['李梅 33%；李东 33%；李南 33%', claimReasons.sharesDiffer.zh],
    ['李梅 0/1；李东 1/1', claimReasons.sharesDiffer.zh],
    ['李梅；李东', '没有写明李梅的份额'],
    ['李梅 1/2 1/2', '没有写明李梅的份额'],
    [`李梅 1/1 ${card.slice(0, -1)}${(Number(card.at(-1)) + 1) % 10}`, '李梅的银行账号不对'],
    ['1/2', claimReasons.heirUnread.zh],
  ])('%j is told', (text, reason) => {
    const { value, problem } = read(text);
    expect(value).toBeUndefined();
    expect(problem).toMatchObject({ code: 'claim-heirs-malformed', parameters: { reason: { zh: reason } } });
  });

  it.each(['无', '', '／'])('%j states none', (text) => {
    expect(read(text)).toEqual({});
  });
});
