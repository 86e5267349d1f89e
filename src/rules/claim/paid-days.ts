import type { Step } from '../benefit/step.ts';

/** Days in hospital that a computation paid for: those of its lines `perDay`, steps within steps too. */
export function paidDaysIn(steps: readonly Step[]): number {
  return steps.reduce((days, step) => {
    const own = step.operator === 'perDay' ? Number(step.by.paidDays ?? '0') : 0;
    return days + own + paidDaysIn(step.steps ?? []);
  }, 0);
}
