import type { Finding } from '../../findings/finding.ts';
import { plusDays } from '../../value/plain-date.ts';
import type { Text } from '../../value/text.ts';
import { worded } from '../../value/text.ts';
import { type AmendmentGrounds, amendmentFinding } from './amendment.ts';

const REASONS = {
  begun: { zh: '保障从 {from} 开始', en: 'coverage began on {from}' },
  future: { zh: '晚于业务日期 {asOf}', en: 'it is later than the day of the business, {asOf}' },
} as const satisfies Record<string, Text>;

/**
 * Whether the day of an amendment fits the member's coverage: some of it lasts to that day, and none of it began after that day and before today. Coverage that
 * has begun is cut, never taken back: a wrong year would otherwise reverse a whole fee.
 */
export function dayProblem({ member, on, asOf }: AmendmentGrounds): Finding | undefined {
  const { coverages, name } = member.record;
  const open = coverages.filter(({ to }) => to === null || to > on);
  if (open.length === 0) {
    const last =
      coverages
        .map(({ to }) => to ?? '')
        .sort()
        .at(-1) ?? on;
    const parameters = { name, unit: member.unit.name, lastDay: plusDays(last, -1) };
    return amendmentFinding('coverage-ended', '--on', member, { found: on, parameters });
  }
  const begun = open.find(({ from }) => from !== null && on < from && from <= asOf);
  return begun === undefined ? undefined : outside(member, on, worded(REASONS.begun, { from: begun.from ?? '' }));
}

/** Whether a day that can only be past is not. */
export function futureProblem({ member, on, asOf }: AmendmentGrounds): Finding | undefined {
  return on <= asOf ? undefined : outside(member, on, worded(REASONS.future, { asOf }));
}

function outside(member: AmendmentGrounds['member'], found: string, reason: Text): Finding {
  return amendmentFinding('amendment-date-outside', '--on', member, { found, parameters: { reason } });
}
