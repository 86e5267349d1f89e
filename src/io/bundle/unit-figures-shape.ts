import { z } from 'zod';
import type { UnitFigures } from '../../rules/summary/unit-figures.ts';

const yuan = z.string().regex(/^-?\d{1,13}\.\d{2}$/);
const count = z.number().int().min(0);
const name = z.string().max(1_000);
const visits = z.strictObject({ visits: count, amount: yuan });
const members = z.strictObject({ new: count, renewing: count });

/** A unit's figures as they stand in a bundle: sums and counts, and nothing of any person. */
export const unitFigures: z.ZodType<UnitFigures> = z.strictObject({
  unit: name.nullable(),
  code: name.nullable(),
  region: name.nullable(),
  units: count,
  members,
  byPlan: z.array(z.strictObject({ plan: name, members, fee: yuan, due: yuan })),
  fees: z.strictObject({ whole: yuan, due: yuan, received: yuan, subsidised: yuan }),
  claims: z.strictObject({
    byStatus: z.strictObject({ approved: visits, reduced: visits, rejected: visits, held: visits }),
    helped: visits,
    persons: count,
    paid: yuan,
    largest: yuan,
    byBand: z.array(visits.extend({ from: yuan.nullable(), to: yuan.nullable() })),
    byBenefit: z.array(visits.extend({ benefit: name })),
    selfPaid: z.strictObject({ visits: count, before: yuan, relieved: yuan }).nullable(),
  }),
});
