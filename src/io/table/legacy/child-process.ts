import { spawn } from 'node:child_process';

/** How the child ended. */
export type Outcome =
  | { readonly end: 'answered'; readonly output: Buffer }
  | { readonly end: 'too-slow' | 'too-much-output' | 'failed' };

/** What the child may use. */
export interface ChildLimits {
  readonly seconds: number;
  /** Of its heap. */
  readonly megabytes: number;
  /** Bytes of its answer. */
  readonly outputBytes: number;
}

/**
 * Runs a program of ours in a Node process of its own and ends it when it takes too long or says too much.
 *
 * @param script - path of the program, JavaScript
 * @param task - its argument
 * @param input - given on standard input
 * @returns how it ended; never rejects
 */
export function runChild(script: string, task: string, input: Buffer, limits: ChildLimits): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      [`--max-old-space-size=${limits.megabytes}`, '--max-semi-space-size=4', script, task],
      {
        stdio: ['pipe', 'pipe', 'ignore'],
        // A debugger or a loader meant for us is not meant for the child.
        env: { ...process.env, NODE_OPTIONS: '' },
        windowsHide: true,
      },
    );
    const kill = () => child.kill('SIGKILL');
    const end = (outcome: Outcome) => {
      clearTimeout(clock);
      process.off('exit', kill);
      kill();
      resolve(outcome);
    };
    const clock = setTimeout(() => end({ end: 'too-slow' }), limits.seconds * 1000);
    process.once('exit', kill);

    const chunks: Buffer[] = [];
    let size = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > limits.outputBytes) end({ end: 'too-much-output' });
      else chunks.push(chunk);
    });
    child.on('error', () => end({ end: 'failed' }));
    child.on('close', (code) =>
      end(code === 0 ? { end: 'answered', output: Buffer.concat(chunks) } : { end: 'failed' }),
    );
    // The child may end before it has taken everything; how it ended is told by `close`.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
