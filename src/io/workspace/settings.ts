import { z } from 'zod';

/** What mutual.yaml may say. Every setting is a default that an option or a `MUTUAL_*` variable overrides. */
export const settings = z.strictObject({
  /** Name of the centre, as it stands on notices. */
  centre: z.string().min(1),
  /** The county branch whose chain of the ledger this workspace writes. */
  office: z.string().min(1),
  scheme: z.string().min(1),
  period: z.string().min(1),
  /** A file beside mutual.yaml, or a `postgres://` address. */
  ledger: z.string().min(1),
  language: z.enum(['zh', 'en']).optional(),
  /** Where units pay to, for payment notices, and from which a bank's file pays. */
  account: z.strictObject({ payee: z.string().min(1), bank: z.string().min(1), number: z.string().min(1) }).optional(),
  /** What a second person has to see. `approve: another-actor`: nothing is paid that somebody else than who decided it has not approved. */
  policy: z.strictObject({ approve: z.literal('another-actor') }).optional(),
  /** A folder of the centre's own schemes, beside those that come with mutual. */
  schemes: z.string().optional(),
});

/** mutual.yaml as it was read and found right. */
export type Settings = z.infer<typeof settings>;
