import type { SchemeCase } from '../cases/case-file.ts';
import type { CaseResult } from '../cases/run-cases.ts';
import type { Decision } from '../claim/decision.ts';
import type { Scheme } from '../scheme/schema.ts';

/** A claim with what the engine makes of it, for a scheme's page. */
export interface WorkedExample {
  /** `case`: one that proves the scheme; `bounds`: made from the bounds of a benefit, so that nothing is expected of it. */
  readonly origin: 'case' | 'bounds';
  readonly of: Pick<SchemeCase, 'name' | 'source' | 'given'>;
  /** Of a case: what it expects, and whether it came out. */
  readonly expected?: { readonly of: SchemeCase['expect']; readonly met: boolean };
  readonly decision: Decision;
  /** The scheme that it was decided by: with the values that a case gives for what is missing. */
  readonly decidedBy: Scheme;
}

/** A case as an example. */
export function exampleOfCase(of: SchemeCase, { decision, decidedBy, passed }: CaseResult): WorkedExample {
  return { origin: 'case', of, expected: { of: of.expect, met: passed }, decision, decidedBy };
}

/** A claim made from the bounds of a benefit as an example; undefined where nothing is paid for it, since it would show no computation. */
export function exampleOfBounds(of: SchemeCase, { decision, decidedBy }: CaseResult): WorkedExample | undefined {
  const paid = decision.status === 'approved' || decision.status === 'reduced';
  return paid ? { origin: 'bounds', of, decision, decidedBy } : undefined;
}
