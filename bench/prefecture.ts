import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from '../fixtures/generate/generate.ts';
import type { Manifest } from '../fixtures/generate/manifest.ts';
import { usual } from '../fixtures/generate/options.ts';

/** A generated prefecture of workbooks on the disk. */
export interface Prefecture {
  readonly folder: string;
  readonly manifest: Manifest;
  /** Absolute paths of the rosters, in the order in which they are taken in. */
  readonly files: readonly string[];
  /** Lines of people by path. */
  readonly rows: ReadonlyMap<string, number>;
}

/** What a prefecture is made by. */
export interface PrefectureWish {
  readonly scheme: string;
  readonly units: number;
  readonly members: number;
  readonly seed: number;
  /** Claims of its members on claim sheets; none where absent. */
  readonly claims?: number;
}

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Gives a prefecture of `.xlsx` rosters, so that every program compared can read every file. It is made once for the same wish and the same generator, and then stays
 * below the system's folder for temporary files.
 */
export async function prefectureFor(wish: PrefectureWish): Promise<Prefecture> {
  const cache = join(tmpdir(), 'mutual-bench');
  const { scheme, units, members, seed, claims = 0 } = wish;
  const folder = join(cache, `${scheme}-${units}-${members}-${seed}-${claims}-${generatorHash(scheme)}`);
  if (!existsSync(join(folder, 'manifest.json'))) {
    const beside = `${folder}.${process.pid}`;
    mkdirSync(cache, { recursive: true });
    const options = { ...wish, claims, damage: usual.damage, formats: 'xlsx', out: beside } as const;
    await generate({ ...options, processes: availableParallelism() });
    rmSync(folder, { recursive: true, force: true });
    renameSync(beside, folder);
  }
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
  const rows = new Map(manifest.list.map((unit) => [join(folder, 'rosters', unit.file), unit.members]));
  return { folder, manifest, files: [...rows.keys()], rows };
}

/** Every so-manieth file, so many in all: small and large units, all layouts. */
export function sampleOf<File>(files: readonly File[], size: number): File[] {
  if (files.length <= size) return [...files];
  return Array.from({ length: size }, (_, index) => Math.floor((index * files.length) / size)).flatMap(
    (place) => files[place] ?? [],
  );
}

/** Of what a prefecture comes from, so that none of an older generator is taken. */
function generatorHash(scheme: string): string {
  const hash = createHash('sha256');
  const generator = join(root, 'fixtures', 'generate');
  const sources = readdirSync(generator, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort();
  for (const name of sources) hash.update(readFileSync(join(generator, name)));
  return hash
    .update(readFileSync(join(root, 'schemes', `${scheme}.yaml`)))
    .digest('hex')
    .slice(0, 12);
}
