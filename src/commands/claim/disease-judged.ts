import { diseaseErrors, diseaseTexts } from '../../io/report/text/claim-disease-texts.ts';
import { UserError } from '../../io/user-error.ts';
import type { Claim } from '../../rules/claim/claim.ts';
import type { Reason } from '../../rules/claim/decision.ts';
import { diseasesOf } from '../../rules/claim/diseases.ts';
import { compactText } from '../../rules/person/tidy-text.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import { suggestion } from '../../rules/scheme/suggestion.ts';
import { nearestOf } from '../../rules/value/nearest.ts';
import { fill, type Language } from '../../rules/value/text.ts';

/** What a reviewer writes where the disease is of none of the groups. */
const NONE = 'none';

/**
 * The groups of diseases that a reviewer puts a claim in, as `mutual claim decide --disease` names them.
 *
 * @throws UserError where a word is none of the scheme's groups
 */
export function groupsNamed(words: readonly string[], { diseases = {} }: Scheme): string[] {
  if (words.includes(NONE)) {
    if (words.some((word) => word !== NONE)) throw new UserError(diseaseErrors.noneAlone);
    return [];
  }
  const named = words.map((word) => {
    const key = compactText(word);
    const found = Object.entries(diseases).find(([id, { title }]) => id === word || compactText(title) === key);
    if (found) return found[0];
    const known = Object.entries(diseases).flatMap(([id, { title }]) => [id, title]);
    throw new UserError(diseaseErrors.noGroup, {
      found: word,
      suggestion: suggestion(nearestOf(word, known)),
      groups: optionsOf(Object.keys(diseases), { diseases }).join(' / '),
    });
  });
  return [...new Set(named)];
}

/** `--disease women-6（6种女职工原发癌）`, and that it is of none. */
function optionsOf(ids: readonly string[], { diseases = {} }: Pick<Scheme, 'diseases'>): string[] {
  return [...ids.map((id) => `--disease ${id} (${diseases[id]?.title ?? id})`), `--disease ${NONE}`];
}

/** Which groups a reviewer put a claim in, in words. */
export function judgedLine(ids: readonly string[], { diseases = {} }: Scheme, language: Language): string {
  const titles = ids.map((id) => diseases[id]?.title ?? id).join(language === 'zh' ? '、' : ', ');
  return ids.length === 0 ? diseaseTexts.judgedNone[language] : fill(diseaseTexts.judged, language, { titles });
}

/** What a reviewer has to write where only his word on the disease is wanting; nothing where it is not. */
export function reviewHint(
  against: readonly Reason[],
  claim: Pick<Claim, 'diagnosis' | 'icd10' | 'diseases'>,
  scheme: Scheme,
  language: Language,
): string[] {
  if (!against.some(({ code }) => code === 'disease-needs-review')) return [];
  const open = [...(diseasesOf(scheme, claim) ?? [])].filter(([, standing]) => standing === 'review');
  const options = optionsOf(
    open.map(([id]) => id),
    scheme,
  );
  return [fill(diseaseTexts.hint, language, { options: options.join(' / ') })];
}
