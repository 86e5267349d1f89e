import { enrolTexts } from '../../io/report/text/enrol-texts.ts';
import { templateVerbTexts } from '../../io/report/text/template-verb-texts.ts';
import { rosterForm } from '../../rules/submission/roster-form.ts';
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
    { flags: '--file <path>', description: templateVerbTexts.optionFile },
  ],
  examples: [
    { command: 'mutual template roster --scheme fuzhou-3', says: templateVerbTexts.exampleOne },
    { command: 'mutual template roster --scheme fuzhou-3 --file 空白花名册.xlsx', says: templateVerbTexts.exampleTwo },
  ],
  async run(context, _parameters, options) {
    const { scheme } = await schemeFor(options.scheme, context);
    const { writeRosterTemplate } = await import('../../io/workbook/template/roster-template.ts');
    const { commonChoices } = await import('../../io/workbook/template/template-fields.ts');
    const language = options.lang ?? scheme.language ?? 'zh';
    const name = fill(templateVerbTexts.fileName, language, { scheme: scheme.id });
    const path = templatePath(name, options, context.surroundings.directory);
    const form = rosterForm(scheme);
    const columns = form.columns.map((column) => ({
      ...column,
      choices: column.choices.length > 0 ? column.choices : commonChoices(column.field, language),
    }));
    await writeRosterTemplate(
      path,
      { scheme: scheme.title, title: form.title, columns, facts: form.facts, writtenAt: context.surroundings.now() },
      language,
    );
    const command = 'template roster';
    tellTemplate({ command, scheme: scheme.id, path, columns: columns.length, done: templateVerbTexts.done }, context);
    return 0;
  },
};

export default command;
