import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Where Python may be: what `PATH` has first need not be the one that the system's packages are installed for. */
const interpreters = ['python3', '/usr/bin/python3', '/usr/local/bin/python3', '/opt/homebrew/bin/python3', 'python'];

/** A program in Python that can be run here. */
export interface PythonProgram {
  readonly interpreter: string;
  readonly script: string;
  /** `pandas 1.5.3, openpyxl 3.0.9`. */
  readonly versions: string;
}

/**
 * Finds a Python that has what a script of `bench/python` needs; undefined where none has.
 *
 * @param name - of the script, without `.py`
 */
export function pythonProgram(name: string): PythonProgram | undefined {
  const script = fileURLToPath(new URL(`../python/${name}.py`, import.meta.url));
  for (const interpreter of interpreters) {
    const { status, stdout } = spawnSync(interpreter, ['-B', script, '--version'], { encoding: 'utf8' });
    if (status === 0) return { interpreter, script, versions: stdout.trim() };
  }
  return undefined;
}
