import { readFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';

/** What figures were measured on. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  /** In GiB. */
  readonly memory: number;
  readonly node: string;
  readonly system: string;
}

/** This machine. */
export function thisMachine(): Machine {
  const cores = cpus();
  return {
    processor: cores[0]?.model.trim() ?? 'unknown',
    cores: cores.length,
    memory: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    system: systemName(),
  };
}

/** In one line. */
export function machineText({ processor, cores, memory, node, system }: Machine): string {
  return `${processor}, ${cores} ${cores === 1 ? 'core' : 'cores'}, ${memory} GiB, Node ${node}, ${system}`;
}

/** The distribution where there is one, else the system's kind and release. */
function systemName(): string {
  try {
    const [, name] = /^PRETTY_NAME="?(.+?)"?$/m.exec(readFileSync('/etc/os-release', 'utf8')) ?? [];
    if (name !== undefined) return name;
  } catch {
    // Not every system has it.
  }
  return `${type()} ${release()}`;
}
