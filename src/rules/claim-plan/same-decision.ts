import type { Decision } from '../claim/decision.ts';

/**
 * Whether two decisions say the same, whatever the order of their keys and whatever the claim is called. What frozen decisions have had too much is told by the claim
 * that came in; another that it leaves as it was is not decided otherwise for that.
 */
export function sameDecision(one: Decision, other: Decision): boolean {
  return ordered({ ...one, claim: '', overpaid: '' }) === ordered({ ...other, claim: '', overpaid: '' });
}

/** A key without a value is none, as in JSON. */
function ordered(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(ordered).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).filter(([, each]) => each !== undefined);
  entries.sort(([left], [right]) => (left < right ? -1 : 1));
  return `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${ordered(each)}`).join(',')}}`;
}
