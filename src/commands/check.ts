import { enrolTexts } from '../io/report/text/enrol-texts.ts';
import { expandInputs } from '../io/submitted/expand-inputs.ts';
import type { CommandModule } from './command.ts';
import { reportJson } from './enrolment/json.ts';
import { columnMapOf, type RosterOptions, rosterOptions } from './enrolment/options.ts';
import { registerOfUnits } from './enrolment/register-of-units.ts';
import { rememberingKnowledge } from './enrolment/remembering-knowledge.ts';
import { type EnrolmentReport, phaseTimes } from './enrolment/report.ts';
import { reviewRosters } from './enrolment/review-rosters.ts';
import { filesOf, findingsOf } from './enrolment/reviewed-file.ts';
import { reportLines } from './enrolment/terminal.ts';
import { termsForCheck } from './enrolment/terms-for-check.ts';
import { unitResult } from './enrolment/unit-result.ts';

const command: CommandModule<RosterOptions> = {
  arguments: [{ syntax: '<inputs...>', description: enrolTexts.inputs }],
  options: [...rosterOptions, { flags: '--start <date>', description: enrolTexts.optionStart }],
  examples: [
    { command: 'mutual check roster.xlsx --scheme fuzhou-3', says: enrolTexts.checkExampleOne },
    { command: 'mutual check rosters/ --scheme fuzhou-3 --json', says: enrolTexts.checkExampleTwo },
  ],
  async run(context, parameters, options) {
    const { scheme, schemeHash, period, sentence } = await termsForCheck(options, context);
    const inputs = await expandInputs(parameters, context.surroundings.directory);
    context.say(sentence);
    const rules = {
      scheme,
      schemeHash,
      period,
      asOf: context.asOf,
      partial: options.partial === true,
      replace: false,
      optionsHash: '',
      register: await registerOfUnits(options.units, scheme, context),
    };
    const review = {
      rules,
      knowledge: rememberingKnowledge(rules),
      map: columnMapOf(options.map, scheme),
    };
    const { files, times } = await reviewRosters(inputs, review, context);
    const report: EnrolmentReport = {
      command: 'check',
      run: null,
      chainHead: null,
      scheme: { id: scheme.id, hash: schemeHash },
      period: rules.period,
      files: filesOf(files),
      units: files.flatMap((file) => file.lists.map((list) => unitResult(list, rules, []))),
      findings: findingsOf(files),
      outputs: [],
      times: phaseTimes(times),
    };
    if (context.json) context.print(reportJson(report, context));
    else for (const line of reportLines(report, context)) context.print(line);
    return report.findings.some((finding) => finding.severity === 'error') ? 1 : 0;
  },
};

export default command;
