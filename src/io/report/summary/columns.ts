import type { DocumentColumn } from './document.ts';

/** Columns of each kind with the width that their contents take. */
export const columns = {
  text: (title: string, width = 30): DocumentColumn => ({ title, kind: 'text', width }),
  whole: (title: string, sparedAt?: number): DocumentColumn => ({
    title,
    kind: 'whole',
    width: 11,
    ...spared(sparedAt),
  }),
  money: (title: string, sparedAt?: number): DocumentColumn => ({
    title,
    kind: 'money',
    width: 17,
    ...spared(sparedAt),
  }),
  ratio: (title: string, sparedAt?: number): DocumentColumn => ({
    title,
    kind: 'ratio',
    width: 11,
    ...spared(sparedAt),
  }),
};

function spared(sparedAt: number | undefined): { sparedAt?: number } {
  return sparedAt === undefined ? {} : { sparedAt };
}
