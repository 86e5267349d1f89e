import { expect } from 'vitest';
import { emptyFolder, type Office } from './office.ts';

/** A folder without a workspace, where every command is held to print no parameter of a text that was not put in. */
export function filledOffice(): Office {
  const office = emptyFolder();
  return {
    ...office,
    async run(line, wish) {
      const told = await office.run(line, wish);
      expect(told.stdout + told.stderr).not.toMatch(/\{[a-z]/iu);
      return told;
    },
  };
}
