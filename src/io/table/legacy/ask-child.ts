import { fileURLToPath } from 'node:url';
import { unreadable } from '../reasons.ts';
import { type Answer, type Task, tasks } from './answer.ts';
import type { ChildLimits } from './child-process.ts';
import { askKept } from './kept-child.ts';

const limits: ChildLimits = { seconds: 20, megabytes: 384, outputBytes: 192 * 1024 * 1024 };

/**
 * The child's program. Node 20 runs no TypeScript, so from the sources (under vitest) the built one is taken, which `npm test` makes first (`pretest`).
 */
export function childProgram(from = import.meta.url): string {
  const path = fileURLToPath(new URL('./legacy-child.js', from));
  return from.endsWith('.ts') ? path.replace(/([\\/])src([\\/]io[\\/]table[\\/])/, '$1dist$2') : path;
}

/**
 * Has the child process do a task on a file's bytes.
 *
 * @throws Unreadable too-slow, too-many-cells, reader-failed, password
 */
export async function askChild(
  task: Task,
  bytes: Buffer,
  { program = childProgram(), ...given }: Partial<ChildLimits> & { readonly program?: string } = {},
): Promise<Exclude<Answer, { fault: unknown }>> {
  const outcome = await askKept(program, [Buffer.of(tasks.indexOf(task)), bytes], { ...limits, ...given });
  if (outcome.end === 'too-slow') throw unreadable('too-slow', { limit: given.seconds ?? limits.seconds });
  if (outcome.end !== 'answered') throw unreadable('reader-failed');
  const answer = parse(outcome.output);
  if (!answer) throw unreadable('reader-failed');
  if ('fault' in answer) throw unreadable(answer.fault === 'encrypted' ? 'password' : 'damaged');
  return answer;
}

function parse(output: Buffer): Answer | undefined {
  try {
    const answer: unknown = JSON.parse(output.toString('utf8'));
    return isAnswer(answer) ? answer : undefined;
  } catch {
    return undefined;
  }
}

/** The answer is our own program's; what could go wrong is that it broke off or is not an answer at all. */
function isAnswer(answer: unknown): answer is Answer {
  if (typeof answer !== 'object' || answer === null) return false;
  if ('sheets' in answer) return Array.isArray(answer.sheets);
  return 'decrypted' in answer ? typeof answer.decrypted === 'string' : 'fault' in answer;
}
