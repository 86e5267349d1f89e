import type { SchemeCase } from '../cases/case-file.ts';
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
