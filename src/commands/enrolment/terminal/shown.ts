import chalk, { Chalk } from 'chalk';
import type { Context } from '../../command.ts';

/** Up to so many lists a run is shown unit by unit; beyond, as a whole. The files hold all of it. */
export const UNITS_SHOWN = 20;

/** Columns that the report takes: it is to fit the narrowest usual terminal, and to be copied into a letter. */
const WIDEST = 80;
const NARROWEST = 60;

/** Columns of the terminal that may be used. */
export function widthFor({ surroundings }: Context): number {
  return Math.max(NARROWEST, Math.min(WIDEST, surroundings.columns));
}

/** Colours, where the terminal shows them. */
export function colourFor(context: Context): typeof chalk {
  return new Chalk({ level: context.color ? chalk.level || 1 : 0 });
}
