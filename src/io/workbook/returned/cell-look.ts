import type { Severity } from '../../../rules/findings/finding.ts';
import { type CellStyle, formats, solid, styleOf } from '../styles.ts';

/** Fills and letters of wrong cells; those that Excel itself offers as bad and neutral. */
export const severityColours: Readonly<Record<Severity, { readonly fill: string; readonly letters: string }>> = {
  error: { fill: 'FFFFC7CE', letters: 'FF9C0006' },
  warning: { fill: 'FFFFEB9C', letters: 'FF7F6000' },
  note: { fill: 'FFDDEBF7', letters: 'FF1F4E78' },
};

/** What decides how a cell of the unit's sheet looks. */
export interface CellLook {
  readonly format: keyof typeof formats | 'general';
  readonly place: 'title' | 'header' | 'roster' | 'elsewhere';
  readonly severity: Severity | undefined;
  readonly wrap: boolean;
  readonly centred: boolean;
  /** As the unit has it: who claims in such a row does not. */
  readonly struck: boolean;
}

const made = new Map<string, CellStyle>();

/** The style for a look; the same object for the same look, which is how exceljs knows it again. */
export function lookStyle(look: CellLook): CellStyle {
  const key = Object.values(look).join();
  const known = made.get(key);
  if (known) return known;
  const colours = look.severity && severityColours[look.severity];
  const header = look.place === 'header';
  const style = styleOf({
    wrap: look.wrap || header,
    grid: header || look.place === 'roster',
    font: {
      size: look.place === 'title' ? 14 : 11,
      bold: header || look.place === 'title',
      ...(look.struck && { strike: true }),
      ...(colours && { color: { argb: colours.letters } }),
    },
    ...(look.format !== 'general' && { format: formats[look.format] }),
    ...(look.centred || header ? { align: 'center' } : {}),
    ...(colours ? { fill: solid(colours.fill) } : header ? { fill: solid('FFE7E6E6') } : {}),
  });
  made.set(key, style);
  return style;
}
