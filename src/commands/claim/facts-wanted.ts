import { factName } from '../../io/report/decision/wording.ts';
import { heldNextTexts } from '../../io/report/text/held-next-texts.ts';
import type { Reason } from '../../rules/claim/decision.ts';
import { reasons } from '../../rules/claim/reasons.ts';
import { notSettable } from '../../rules/claim-correction/set-facts.ts';
import { fieldOfFact } from '../../rules/claim-intake/fact-fields.ts';
import { claimFieldTitle } from '../../rules/claim-sheet/names.ts';
import type { ClaimField } from '../../rules/scheme/forms.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import { listed } from '../../rules/value/listed.ts';
import { fill, type Language } from '../../rules/value/text.ts';

/** What a column says as claim sheets write it where nothing is wanting: all papers came, and no ground of exclusion applies. */
const said: Readonly<Partial<Record<ClaimField, string>>> = { papers: '齐全', exclusion: '无' };

/**
 * The command that states what a held claim does not say, papers or facts, each by its column; nothing where no column holds what is wanted. The claim is not sent
 * again: it would repeat itself.
 *
 * @param number - of the claim, as people name it
 * @param reasons - of its decision
 */
export function correctCommand(
  number: string,
  reasons: readonly Pick<Reason, 'code' | 'values'>[],
  scheme: Scheme,
  language: Language,
): string[] {
  const fields = new Set(reasons.flatMap((reason) => wantedField(reason) ?? []));
  if (fields.size === 0) return [];
  const value = heldNextTexts.valueWord[language];
  const sets = [...fields].map((field) => {
    return `--set ${claimFieldTitle(scheme, field)}=${said[field] ?? value}`;
  });
  return [`mutual claim correct ${number} ${sets.join(' ')} --reason ${heldNextTexts.reasonWord[language]}`];
}

function wantedField({ code, values }: Pick<Reason, 'code' | 'values'>): ClaimField | undefined {
  if (code === 'papers-missing' || code === 'papers-unknown') return 'papers';
  if (code === 'exclusion-needs-review') return 'exclusion';
  if (code !== 'fact-unknown' && code !== 'dates-missing') return undefined;
  return fieldOfFact(values.fact ?? '').find((field) => !notSettable.includes(field));
}

/** The same in a sentence, which says of what is called otherwise in the reasons than on the sheet which column it is. */
export function correctHint(...of: Parameters<typeof correctCommand>): string[] {
  const [, , , language] = of;
  const columns = columnsOf(of);
  const text = columns.length === 0 ? heldNextTexts.correct : heldNextTexts.correctIn;
  return correctCommand(...of).map((command) => fill(text, language, { command, columns: listed(columns) }));
}

function columnsOf([, wanted, scheme, language]: Parameters<typeof correctCommand>): string[] {
  const columns = wanted.flatMap((reason) => {
    const field = wantedField(reason);
    const { fact: word = '' } = reason.values;
    const column = field && claimFieldTitle(scheme, field);
    const fact = factName(word, { scheme, language, reasons });
    // Of a sum only the first column is named: it is none of the sum's own name.
    const isSame = word === '' || word.includes(' + ') || fact === column;
    return isSame || column === undefined ? [] : [fill(heldNextTexts.column, language, { fact, column })];
  });
  return [...new Set(columns)];
}
