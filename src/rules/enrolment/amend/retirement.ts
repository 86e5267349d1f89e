import { worded } from '../../value/text.ts';
import { matchKind } from '../match-kind.ts';
import {
  type AmendmentDecision,
  type AmendmentGrounds,
  amended,
  amendmentFinding,
  recordChange,
  refused,
} from './amendment.ts';
import { dayProblem } from './day-of-amendment.ts';

const STAFF_KIND = { zh: '人员类别', en: 'kind of staff' };

/**
 * A member retires within the period: recorded as his kind of staff, so that the next period can judge him by it. Coverage goes on to the end of the term, as
 * Zhangzhou 2021 says (当年度按在职执行); for schemes that say nothing of it the same is inferred, since the fee was taken for the whole term.
 */
export function planRetirement(grounds: AmendmentGrounds): AmendmentDecision {
  const { member, scheme } = grounds;
  const retired = matchKind('退休', scheme.staffKinds) ?? 'retired';
  if (member.record.staffKind === retired) {
    const found = scheme.staffKinds?.[retired]?.title ?? '退休';
    const parameters = { name: member.record.name, what: worded(STAFF_KIND, {}) };
    return refused(amendmentFinding('amendment-changes-nothing', '--member', member, { found, parameters }));
  }
  const problem = dayProblem(grounds);
  if (problem) return refused(problem);
  return amended('retirement', grounds, [recordChange(member, { ...member.record, staffKind: retired })]);
}
