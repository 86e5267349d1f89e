import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutCoverage } from '../../../../src/rules/enrolment/amend/cut-coverage.ts';
import { fen } from '../../../../src/rules/value/money.ts';
import { plusDays } from '../../../../src/rules/value/plain-date.ts';
import { coverage } from './grounds.ts';

const asOf = '2026-09-10';
const unpaid = { asOf, feeReceived: false };

describe('cutting a coverage on a day', () => {
  it('leaves the days before and the fee, and hands on the rest for nothing', () => {
    expect(cutCoverage(coverage(), '2026-09-01', unpaid)).toEqual({
      stays: coverage({ to: '2026-09-01' }),
      goesOn: coverage({ from: '2026-09-01', fee: '0.00', payers: [] }),
    });
  });

  it('hands on the whole with its due where it has not begun', () => {
    const later = coverage({ from: '2026-10-01' });
    expect(cutCoverage(later, '2026-09-01', unpaid)).toEqual({ stays: undefined, goesOn: later });
    const waiting = coverage({ from: null, to: null });
    expect(cutCoverage(waiting, '2026-09-01', unpaid)).toEqual({ stays: undefined, goesOn: waiting });
  });

  it('keeps a fee that was received where it was paid, on a coverage without days', () => {
    const later = coverage({ from: '2026-10-01' });
    expect(cutCoverage(later, '2026-09-01', { asOf, feeReceived: true })).toEqual({
      stays: coverage({ from: '2026-10-01', to: '2026-10-01' }),
      goesOn: coverage({ from: '2026-10-01', fee: '0.00', payers: [] }),
    });
  });

  it('never takes back what has begun, not even on its first day', () => {
    const cut = cutCoverage(coverage(), '2026-07-01', { asOf: '2026-07-01', feeReceived: false });
    expect(cut.stays).toEqual(coverage({ to: '2026-07-01' }));
  });

  it('leaves alone what ended before', () => {
    const ended = coverage({ to: '2026-08-01' });
    expect(cutCoverage(ended, '2026-09-01', unpaid)).toEqual({ stays: ended, goesOn: undefined });
  });

  it('never loses or doubles a day or a fen', () => {
    const day = fc.integer({ min: -40, max: 400 }).map((days) => plusDays('2026-07-01', days));
    fc.assert(
      fc.property(day, day, fc.boolean(), (on, today, feeReceived) => {
        const whole = coverage();
        const { stays, goesOn } = cutCoverage(whole, on, { asOf: today, feeReceived });
        const parts = [stays, goesOn].flatMap((part) => part ?? []);
        expect(parts.reduce((sum, part) => sum + fen(part.fee), 0n)).toBe(fen(whole.fee));
        expect(parts[0]?.from).toBe(whole.from);
        expect(parts.at(-1)?.to).toBe(whole.to);
        if (parts.length === 2) expect(parts[0]?.to).toBe(parts[1]?.from);
      }),
    );
  });
});
