import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Stands in a page for any number of lines that it leaves out. */
const anything = '…';

/** A command that a page shows, with the lines that stand below it and the exit code where it shows one. */
export interface ShownCommand {
  /** What follows `mutual`. */
  readonly line: string;
  readonly printed: readonly string[];
  readonly exitCode: number | null;
}

/**
 * The commands of a page's blocks, in their order.
 *
 * @param page - of the repository, `README.md`
 * @param language - what stands behind the three backquotes: `console`, or `console tour`
 */
export function shownCommands(page: string, language: string): ShownCommand[] {
  const text = readFileSync(join(root, page), 'utf8');
  const blocks = text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'));
  return [...blocks].flatMap(([, block = '']) =>
    block
      .split(/^\$ mutual /m)
      .slice(1)
      .map((command) => {
        const [line = '', ...printed] = command.trimEnd().split('\n');
        const exit = /^\[exit (\d)\]$/.exec(printed.at(-1) ?? '');
        return exit === null
          ? { line, printed, exitCode: null }
          : { line, printed: printed.slice(0, -1), exitCode: Number(exit[1]) };
      }),
  );
}

/** The shown lines that the output does not have, in their order. */
export function wantingLines(printed: readonly string[], output: readonly string[]): string[] {
  let from = 0;
  let gap = false;
  const absent: string[] = [];
  for (const line of printed) {
    if (line === anything) {
      gap = true;
      continue;
    }
    const at = gap ? output.indexOf(line, from) : output[from] === line ? from : -1;
    if (at < 0) absent.push(line);
    else from = at + 1;
    gap = false;
  }
  if (!gap && from < output.length) absent.push(`nothing after: ${output[from]}`);
  return absent;
}
