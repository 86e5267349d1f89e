import { z } from 'zod';
import { unitFigures } from './unit-figures-shape.ts';

/** The form of bundles that this program writes, and the newest that it reads. */
export const BUNDLE_VERSION = 1;

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const name = z.string().min(1).max(1_000);
const amount = z.string().regex(/^-?\d{1,13}\.\d{2}$/);
const sequence = z.number().int().min(0);
const head = z.strictObject({ sequence, hash });

/** The first line: who reports, and up to which entry of his chain. */
const bundle = z.strictObject({
  record: z.literal('bundle'),
  version: z.literal(BUNDLE_VERSION),
  centre: name,
  office: name,
  head,
  /** When it was made, ISO 8601 with its offset. */
  writtenAt: z.string().max(40),
  toolVersion: z.string().max(40),
  /** Whether the entries stand there in full, with personal data. */
  withEntries: z.boolean(),
});

/** An office whose figures follow: the one that reports, then those that have reported to it. */
const office = z.strictObject({ record: z.literal('office'), office: name, head });

/** A period of that office; its units and balances follow. */
const period = z.strictObject({
  record: z.literal('period'),
  period: name,
  family: name,
  number: name,
  span: z.strictObject({ from: day, to: day }),
  schemeHash: hash,
  title: name,
});

const unit = z.strictObject({ record: z.literal('unit'), figures: unitFigures });

/** What a fund statement has to know of a balance besides; bundles made before the programs asked for it have none. */
const detail = z.strictObject({
  part: z.enum(['before', 'own', 'added', 'carried', 'elsewhere']),
  region: z.string().max(1_000).nullable(),
  debit: amount,
});

/** What stands on an account in the office's books as the period sees it, positive debits. Which accounts there are is not looked at here. */
const balance = z.strictObject({
  record: z.literal('balance'),
  account: z.string().regex(/^[a-z-]{1,60}$/),
  party: z.string().max(1_000).nullable(),
  amount,
  detail: detail.optional(),
});

/** An entry of the chain: its hash, and its text where the bundle has the entries. */
const entry = z.strictObject({
  record: z.literal('entry'),
  office: name,
  sequence: z.number().int().min(1),
  hash,
  text: z.string().optional(),
});

/** A section of the bundle by its lines, the first of which is line 1, with the SHA-256 of its lines, each with its line feed. */
const section = z.strictObject({
  from: z.number().int().min(1),
  to: z.number().int().min(1),
  sha256: hash,
});

/** The last line: what stands before it. */
const end = z.strictObject({ record: z.literal('end'), sections: z.array(section) });

/** One line of a bundle. */
export const bundleRecord = z.discriminatedUnion('record', [bundle, office, period, unit, balance, entry, end]);
/** A line of a bundle, read and found to have its shape. */
export type BundleRecord = z.infer<typeof bundleRecord>;
/** The lines of one kind. */
export type RecordOf<Kind extends BundleRecord['record']> = Extract<BundleRecord, { record: Kind }>;

/** Records with which a section begins: what is altered is told by the section that it stands in. */
export const beginsSection = ({ record }: Pick<BundleRecord, 'record'>, before: BundleRecord['record'] | undefined) =>
  record === 'bundle' || record === 'office' || record === 'period' || (record === 'entry' && before !== 'entry');
