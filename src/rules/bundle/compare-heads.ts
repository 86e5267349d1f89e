import type { Head } from './reported.ts';

/**
 * How a report stands to what the same office reported before. `forked`: its chain does not hold the entry that was the head then, so one of the two was altered.
 * `unknown` is as `newer`, of an office whose chain the bundle does not hold.
 */
export type Standing = 'first' | 'same' | 'newer' | 'older' | 'forked' | 'unknown';

/**
 * Compares the head of a report with that of the one before.
 *
 * @param before - undefined where the office has not reported
 * @param hashAt - the hash that the reported chain has at the former head's place; undefined where the bundle does not hold that chain
 */
export function standingOf(reported: Head, before: Head | undefined, hashAt: string | undefined): Standing {
  if (before === undefined) return 'first';
  if (reported.sequence === before.sequence) return reported.hash === before.hash ? 'same' : 'forked';
  if (reported.sequence < before.sequence) return 'older';
  if (hashAt === undefined) return 'unknown';
  return hashAt === before.hash ? 'newer' : 'forked';
}
