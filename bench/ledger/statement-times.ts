import Libsql from 'libsql';

/** What the statements that begin alike took together. */
export interface StatementTime {
  readonly calls: number;
  readonly seconds: number;
}

type Method = (this: object, ...parameters: unknown[]) => unknown;

/**
 * Takes the time of each statement that runs on SQLite in this process, CPU seconds inside libsql alone, until it is stopped: it puts itself before the library's own functions, so that the
 * program measured is the one in use.
 */
export function watchStatements(): { stop(): ReadonlyMap<string, StatementTime> } {
  const times = new Map<string, { calls: number; seconds: number }>();
  const texts = new WeakMap<object, string>();
  const note = (text: string, work: () => unknown) => {
    const before = process.cpuUsage();
    try {
      return work();
    } finally {
      const name = nameOf(text);
      const time = times.get(name) ?? { calls: 0, seconds: 0 };
      time.calls += 1;
      const { user, system } = process.cpuUsage(before);
      time.seconds += (user + system) / 1e6;
      times.set(name, time);
    }
  };
  const database = Libsql.prototype as unknown as Record<string, Method>;
  const probe = new Libsql(':memory:');
  const statement = Object.getPrototypeOf(probe.prepare('select 1')) as Record<string, Method>;
  probe.close();
  const { prepare, exec } = database;
  const { run, all } = statement;
  if (!prepare || !exec || !run || !all) throw new TypeError('libsql has other functions than are known here');
  database.prepare = function (...parameters) {
    const made = note('prepare', () => prepare.apply(this, parameters)) as object;
    texts.set(made, String(parameters[0]));
    return made;
  };
  database.exec = function (...parameters) {
    return note(String(parameters[0]), () => exec.apply(this, parameters));
  };
  statement.run = function (...parameters) {
    return note(texts.get(this) ?? '', () => run.apply(this, parameters));
  };
  statement.all = function (...parameters) {
    return note(texts.get(this) ?? '', () => all.apply(this, parameters));
  };
  return {
    stop() {
      Object.assign(database, { prepare, exec });
      Object.assign(statement, { run, all });
      return times;
    },
  };
}

/** The verb and the first table of a statement, such as `insert into member`. */
function nameOf(text: string): string {
  const [, verb, table] = /^\s*(\w+)(?:[\s\S]*?\b(?:into|from|update)\s+"?(\w+))?/i.exec(text) ?? [];
  const [, updated] = /^\s*update "?(\w+)/i.exec(text) ?? [];
  return [verb?.toLowerCase(), updated ?? table].filter((part) => part !== undefined).join(' ');
}
