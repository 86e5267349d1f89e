import { describePersons } from '../../io/ledger/read/describe-person.ts';
import { similarMembers } from '../../io/ledger/read/find-members.ts';
import { personsNamed } from '../../io/ledger/read/story/persons-named.ts';
import { storyErrors } from '../../io/report/text/story-texts.ts';
import { UserError } from '../../io/user-error.ts';
import { readIdentityText } from '../../rules/person/identity-number.ts';
import { fill } from '../../rules/value/text.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import type { Shown } from './look.ts';

/** Somebody of the ledger. */
export interface FoundPerson {
  readonly person: string;
  /** Identity numbers that he has or had, the one in force last; `to` is the day of its correction. */
  readonly numbers: readonly { readonly number: string; readonly to: string | null }[];
}

/** Whom a command line names, and how people are shown in an answer. */
export interface PersonSought {
  readonly word: string;
  readonly unit: string | undefined;
  readonly shown: Shown;
}

/**
 * Finds the person whom a name or an identity number means, in any period: by number also who had it before it was corrected. What holds a digit is a number.
 *
 * @throws UserError where nobody fits, naming near misses, or several do
 */
export async function findPerson(open: OpenPeriod, { word, unit, shown }: PersonSought): Promise<FoundPerson> {
  const { ledger, period, workspace } = open;
  const { office } = workspace.settings;
  const tidied = word.normalize('NFKC').trim();
  const number = /\d/.test(tidied)
    ? (readIdentityText(word).document?.number ?? tidied.replace(/\s+/gu, '').toUpperCase())
    : undefined;
  const named = number === undefined ? await personsNamed(ledger, { office, name: word.trim(), unit }) : [];
  if (named.length > 1) {
    const persons = named.map((each) => `${each.unitName} ${shown('id-number', each.number)}`).join(', ');
    throw new UserError(storyErrors.several, { found: shown('name', word), count: named.length, persons });
  }
  const asked = number ?? named[0]?.number;
  const found = asked === undefined ? [] : await describePersons(ledger, asked);
  // Of two who had the number, who has it now is meant.
  const meant = found.find(({ numbers }) => numbers.some((each) => each.number === asked && each.to === null));
  const person = meant ?? found[0];
  if (person !== undefined) return person;
  const near = number === undefined ? [] : await similarMembers(ledger, { office, period, number });
  const persons = near.map((each) => `${shown('name', each.record.name)} ${each.unit.name}`).join(', ');
  const similar = (language: 'zh' | 'en') => (persons === '' ? '' : fill(storyErrors.similar, language, { persons }));
  const { message, fix } = storyErrors.none;
  const told = { zh: fix.zh.replace('{similar}', similar('zh')), en: fix.en.replace('{similar}', similar('en')) };
  const kind = number === undefined ? 'name' : 'id-number';
  throw new UserError({ message, fix: told }, { found: shown(kind, number ?? word) });
}
