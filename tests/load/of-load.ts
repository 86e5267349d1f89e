/** Tests that run by themselves (`npm run test:load`), so that the others stay within four minutes: what is killed, starved, run twice, or takes long for what it shows. */
export const ofLoad: readonly string[] = [
  'tests/load/**/*.test.ts',
  'tests/**/killed*.test.ts',
  'tests/fixtures/demo-claims.test.ts',
  'tests/fixtures/generate/claims.test.ts',
  'tests/fixtures/generate/generate.test.ts',
  'tests/fixtures/generate/opens.test.ts',
  'tests/io/ledger/together.test.ts',
  'tests/io/table/legacy/kept-child.test.ts',
  'tests/io/table/legacy/no-process-left.test.ts',
  'tests/io/table/xlsx/memory.test.ts',
  'tests/io/workbook/libreoffice.test.ts',
  'tests/io/workbook/payout/payout-book.test.ts',
  'tests/io/workbook/template/claim-template.test.ts',
  'tests/scenarios/claim-changes-postgres.test.ts',
  'tests/scenarios/register-along.test.ts',
  'tests/scenarios/scheme-adopt-claims.test.ts',
];
