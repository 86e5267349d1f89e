import { finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import { percentOf } from '../value/percent.ts';
import type { Subject } from './check.ts';
import { originOfFact } from './finding-origins.ts';
import { shownRatio } from './participation-ratio.ts';
import { headcountWords, listed, sizeWords } from './rule-words.ts';
import { ratiosInForce, type UnitRatio } from './unit-ratios.ts';

/** The findings on the unit's ratios that fall short: of the tiers that ask for everybody, or of the others. */
export function ratiosFallingShort(
  subject: Subject,
  code: 'ratio-below-minimum' | 'full-participation-required',
): Finding[] {
  return ratiosInForce(subject).flatMap((ratio) => {
    const asksForAll = ratio.judgement?.required?.equals(1) === true;
    return asksForAll === (code === 'full-participation-required') ? findingOf(subject, ratio, code) : [];
  });
}

function findingOf(
  subject: Subject,
  { group, participants, headcount, judgement }: UnitRatio,
  code: 'ratio-below-minimum' | 'full-participation-required',
): Finding[] {
  if (headcount === undefined || judgement === undefined || judgement.shortBy === 0) return [];
  const { participation } = group;
  const { tier, required, needed, shortBy } = judgement;
  const shown = shownRatio(participants, headcount, required) ?? '0.0000';
  return [
    finding(code, {
      origin: originOfFact(subject.submission, participation.of),
      found: `${participants}/${headcount}`,
      parameters: {
        plans: listed(group.plans.map((plan) => subject.scheme.plans[plan]?.title ?? plan)),
        what: headcountWords[participation.of],
        headcount,
        participants,
        ratio: percentOf(shown),
        required: tier?.atLeast ?? '',
        size: sizeWords(tier?.size),
        needed,
        shortBy,
      },
      clause: tier?.clause ?? participation.clause,
    }),
  ];
}
