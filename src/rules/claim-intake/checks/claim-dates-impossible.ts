import { finding } from '../../findings/catalogue.ts';
import { dateReasons } from '../../findings/claim-reasons.ts';
import type { ClaimField } from '../../scheme/forms.ts';
import { daysBetween, type PlainDate } from '../../value/plain-date.ts';
import { type Text, worded } from '../../value/text.ts';
import type { ClaimCheck, KnownForClaims } from '../claim-subject.ts';
import { deathsTold, lastAlive } from '../deaths-told.ts';
import { type IntakeClaim, originOfField } from '../intake-claim.ts';
import { patientTold } from '../patient-told.ts';

interface Fault {
  readonly field: ClaimField;
  readonly found: string;
  readonly reason: Text;
}

const DAYS = ['admitted', 'discharged', 'happened', 'diagnosed', 'settled', 'notified', 'applied'] as const;
/** Days that lie before the claim is handed in; a stay may still be open. */
const BEFORE_APPLIED = ['admitted', 'happened', 'diagnosed'] as const;

/** `claim-dates-impossible`: discharge before admission, a stay that outlasts a death or comes after the one that another claim or an amendment tells of, a death on another day than the amendment has, a day that is still to come, a claim before its event, more days in hospital than there were. */
export const datesImpossible: ClaimCheck = {
  codes: ['claim-dates-impossible'],
  run: (subject) => {
    const [deaths, alive] = [deathsTold(subject), lastAlive(subject)];
    const amended = subject.known.deathsAmended;
    return subject.claims.flatMap((claim) =>
      [...faultsOf(claim, subject.asOf), ...besideOthers(claim, deaths, alive, amended)].map(
        ({ field, found, reason }) => {
          const origin = originOfField(claim, field);
          return { claim, finding: finding('claim-dates-impossible', { origin, found, parameters: { reason } }) };
        },
      ),
    );
  },
};

/** What cannot be beside other claims of the person and the amendment of his death: something that begins, or a stay that goes on, after his death; a death before something that began. */
function besideOthers(
  intake: IntakeClaim,
  deaths: ReturnType<typeof deathsTold>,
  alive: ReturnType<typeof lastAlive>,
  amended: KnownForClaims['deathsAmended'],
): Fault[] {
  const { claim } = intake.submitted;
  const who = patientTold(intake.submitted);
  if (claim.event === 'death') {
    const [last, died] = [alive.get(who), claim.happened];
    const other = amended?.get(who);
    if (died !== undefined && other !== undefined && other !== died)
      return [fault('happened', died, worded(dateReasons.otherDeath, { died: other }))];
    if (last === undefined || died === undefined || last.day <= died) return [];
    return [fault('happened', died, worded(dateReasons.alive, { day: last.day, claim: last.claim }))];
  }
  const death = deaths.get(who);
  if (death === undefined) return [];
  const reason = worded(dateReasons.deadInClaim, { died: death.day, claim: death.called(intake) });
  for (const field of ['admitted', 'happened', 'discharged'] as const) {
    const day = claim[field];
    if (day !== undefined && day > death.day) return [fault(field, day, reason)];
  }
  return [];
}

function faultsOf(intake: IntakeClaim, asOf: PlainDate): Fault[] {
  const { claim } = intake.submitted;
  const { admitted, discharged, days, applied, patientBirthDate } = claim;
  const faults: Fault[] = DAYS.flatMap((field) => {
    const day = claim[field];
    const assumed = field === 'applied' && intake.appliedAssumed;
    return day === undefined || day <= asOf || assumed ? [] : [fault(field, day, worded(dateReasons.future, { asOf }))];
  });
  if (admitted !== undefined && discharged !== undefined) {
    if (discharged < admitted) faults.push(fault('discharged', discharged, worded(dateReasons.reversed, { admitted })));
    else if (days !== undefined && days > daysBetween(admitted, discharged) + 1)
      faults.push(fault('days', String(days), worded(dateReasons.days, { admitted, discharged })));
  }
  faults.push(...afterDeath(claim));
  for (const field of BEFORE_APPLIED) {
    const day = claim[field];
    if (day === undefined || day > asOf) continue;
    if (applied < day && !intake.appliedAssumed)
      faults.push(fault('applied', applied, worded(dateReasons.early, { day })));
    if (patientBirthDate !== undefined && day < patientBirthDate)
      faults.push(fault(field, day, worded(dateReasons.unborn, { born: patientBirthDate })));
  }
  return faults;
}

/** Of a stay that begins after the death its end says nothing more. */
function afterDeath(claim: IntakeClaim['submitted']['claim']): Fault[] {
  const { event, happened: died } = claim;
  if (event !== 'death' || died === undefined) return [];
  for (const field of ['admitted', 'discharged'] as const) {
    const day = claim[field];
    if (day !== undefined && day > died) return [fault(field, day, worded(dateReasons.dead, { died }))];
  }
  return [];
}

function fault(field: ClaimField, found: string, reason: Text): Fault {
  return { field, found, reason };
}
