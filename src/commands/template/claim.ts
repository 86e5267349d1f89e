import { decidedTexts } from '../../io/report/text/claim-decided-texts.ts';
import { claimTemplateTexts } from '../../io/report/text/claim-template-texts.ts';
import { enrolTexts } from '../../io/report/text/enrol-texts.ts';
import { decidedForm } from '../../rules/claim-intake/decided/decided-form.ts';
import { choicesOf, claimForm } from '../../rules/claim-sheet/claim-form.ts';
import { exampleClaim, exampleDeath } from '../../rules/claim-sheet/example-claim.ts';
import type { ClaimField } from '../../rules/scheme/forms.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import { fill, type Language } from '../../rules/value/text.ts';
import type { CommandModule, CommonOptions } from '../command.ts';
import { schemeFor } from '../scheme/scheme-for.ts';
import { tellTemplate } from './tell-template.ts';
import { templatePath } from './template-path.ts';

interface TemplateOptions extends CommonOptions {
  readonly scheme?: string;
  readonly file?: string;
  readonly decided?: boolean;
}

const command: CommandModule<TemplateOptions> = {
  options: [
    { flags: '--scheme <id>', description: enrolTexts.optionScheme, environment: 'MUTUAL_SCHEME' },
    { flags: '--decided', description: decidedTexts.templateOption },
    { flags: '--file <path>', description: claimTemplateTexts.optionFile },
  ],
  examples: [
    { command: 'mutual template claim --scheme hangzhou-2021', says: claimTemplateTexts.exampleOne },
    { command: 'mutual template claim --file 空白申请表.xlsx', says: claimTemplateTexts.exampleTwo },
    { command: 'mutual template claim --decided', says: decidedTexts.templateExample },
  ],
  async run(context, _parameters, options) {
    const { scheme } = await schemeFor(options.scheme, context);
    const { writeClaimTemplate } = await import('../../io/workbook/template/claim-template.ts');
    const texts = options.decided === true ? decidedTexts : claimTemplateTexts;
    const language = options.lang ?? scheme.language ?? 'zh';
    const name = fill(texts.fileName, language, { scheme: scheme.id });
    const path = templatePath(name, options, context.surroundings.directory);
    const { title, columns, steps } =
      options.decided === true ? decidedSheet(scheme, language) : { ...claimForm(scheme), steps: undefined };
    const choices = (field: ClaimField) => choicesOf(field, scheme);
    const example = options.decided === true ? undefined : exampleClaim(scheme, choices);
    const death = options.decided === true ? undefined : exampleDeath(scheme, choices);
    const writtenAt = context.surroundings.now();
    await writeClaimTemplate(
      path,
      {
        ...{ scheme: scheme.title, title, columns, example, writtenAt },
        ...(death && { further: [death] }),
        ...(steps && { steps }),
      },
      language,
    );
    const command = 'template claim';
    tellTemplate({ command, scheme: scheme.id, path, columns: columns.length, done: texts.done }, context);
    return 0;
  },
};

export default command;

/** The blank sheet of decisions made elsewhere. */
function decidedSheet(scheme: Scheme, language: Language) {
  const { title, step1, step2, step3, step4 } = decidedTexts;
  return { title: title[language], columns: decidedForm(scheme), steps: [step1, step2, step3, step4] };
}
