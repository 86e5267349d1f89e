import { describe, expect, it } from 'vitest';
import { assignWords, firstWord, hintLines } from '../../../src/commands/receive/assign-hints.ts';
import { kindOfWord, leftOpenBy } from '../../../src/rules/receipt/kind-words.ts';
import type { Candidate, LineMatch } from '../../../src/rules/receipt/receipt.ts';
import type { Language } from '../../../src/rules/value/text.ts';
import { line } from '../../rules/receipt/grounds.ts';

const bare = { unit: null, period: null, payer: null, batch: null, number: null, open: '0.00' } as const;
const match = (amount: string, party: string, remark: string, candidates: readonly Candidate[] = []): LineMatch => ({
  ...{ line: { ...line(amount, party), remark }, parts: [], isSure: false, reason: 'unknown-payer', candidates },
});
const words = (of: LineMatch, language: Language = 'zh') => assignWords(of, { language, office: '某处' });

describe('words that a line may be assigned by', () => {
  it('are read off the remark where nothing that is open fits', () => {
    expect(words(match('50000.00', '福州市财政局', '职工医疗互助财政补助'))).toEqual(['补助']);
    expect(words(match('-5.00', '', '账户管理费'))).toEqual(['手续费']);
    expect(words(match('-9.00', '某市总工会', '上解调节金'))).toEqual(['调节金']);
    expect(words(match('-60.00', '甲厂', '误汇退回'))).toEqual(['两抵']);
    expect(words(match('80.00', '', '代发退回'))).toEqual(['退汇:申请编号']);
    expect(words(match('77.00', '张三', ''))).toEqual([]);
  });

  it('are those of its candidates, each as it is typed, in the language', () => {
    const back: Candidate = { ...bare, kind: 'bounced', number: '某处/16-4', because: 'perhaps-bounced' };
    const owed: Candidate = { ...bare, kind: 'recovery', number: '某处/9-1', because: 'perhaps-recovery' };
    const batch: Candidate = { ...bare, kind: 'batch', batch: '某处/2026-001', because: 'perhaps-batch' };
    expect(words(match('80.00', '', '退回', [back, owed]))).toEqual(['退汇:16-4', '追回:9-1']);
    expect(words(match('80.00', '', '', [back]), 'en')).toEqual(['bounced:16-4']);
    expect(words(match('-80.00', '', '', [batch]))).toEqual(['2026-001']);
  });

  it('name a unit below the list, yet not in the command of the next step', () => {
    const unit: Candidate = { ...bare, kind: 'fee', unit: { id: '1', name: '甲厂' }, because: 'name-not-sure' };
    const shown = { number: '12-3', match: match('80.00', '甲', '', [unit]) };
    expect(hintLines([shown], { language: 'zh', office: '某处' })[0]).toBe('  12-3 可写：甲厂');
    expect(firstWord(shown, { language: 'zh', office: '某处' })).toBe('单位');
  });

  it('are all understood, as are the words by which the list names what a line might be', () => {
    const proposed =
      '补助 利息 捐赠 追回 退汇 手续费 调节金 两抵 待查 subsidy interest donation recovery bounced charges adjustment passing';
    for (const word of proposed.split(' ')) expect(kindOfWord(word), word).toBeDefined();
    for (const word of ['代缴补助', '补助拨入', '追回补助', '上解调节金', '收付两抵', '待查款项', 'in and out'])
      expect(kindOfWord(word), word).toBeDefined();
    expect(['互助金', '预收', '退还多缴', '批次付款'].map(leftOpenBy)).toEqual(['unit', 'unit', 'unit', 'batch']);
  });
});
