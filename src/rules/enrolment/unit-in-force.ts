import type { Scheme } from '../scheme/schema.ts';
import { oncePerObject } from '../value/once.ts';
import type { Subject } from './check.ts';
import { type Headcounts, readUnitFacts } from './unit-facts.ts';

/** The unit's facts by which a submission is judged. */
export interface UnitInForce {
  /** Empty where nobody states it. */
  readonly name: string;
  readonly creditCode: string | undefined;
  readonly kind: string | undefined;
  readonly region: string | undefined;
  readonly headcounts: Headcounts;
}

/**
 * The unit's facts, each from the first that states it: the submission, the centre's register of units, the unit's lists in force. The unit's own seal stands
 * under what it states, so that counts; where the register says otherwise a warning tells the centre. A kind that
 * the ledger has by another scheme is none of this one's.
 */
export const unitInForce = oncePerObject((subject: Subject): UnitInForce => {
  const { register } = subject;
  const ledger = subject.known.unit;
  const stated = readUnitFacts(subject.submission, subject.scheme);
  return {
    name: stated.name ?? register?.name ?? ledger?.name ?? '',
    creditCode: stated.creditCode ?? register?.creditCode ?? ledger?.creditCode ?? undefined,
    kind: [stated.kind, register?.kind, ledger?.kind].find((kind) => isKindOf(subject.scheme, kind)) ?? undefined,
    region: stated.region ?? register?.region ?? ledger?.region ?? undefined,
    headcounts: { ...ledger?.headcounts, ...register?.headcounts, ...stated.headcounts },
  };
});

function isKindOf({ unitKinds = {} }: Scheme, kind: string | null | undefined): boolean {
  return typeof kind === 'string' && Object.hasOwn(unitKinds, kind);
}
