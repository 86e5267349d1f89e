import type { CommandModule, ExitCode, Surroundings } from './commands/command.ts';
import { reportFailure } from './commands/failure.ts';
import { runProgram } from './commands/program.ts';
import { processSurroundings } from './commands/surroundings.ts';
import type { CommandName } from './io/report/text/command-texts.ts';

/** Every verb, in the order of the help; its file is loaded when it is called. */
export const commands: Readonly<Partial<Record<CommandName, () => Promise<{ readonly default: CommandModule }>>>> = {
  init: () => import('./commands/init.ts'),
  status: () => import('./commands/status.ts'),
  check: () => import('./commands/check.ts'),
  enrol: () => import('./commands/enrol.ts'),
  receive: () => import('./commands/receive.ts'),
  claim: () => import('./commands/claim.ts'),
  'claim decide': () => import('./commands/claim/decide.ts'),
  'claim approve': () => import('./commands/claim/approve.ts'),
  'claim correct': () => import('./commands/claim/correct.ts'),
  'claim list': () => import('./commands/claim/list.ts'),
  'claim show': () => import('./commands/claim/show.ts'),
  notice: () => import('./commands/notice.ts'),
  payout: () => import('./commands/payout.ts'),
  'payout result': () => import('./commands/payout/result.ts'),
  'payout retry': () => import('./commands/payout/retry.ts'),
  'payout void': () => import('./commands/payout/void.ts'),
  'payout slips': () => import('./commands/payout/write-slips.ts'),
  amend: () => import('./commands/amend.ts'),
  'amend transfer': () => import('./commands/amend/transfer.ts'),
  'amend identity': () => import('./commands/amend/identity.ts'),
  'amend name': () => import('./commands/amend/name.ts'),
  'amend kind': () => import('./commands/amend/kind.ts'),
  'amend account': () => import('./commands/amend/account.ts'),
  'amend substitute': () => import('./commands/amend/substitute.ts'),
  'amend withdraw': () => import('./commands/amend/withdraw.ts'),
  'amend retire': () => import('./commands/amend/retire.ts'),
  'amend death': () => import('./commands/amend/death.ts'),
  inbox: () => import('./commands/inbox.ts'),
  reconcile: () => import('./commands/reconcile.ts'),
  summary: () => import('./commands/summary.ts'),
  audit: () => import('./commands/audit.ts'),
  close: () => import('./commands/close.ts'),
  runs: () => import('./commands/runs.ts'),
  undo: () => import('./commands/undo.ts'),
  verify: () => import('./commands/verify.ts'),
  export: () => import('./commands/export.ts'),
  import: () => import('./commands/import.ts'),
  'template roster': () => import('./commands/template/roster.ts'),
  'template amend': () => import('./commands/template/amend.ts'),
  'template claim': () => import('./commands/template/claim.ts'),
  'scheme list': () => import('./commands/scheme/list.ts'),
  'scheme show': () => import('./commands/scheme/show.ts'),
  'scheme diff': () => import('./commands/scheme/diff.ts'),
  'scheme adopt': () => import('./commands/scheme/adopt.ts'),
  'scheme new': () => import('./commands/scheme/new.ts'),
  'scheme stale': () => import('./commands/scheme/stale.ts'),
  'scheme check': () => import('./commands/scheme/check.ts'),
  'scheme test': () => import('./commands/scheme/test.ts'),
  explain: () => import('./commands/explain.ts'),
  doctor: () => import('./commands/doctor.ts'),
  complete: async () => ({ default: (await import('./commands/complete.ts')).completion(commands) }),
};

/** Runs one command line. Never throws: what goes wrong is told on stderr and gives exit code 2. */
export async function main(surroundings: Surroundings): Promise<ExitCode> {
  try {
    return await runProgram(commands, surroundings);
  } catch (error) {
    return reportFailure(error, surroundings);
  }
}

/** Runs the process's own command line and sets its exit code. */
export async function start(): Promise<void> {
  process.exitCode = await main(processSurroundings());
}
