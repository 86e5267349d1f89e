import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A disk in memory of a size that can be changed. */
export interface SmallDisk {
  readonly folder: string;
  /** Bytes in use. */
  readonly used: () => number;
  readonly resize: (bytes: number) => void;
  /** Makes the disk no larger than what is on it, while somebody may be writing. */
  readonly fill: () => void;
}

/** Mounts a disk of so many bytes, gone after the test. @throws Error where this user may not mount one */
export function smallDisk(bytes: number): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'mutual-disk-'));
  const owner = `uid=${process.getuid?.() ?? 0},mode=0700`;
  asRoot('mount', '-t', 'tmpfs', '-o', `size=${pages(bytes)},${owner}`, 'tmpfs', folder);
  onTestFinished(() => {
    // Lazily: libsql lets go of a file only when its garbage is collected.
    asRoot('umount', '--lazy', folder);
    rmSync(folder, { recursive: true, force: true });
  });
  const used = () => {
    const { blocks, bfree, bsize } = statfsSync(folder);
    return (blocks - bfree) * bsize;
  };
  const resize = (size: number) => asRoot('mount', '-o', `remount,size=${pages(size)}`, folder);
  return { folder, used, resize, fill: () => fillUp(used, resize) };
}

/** A disk is not made smaller than what is on it, and that may have grown since it was asked: then it is asked again. */
function fillUp(used: () => number, resize: (size: number) => void): void {
  for (let left = 20; ; left -= 1) {
    const size = used();
    try {
      resize(size);
      return;
    } catch (error) {
      if (left === 0 || used() <= size) throw error;
    }
  }
}

/** Whether this user may mount a disk: root, or who becomes root without being asked for a password. */
export function mayMount(): boolean {
  if (process.platform !== 'linux') return false;
  const folder = mkdtempSync(join(tmpdir(), 'mutual-disk-'));
  try {
    asRoot('mount', '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder);
    asRoot('umount', folder);
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The size of a disk is whole pages, of at most 4 KiB on most machines; 64 KiB are whole on all. */
const pages = (bytes: number) => Math.ceil(bytes / 65_536) * 65_536;

function asRoot(...words: readonly string[]): void {
  const [program = '', ...rest] = process.getuid?.() === 0 ? words : ['sudo', '-n', ...words];
  const { status, stderr, error } = spawnSync(program, rest, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${words.join(' ')}: ${error?.message ?? stderr}`);
}
