import type { FileProblem } from '../../rules/submission/read-problem.ts';

/** Thrown by a reader that can give no cells; `readSubmittedFile` turns it into the file's problem, so no reader's fault ever stops a run. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  readonly problem: FileProblem;

  constructor(problem: FileProblem) {
    super(problem.code);
    this.problem = problem;
  }
}
