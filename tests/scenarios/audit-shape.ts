import { z } from 'zod';

const text = z.string().min(1);
const yuan = z.string().regex(/^\d{1,13}\.\d{2}$/);
const day = z.iso.date();
const count = z.number().int().nonnegative();
const severity = z.enum(['high', 'medium', 'low']);

const row = z.strictObject({
  key: text,
  unit: text.optional(),
  name: text.optional(),
  identity: text.optional(),
  claim: text.optional(),
  batch: text.optional(),
  account: text.optional(),
  day: day.optional(),
  amount: yuan.optional(),
  detail: text,
  clause: text.optional(),
  run: count.optional(),
  actor: text.optional(),
  entry: text.optional(),
  origin: text.optional(),
});

const waiver = z.strictObject({ reason: text, actor: text, day, expires: day.optional(), run: count.optional() });

const test = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z0-9]+)*$/),
  subject: z.enum(['enrolment', 'fees', 'claims', 'payouts', 'figures', 'procedure']),
  severity,
  title: text,
  looksFor: text,
  why: text,
  source: text,
  looked: count,
  notRun: text.optional(),
  cases: count,
  waivedCases: count,
  amount: yuan,
  measures: z.array(z.strictObject({ name: text, value: text })),
  rows: z.array(row),
  waived: z.array(row.extend({ waiver })),
});

const chart = z.strictObject({
  id: text,
  title: text,
  note: text.optional(),
  of: text,
  categories: z.array(text),
  series: z.array(
    z.strictObject({
      name: text,
      kind: z.enum(['money', 'whole', 'ratio']),
      values: z.array(z.union([z.number(), z.string()])),
    }),
  ),
});

/** `mutual audit --json`, and audit.json: what other programs may rely on. */
export const auditShape = z.strictObject({
  schemaVersion: z.literal(1),
  command: z.literal('audit'),
  scheme: text,
  period: text,
  office: text,
  asOf: day,
  language: z.enum(['zh', 'en']),
  masked: z.boolean(),
  ledger: z.strictObject({ run: count, chainHead: z.string().regex(/^[0-9a-f]{64}$/) }),
  clean: z.boolean(),
  counts: z.strictObject({
    tests: count,
    notRun: count,
    cases: count,
    waived: count,
    amount: yuan,
    high: count,
    medium: count,
    low: count,
  }),
  figures: z.array(z.strictObject({ name: text, value: text })),
  charts: z.array(chart),
  tests: z.array(test),
  outputs: z.array(text),
});
