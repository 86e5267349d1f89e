import { setFlagsFromString } from 'node:v8';

/**
 * Has each thread clear away what it has just made by itself. V8 calls four helpers together for it, in each thread some times a second: where the threads keep the cores
 * busy, those mostly wait for one another.
 */
export function clearAlone(): void {
  setFlagsFromString('--no-parallel-scavenge');
}
