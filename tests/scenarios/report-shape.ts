import { z } from 'zod';

const count = z.int().nonnegative();
/** Yuan with two places: money is never a JSON number. */
const money = z.string().regex(/^\d+\.\d{2}$/);
const ratio = z.string().regex(/^\d+\.\d{4}$/);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const text = z.string().min(1);

/** One unit's list. */
const unit = z.strictObject({
  unit: z.string(),
  file: text,
  status: z.enum(['accepted', 'partial', 'returned', 'unchanged']),
  headcount: count.nullable(),
  participants: count,
  due: money,
  declared: z.strictObject({ participants: count.nullable(), fee: money.nullable() }),
  plans: z.array(
    z.strictObject({
      plan: text,
      denominator: count.nullable(),
      participants: count,
      ratio: ratio.nullable(),
      required: ratio.nullable(),
      due: money,
      members: z.strictObject({ new: count, renewing: count }),
    }),
  ),
  change: z.strictObject({ added: count, removed: count, changed: count }).nullable(),
  outputs: z.array(text),
});

const finding = z.strictObject({
  code: z.string().regex(/^[a-z]+(-[a-z]+)+$/),
  severity: z.enum(['error', 'warning', 'note']),
  file: text,
  sheet: text.nullable(),
  cell: z
    .string()
    .regex(/^[A-Z]+[1-9]\d*$/)
    .nullable(),
  unit: text.nullable(),
  found: z.string(),
  expected: text,
  clause: text.nullable(),
  message: text,
  fix: text,
});

/** report.json and what `check` and `enrol` print with `--json`, key by key as it is documented: a key more or less is a break of the contract. */
export const reportShape = z.strictObject({
  schemaVersion: z.literal(1),
  command: z.enum(['check', 'enrol']),
  chainHead: z.string().nullable(),
  run: count.nullable(),
  scheme: z.strictObject({ id: text, hash: sha256 }),
  period: z.strictObject({ scheme: text, number: text, from: date, to: date }),
  files: z.array(z.strictObject({ path: text, sha256, format: text })),
  units: z.array(unit),
  findings: z.array(finding),
  totals: z.strictObject({
    files: count,
    lists: count,
    units: z.strictObject({ accepted: count, partial: count, returned: count, unchanged: count }),
    participants: count,
    due: money,
    findings: z.strictObject({ error: count, warning: count, note: count }),
  }),
  outputs: z.array(text),
  // Whole milliseconds.
  times: z.strictObject({ read: count, judge: count, ledger: count, taken: count, outputs: count, whole: count }),
});

export type Report = z.infer<typeof reportShape>;
