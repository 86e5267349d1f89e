import { describe, expect, it } from 'vitest';
import { fileReasons } from '../../../src/io/table/reasons.ts';
import { describe as inWords } from '../../../src/rules/findings/describe.ts';
import { fileReasonTexts } from '../../../src/rules/findings/file-reasons.ts';
import { fileFindings } from '../../../src/rules/submission/file-findings.ts';

const reading = { path: 'units/甲.xlsx', sha256: '0'.repeat(64), file: undefined };

describe('what reading a file came to', () => {
  it('puts the reason and its limit into words', () => {
    const parameters = { reason: 'inflates-too-far', limit: 100 * 2 ** 20 };
    const [finding] = fileFindings({ ...reading, problems: [{ code: 'file-too-large', parameters }] });
    expect(finding).toMatchObject({ code: 'file-too-large', severity: 'error', origin: { file: 'units/甲.xlsx' } });
    expect(finding && inWords(finding, { language: 'zh' }).message).toBe(
      '文件超出可以读取的范围：解压后超过 100 MB，或膨胀的倍数不正常。',
    );
    expect(finding && inWords(finding, { language: 'en' }).message).toContain('over 100 MB');
  });

  it('keeps the place of a doubt', () => {
    const problems = [{ code: 'cell-astray' as const, sheet: '名单', cell: 'XFD1048576', found: 'x' }];
    expect(fileFindings({ ...reading, problems })).toMatchObject([
      { code: 'cell-astray', origin: { file: 'units/甲.xlsx', sheet: '名单', cell: 'XFD1048576' }, found: 'x' },
    ]);
  });

  it('has words for every reason that a reader gives', () => {
    expect(fileReasons.filter((reason) => !(reason in fileReasonTexts))).toEqual([]);
  });
});
