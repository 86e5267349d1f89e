import type { RosterField, UnitField } from '../../../rules/scheme/forms.ts';
import type { Language } from '../../../rules/value/text.ts';
import { templateTexts } from '../../report/text/template-texts.ts';
import { workbookTexts } from '../../report/text/workbook-texts.ts';

/** A column of the blank roster, or a fact of the unit above it. */
export interface TemplateField<Field> {
  readonly field: Field;
  /** As the scheme's form calls it. */
  readonly header: string;
  readonly required: boolean;
  /** What may be chosen; none where anything may be typed. */
  readonly choices: readonly string[];
  /** What the example line shows; where it is absent, made-up data of the field's kind. Columns only. */
  readonly example?: string;
}

/** What the blank roster is made from; the command takes it from the scheme's forms. */
export interface RosterTemplate {
  /** The scheme's title. */
  readonly scheme: string;
  /** The form's own title, where the scheme gives one. */
  readonly title: string | undefined;
  readonly columns: readonly TemplateField<RosterField>[];
  readonly facts: readonly TemplateField<UnitField>[];
  /** The day from which the template holds, as ISO 8601 with offset; makes the same template the same bytes. */
  readonly writtenAt: string;
}

/** What is chosen in a column that every scheme has, by field; the command adds the scheme's own kinds and plans. */
export function commonChoices(field: RosterField, language: Language): readonly string[] {
  if (field === 'sex') return [workbookTexts.male[language], workbookTexts.female[language]];
  if (field === 'renewal') return [workbookTexts.new[language], workbookTexts.renewing[language]];
  if (field === 'hardship' || field.startsWith('plan:'))
    return [templateTexts.yes[language], templateTexts.no[language]];
  return [];
}
