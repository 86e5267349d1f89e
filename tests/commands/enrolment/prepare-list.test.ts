import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { type Desk, prepareList } from '../../../src/commands/enrolment/prepare-list.ts';
import { readInput } from '../../../src/commands/enrolment/read-submissions.ts';
import { closeLedger, openLedger } from '../../../src/io/ledger/open-ledger.ts';
import { periodInForce } from '../../../src/io/ledger/read/period-in-force.ts';
import { enrolErrors } from '../../../src/io/report/text/enrol-texts.ts';
import { schemeFromJson } from '../../../src/rules/scheme/scheme-json.ts';
import { mistyped, roster } from '../../scenarios/office.ts';
import { changeTown, own, townOffice } from '../../scenarios/town.ts';
import { person } from '../../support/people.ts';

test('nothing is decided under a version of the scheme that is no longer in force, not even to return a list', async () => {
  const office = await townOffice();
  const right = person({ seed: 11 });
  office.write('right.csv', roster({ unit: '丙厂', people: [right] }));
  office.write('wrong.csv', roster({ unit: '丁厂', people: [mistyped(right)] }));
  const ledger = await openLedger(office.path('mutual.db'));
  try {
    const { period, schemeHash, scheme: stored } = await periodInForce(ledger, 'town-1', '1');
    const scheme = schemeFromJson(JSON.stringify(stored));
    const desk: Desk = {
      ledger,
      office: (await office.run('status --json', own)).stdout.match(/"office": "(.*)"/)?.[1] ?? '',
      rules: {
        scheme,
        schemeHash,
        period,
        asOf: '2026-06-15',
        partial: false,
        replace: false,
        optionsHash: 'none',
        register: undefined,
      },
    };
    const decide = async (file: string) => {
      const input = { path: office.path(file), shownAs: file };
      const { submissions } = await readInput(input, Readable.from([]), scheme, undefined);
      const [list] = submissions;
      if (!list) throw new Error(`${file} holds no list`);
      return prepareList(list, desk);
    };
    expect((await decide('right.csv')).enrolment).not.toBeNull();
    expect((await decide('wrong.csv')).enrolment).toBeNull();
    changeTown(office, 'enterprise: 36', 'enterprise: 38');
    expect(await office.run('scheme adopt --reason x', own)).toMatchObject({ exitCode: 0 });
    for (const file of ['right.csv', 'wrong.csv'])
      await expect(decide(file)).rejects.toMatchObject({ texts: enrolErrors.ledgerMoves });
  } finally {
    await closeLedger(ledger);
  }
});
