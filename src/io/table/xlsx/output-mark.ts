import type { OutputMark } from '../../../rules/submission/cell.ts';
import { defaultLimits } from '../limits.ts';
import { Unreadable } from '../unreadable.ts';
import { OfficePackage } from './package.ts';
import { type Relationship, readRelationships } from './relationships.ts';

const MARK =
  /^mutual:(register|units|returned|notice|template|payout|slip|decisions|receipts|amendments|reconciliation|summary|audit|public-notice)((?::(?:run=\d{1,15}|chain=[0-9a-f]{1,128}))*)$/;

/** The text by which a workbook of ours says what it is; it goes into the keywords of the document's properties: `mutual:register:run=7:chain=9f…`. */
export function outputMarkText({ kind, run, chainHead }: OutputMark): string {
  return `mutual:${kind}${run === undefined ? '' : `:run=${run}`}${chainHead === undefined ? '' : `:chain=${chainHead}`}`;
}

/** Reads {@link outputMarkText} back, also from among other keywords; of any other text, nothing. */
export function parseOutputMark(keywords: string): OutputMark | undefined {
  for (const word of keywords.split(/[\s,;，；]+/)) {
    const match = MARK.exec(word);
    if (match === null) continue;
    const run = /:run=(\d+)/.exec(word)?.[1];
    const chainHead = /:chain=([0-9a-f]+)/.exec(word)?.[1];
    return {
      kind: match[1] as OutputMark['kind'],
      ...(run === undefined ? {} : { run: Number(run) }),
      ...(chainHead === undefined ? {} : { chainHead }),
    };
  }
  return undefined;
}

/** Of a workbook whose sheets nobody reads: ours may have one for each of thousands of units. */
const withoutSheets = {
  ...defaultLimits,
  fileBytes: Number.POSITIVE_INFINITY,
  zipEntries: Number.POSITIVE_INFINITY,
  inflatedBytes: Number.POSITIVE_INFINITY,
};

/**
 * The mark of a workbook, of which nothing else is read, however large it is.
 *
 * @returns undefined of any other file, also of a damaged one
 */
export function markOfWorkbook(bytes: Buffer): OutputMark | undefined {
  try {
    const file = new OfficePackage(bytes, withoutSheets);
    return readOutputMark(file, readRelationships(file, ''));
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

/**
 * The mark in a workbook's properties. Properties that cannot be read carry none: many programs write them empty, and nothing else depends on them.
 *
 * @param relationships - the package's own
 */
export function readOutputMark(file: OfficePackage, relationships: readonly Relationship[]): OutputMark | undefined {
  const part = relationships.find(({ type }) => type === 'core-properties')?.part;
  if (part === undefined || !file.has(part)) return undefined;
  try {
    const scanner = file.open(part, 'coreProperties');
    let mark: OutputMark | undefined;
    while (scanner.nextWithin(1)) if (scanner.name === 'keywords') mark ??= parseOutputMark(scanner.readText());
    return mark;
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}
