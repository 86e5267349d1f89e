import { amendTemplateTexts } from '../../io/report/text/amend-template-texts.ts';
import { enrolTexts } from '../../io/report/text/enrol-texts.ts';
import { amendForm } from '../../rules/enrolment/amend-sheet/amend-form.ts';
import { exampleRows } from '../../rules/enrolment/amend-sheet/example-rows.ts';
import { matterWords } from '../../rules/enrolment/amend-sheet/matters.ts';
import { fill } from '../../rules/value/text.ts';
import type { CommandModule, CommonOptions } from '../command.ts';
import { schemeFor } from '../scheme/scheme-for.ts';
import { tellTemplate } from './tell-template.ts';
import { templatePath } from './template-path.ts';

interface TemplateOptions extends CommonOptions {
  readonly scheme?: string;
  readonly file?: string;
}

const command: CommandModule<TemplateOptions> = {
  options: [
    { flags: '--scheme <id>', description: enrolTexts.optionScheme, environment: 'MUTUAL_SCHEME' },
    { flags: '--file <path>', description: amendTemplateTexts.optionFile },
  ],
  examples: [
    { command: 'mutual template amend --scheme zhangzhou-4', says: amendTemplateTexts.exampleOne },
    { command: 'mutual template amend --file 空白变更表.xlsx', says: amendTemplateTexts.exampleTwo },
  ],
  async run(context, _parameters, options) {
    const { scheme } = await schemeFor(options.scheme, context);
    const { writeAmendTemplate } = await import('../../io/workbook/template/amend-template.ts');
    const language = options.lang ?? scheme.language ?? 'zh';
    const name = fill(amendTemplateTexts.fileName, language, { scheme: scheme.id });
    const path = templatePath(name, options, context.surroundings.directory);
    const columns = amendForm(scheme, language);
    const examples = exampleRows(scheme).map((matter) => ({ matter, word: matterWords[matter][language] }));
    const template = { scheme: scheme.title, columns, examples, writtenAt: context.surroundings.now() };
    await writeAmendTemplate(path, template, language);
    const command = 'template amend';
    tellTemplate({ command, scheme: scheme.id, path, columns: columns.length, done: amendTemplateTexts.done }, context);
    return 0;
  },
};

export default command;
