import type { Sheet } from '../../../../src/rules/submission/cell.ts';

/** A sheet's cells as `A1 text`, in order; of another kind than text, the kind is said. */
export function linesOf(sheet: Sheet | undefined): string[] {
  return (sheet?.rows ?? []).flatMap((row) =>
    row.cells.map(({ column, kind, text }) => {
      const place = `${String.fromCharCode(64 + column)}${row.number}`;
      return kind === 'text' ? `${place} ${text}` : `${place} ${kind} ${text}`;
    }),
  );
}

/** The reason that a reader gives for refusing, or undefined where it reads. */
export async function refusal(reading: () => unknown): Promise<unknown> {
  try {
    await reading();
    return undefined;
  } catch (error) {
    return error instanceof Error && 'problem' in error
      ? (error.problem as { parameters: { reason: string } }).parameters.reason
      : error;
  }
}
