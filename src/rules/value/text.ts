/** The languages in which everything a user sees exists. */
export type Language = 'zh' | 'en';

/**
 * A text in every language; `{name}` stands for a parameter that {@link fill} puts in, `{name|change|changes}` for the word that goes with its number: the first with
 * one, the second with any other.
 */
export interface Text {
  readonly zh: string;
  readonly en: string;
}

/** What is put in for the `{name}` of a text; a part that is worded itself (a reason, a title) is a {@link Text} and comes out in the language asked for. */
export type TextParameters = Readonly<Record<string, string | number | Text>>;

/** A parameter, or the words of which one goes with a number. */
const PARAMETER = /\{([a-zA-Z][a-zA-Z0-9]*)(?:\|([^|{}]*)\|([^|{}]*))?\}/g;

/**
 * The text in one language with its parameters put in.
 *
 * @param text - the text in every language
 * @param language - the one wanted
 * @param parameters - a value for each `{name}`; one that is absent leaves `{name}` standing, which a test of the catalogue forbids
 */
export function fill(text: Text, language: Language, parameters: TextParameters = {}): string {
  return text[language].replace(PARAMETER, (whole, name: string, one?: string, others?: string) => {
    const value = parameters[name];
    if (value === undefined) return whole;
    if (one !== undefined) return String(value) === '1' ? one : (others ?? '');
    return typeof value === 'object' ? value[language] : String(value);
  });
}

/** A text in every language with its parameters put in: a part of another text. */
export function worded(text: Text, parameters: TextParameters): Text {
  return { zh: fill(text, 'zh', parameters), en: fill(text, 'en', parameters) };
}
