import { correctionErrors } from '../../io/report/text/claim-correction-texts.ts';
import { UserError } from '../../io/user-error.ts';
import { fieldNamed, notSettable, type SetFact } from '../../rules/claim-correction/set-facts.ts';
import { claimForm } from '../../rules/claim-sheet/claim-form.ts';
import { claimFieldTitle } from '../../rules/claim-sheet/names.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import { suggestion } from '../../rules/scheme/suggestion.ts';
import { nearestOf } from '../../rules/value/nearest.ts';
import type { PeriodOptions } from '../period-options.ts';
import { clausesOf } from './ruling-options.ts';

/** Options of `mutual claim correct`. */
export interface CorrectionOptions extends PeriodOptions {
  readonly sheet?: string;
  readonly set?: readonly string[];
  readonly reason?: string;
  readonly waive?: readonly string[];
}

/** What was asked, settled under a scheme. */
export interface CorrectionWish {
  readonly reason: string;
  readonly sheet: string | undefined;
  readonly sets: readonly SetFact[];
  /** Ids of clauses, each once. */
  readonly waived: readonly string[];
  /** What a reviewer says of the claim, where that is what puts it right. */
  readonly said?: ReviewerSaid;
}

/** A reviewer's word on a claim that the scheme alone cannot decide. */
export interface ReviewerSaid {
  /** Ids of the scheme's groups of diseases, all that it belongs to; none where it is of no group. Absent where he says nothing of the disease. */
  readonly diseases?: readonly string[];
  /** Values that no source gives, for this claim alone, by their paths. Absent where he states none. */
  readonly stated?: Readonly<Record<string, string>>;
  /** He vouches for the papers as well. */
  readonly vouched: boolean;
}

/** @throws UserError where no reason was given, or a fact or a clause is none of the scheme's */
export function correctionOf(
  { sheet, set = [], reason, waive = [] }: CorrectionOptions,
  scheme: Scheme,
): CorrectionWish {
  if (!reason?.trim()) throw new UserError(correctionErrors.noReason);
  const sets = set.map((words) => factOf(words, scheme));
  const repeated = sets.find(({ field }, index) => sets.findIndex((each) => each.field === field) < index);
  if (repeated) throw new UserError(correctionErrors.setTwice, { found: repeated.as });
  return { reason: reason.trim(), sheet, sets, waived: clausesOf(waive, scheme) };
}

function factOf(words: string, scheme: Scheme): SetFact {
  const at = words.search(/[=＝]/);
  if (at < 1) throw new UserError(correctionErrors.setMalformed, { found: words });
  const [name, text] = [words.slice(0, at).trim(), words.slice(at + 1).trim()];
  const field = fieldNamed(scheme, name);
  if (field === undefined) {
    const columns = columnsOf(scheme);
    throw new UserError(correctionErrors.noColumn, {
      found: name,
      suggestion: suggestion(nearestOf(name, columns)),
      columns: columns.join('、'),
    });
  }
  if (notSettable.includes(field)) throw new UserError(correctionErrors.notSettable, { found: name });
  return { field, text, as: `--set ${words}` };
}

/** The columns of the form, and that of exclusions, which forms mostly lack: a reviewer settles there what words of a claim speak of. */
function columnsOf(scheme: Scheme): string[] {
  const columns = claimForm(scheme).columns.map(({ header }) => header);
  const exclusion = scheme.claims?.exclusions && claimFieldTitle(scheme, 'exclusion');
  return exclusion === undefined || columns.includes(exclusion) ? columns : [...columns, exclusion];
}
