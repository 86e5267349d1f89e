import type { Claim } from '../claim/claim.ts';
import { matchKind } from '../enrolment/match-kind.ts';
import type { ClaimEvent } from '../scheme/event.ts';
import type { Scheme } from '../scheme/schema.ts';
import type { ClaimRow } from './find-tables.ts';
import { type Relative, wordOfRelative } from './relative-words.ts';
import type { RowReader } from './row-reader.ts';
import { wantedWords } from './wanted-words.ts';

type Relation = NonNullable<Claim['relation']>;

/**
 * Whose relation to the member the event of a row, or the benefit that it asks for, tells: 配偶住院 is a stay of the spouse. Where the columns of the patient say otherwise, or nothing tells which relative it
 * is, the cell is told. What is a benefit of the scheme by its title or an alias is read as that benefit, whatever words it holds.
 *
 * @param stated - what the columns of the row state
 */
export function relationOfEvent(
  row: ClaimRow,
  scheme: Scheme,
  stated: { readonly event: ClaimEvent; readonly relation: Relation | undefined },
  { origins, stand, tell }: RowReader,
): Relation | undefined {
  for (const field of ['event', 'benefit'] as const) {
    const relative = relativeIn(row, field, scheme, stated.event);
    if (relative === undefined) continue;
    const { relation } = stated;
    if (relation === undefined && relative !== 'other') {
      origins.relation = stand(field);
      return relative;
    }
    const agrees = relation !== undefined && relation !== 'member' && (relative === 'other' || relative === relation);
    if (!agrees)
      tell(field, { problem: { code: 'value-not-understood', parameters: { wanted: wantedWords.ownEvent } } });
    return relation;
  }
  return stated.relation;
}

function relativeIn(
  { cells }: ClaimRow,
  field: 'event' | 'benefit',
  { benefits }: Scheme,
  event: ClaimEvent,
): Relative | undefined {
  const cell = cells[field];
  const relative = cell && wordOfRelative(cell.text);
  if (relative === undefined || matchKind(cell?.text ?? '', benefits) !== undefined) return undefined;
  return relative === 'child' && (event === 'child-illness' || event === 'maternity') ? undefined : relative;
}
