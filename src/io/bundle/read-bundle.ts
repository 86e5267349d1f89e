import type { Reported } from '../../rules/bundle/reported.ts';
import { hasCode } from '../error-code.ts';
import { bundleErrors } from '../report/text/bundle-texts.ts';
import { UserError } from '../user-error.ts';
import { BundleOrder } from './bundle-order.ts';
import { fileLines, NoLines } from './file-lines.ts';
import { BUNDLE_VERSION, type BundleRecord, bundleRecord, type RecordOf } from './records.ts';
import { SectionHashes } from './section-hashes.ts';

/** A bundle that is whole: nothing in it contradicts its own hashes. */
export interface BundleRead {
  readonly bundle: RecordOf<'bundle'>;
  /** The office that reports, then those that have reported to it. */
  readonly reported: readonly Reported[];
  /** The hash of an entry of a chain that the bundle holds; undefined of any other. */
  hashAt(office: string, sequence: number): string | undefined;
  /** All chains that the bundle holds, each with the hashes of its entries, the first one's first. */
  chains(): readonly { readonly office: string; readonly hashes: readonly string[] }[];
}

/**
 * Reads a bundle and holds it to its own hashes: section by section, the chain up to its head and, where it has the entries, each of them.
 *
 * @param shownAs - the file as people see it
 * @throws UserError where it is none, is cut short or was altered: it says where
 */
export async function readBundle(path: string, shownAs: string): Promise<BundleRead> {
  const order = new BundleOrder(shownAs);
  const hashes = new SectionHashes();
  let line = 0;
  let end: RecordOf<'end'> | undefined;
  try {
    for await (const text of fileLines(path)) {
      line += 1;
      const record = end === undefined ? recordOf(text, line, shownAs) : undefined;
      if (record === undefined) throw altered(shownAs, line, line);
      if (record.record === 'end') end = record;
      else {
        order.add(record, line);
        hashes.add(record, text);
      }
    }
  } catch (error) {
    throw readingError(error, line, shownAs);
  }
  if (end === undefined) throw new UserError(line === 0 ? bundleErrors.none : bundleErrors.cut, { file: shownAs });
  requireSections(hashes.end(), end.sections, shownAs);
  return order.end();
}

function recordOf(text: string, line: number, file: string): BundleRecord | undefined {
  const value = parsed(text);
  if (line === 1) {
    const { record, version } = (value ?? {}) as { readonly record?: unknown; readonly version?: unknown };
    if (record !== 'bundle') throw new UserError(bundleErrors.none, { file });
    if (typeof version === 'number' && version > BUNDLE_VERSION) throw new UserError(bundleErrors.newer, { file });
  }
  return bundleRecord.safeParse(value).data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function requireSections(found: RecordOf<'end'>['sections'], stated: RecordOf<'end'>['sections'], file: string): void {
  for (const [at, { from, to, sha256 }] of found.entries()) {
    const said = stated[at];
    if (said?.from !== from || said.to !== to || said.sha256 !== sha256) throw altered(file, from, to);
  }
  const last = found.at(-1)?.to ?? 0;
  if (stated.length !== found.length) throw altered(file, last + 1, last + 1);
}

function altered(file: string, from: number, to: number): UserError {
  return new UserError(from === to ? bundleErrors.alteredLine : bundleErrors.altered, { file, from, to });
}

function readingError(error: unknown, line: number, file: string): unknown {
  if (error instanceof NoLines) {
    return line === 0 ? new UserError(bundleErrors.none, { file }) : altered(file, line + 1, line + 1);
  }
  if (hasCode(error, 'ENOENT', 'EISDIR', 'EACCES', 'EPERM')) return new UserError(bundleErrors.unreadable, { file });
  return error;
}
