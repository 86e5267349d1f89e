import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import { assignWordTexts } from '../../io/report/text/assign-word-texts.ts';
import { subsidyPayer } from '../../rules/receipt/match-income.ts';
import { CAME_BACK } from '../../rules/receipt/match-payouts.ts';
import type { Candidate, LineMatch } from '../../rules/receipt/receipt.ts';
import type { StatementLine } from '../../rules/statement/statement.ts';
import { fill, type Language } from '../../rules/value/text.ts';
import type { ShownDoubt } from './tell-doubtful.ts';

/** So many words are proposed for a line. */
const MOST = 3;

const SUBSIDY = /补助|补贴|拨款|拨付|财政/u;
const CHARGE = /手续费|管理费|工本费|短信费|服务费|年费|汇划费|邮电费|回单费/u;
const ADJUSTMENT = /调节金|上解/u;
const BACK_AGAIN = /误汇|误转|错汇|退款|退回|代垫/u;

type Word = 'subsidy' | 'interest' | 'donation' | 'charge' | 'adjustment' | 'passing';

/** What `--assign` would take for a line, the likeliest first, each to be typed as it is; none where nothing tells. */
export function assignWords(
  { line, candidates }: Pick<LineMatch, 'line' | 'candidates'>,
  { language, office }: { readonly language: Language; readonly office: string },
): string[] {
  const words = candidates.flatMap((each) => wordOf(each, language, office) ?? []);
  return [...new Set([...words, ...saidBy(line, words.length === 0, language)])].slice(0, MOST);
}

function wordOf(
  { kind, unit, batch, number, with: others = [] }: Candidate,
  language: Language,
  office: string,
): string | undefined {
  if (unit !== null) return others.length === 0 ? unit.name : undefined;
  if (kind === 'bounced' || kind === 'recovery') {
    const claim = number === null ? assignWordTexts.claim[language] : shownNumber(office, number);
    return fill(assignWordTexts[kind], language, { claim });
  }
  if (kind === 'batch') return batch === null ? undefined : shownNumber(office, batch);
  const word = kind === 'grant' ? 'subsidy' : kind;
  return word === 'subsidy' || word === 'interest' || word === 'donation' ? assignWordTexts[word][language] : undefined;
}

/** What the payer and the remark say, where nothing that is open fits. */
function saidBy(line: StatementLine, isBare: boolean, language: Language): string[] {
  const text = `${line.remark ?? ''} ${line.counterparty ?? ''}`;
  const isOut = line.amount.startsWith('-');
  const say = (word: Word, holds: boolean) => (holds ? [assignWordTexts[word][language]] : []);
  if (isOut)
    return [
      ...say('charge', CHARGE.test(text)),
      ...say('adjustment', ADJUSTMENT.test(text)),
      ...say('passing', BACK_AGAIN.test(text)),
    ];
  const claim = assignWordTexts.claim[language];
  return [
    ...say('subsidy', SUBSIDY.test(text) || subsidyPayer(line) !== undefined),
    ...(isBare && CAME_BACK.test(text) ? [fill(assignWordTexts.bounced, language, { claim })] : []),
  ];
}

/** Below the list: what each line may be called where something tells, and all words there are for what came in and what went out. */
export function hintLines(lines: readonly ShownDoubt[], of: { readonly language: Language; readonly office: string }) {
  const { language } = of;
  const told = lines.flatMap(({ number, match }) => {
    const words = assignWords(match, of);
    return words.length === 0
      ? []
      : [fill(assignWordTexts.fits, language, { line: number, words: words.join(assignWordTexts.or[language]) })];
  });
  const isOut = ({ match }: ShownDoubt) => match.line.amount.startsWith('-');
  return [
    ...told.map((line) => `  ${line}`),
    ...(lines.every(isOut) ? [] : [assignWordTexts.incoming[language]]),
    ...(lines.some(isOut) ? [assignWordTexts.outgoing[language]] : []),
  ];
}

/** The word with which the next step is shown: the likeliest of the first line, else a unit or, of what went out, in and out. A unit that it may be is not put into a command that somebody could take over unread. */
export function firstWord({ match }: ShownDoubt, of: { readonly language: Language; readonly office: string }): string {
  const isUnits = match.candidates.some(({ unit }) => unit !== null);
  const [word] = isUnits ? [] : assignWords(match, of);
  if (word !== undefined) return word;
  const isOut = match.line.amount.startsWith('-') && !isUnits;
  return assignWordTexts[isOut ? 'passing' : 'unit'][of.language];
}
