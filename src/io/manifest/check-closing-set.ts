import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { hasCode } from '../error-code.ts';
import { headsInFile } from '../heads/heads-in-file.ts';
import type { Difference } from '../ledger/verify/difference.ts';
import { differingFiles, MANIFEST, SUMS, sumIn } from './manifest.ts';

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** What has to stand in a manifest for its set to be looked at; the rest is held against the ledger. */
const manifestShape = z.looseObject({
  kind: z.literal('closing-set'),
  run: z.number().int(),
  entry: z.string(),
  chainHead: hash,
  chains: z.array(z.strictObject({ office: z.string(), sequence: z.number().int(), hash })),
  files: z.array(z.strictObject({ name: z.string(), bytes: z.number().int(), sha256: hash })),
});

/** What the manifest of a closing set has to hold. `sequence` counts an office's entries from 1; `hash` and `sha256` are 64 hexadecimal digits. */
export type ClosingManifest = z.infer<typeof manifestShape>;

/** A closing set by itself: what its manifest says, and what in the folder is not so. */
export interface CheckedSet {
  readonly manifest: ClosingManifest;
  /** Files of the set, with the two that tell of the others. */
  readonly files: number;
  readonly differences: readonly Difference[];
}

/**
 * Holds the files of a closing set to its sums, the sums to its manifest, and the chain head that each file carries to the manifest's.
 *
 * @returns undefined where the folder is no closing set: it has no manifest of one
 */
export async function checkClosingSet(folder: string): Promise<CheckedSet | undefined> {
  const manifest = manifestIn(await textOf(folder, MANIFEST));
  if (manifest === undefined) return undefined;
  const { run, chainHead } = manifest;
  const sums = (await textOf(folder, SUMS)) ?? '';
  const stated = sums.split('\n').flatMap((line) => sumIn(line) ?? []);
  const summed = new Map(stated.map(({ name, sha256 }) => [name, sha256]));
  const there = new Set(await readdir(folder));
  const told = (kind: Difference['kind'], key: string): Difference => ({ kind, table: '', key, run, columns: [] });
  const lacking = (name: string) => (there.has(name) ? 'file-changed' : 'file-missing');
  const unlike = new Set(await differingFiles(folder, sums));
  for (const { name, sha256 } of manifest.files) if (summed.get(name) !== sha256) unlike.add(name);
  // Neither is told of by itself: the manifest by the sums, the sums by nobody.
  if (!summed.has(MANIFEST)) unlike.add(MANIFEST);
  const listed = new Set([...manifest.files.map(({ name }) => name), MANIFEST, SUMS]);
  const differences = [...unlike].map((name) => told(lacking(name), name));
  for (const name of there) if (!listed.has(name)) differences.push(told('file-added', name));
  for (const { name } of manifest.files) {
    const heads = there.has(name) ? await headsInFile(join(folder, name)) : [];
    if (heads.some((head) => !isOfSet(head.hash, manifest))) differences.push({ ...told('file-of-other-run', name) });
  }
  return { manifest: { ...manifest, chainHead }, files: listed.size, differences };
}

const isOfSet = (hash: string, { chainHead, chains }: ClosingManifest) =>
  [chainHead, ...chains.map((chain) => chain.hash)].some((own) => own.startsWith(hash));

function manifestIn(text: string | undefined): ClosingManifest | undefined {
  try {
    return manifestShape.safeParse(JSON.parse(text ?? 'null')).data;
  } catch {
    return undefined;
  }
}

async function textOf(folder: string, name: string): Promise<string | undefined> {
  try {
    return await readFile(join(folder, name), 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ENOTDIR', 'EISDIR')) return undefined;
    throw error;
  }
}
