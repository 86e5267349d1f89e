import type { Subject } from '../../src/rules/enrolment/check.ts';
import { plusDuration } from '../../src/rules/value/plain-date.ts';
import { built } from '../process/built.ts';
import type { Prepare } from './work.ts';

/** Reading from the disk, finding the lists, all checks and the plan, on one thread, with no ledger behind it: nobody is known yet. */
export const prepareChecking: Prepare = async (task) => {
  const { readSubmittedFile, recogniseRoster, readMembers, judgeSubmission, allChecks, planEnrolment, loadScheme } =
    await modules();
  const { scheme } = await loadScheme(task.scheme);
  const span = { from: task.start, to: plusDuration(task.start, scheme.period.length) };
  const common = {
    scheme,
    period: { scheme: scheme.id, number: '1', span },
    asOf: task.asOf,
    known: { unit: undefined, elsewhere: new Map(), former: undefined, corrected: new Map() },
    hasRegister: false,
    register: undefined,
    replace: false,
  };
  return async () => {
    let failed = 0;
    for (const path of task.files) {
      const { file } = await readSubmittedFile(path);
      if (!file) failed += 1;
      for (const submission of file ? recogniseRoster(file, scheme).submissions : []) {
        const subject: Subject = { ...common, submission, members: readMembers(submission, scheme) };
        planEnrolment(subject, judgeSubmission(allChecks, subject), { partial: false });
      }
    }
    return { failed };
  };
};

async function modules() {
  const parts = await Promise.all([
    built<typeof import('../../src/io/table/read-submitted-file.ts')>('io/table/read-submitted-file.js'),
    built<typeof import('../../src/rules/submission/recognise-roster.ts')>('rules/submission/recognise-roster.js'),
    built<typeof import('../../src/rules/enrolment/read-member.ts')>('rules/enrolment/read-member.js'),
    built<typeof import('../../src/rules/enrolment/judge.ts')>('rules/enrolment/judge.js'),
    built<typeof import('../../src/rules/enrolment/checks/index.ts')>('rules/enrolment/checks/index.js'),
    built<typeof import('../../src/rules/enrolment/plan-enrolment.ts')>('rules/enrolment/plan-enrolment.js'),
    built<typeof import('../../src/commands/scheme/load-scheme.ts')>('commands/scheme/load-scheme.js'),
  ]);
  const [reading, recognising, members, judging, checks, planning, schemes] = parts;
  return { ...reading, ...recognising, ...members, ...judging, ...checks, ...planning, ...schemes };
}
