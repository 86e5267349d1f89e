import { styleOf } from '../styles.ts';

/** Of what must be filled in. */
export const red = { color: { argb: 'FFC00000' } } as const;

/** The header of a column that must be filled in. */
export const requiredHeader = styleOf({
  align: 'center',
  wrap: true,
  grid: true,
  font: { bold: true, ...red },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE7E6E6' } },
});

/** Of an example: not to be taken for what somebody filled in. */
export const exampleFont = { italic: true, color: { argb: 'FF808080' } } as const;
