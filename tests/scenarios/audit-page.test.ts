import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect } from 'vitest';
import { auditChartSvg } from '../../src/io/report/audit/charts/draw.ts';
import { auditPage } from '../../src/io/report/audit/html/page.ts';
import { auditDocument, hostile } from '../support/audit-document.ts';
import { browserInstalled, itInBrowser, startBrowser } from '../support/browser.ts';
import { outputFolder } from '../support/read-back.ts';

/** Given to the page as an expression of the inspector, which the page's policy does not hold back. */
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Enough rows for several pages of print. */
const shown = {
  ...auditDocument,
  tests: auditDocument.tests.map((test) => ({ ...test, standing: test.standing.slice(0, 120) })),
};

const folder = await outputFolder();
const address = pathToFileURL(join(folder, 'audit.html')).href;
let browser: Browser;

beforeAll(async () => {
  const { charts, language } = shown;
  const drawn = charts.map((chart) => ({ chart, svg: auditChartSvg(chart, language) }));
  writeFileSync(join(folder, 'audit.html'), [...auditPage(shown, drawn)].join(''));
  if (browserInstalled) browser = await startBrowser();
});

afterAll(async () => browserInstalled && (await browser.close()));

/** Opens the page and keeps what it asked for and complained of. */
async function opened(width: number, work: (page: Page, told: readonly string[]) => Promise<void>): Promise<void> {
  const told: string[] = [];
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  page.on('console', (message) => told.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => told.push(`error: ${error.message}`));
  page.on('dialog', (dialog) => told.push(`dialog: ${dialog.message()}`));
  page.on('request', (request) => told.push(`request: ${request.url()}`));
  try {
    await page.goto(address);
    await work(page, told);
  } finally {
    await page.close();
  }
}

const visibleRows = (page: Page) => page.locator('section.test tbody tr:visible').count();
const status = (page: Page) => page.locator('#filter-status').textContent();
const wider = (page: Page) => page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');

describe('the page of an audit in Chromium', () => {
  itInBrowser('filters by subject, severity, test and words, tells the counts, and fetches nothing', async () => {
    await opened(1440, async (page, told) => {
      expect(await status(page)).toBe('显示 123 个，共 123 个');
      expect(await page.getAttribute('html', 'lang')).toBe('zh-CN');
      expect(await page.locator('#filter-status').getAttribute('aria-live')).toBe('polite');
      expect(await visibleRows(page)).toBe(123);

      await page.selectOption('#filter-subject', 'enrolment');
      expect([await visibleRows(page), await status(page)]).toEqual([2, '显示 2 个，共 123 个']);
      await page.selectOption('#filter-severity', 'low');
      expect(await visibleRows(page)).toBe(0);
      expect(await page.locator('#filter-none').isVisible()).toBe(true);
      await page.click('#filter-reset');
      await page.selectOption('#filter-test', 'first-digits');
      expect(await status(page)).toBe('显示 1 个，共 123 个');
      await page.selectOption('#filter-test', '');

      await page.fill('#filter-words', '蒙自市第77小学 127-77');
      await page.locator('#filter-status', { hasText: '显示 1 个，共 123 个' }).waitFor();
      expect(await page.locator('section.test:visible .shown').textContent()).toBe('显示 1 个，共 120 个');
      await page.fill('#filter-words', hostile);
      const found = page.locator('section.test tbody tr:visible').filter({ hasText: hostile });
      await found.waitFor();
      expect(await visibleRows(page)).toBe(1);
      expect(told).toEqual([`request: ${address}`]);
    });
  });

  itInBrowser('is as wide as the screen at 360 and at 1440, and axe finds nothing wrong in it', async () => {
    for (const width of [360, 1440]) {
      await opened(width, async (page) => {
        expect(await wider(page)).toBeLessThanOrEqual(0);
        for (const summary of await page.locator('figure summary').all()) await summary.click();
        // What is found in a hundred rows is found in three of each test.
        await page.evaluate(
          `document.querySelectorAll('section.test tbody tr:nth-child(n+4)').forEach((row) => row.remove())`,
        );
        expect(await wider(page)).toBeLessThanOrEqual(0);
        await page.evaluate(axe);
        const { violations, passes } = await page.evaluate<AxeResults>('axe.run()');
        expect(passes.map(({ id }) => id)).toContain('color-contrast');
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      });
    }
  });

  itInBrowser(
    'prints what is left of the filter on A4, without anything to click and with heads on each page',
    async () => {
      await opened(1440, async (page) => {
        const pages = async () => {
          const pdf = await page.pdf({ preferCSSPageSize: true });
          const text = pdf.toString('latin1');
          const [, width, height] = /\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/.exec(text) ?? [];
          expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([595, 842]);
          return (text.match(/\/Type\s*\/Page\b/g) ?? []).length;
        };
        const whole = await pages();
        expect(whole).toBeGreaterThan(9);
        await page.fill('#filter-words', '蒙自市第77小学');
        await page.locator('body.filtered').waitFor();
        expect(await pages()).toBeLessThan(6);
        await page.emulateMedia({ media: 'print' });
        expect(await page.locator('#filter-words').isVisible()).toBe(false);
        expect(await page.locator('#filter-status').isVisible()).toBe(true);
        expect(await page.locator('figure summary').first().isVisible()).toBe(false);
        const display = `getComputedStyle(document.querySelector('section.test:not([hidden]) thead')).display`;
        expect(await page.evaluate(display)).toBe('table-header-group');
      });
    },
  );
});

interface AxeRule {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe tells of a page. */
interface AxeResults {
  readonly violations: readonly AxeRule[];
  readonly passes: readonly AxeRule[];
}
