import type { Origin } from '../submission/cell.ts';
import type { Fen } from '../value/money.ts';
import type { PlainDate } from '../value/plain-date.ts';
import type { Text } from '../value/text.ts';
import type { EvidenceRow } from './audit-test.ts';

/** A coverage of a member in the period. */
export interface CoverageFact {
  readonly plan: string;
  /** Null while it waits for the fee. */
  readonly starts: PlainDate | null;
  /** The first day no longer covered; null while it waits. */
  readonly ends: PlainDate | null;
}

/** A member of the period whom a test may tell of, as the ledger has him. */
export interface MemberFact {
  readonly unit: string;
  readonly unitName: string;
  readonly person: string;
  readonly name: string;
  readonly identity: string;
  readonly sex: 'male' | 'female' | null;
  readonly birthDate: PlainDate | null;
  /** Ids of the scheme's kinds. */
  readonly staffKind: string | null;
  readonly insuranceKind: string | null;
  readonly remark: string | null;
  /** The day of the business on which the list or amendment was taken by which he stands. */
  readonly taken: PlainDate;
  readonly entry: string;
  readonly run: number | null;
  readonly actor: string | null;
  readonly origin: Origin;
  /** What was decided for him in the period. */
  readonly benefits: Fen;
  readonly coverages: readonly CoverageFact[];
}

/** A row about a member. At stake is what was decided for him in the period. */
export function memberRow(fact: MemberFact, detail: Text, more: Partial<EvidenceRow> = {}): EvidenceRow {
  const { unit, unitName, person, name, identity, entry, run, actor, origin, benefits } = fact;
  return {
    ...{ key: `${person} ${unit}`, unit, unitName, person, name, identity, amount: benefits, detail, entry, origin },
    ...(run !== null && { run }),
    ...(actor !== null && { actor }),
    ...more,
  };
}

/** Whether two coverages share a day. One that waits for its fee takes up the whole period. */
export function shareDays(one: CoverageFact, other: CoverageFact): boolean {
  return (
    (one.starts ?? '') < (other.ends ?? '9999') &&
    (other.starts ?? '') < (one.ends ?? '9999') &&
    !empty(one) &&
    !empty(other)
  );
}

/** An amendment may leave a coverage without days. */
function empty({ starts, ends }: CoverageFact): boolean {
  return starts !== null && ends !== null && starts >= ends;
}
