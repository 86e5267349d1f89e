import { z } from 'zod';

/** What may stand in a column of a bank's file. */
export const bankValue = z.enum([
  'line',
  'reference',
  'batch',
  'claim',
  'payee-name',
  'payee-account',
  'payee-bank',
  'amount',
  'purpose',
  'date',
  'run',
  'chain',
  'payer-name',
  'payer-account',
  'payer-bank',
]);
/** One of {@link bankValue}. */
export type BankValue = z.infer<typeof bankValue>;

const column = z.union([
  z.strictObject({
    header: z.string().optional(),
    value: bankValue,
    /** Left empty where nothing is known; otherwise such a line is a problem. */
    mayLack: z.boolean().optional(),
    /** In bytes of the file's encoding. */
    longest: z.number().int().positive().optional(),
  }),
  /** The same text on every line: a currency, a kind of payment. */
  z.strictObject({ header: z.string().optional(), text: z.string() }),
]);
/** A column of a delimited file: a value of each line, or a text that is the same on all. */
export type BankColumn = z.infer<typeof column>;

const common = {
  bank: z.string().regex(/^[a-z0-9-]{2,30}$/),
  title: z.string().min(1),
  /** `standard`: a published standard; `template`: to be compared with the branch's own before it is used. */
  basis: z.enum(['standard', 'template']),
  /** What is known of the form and from where. */
  source: z.string().min(1),
  /** Lines of one file; a longer batch becomes several. */
  mostLines: z.number().int().positive().optional(),
  /** Of one payment, in yuan. */
  mostAmount: z
    .string()
    .regex(/^\d{1,12}(\.\d{1,2})?$/)
    .optional(),
};

/** A text file: columns between separators. */
const delimited = z.strictObject({
  ...common,
  format: z.literal('delimited'),
  extension: z.enum(['csv', 'txt']),
  encoding: z.enum(['gbk', 'utf-8', 'utf-8-bom']),
  separator: z.string().min(1).max(2),
  lineEnd: z.enum(['crlf', 'lf']),
  header: z.boolean(),
  /** `never` makes a field with the separator in it a problem. */
  quote: z.enum(['never', 'when-needed', 'always']),
  amountIn: z.enum(['yuan', 'fen']),
  date: z.enum(['yyyy-mm-dd', 'yyyymmdd']).optional(),
  /** A tab after digits keeps a spreadsheet from showing them as 6.2E+18 and taking noughts off; a bank may refuse it. */
  digits: z.enum(['plain', 'tab']),
  columns: z.array(column).min(1),
});
/** The form of a text file whose columns stand between separators. */
export type DelimitedForm = z.infer<typeof delimited>;

/** An ISO 20022 message pain.001.001.03. */
const message = z.strictObject({
  ...common,
  format: z.literal('pain.001.001.03'),
  currency: z.string().regex(/^[A-Z]{3}$/),
  chargeBearer: z.enum(['DEBT', 'CRED', 'SHAR', 'SLEV']),
  /** Code of the category of purpose, `SALA`, `SSBE`; none where absent. */
  categoryPurpose: z
    .string()
    .regex(/^[A-Z]{4}$/)
    .optional(),
});
/** The form of an ISO 20022 message. */
export type MessageForm = z.infer<typeof message>;

/** How a bank wants a batch of payments, as `forms/bank/<bank>.yaml` describes it. */
export const bankForm = z.discriminatedUnion('format', [delimited, message]);
/** A form as it was read and found right. */
export type BankForm = z.infer<typeof bankForm>;
