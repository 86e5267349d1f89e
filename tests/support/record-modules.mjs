/**
 * Preloaded with `--import`: writes the address of every module that the process loads, a line each, to the file that MUTUAL_TEST_MODULES names. ES modules, and the
 * CommonJS ones that they import, are told by a loader hook, which runs in a thread of its own; CommonJS modules that others require, by Node's cache at the end.
 */
import { appendFileSync } from 'node:fs';
import { createRequire, register } from 'node:module';
import { pathToFileURL } from 'node:url';
import { isMainThread } from 'node:worker_threads';

const file = process.env.MUTUAL_TEST_MODULES ?? '';

if (isMainThread) {
  register(import.meta.url);
  const { cache } = createRequire(import.meta.url);
  process.on('exit', () => {
    for (const path of Object.keys(cache)) appendFileSync(file, `${pathToFileURL(path).href}\n`);
  });
}

export async function load(url, context, next) {
  appendFileSync(file, `${url}\n`);
  return next(url, context);
}
