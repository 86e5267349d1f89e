import type { CostColumn } from '../scheme/amounts.ts';
import type { ClaimEvent } from '../scheme/event.ts';
import type { HospitalLevel } from '../scheme/hospital-levels.ts';
import type { Yuan } from '../value/money.ts';
import type { DateSpan, PlainDate } from '../value/plain-date.ts';

/** What a claim states, already read and tidied: one request of one member for one event. What it does not state is absent, never guessed. */
export interface Claim {
  /** Tells claims apart: a receipt or claim number, or a place in a sheet. */
  readonly id: string;
  readonly event: ClaimEvent;
  /** The benefit asked for, by its id; of all that the event may have where absent. */
  readonly benefit?: string;
  readonly admitted?: PlainDate;
  readonly discharged?: PlainDate;
  /** Of a death, an injury, a birth, a fire. */
  readonly happened?: PlainDate;
  readonly diagnosed?: PlainDate;
  /** When the insurance settled it 结算. */
  readonly settled?: PlainDate;
  /** The day on which it was handed in. */
  readonly applied: PlainDate;
  /** The day on which the union was told of the event 告知, before the claim was handed in. */
  readonly notified?: PlainDate;
  /** Days in hospital as the papers state them; else counted from the dates. */
  readonly days?: number;
  readonly costs: Readonly<Partial<Record<CostColumn, Yuan>>>;
  /** The diagnosis in the words of the papers, and its codes. */
  readonly diagnosis?: string;
  readonly icd10?: readonly string[];
  readonly insurance?: string;
  /** With its grade where the papers state it. */
  readonly hospitalLevel?: HospitalLevel;
  readonly hospitalArea?: 'local' | 'elsewhere';
  readonly recognisedHospital?: boolean;
  readonly severity?: 'severe' | 'mild';
  /** Groups of diseases that a reviewer put it in, ids of the scheme's; else by diagnosis and code. */
  readonly diseases?: readonly string[];
  /** What a reviewer stated, for this claim alone, of the values that no source gives: sums in yuan or rates, by their paths in the scheme. */
  readonly stated?: Readonly<Record<string, string>>;
  /** Ids of the scheme's treatments. */
  readonly treatments?: readonly string[];
  readonly cause?: string;
  readonly disabilityGrade?: number;
  readonly firstDiagnosis?: boolean;
  readonly preExisting?: boolean;
  readonly relation?: 'member' | 'child' | 'spouse' | 'parent';
  /** Of a patient who is not the member. */
  readonly patientBirthDate?: PlainDate;
  readonly onlyChild?: boolean;
  readonly parents?: 'both' | 'one';
  readonly parentsEnrolledDays?: number;
  /** Names of the papers handed in; `all` where a clerk has seen that they are complete. */
  readonly papers?: readonly string[] | 'all';
  /** Grounds of exclusion that the papers show: ids of the scheme's. */
  readonly exclusions?: readonly string[];
  /** Grounds of exclusion that the papers speak of, of which a reviewer must say whether they are shown: ids of the scheme's. */
  readonly exclusionsToReview?: readonly string[];
  /** Grounds of exclusion of which a reviewer has said whether they are shown: ids of the scheme's; it stands as long as the words do that speak of them. */
  readonly exclusionsReviewed?: readonly string[];
  /** What the pool holds and the sum of all weights, for benefits that share it. */
  readonly pool?: { readonly available: Yuan; readonly weights: Yuan };
}

/** One plan of a member in one period, as the ledger has it. */
export interface CoveredPlan {
  readonly plan: string;
  /** First day covered, and the first day after. */
  readonly span: DateSpan;
  readonly shares: number;
  readonly renewal: 'new' | 'renewing';
  /** Periods without a gap, this one included. */
  readonly consecutivePeriods: number;
  /** False where a renewal lets the waiting period fall. */
  readonly waits: boolean;
  /**
   * The waiting as it was fixed when the coverage was enrolled or amended, rule by rule: a member put in another's place may go on with his waiting, or begin anew.
   * From the scheme where absent.
   */
  readonly waitingUntil?: readonly StoredWaiting[];
  /** Day of the invoice, where the scheme counts from it. */
  readonly invoicedOn?: PlainDate;
}

/** Waiting for some events, for all where null: `until` is the first day on which an event counts, null while its count has not begun. */
export interface StoredWaiting {
  readonly events: readonly string[] | null;
  readonly until: PlainDate | null;
}

/** What is known of the member who claims. */
export interface ClaimingMember {
  readonly sex?: 'men' | 'women';
  readonly birthDate?: PlainDate;
  readonly insurance?: string;
  readonly staffKind?: string;
  readonly unitKind?: string;
  readonly hardship?: boolean;
  readonly modelWorker?: boolean;
  /** Coverages of all periods that may matter, in order of their first day. */
  readonly plans: readonly CoveredPlan[];
}

/** The period that claims are decided for. */
export interface ClaimPeriod {
  readonly span: DateSpan;
}

/**
 * A former claim of the same member with what it was awarded, in any period. The history is in order of event. `frozen`: its amounts stand (batched or paid); an
 * unfrozen one may be decided anew.
 */
export interface FormerClaim {
  readonly claim: Claim;
  readonly period: ClaimPeriod;
  /** What counts against limits and in formulas. */
  readonly awards: readonly FormerAward[];
  /** What it was awarded in all, where a person let it have more than counts. */
  readonly whole?: readonly FormerAward[];
  readonly frozen: boolean;
}

/** What a claim was given of one benefit: whole fen, never negative. */
export interface FormerAward {
  readonly benefit: string;
  readonly amount: Yuan;
}

/** All that a claim is decided on. Pure data: the same situation gives the same decision and the same trace. */
export interface ClaimSituation {
  readonly claim: Claim;
  readonly member: ClaimingMember;
  readonly period: ClaimPeriod;
  readonly history: readonly FormerClaim[];
  /** Where limits are set aside for this claim: what it has within them. */
  readonly within?: readonly FormerAward[];
  /** Holidays and working days, for deadlines in working days. */
  readonly calendar?: WorkingCalendar;
}

/** The public holidays of the years that the table knows, from a dated table with its source. */
export interface WorkingCalendar {
  readonly years: readonly number[];
  /** Days off, weekends aside, as spans. */
  readonly holidays: readonly DateSpan[];
  /** Saturdays and Sundays that are worked. */
  readonly workdays: readonly PlainDate[];
}
