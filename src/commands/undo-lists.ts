import { bodyOf } from '../io/ledger/entry/read-entry.ts';
import { atOneMoment } from '../io/ledger/store/transaction.ts';
import { grouped } from '../io/report/decision/wording.ts';
import { undoTexts } from '../io/report/text/ledger-verbs-texts.ts';
import { fen, sumOf, type Yuan, yuan } from '../rules/value/money.ts';
import { fill, type Language } from '../rules/value/text.ts';
import type { OpenWorkspace } from './open-period-ledger.ts';

/** Lists named on a terminal; of more it is said how many. */
const SHOWN = 10;

/** A unit's list that an undo takes back. */
export interface ListUndone {
  readonly unit: string;
  readonly file: string;
  /** Members whom it brought. */
  readonly members: number;
  /** What it added to what the unit owes; less than nothing where it took members away. */
  readonly due: Yuan;
}

/** The lists among entries that are to be undone. */
export async function listsAmong(
  { ledger }: OpenWorkspace,
  entries: readonly { readonly entry: string; readonly kind: string }[],
): Promise<ListUndone[]> {
  const lists: ListUndone[] = [];
  for (const { entry, kind } of entries) {
    if (kind !== 'list-taken') continue;
    const body = await atOneMoment(ledger, (store) => bodyOf(store, entry));
    if (body.kind !== 'list-taken') continue;
    const { unit, list, change, postings } = body;
    const owed = postings.filter(({ account, unit: of }) => account === 'fees-receivable' && of === unit.id);
    const due = yuan(sumOf(owed.map(({ amount }) => fen(amount))));
    lists.push({ unit: unit.after.name, file: list.file, members: change.added.length, due });
  }
  return lists;
}

/** Whose lists they are, a line each: members and money go with them. */
export function listLines(lists: readonly ListUndone[], language: Language): string[] {
  const lines = lists
    .slice(0, SHOWN)
    .map(({ due, ...list }) => fill(undoTexts.list, language, { ...list, due: grouped(due) }));
  const more = lists.length - SHOWN;
  return more > 0 ? [...lines, fill(undoTexts.moreLists, language, { count: more })] : lines;
}
