import { resolve } from 'node:path';
import { receiveErrors } from '../../io/report/text/receive-errors.ts';
import { readSubmittedFile } from '../../io/table/read-submitted-file.ts';
import { UserError } from '../../io/user-error.ts';
import type { AssignTarget } from '../../rules/receipt/assign-target.ts';
import { readAssignments } from '../../rules/receipt/read-assignments.ts';

/** What a person says of one line: the whole of it, in one part or several. */
export interface LineWish {
  /** `12-3`. */
  readonly line: string;
  readonly targets: readonly AssignTarget[];
  /** Where it is said, for what is wrong with it. */
  readonly at: string;
}

const ARGUMENT = /^(?<line>(?:[^=/]+\/)?\d+-\d+)=(?<word>[^=:：]+)(?:[:：](?<detail>[^=]+))?$/u;
const WORKBOOK = /\.(?:xlsx?|et|ods|csv)$/iu;

/**
 * What `--assign` says, by line, in the order in which lines are named: `12-3=红河州第一中学:17`, or a workbook that was filled in.
 *
 * @throws UserError for what is neither, and for sums in a workbook that are none
 */
export async function lineWishes(words: readonly string[], directory: string): Promise<LineWish[]> {
  const wishes = new Map<string, LineWish>();
  const add = (line: string, target: AssignTarget, at: string) => {
    const before = wishes.get(line);
    wishes.set(line, { line, targets: [...(before?.targets ?? []), target], at: before?.at ?? at });
  };
  for (const word of words) {
    const found = ARGUMENT.exec(word.normalize('NFKC').trim())?.groups;
    if (found) {
      const { line = '', word: of = '', detail } = found;
      add(line, { word: of.trim(), detail: detail?.trim() ?? null, amount: null }, word);
    } else if (WORKBOOK.test(word)) {
      for (const { line, target, at } of await filledIn(word, directory)) add(line, target, at);
    } else throw new UserError(receiveErrors.badAssign, { found: word });
  }
  return [...wishes.values()];
}

async function filledIn(word: string, directory: string) {
  const { file } = await readSubmittedFile(resolve(directory, word), { shownAs: word });
  const list = file && readAssignments(file);
  if (!list?.isList) throw new UserError(receiveErrors.notAList, { file: word });
  const [bad] = list.badSums;
  if (bad !== undefined) throw new UserError(receiveErrors.badSum, { at: bad });
  return list.lines;
}
