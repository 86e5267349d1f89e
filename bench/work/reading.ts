import { readFileSync } from 'node:fs';
import { built } from '../process/built.ts';
import type { Prepare } from './work.ts';

/** Our reading of workbooks, the bytes at hand. */
export const prepareReading: Prepare = async ({ files }) => {
  const { readXlsx } = await built<typeof import('../../src/io/table/xlsx/read-xlsx.ts')>('io/table/xlsx/read-xlsx.js');
  const all = files.map((path) => readFileSync(path));
  return () => {
    let failed = 0;
    for (const bytes of all) {
      try {
        readXlsx(bytes);
      } catch {
        failed += 1;
      }
    }
    return { failed };
  };
};

/** Our reading as a run does it: from the disk, with the file's hash and its format told by its content. */
export const prepareReadingFromDisk: Prepare = async ({ files }) => {
  const { readSubmittedFile } = await built<typeof import('../../src/io/table/read-submitted-file.ts')>(
    'io/table/read-submitted-file.js',
  );
  return async () => {
    let failed = 0;
    for (const path of files) {
      const { file } = await readSubmittedFile(path);
      if (!file) failed += 1;
    }
    return { failed };
  };
};
