import type { Finding } from '../findings/finding.ts';
import { dueFromUnit } from '../fund/dues.ts';
import { yuan } from '../value/money.ts';
import type { Subject } from './check.ts';
import { sortErrors } from './clean-rows.ts';
import type { KnownUnit } from './known.ts';
import { aboutList, type Decision } from './plan-enrolment.ts';
import { planFigures } from './plan-figures.ts';
import { unitInForce } from './unit-in-force.ts';

/**
 * Tells of a list that stands in the ledger already, when it comes again: it changes nothing, and the figures are those of the unit as it stands now. Later lists and
 * amendments may contradict what this one says (a headcount that has grown, a member who has gone to another unit); that is no error of a list that was in order when it was
 * taken, so of an accepted list no error is told, and of one taken in part those of its rows, which went back to the unit then. Nor does it miss members whom it never meant to hold.
 *
 * @param findings - of all checks on this subject
 */
export function standingList(
  subject: Subject,
  standing: KnownUnit,
  status: 'accepted' | 'partial',
  findings: readonly Finding[],
): Decision {
  const unit = unitInForce(subject);
  const members = [...standing.members.values()];
  const now = { ...unit, headcounts: { ...unit.headcounts, ...standing.headcounts } };
  const past = new Set(status === 'partial' ? sortErrors(subject, findings).ofUnit : findings.filter(isError));
  return {
    plan: {
      status,
      ...aboutList(subject, unit),
      members,
      change: { added: [], removed: [], changed: [] },
      due: yuan(dueFromUnit(members)),
      plans: planFigures({ ...subject, members: [], replace: false }, now, members),
      postings: [],
    },
    findings: findings.filter((finding) => !past.has(finding) && finding.code !== 'members-not-listed'),
  };
}

const isError = (finding: Finding) => finding.severity === 'error';
