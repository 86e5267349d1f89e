import { understandable } from '../findings/person-reasons.ts';
import { blank, type CellReading, hasValue } from '../person/cell-reading.ts';
import { compactText, saysNothing } from '../person/tidy-text.ts';
import type { Cell } from '../submission/cell.ts';
import { yesOrNo } from './yes-or-no.ts';

type Renewal = 'new' | 'renewing';

const NEW =
  /^(?:新|新参|新增|新保|新参保|新参加|新参互|新加入|首次|首次参加|首次参保|首次参互|初次|初次参加|第一次|第一次参加)(?:人员|职工)?$/;
const RENEWING = /^(?:续|续参|续保|续期|续参保|续参互|续加|继续参加|继续|连续参加|老会员|连续)(?:人员|职工)?$/;

/**
 * Reads whether the roster says that the member joins anew or renews. 是 and 否 are answers to the header: under 是否续参 是 means renewing, under 是否首次 new.
 *
 * @param header - text of the column's header
 */
export function readRenewal(cell: Cell | undefined, header: string): CellReading<Renewal> {
  if (!hasValue(cell)) return blank;
  const word = compactText(cell.text).toLowerCase();
  if (saysNothing(word)) return blank;
  const value = wordOf(word) ?? answerTo(header, word);
  if (value) return { value };
  return { problem: { code: 'value-not-understood', parameters: { wanted: understandable.renewal } } };
}

function wordOf(word: string): Renewal | undefined {
  if (NEW.test(word)) return 'new';
  return RENEWING.test(word) ? 'renewing' : undefined;
}

function answerTo(header: string, word: string): Renewal | undefined {
  const asksRenewing = header.includes('续');
  const asksNew = /新|首次|初次/.test(header);
  const answer = yesOrNo(word);
  if (answer === undefined || asksRenewing === asksNew) return undefined;
  return answer === asksRenewing ? 'renewing' : 'new';
}
