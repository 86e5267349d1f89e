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

  const groups = card.replace(/\d{4}(?=\d)/g, '$& ');

  it.each([
    ['in groups', `李梅 1/1 示例农商行 ${groups} 公证书`],
    ['in groups before the share', `李梅 示例农商行 ${groups} 1/1 公证书`],
    ['in groups between dashes', `李梅（1/1） 示例农商行 ${groups.replaceAll(' ', '-')} 公证书`],
    ['after six digits', `李梅 1/1 示例农商行 ${card.slice(0, 6)} ${card.slice(6, 12)} ${card.slice(12)} 公证书`],
    ['right after the bank', `李梅 1/1 示例农商行${card} 公证书`],
    ['in groups right after the bank', `李梅 1/1 示例农商行${groups} 公证书`],
    ['right before the bank', `李梅 1/1 ${card}示例农商行 公证书`],
    ['full width', `李梅　1/1　示例农商行　${groups.replaceAll(' ', '　')}　公证书`],
  ])('reads an account %s', (_, text) => {
    expect(read(text).value).toEqual([
      { name: '李梅', share: '1/1', bank: '示例农商行', account: card, papers: ['公证书'] },
    ]);
  });

  it('reads an account in groups of each heir', () => {
    const text = `李梅 50% ${groups}；李东 50% ${groups.replaceAll(' ', '-')}`;
    expect(read(text).value?.map(({ share, account }) => [share, account])).toEqual([
      ['50/100', card],
      ['50/100', card],
    ]);
  });

  it('leaves a telephone beside an account, and a certificate with its number', () => {
    const { value } = read(`李梅 1/1 ${groups} 13812345678 （2021）闽证字第1234号`);
    expect(value?.[0]).toMatchObject({ account: card, papers: ['13812345678', '2021', '闽证字第1234号'] });
    expect(read('李梅 1/1 0591-87654321').value?.[0]?.account).toBeNull();
    expect(read('李梅 1/1 2026-05-10公证 2026-05-10').value?.[0]?.papers).toEqual(['2026-05-10公证', '2026-05-10']);
  });

  it('joins no number that stands beside a card to it', () => {
    expect(read(`李梅 1/1 公证书2021 ${groups}`).value?.[0]).toMatchObject({ account: card, papers: ['公证书2021'] });
    expect(read(`李梅 1/1 ${groups} 8765432`).problem).toMatchObject({ code: 'claim-heirs-malformed' });
    expect(read('李梅 1/1 4563 5100 1234 5678 901').value?.[0]?.account).toBe('4563510012345678901');
  });

  it('takes an identity number for no account', () => {
    const { idNumber } = person({ seed: 5 });
    for (const text of [`李梅 身份证号：${idNumber} 1/1 ${groups}`, `李梅（${idNumber}）1/1 账号${card}`])
      expect(read(text).value?.[0]).toMatchObject({ share: '1/1', account: card });
    expect(read(`李梅 1/1 ${idNumber}`).value?.[0]).toMatchObject({ account: null, papers: [idNumber] });
  });

  it('leaves the share that follows an account in groups', () => {
    const text = `李梅 ${groups} 50%；李东 ${groups} 12/24`;
    expect(read(text).value?.map(({ share, account }) => [share, account])).toEqual([
      ['50/100', card],
      ['12/24', card],
    ]);
  });

  it.each([
    ['李梅 1/1 示例农商行 6222 0200', '第 1 名继承人的银行账号不对（位数或校验位）'],
    ['李梅 1/1 622202 2000000000000 000', '第 1 名继承人的银行账号不对（位数或校验位）'],
    [`李梅 1/1 ${groups} ${groups}`, '第 1 名继承人的银行账号不对（位数或校验位）'],
    [
      `李梅 1/1 ${groups.slice(0, -1)}${(Number(groups.at(-1)) + 1) % 10}`,
      '第 1 名继承人的银行账号不对（位数或校验位）',
    ],
    ['李梅；李东', '第 1 名继承人的份额没有写明'],
  ])('%j is told, and nothing of it taken for papers', (text, reason) => {
    const { value, problem } = read(text);
    expect(value).toBeUndefined();
    expect(problem).toMatchObject({ code: 'claim-heirs-malformed', parameters: { reason: { zh: reason } } });
  });

  it.each([
    ['李梅 1/2；李东 1/3', claimReasons.sharesDiffer.zh],
    ['李梅 33%；李东 33%；李南 33%', claimReasons.sharesDiffer.zh],
    ['李梅 0/1；李东 1/1', claimReasons.sharesDiffer.zh],
    ['李梅；李东', '第 1 名继承人的份额没有写明'],
    ['李梅 1/2 1/2', '第 1 名继承人的份额没有写明'],
    [`李梅 1/1 ${card.slice(0, -1)}${(Number(card.at(-1)) + 1) % 10}`, '第 1 名继承人的银行账号不对（位数或校验位）'],
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
