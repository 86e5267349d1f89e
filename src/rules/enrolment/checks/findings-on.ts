import type { Finding } from '../../findings/finding.ts';

/**
 * The findings on some members, rows or other things, in their order: of each at most one. Forty checks go through all members, of whom nearly none has a finding, so
 * whoever has none costs no list, as he would with `flatMap`.
 */
export function findingsOn<Thing>(
  things: readonly Thing[],
  tell: (thing: Thing) => Finding | undefined,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const thing of things) {
    const told = tell(thing);
    if (told !== undefined) findings.push(told);
  }
  return findings;
}
