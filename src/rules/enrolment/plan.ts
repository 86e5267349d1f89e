import type { Posting } from '../fund/posting.ts';
import type { Counted, Denominator } from '../scheme/participation.ts';
import type { FileFormat } from '../submission/cell.ts';
import type { Yuan } from '../value/money.ts';
import type { PlainDate } from '../value/plain-date.ts';
import type { MemberRecord } from './known.ts';

/** What became of a list. `partial`: its clean rows alone were taken; `returned`: nothing was; `unchanged`: it stands in the ledger already. */
export type UnitStatus = 'accepted' | 'partial' | 'returned' | 'unchanged';

/** One plan's figures of one unit, over all its lists in force with this one. */
export interface PlanFigures {
  readonly plan: string;
  /** What the ratio is taken of; null where the plan has no ratio. */
  readonly of: Denominator | null;
  readonly denominator: number | null;
  readonly participants: number;
  /** Participants over the denominator with four places, `"0.8333"`; null without denominator. */
  readonly ratio: string | null;
  /** The ratio required, `"0.8000"`; null where none is, or a waiver releases the unit. */
  readonly required: string | null;
  /** What the unit owes for the plan. */
  readonly due: Yuan;
  readonly members: { readonly new: number; readonly renewing: number };
}

/** What a submission would write, decided once; applying writes exactly this. */
export interface EnrolmentPlan {
  readonly status: UnitStatus;
  readonly unit: {
    readonly name: string;
    readonly creditCode: string | null;
    readonly kind: string | null;
    readonly region: string | null;
  };
  readonly list: {
    readonly file: string;
    readonly sha256: string;
    readonly format: FileFormat;
    /** `add`: further to the lists in force; `replace`: the whole list. */
    readonly mode: 'add' | 'replace';
    /** The day of the business on which it was judged. */
    readonly asOf: PlainDate;
    readonly headcounts: Readonly<Partial<Record<Counted, number>>>;
    /** Distinct persons that were read, whatever their findings. */
    readonly participants: number;
    /** As the unit states them. */
    readonly declaredParticipants: number | null;
    readonly declaredFee: Yuan | null;
    readonly contact: string | null;
    readonly contactPhone: string | null;
  };
  /** The unit's members once this is applied; none where it is returned. */
  readonly members: readonly MemberRecord[];
  readonly change: {
    readonly added: readonly MemberRecord[];
    readonly removed: readonly MemberRecord[];
    readonly changed: readonly { readonly before: MemberRecord; readonly after: MemberRecord }[];
  };
  /** What the unit owes over all its lists once this is applied. */
  readonly due: Yuan;
  readonly plans: readonly PlanFigures[];
  /** Balanced: debits and credits of the change add up to zero. */
  readonly postings: readonly Posting[];
}
