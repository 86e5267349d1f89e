import type { Text } from '../../value/text.ts';
import { rangeOf } from '../basics.ts';
import { waitingEvent } from '../event.ts';
import type { Scheme } from '../schema.ts';
import { makesWait, type Waiting } from '../waiting.ts';
import { fewestDays, longestDays, mostDays } from './days-of.ts';
import type { SchemeCheck, SchemeDoubt } from './scheme-check.ts';

/** A waiting period is at least a day and shorter than the term, its graded days lie within it, and no event of a plan has two. */
export const checkWaiting: SchemeCheck = (scheme) => {
  const rules = scheme.waiting ?? [];
  return rules.flatMap((rule, index) => [
    ...implausible(rule, index, scheme),
    ...rules.slice(index + 1).flatMap((other, distance) => overlap(scheme, index, index + 1 + distance, rule, other)),
  ]);
};

function implausible(rule: Waiting, index: number, scheme: Scheme): SchemeDoubt[] {
  const doubts: SchemeDoubt[] = [];
  const says = rule.length === undefined ? 'days' : 'length';
  const report = (reason: Text, ...path: readonly (string | number)[]) =>
    doubts.push({
      code: 'waiting-implausible',
      path: ['waiting', index, ...path],
      found: String(rule.length ?? rule.days),
      parameters: { reason },
    });
  if (!makesWait(rule)) report({ zh: '没有免责期', en: 'that is no waiting period' }, says);
  if (mostDays(rule) >= longestTerm(rule, scheme))
    report({ zh: '不短于整个互助期', en: 'that is not less than the whole term' }, says);
  let before = 0;
  for (const [grade, { day }] of (rule.graded ?? []).entries()) {
    const { first, last } = rangeOf(day);
    if (first <= before)
      report({ zh: '分档有重叠或没有从小到大', en: 'graded days that overlap or go back' }, 'graded', grade, 'day');
    if (last > fewestDays(rule)) report({ zh: '分档超出免责期', en: 'graded days beyond it' }, 'graded', grade, 'day');
    before = last;
  }
  return doubts;
}

/** In days, the most that it can be. */
function longestTerm(rule: Waiting, scheme: Scheme): number {
  const plans = Object.entries(scheme.plans).filter(([id]) => rule.plans?.includes(id) ?? true);
  const terms = [scheme.period.length, ...plans.flatMap(([, plan]) => plan.term ?? [])];
  return Math.max(...terms.map(longestDays));
}

function overlap(scheme: Scheme, one: number, other: number, first: Waiting, second: Waiting): SchemeDoubt[] {
  const plans = Object.keys(scheme.plans);
  const both = <Item>(all: readonly Item[], left?: readonly Item[], right?: readonly Item[]) =>
    all.filter((item) => (left?.includes(item) ?? true) && (right?.includes(item) ?? true));
  const events = both(waitingEvent.options, first.events, second.events);
  if (events.length === 0 || both(plans, first.plans, second.plans).length === 0) return [];
  if (first.diseases && second.diseases && both(first.diseases, second.diseases).length === 0) return [];
  const found = events.length === waitingEvent.options.length ? 'events' : events.join(', ');
  return [{ code: 'waiting-overlap', path: ['waiting', other], found, parameters: { one: one + 1, other: other + 1 } }];
}
