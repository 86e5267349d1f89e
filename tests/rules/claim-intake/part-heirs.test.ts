import { describe, expect, it } from 'vitest';
import { readHeirs } from '../../../src/rules/claim-intake/read-heirs.ts';
import { person } from '../../support/people.ts';

const read = (text: string) => readHeirs({ row: 1, column: 1, kind: 'text', text });
const shares = (text: string) => read(text).value?.map(({ name, share }) => `${name} ${share}`);
const card = person({ seed: 4 }).bankCard;
const other = person({ seed: 5 }).bankCard;
const halves = ['李梅 1/2', '李强 1/2'];

describe('heirs who stand together', () => {
  it.each([
    ['李梅、李强（平均）', halves],
    ['李梅，李强 平均分配', halves],
    ['李梅、李强各1/2', halves],
    ['李梅、李强各半', halves],
    ['李梅和李强各一半', halves],
    ['李梅；李强；均分', halves],
    ['李梅（配偶）1/2、李强（儿子）1/2', halves],
    ['配偶李梅1/2、儿子李强1/2', halves],
    ['配偶：李梅 1/2 儿子：李强 1/2', halves],
    ['法定继承人：李梅 1/2、李强 1/2', halves],
    ['李梅二分之一、李强二分之一', halves],
    ['李梅、李强、李东（儿子）各三分之一', ['李梅 1/3', '李强 1/3', '李东 1/3']],
    ['李梅50%，李强50%', ['李梅 50/100', '李强 50/100']],
    ['李梅(配偶，50%) 李强(子，50%)', ['李梅 50/100', '李强 50/100']],
    ['配偶李梅 全部', ['李梅 1/1']],
    ['李梅（配偶）', ['李梅 1/1']],
    ['李梅 全部 公证书 共2份 工行6222', ['李梅 1/1']],
    ['李梅50%李强50%', ['李梅 50/100', '李强 50/100']],
    ['李梅1/2李强1/2', halves],
    ['李梅1/3李强1/3李东1/3', ['李梅 1/3', '李强 1/3', '李东 1/3']],
    ['李梅占50%李强占50%', ['李梅 50/100', '李强 50/100']],
    ['妻李梅50%子李强50%', ['李梅 50/100', '李强 50/100']],
    ['妻李梅 1/2、女欧阳芳 1/2', ['李梅 1/2', '欧阳芳 1/2']],
    ['母李梅50%，弟李强50%', ['李梅 50/100', '李强 50/100']],
    ['母国华 全部', ['母国华 1/1']],
    ['李小明（未成年）', ['李小明 1/1']],
    [`李梅 信用联社 ${card}`, ['李梅 1/1']],
    [`李梅 兴业 ${card}`, ['李梅 1/1']],
    ['李和平', ['李和平 1/1']],
    ['欧阳和平 全部 公证书', ['欧阳和平 1/1']],
    ['阿依古丽·买买提 全部', ['阿依古丽·买买提 1/1']],
  ])('%s', (text, expected) => {
    expect(shares(text)).toEqual(expected);
  });

  it('keeps the account, bank and papers of each', () => {
    expect(read(`李梅 1/2 工商银行 ${card} 户口簿、李强 1/2 建行 ${other} 结婚证`).value).toMatchObject([
      { name: '李梅', share: '1/2', bank: '工商银行', account: card, papers: ['户口簿'] },
      { name: '李强', share: '1/2', account: other },
    ]);
  });

  it.each([
    '李梅、李强',
    '李梅 全部 50%李强50%',
    '李梅 1/1 1/2李强',
    '李梅 李强 1/2',
    '李梅、李强各1/3',
    '李梅 平均',
    '李梅 1/1 李强 放弃继承',
    '配偶李梅儿子李强',
    '见公证书',
    '详见附件',
    '法定继承人见公证书',
    '法定继承人共同继承',
    '配偶 全部',
    '李梅等三人',
  ])('%s is told', (text) => {
    expect(read(text)).toMatchObject({ problem: { code: 'claim-heirs-malformed' } });
  });
});
