import { type ChildProcess, spawn } from 'node:child_process';
import { Socket } from 'node:net';
import { FrameReader, frameOf } from './frames.ts';

/** What came of a request. */
export type Outcome =
  | { readonly end: 'answered'; readonly output: Buffer }
  | { readonly end: 'too-slow' | 'too-much-output' | 'failed' };

/** What the child may use for one request. */
export interface ChildLimits {
  readonly seconds: number;
  /** Of its heap. */
  readonly megabytes: number;
  /** Bytes of its answer. */
  readonly outputBytes: number;
}

/**
 * A program of ours in a Node process of its own, which takes one request after another as frames on standard input and answers with a frame on standard
 * output. It never outlives a request that went wrong, nor us: its input ends when we do. Idle, it keeps no process from ending.
 */
export class ReadingChild {
  readonly #process: ChildProcess;
  readonly #kill = () => this.#process.kill('SIGKILL');
  #frames = new FrameReader();
  #settle: ((outcome: Outcome) => void) | undefined;
  #alive = true;
  #answers = 0;

  /**
   * @param script - path of the program, JavaScript. Its argument is the time that a request may take, in seconds
   */
  constructor(script: string, limits: ChildLimits) {
    this.#process = spawn(
      process.execPath,
      [`--max-old-space-size=${limits.megabytes}`, '--max-semi-space-size=4', script, String(limits.seconds)],
      {
        stdio: ['pipe', 'pipe', 'ignore'],
        // A debugger or a loader meant for us is not meant for the child.
        env: { ...process.env, NODE_OPTIONS: '' },
        windowsHide: true,
        // Nor is a Ctrl-C: whoever takes it to the end of the file in hand needs the child for that. On Windows this would open a console.
        detached: process.platform !== 'win32',
      },
    );
    const { stdin, stdout } = this.#process;
    process.once('exit', this.#kill);
    stdout?.on('data', (chunk: Buffer) => this.#take(chunk));
    this.#process.on('error', () => this.#end('failed'));
    this.#process.on('close', () => this.#end('failed'));
    // The child may end before it has taken everything; how it ended is told by `close`.
    stdin?.on('error', () => undefined);
    this.#process.unref();
    for (const pipe of [stdin, stdout]) if (pipe instanceof Socket) pipe.unref();
  }

  /** Whether it can be asked again. */
  get alive(): boolean {
    return this.#alive;
  }

  /** How often it has answered. */
  get answers(): number {
    return this.#answers;
  }

  /** The process's number; undefined where it could not be started. */
  get pid(): number | undefined {
    return this.#process.pid;
  }

  /**
   * Asks, which may be done only when the last request has come to its end. Whatever is not an answer ends the child.
   *
   * @returns what came of it; never rejects
   */
  ask(request: readonly Buffer[], limits: ChildLimits): Promise<Outcome> {
    if (!this.#alive) return Promise.resolve({ end: 'failed' });
    return new Promise((resolve) => {
      // It also is what keeps our process from ending while somebody waits for an answer.
      const clock = setTimeout(() => this.#end('too-slow'), limits.seconds * 1000);
      this.#settle = (outcome) => {
        clearTimeout(clock);
        this.#settle = undefined;
        resolve(outcome);
      };
      this.#frames = new FrameReader(limits.outputBytes);
      for (const piece of frameOf(...request)) this.#process.stdin?.write(piece);
    });
  }

  /** Ends the process. */
  end(): void {
    this.#end('failed');
  }

  #take(chunk: Buffer): void {
    // Who speaks without being asked is not to be trusted with the next file.
    if (!this.#settle) {
      this.end();
      return;
    }
    try {
      const [output] = this.#frames.take(chunk);
      if (!output) return;
      this.#answers += 1;
      this.#settle({ end: 'answered', output });
    } catch {
      this.#end('too-much-output');
    }
  }

  #end(end: 'too-slow' | 'too-much-output' | 'failed'): void {
    this.#alive = false;
    process.off('exit', this.#kill);
    this.#kill();
    this.#settle?.({ end });
  }
}
