import type { Scheme } from '../../rules/scheme/schema.ts';
import { writeReport } from './report/write-report.ts';
import type { OutputHands } from './write-outputs.ts';

/** Writes the files of a run in this thread, one after the other. What writes workbooks is loaded here and not before. */
export function ownHands(scheme: Scheme): OutputHands {
  let last: Promise<unknown> = Promise.resolve();
  const afterThat = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
  return {
    decisions: (task) =>
      afterThat(async () => (await import('./report/write-decisions.ts')).writeDecisions(task, scheme)),
    returned: (task) => afterThat(async () => (await import('./returned.ts')).writeReturnedClaims(task, scheme)),
    report: (task) => afterThat(() => writeReport(task, scheme)),
  };
}
