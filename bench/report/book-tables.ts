import { type BookPoint, bookVerbs } from '../books/book-point.ts';
import type { Table } from './tables.ts';

/** What is asked of each command at the size of a prefecture: seconds and MiB on SQLite, and how many times SQLite's seconds it may take on PostgreSQL. */
const ASKED = { seconds: 10, peak: 400, times: 2 };

/** One line a command and database. */
export function bookTable(points: readonly BookPoint[]): Table {
  return {
    titles: ['command', 'database', 'seconds', 'processor s', 'peak MiB', 'members', 'claims', 'runs', 'measured'],
    words: 2,
    rows: points.map(({ verb, database, seconds, processor, peak, members, claims, runs, date }) => [
      verb,
      database === 'sqlite' ? 'SQLite' : 'PostgreSQL',
      ...[seconds.toFixed(2), processor.toFixed(2), peak.toFixed(0)],
      ...[members.toLocaleString('en'), claims.toLocaleString('en'), String(runs), date],
    ]),
  };
}

/** What was asked for of the books, and what came of it. */
export function bookTargets(points: readonly BookPoint[]): Table {
  const found = (verb: string, database: string) =>
    points.find((point) => point.verb === verb && point.database === database);
  const rows = bookVerbs.flatMap((verb) => {
    const [sqlite, postgres] = [found(verb, 'sqlite'), found(verb, 'postgres')];
    const times = sqlite && postgres && postgres.seconds / sqlite.seconds;
    return [
      target(`${verb} on SQLite, by the clock`, `under ${ASKED.seconds} s`, sqlite?.seconds, ASKED.seconds, ' s', 2),
      target(`peak memory of ${verb} on SQLite`, `under ${ASKED.peak} MiB`, sqlite?.peak, ASKED.peak, ' MiB', 0),
      target(`${verb} on PostgreSQL over SQLite`, `at most ${ASKED.times} ×`, times, ASKED.times, ' ×', 2),
    ];
  });
  return { titles: ['what', 'asked for', 'measured', 'met'], words: 4, rows };
}

function target(
  title: string,
  asked: string,
  value: number | undefined,
  limit: number,
  unit: string,
  digits: number,
): string[] {
  if (value === undefined) return [title, asked, 'not measured', 'not yet known'];
  return [title, asked, `${value.toFixed(digits)}${unit}`, value <= limit ? 'yes' : 'no'];
}
