import { outputErrors } from '../io/report/text/output-texts.ts';
import { UserError } from '../io/user-error.ts';
import type { Surroundings } from './command.ts';
import { reportFailure } from './failure.ts';

/** What of a process is listened to here. */
type Outputs = Pick<NodeJS.Process, 'stdout' | 'stderr' | 'once' | 'exitCode'>;

/**
 * Hears what goes wrong with the process's own output. What is being done is done to its end all the same, so that no run is left half done. Whoever reads along may stop
 * early, as `head` does: that is no failure. A full disk is told once on stderr and gives exit code 2; where stderr cannot be written, the exit code alone tells.
 */
export function mindOutput(process: Outputs, surroundings: Surroundings): void {
  let told = false;
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE' || told) return;
      told = true;
      process.once('exit', () => {
        process.exitCode = 2;
      });
      if (stream === process.stdout)
        reportFailure(new UserError(outputErrors.stdout, { code: error.code ?? error.message }), surroundings);
    });
}
