import { describe, expect, it } from 'vitest';
import { finding } from '../../../src/rules/findings/catalogue.ts';
import { describe as describeFinding } from '../../../src/rules/findings/describe.ts';
import { maskPersonalData } from '../../../src/rules/findings/mask.ts';
import { digitsLeft } from '../../../src/rules/person/number-cell.ts';

describe.each(['id-number-lost-digits', 'bank-card-lost-digits'] as const)('%s', (code) => {
  const fix = (digits: string | undefined, language: 'zh' | 'en', mask?: typeof maskPersonalData) =>
    describeFinding(finding(code, { origin: { file: '名册.xlsx' }, parameters: { suggestion: digitsLeft(digits) } }), {
      language,
      ...(mask && { mask }),
    }).fix;

  it('speaks of digits left in the file only where there are some', () => {
    expect(fix(undefined, 'zh')).toMatch(/只改格式不重输没有用。$/);
    expect(fix(undefined, 'en')).toMatch(/does not help\.$/);
    expect(fix('350102199001010016', 'zh')).toMatch(
      /没有用。文件里留下的号码（只供核对，不能照抄）：350102199001010016$/,
    );
    expect(fix('350102199001010016', 'en')).toMatch(/does not help\. What the file .*: 350102199001010016$/);
  });

  it('masks the digits, and no more than them', () => {
    expect(fix('350102199001010016', 'zh', maskPersonalData)).toMatch(/（只供核对，不能照抄）：\*{18}$/);
  });
});
