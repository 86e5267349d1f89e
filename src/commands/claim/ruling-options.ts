import { rulingErrors } from '../../io/report/text/claim-ruling-texts.ts';
import { UserError } from '../../io/user-error.ts';
import type { Ruling } from '../../rules/claim-plan/rule-claim.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import { suggestion } from '../../rules/scheme/suggestion.ts';
import { nearestOf } from '../../rules/value/nearest.ts';
import type { PeriodOptions } from '../period-options.ts';

/** Options of `mutual claim decide`. */
export interface RulingOptions extends PeriodOptions {
  readonly approve?: boolean;
  readonly reject?: boolean;
  readonly hold?: boolean;
  readonly reason?: string;
  readonly waive?: readonly string[];
  /** Groups of diseases, by id or title; `none`. */
  readonly disease?: readonly string[];
  /** Values that no source gives, `path=sum`. */
  readonly state?: readonly string[];
}

/** What was asked, settled. */
export interface RulingWish {
  readonly ruling: Ruling;
  readonly reason: string;
  /** Ids of clauses, each once. */
  readonly waived: readonly string[];
  /** @throws UserError where the scheme does not have one of them */
  readonly requireClauses: (scheme: Scheme) => void;
}

/** @throws UserError where no ruling, or more than one, or no reason was given */
export function rulingOf({ approve, reject, hold, reason, waive = [] }: RulingOptions): RulingWish {
  const given = (
    [
      ['approve', approve],
      ['reject', reject],
      ['hold', hold],
    ] as const
  ).flatMap(([ruling, asked]) => (asked === true ? [ruling] : []));
  const [ruling] = given;
  if (ruling === undefined || given.length > 1) throw new UserError(rulingErrors.oneRuling);
  if (!reason?.trim()) throw new UserError(rulingErrors.noReason);
  const waived = [...new Set(waive)];
  if (waived.length > 0 && ruling !== 'approve') throw new UserError(rulingErrors.waiveOnlyApproving);
  return {
    ruling,
    reason: reason.trim(),
    waived,
    requireClauses: (scheme) => void clausesOf(waived, scheme),
  };
}

/**
 * Clauses that are to be set aside, each once.
 *
 * @throws UserError where the scheme does not have one of them
 */
export function clausesOf(words: readonly string[], { clauses }: Scheme): string[] {
  const found = words.find((clause) => !Object.hasOwn(clauses, clause));
  if (found === undefined) return [...new Set(words)];
  const all = Object.keys(clauses);
  throw new UserError(rulingErrors.noClause, {
    found,
    suggestion: suggestion(nearestOf(found, all)),
    clauses: all.join(', '),
  });
}
