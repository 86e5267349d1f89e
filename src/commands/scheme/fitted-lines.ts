import { wrapped } from '../../io/terminal/wrap.ts';
import type { Context } from '../command.ts';
import { widthFor } from '../enrolment/terminal/shown.ts';

/** Columns by which the rest of a broken line is set in below its beginning. */
const HANGING = 4;

/** Lines of text as a terminal shows them, broken so that they fit it. What goes to a file or another program stays in whole lines, to be searched. Tables fit by themselves. */
export function fittedLines(lines: readonly string[], context: Context): string[] {
  if (!context.surroundings.stdoutIsTerminal) return [...lines];
  const width = widthFor(context);
  return lines.flatMap((line) => {
    const indent = line.length - line.trimStart().length;
    return wrapped(line, width, indent + HANGING);
  });
}
