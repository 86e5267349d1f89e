/** Imports run one way: commands → rules, io; io → types and values of rules; rules → itself and small value libraries. */
module.exports = {
  forbidden: [
    {
      name: 'rules-are-pure',
      comment: 'rules use nothing but themselves: no file, clock, console, database, no io, no commands',
      severity: 'error',
      from: { path: '^src/rules' },
      to: {
        pathNot: ['^src/rules', '^node_modules/(@stdlib|decimal\\.js|zod|yaml)(/|$)'],
      },
    },
    {
      name: 'io-knows-only-types-and-values-of-rules',
      comment:
        'io may import types of the rules, and run only their value types (money, dates, texts, addresses, the chart of accounts)',
      severity: 'error',
      from: { path: '^src/io' },
      to: {
        path: '^src/rules',
        pathNot: '^src/rules/(value/|submission/cell\\.ts|fund/accounts\\.ts)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'io-not-to-commands',
      severity: 'error',
      from: { path: '^src/(io|rules)' },
      to: { path: '^src/(commands|main)' },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'exceljs-writes-only',
      comment: 'exceljs corrupts or hangs when it reads; it may only be loaded where workbooks are written',
      severity: 'error',
      from: { pathNot: '^src/io/workbook' },
      to: { path: '^node_modules/exceljs' },
    },
    {
      name: 'database-in-the-ledger-only',
      severity: 'error',
      from: { pathNot: '^src/io/ledger' },
      to: { path: '^node_modules/(kysely|libsql|pg)(/|$)' },
    },
    { name: 'no-dev-dependency', severity: 'error', from: { path: '^src' }, to: { dependencyTypes: ['npm-dev'] } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default'] },
  },
};
