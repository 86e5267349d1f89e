import { fill, type Language, type TextParameters } from '../../../../rules/value/text.ts';
import { escaped } from '../../../escaped-markup.ts';
import { auditPageTexts } from '../../text/audit-page-texts.ts';

/** The key of a text of the audit's page. */
export type PageText = keyof typeof auditPageTexts;

/** Words of the page in its language, as HTML. */
export type Words = (text: PageText, parameters?: TextParameters) => string;

/** Gives the words of a page. */
export function wordsIn(language: Language): Words {
  return (text, parameters) => escaped(fill(auditPageTexts[text], language, parameters));
}
