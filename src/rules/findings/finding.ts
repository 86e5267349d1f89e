import type { Origin } from '../submission/cell.ts';
import type { Text, TextParameters } from '../value/text.ts';
import type { FindingCode } from './catalogue.ts';

/** An error returns the unit, a warning does not, a note only tells. */
export type Severity = 'error' | 'warning' | 'note';

/** What kind of personal data a value is; it says how the value is masked wherever it is not meant for the unit, the bank or the books. */
export type PersonalData =
  | 'name'
  /** Several names in one text, `、` between them. */
  | 'names'
  | 'id-number'
  | 'bank-card'
  | 'phone'
  /** What stands where 男 or 女 should: mostly a word, but a name where a row slid to the side. */
  | 'sex'
  | 'text'
  /** What a bank says of a payment: it may name the payee. */
  | 'bank-words'
  /** What no one declared, which holds a person's number only where columns have slipped. */
  | 'any'
  /** Digits that are nobody's. */
  | 'none';

/** Something wrong or doubtful in what was submitted. Its texts stand in the catalogue under its code. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly origin: Origin;
  /** The unit's name, where one is known. */
  readonly unit?: string;
  /** What stands there, as the file has it; empty where nothing does. */
  readonly found: string;
  /** What the catalogue's texts need besides `{found}`. */
  readonly parameters: TextParameters;
  /** Id of the scheme's clause that the finding rests on. */
  readonly clause?: string;
  /** Where the catalogue cannot know which kind of personal data `found` or a parameter holds, since it depends on the column. */
  readonly personal?: Readonly<Record<string, PersonalData>>;
}

/** What the catalogue holds of one code. `{found}` and the finding's parameters may stand in any of its texts. */
export interface FindingDefinition {
  readonly severity: Severity;
  readonly group:
    | 'file'
    | 'cell'
    | 'person'
    | 'unit'
    | 'plan'
    | 'former'
    | 'amendment'
    | 'claim'
    | 'payout'
    | 'statement'
    | 'notice';
  /** A few words: 校验码错误 / Check digit is wrong. */
  readonly title: Text;
  /** Why it matters: what would go wrong if it were let through. */
  readonly why: Text;
  /** One sentence on this case: what was found. */
  readonly message: Text;
  /** What would have been right. */
  readonly expected: Text;
  /** What the person does now. */
  readonly fix: Text;
  /** Parameters (`found` too) that hold personal data, so that they can be masked. */
  readonly personal?: Readonly<Record<string, PersonalData>>;
  /** Values for `found` and every parameter that show the finding in `explain` and in docs/findings.md. Made up. */
  readonly example: Readonly<Record<string, string | Text>>;
}

/** A finding with its texts in one language, ready to be shown; what io gets, since it may not call the rules. */
export interface DescribedFinding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly origin: Origin;
  readonly unit: string | undefined;
  readonly found: string;
  readonly title: string;
  readonly message: string;
  readonly expected: string;
  readonly fix: string;
  /** Title of the clause, empty where the finding rests on none. */
  readonly clause: string;
}
