import type { PlainDate } from '../value/plain-date.ts';
import type { Text } from '../value/text.ts';
import type { ClaimSubject } from './claim-subject.ts';
import type { IntakeClaim } from './intake-claim.ts';
import { patientTold } from './patient-told.ts';
import { type EarlierClaim, inOrderOfIntake, knownClaimText } from './repeats.ts';
import type { SubmittedClaim } from './submitted-claim.ts';

/** A death that a claim or an amendment tells of. */
export interface DeathTold {
  readonly day: PlainDate;
  /** The claim or amendment, as a finding names it. */
  readonly called: EarlierClaim['called'];
}

/** The death that an amendment tells of, else the first that claims do, of this file and taken before, by who died as `patientTold` names him. */
export function deathsTold(subject: ClaimSubject): ReadonlyMap<string, DeathTold> {
  const deaths = new Map<string, DeathTold>();
  for (const [number, day] of subject.known.deathsAmended ?? []) deaths.set(number, { day, called: () => AMENDED });
  for (const { earlier } of inOrderOfIntake(subject)) {
    const { submitted, called } = earlier;
    const { event, happened: day } = submitted.claim;
    const who = patientTold(submitted);
    if (event === 'death' && day !== undefined && !deaths.has(who)) deaths.set(who, { day, called });
  }
  return deaths;
}

/** The last beginning of something that claims taken before tell of those who die in this file, by `patientTold`. */
export function lastAlive({ claims, known }: ClaimSubject): ReadonlyMap<string, { day: PlainDate; claim: Text }> {
  const dying = new Set(claims.flatMap(({ submitted }) => (isDeath(submitted) ? [patientTold(submitted)] : [])));
  const last = new Map<string, { day: PlainDate; claim: Text }>();
  for (const claim of dying.size === 0 ? [] : known.claims) {
    const who = patientTold(claim.submitted);
    const day = beginningOf(claim.submitted);
    if (isDeath(claim.submitted) || day === undefined || !dying.has(who)) continue;
    if (day > (last.get(who)?.day ?? '')) last.set(who, { day, claim: knownClaimText(claim) });
  }
  return last;
}

const AMENDED: Text = { zh: '死亡变更登记', en: 'the amendment of the death' };

const isDeath = ({ claim }: SubmittedClaim): boolean => claim.event === 'death';

/** The day on which somebody was surely alive: a diagnosis or a settlement may come after the death. */
function beginningOf({ claim }: IntakeClaim['submitted']): PlainDate | undefined {
  return claim.admitted ?? claim.happened;
}
