import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { it } from 'vitest';

/** Where Debian, Ubuntu and the like put it. */
const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A first start that makes its profile takes some seconds. */
const TIME_LIMIT = 120_000;

const required = process.env.MUTUAL_TEST_REQUIRE_ALL === '1';
const executablePath = places.find((place) => existsSync(place));

/** Whether there is a browser to start. */
export const browserInstalled = executablePath !== undefined;

/**
 * A test that opens a page in Chromium. Where that is not installed the test is skipped, and its name said; with `MUTUAL_TEST_REQUIRE_ALL=1` it fails.
 */
export function itInBrowser(name: string, test: () => Promise<void>): void {
  if (browserInstalled || required) {
    it(name, test, TIME_LIMIT);
    return;
  }
  process.stderr.write(`skipped, Chromium is not installed: ${name}\n`);
  it.skip(name, test);
}

/** Starts the browser; whoever starts it closes it. Its sandbox is off: it cannot be had in a container, and it opens no page but ours. */
export async function startBrowser(): Promise<Browser> {
  if (executablePath === undefined) throw new Error('Chromium is not installed');
  const { chromium } = await import('playwright-core');
  return chromium.launch({ executablePath, headless: true, args: ['--no-sandbox'] });
}
