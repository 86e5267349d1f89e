import { grouped } from '../../io/report/decision/wording.ts';
import { receiveTexts } from '../../io/report/text/receive-texts.ts';
import type { SettledPart } from '../../rules/fund/settled-part.ts';
import type { LineMatch } from '../../rules/receipt/receipt.ts';
import { fen, sumOf, yuan } from '../../rules/value/money.ts';
import { fill } from '../../rules/value/text.ts';
import { type LineWording, partOf } from './line-words.ts';
import type { TakenFile } from './take-statement.ts';

const TOLD: ReadonlySet<LineMatch['reason']> = new Set(['too-much', 'nothing-open', 'too-little']);

/** Who paid too much or too little, each unit once, as it stands after all lines of all files. */
export function notable(files: readonly TakenFile[], words: LineWording): string[] {
  const settled = files.flatMap(({ matches, outcome }) =>
    matches.map(({ parts, reason }) => ({ parts, isTold: TOLD.has(reason), isTried: outcome === 'tried' })),
  );
  const told = new Set(
    settled.filter(({ isTold }) => isTold).flatMap(({ parts }) => parts.find(({ unit }) => unit !== null)?.unit ?? []),
  );
  const lines = [...told].flatMap((unit) => {
    const ofUnit = ({ parts }: { readonly parts: readonly SettledPart[] }) =>
      parts.filter((part) => part.unit === unit);
    const tried = settled.filter(({ isTried }) => isTried).flatMap(ofUnit);
    return noteOf(unit, { all: settled.flatMap(ofUnit), tried }, words);
  });
  return lines.length === 0 ? [] : [receiveTexts.notable[words.language], ...lines];
}

/** What a unit holds in advance by these lines, else what it still owes of the periods that it paid for. */
function noteOf(
  unit: string,
  { all, tried }: { readonly all: readonly SettledPart[]; readonly tried: readonly SettledPart[] },
  words: LineWording,
): string[] {
  const { language } = words;
  const sum = (parts: readonly SettledPart[], kind: SettledPart['kind']) =>
    sumOf(parts.filter((part) => part.kind === kind).map(({ amount }) => fen(amount)));
  const [part] = all;
  if (part === undefined) return [];
  const name = partOf(part, words);
  const advance = sum(all, 'advance');
  if (advance > 0n) return [fill(receiveTexts.tooMuch, language, { unit: name, amount: grouped(yuan(advance)) })];
  const periods = new Set(all.flatMap(({ kind, period }) => (kind === 'fee' && period !== null ? [period] : [])));
  const open = sumOf([...periods].map((period) => words.open.get(`${unit} ${period}`) ?? 0n)) - sum(tried, 'fee');
  // What a line lacked another one has paid.
  if (open <= 0n) return [];
  const parameters = { unit: name, amount: grouped(yuan(sum(all, 'fee'))), open: grouped(yuan(open)) };
  return [fill(receiveTexts.tooLittle, language, parameters)];
}
