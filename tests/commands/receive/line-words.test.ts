import { describe, expect, it } from 'vitest';
import { shownRemark } from '../../../src/commands/receive/line-words.ts';
import type { Candidate } from '../../../src/rules/receipt/receipt.ts';
import { line } from '../../rules/receipt/grounds.ts';

const batch: Candidate = {
  ...{ kind: 'batch', unit: null, period: null, payer: null, batch: '某处/2026-001', number: null },
  ...{ open: '20.00', because: 'perhaps-batch' },
};
const shown = (remark: string, candidates: readonly Candidate[] = [batch]) =>
  shownRemark({ line: line('-21.00', '', remark), candidates }, '某处');

describe('the remark of a line that is not identified', () => {
  it('keeps the number of the batch that it may be, and hides any other', () => {
    expect(shown('批次 2026-001')).toBe('批次 2026-001');
    expect(shown('批次 2026-001，账号 6217000000018960595')).toBe('批次 2026-001，账号 *******************');
    expect(shown('批次 2026-001', [])).toBe('批次 ****-***');
  });

  it('hides it where it is a part of a longer number', () => {
    expect(shown('62172026-0019')).toBe('********-****');
    expect(shown('6217 2026-001')).toBe('**** ****-***');
  });
});
