import { fill, type Language, type Text, type TextParameters } from '../rules/value/text.ts';

/** What a user's mistake is told with: what is wrong and where, what was expected, what to do. */
export interface ErrorTexts {
  readonly message: Text;
  /** What was expected, and how to mend it. */
  readonly fix: Text;
}

/** A mistake of the user's or of his surroundings that stops the command: exit code 2, no stack trace. */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly texts: ErrorTexts;
  readonly parameters: TextParameters;

  constructor(texts: ErrorTexts, parameters: TextParameters = {}) {
    super(fill(texts.message, 'en', parameters));
    this.texts = texts;
    this.parameters = parameters;
  }

  /** Both sentences in one language; a suggestion that is empty leaves no space at their end. */
  describe(language: Language): { message: string; fix: string } {
    return {
      message: fill(this.texts.message, language, this.parameters).trimEnd(),
      fix: fill(this.texts.fix, language, this.parameters).trimEnd(),
    };
  }
}
