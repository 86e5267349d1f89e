import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { packagedPage, SHOWN } from '../../../../docs/make/scheme-pages.ts';

it.each(['zh', 'en'] as const)(
  'docs/scheme-pages holds the page in %s as the program makes it (npm run docs)',
  async (language) => {
    const kept = new URL(`../../../../docs/scheme-pages/${SHOWN}.${language}.md`, import.meta.url);
    expect(readFileSync(kept, 'utf8')).toBe(await packagedPage(SHOWN, language));
  },
);
