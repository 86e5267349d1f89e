import { expect, it } from 'vitest';
import { auditPage } from '../../../../src/io/report/audit/html/page.ts';
import { auditDocument, hostile } from '../../../support/audit-document.ts';

const page = [...auditPage(auditDocument, [])].join('');

it('a page holds the first thousand cases of a test and tells how many there are', () => {
  const section = page.slice(
    page.indexOf('<section class="test" id="paid-within-waiting"'),
    page.indexOf('id="first-digits"'),
  );
  expect(section.match(/<tr><td/g)).toHaveLength(1_000);
  expect(section).toContain('data-cases="1005"');
  expect(section).toContain('这里列前 1,000 个，共 1,005 个；全部见 audit.xlsx。');
});

it('waived cases stand before all other findings, with who let them stand and why', () => {
  const waived = page.indexOf('屏边县只有一名工作人员');
  expect(waived).toBeGreaterThan(0);
  expect(waived).toBeLessThan(page.indexOf('id="overview"'));
  expect(page).toContain('赵主任，2026-12-01');
});

it('nothing that was submitted makes markup, and no script runs but the page’s own', () => {
  expect(page).not.toContain(hostile);
  expect(page.match(/<script/g)).toHaveLength(1);
  expect(page.match(/<\/script/g)).toHaveLength(1);
  expect(page).toMatch(
    /Content-Security-Policy" content="default-src 'none'; [^"]*script-src 'sha256-[A-Za-z0-9+/=]{44}'/,
  );
  expect(page).not.toMatch(/https?:\/\//);
});

it('an audit that found nothing says so, and has nothing to filter', () => {
  const tests = auditDocument.tests.map((test) => ({ ...test, standing: [], waived: [], amount: '0.00' }));
  const clean = [...auditPage({ ...auditDocument, tests, language: 'en' }, [])].join('');
  expect(clean).toContain('lang="en"');
  expect(clean).toContain('4 tests were run; no cases were found.');
  expect(clean).not.toContain('id="filter"');
});
