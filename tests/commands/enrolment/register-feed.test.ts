import { describe, expect, it } from 'vitest';
import { RegisterFeed } from '../../../src/commands/enrolment/register-feed.ts';

/** A feed that holds units back for two files, and what came of it. */
function feedOfTwo() {
  const sent: string[] = [];
  let givenUp = 0;
  const target = {
    send: (units: readonly { id: string; name: string }[]) =>
      sent.push(...units.map(({ id, name }) => `${id} ${name}`)),
    giveUp: () => {
      givenUp += 1;
    },
  };
  const feed = new RegisterFeed(target, 2);
  /** A file with one list, settled before the commit of this number. */
  const file = (id: string, name = id.toUpperCase(), applied = true, commits = 0) => {
    feed.list({ id, name, applied }, commits);
    feed.fileDone(commits + 1);
  };
  return { feed, file, sent, givenUp: () => givenUp };
}

describe('the feed of a register that is written along', () => {
  it('holds a unit back for some files, and sends all in the order of their first lists', () => {
    const { feed, file, sent } = feedOfTwo();
    file('a');
    file('b');
    expect(sent).toEqual([]);
    file('c');
    expect(sent).toEqual(['a A']);
    feed.fileDone(9);
    expect(sent).toEqual(['a A', 'b B']);
    feed.end();
    expect(sent).toEqual(['a A', 'b B', 'c C']);
  });

  it('sends no unit before its entry is committed, nor one that came later', () => {
    const { feed, file, sent } = feedOfTwo();
    file('a', 'A', true, 7);
    for (let files = 0; files < 5; files++) feed.fileDone(7);
    expect(sent).toEqual([]);
    file('b', 'B', true, 2);
    for (let files = 0; files < 5; files++) feed.fileDone(7);
    expect(sent).toEqual([]);
    feed.fileDone(8);
    expect(sent).toEqual(['a A', 'b B']);
  });

  it('gives a unit whose further list lies near its last name and its first place', () => {
    const { feed, file, sent, givenUp } = feedOfTwo();
    file('a');
    file('b');
    file('a', 'A in full');
    file('c');
    expect(sent).toEqual([]);
    feed.end();
    expect(sent).toEqual(['a A in full', 'b B', 'c C']);
    expect(givenUp()).toBe(0);
  });

  it.each([
    { what: 'changes the ledger', name: 'A', applied: true },
    { what: 'gives another name', name: 'A in full', applied: false },
  ])('is given up, once, where a list of a unit that was sent $what', ({ name, applied }) => {
    const { feed, file, sent, givenUp } = feedOfTwo();
    for (const id of ['a', 'b', 'c', 'd']) file(id);
    expect(sent).toEqual(['a A', 'b B']);
    file('a', name, applied);
    file('a', name, applied);
    expect(givenUp()).toBe(1);
    feed.end();
    feed.giveUp();
    expect(sent).toEqual(['a A', 'b B']);
    expect(givenUp()).toBe(1);
    expect(
      feed.hasSent([
        { id: 'a', name: 'A' },
        { id: 'b', name: 'B' },
      ]),
    ).toBe(false);
  });

  it('goes on where a list of a unit that was sent is unchanged', () => {
    const { feed, file, sent, givenUp } = feedOfTwo();
    for (const id of ['a', 'b', 'c']) file(id);
    file('a', 'A', false);
    feed.end();
    expect([sent, givenUp()]).toEqual([['a A', 'b B', 'c C'], 0]);
  });

  it('tells whether it has sent just what the run comes to', () => {
    const { feed, file } = feedOfTwo();
    file('a');
    file('b');
    const [a, b] = [
      { id: 'a', name: 'A' },
      { id: 'b', name: 'B' },
    ];
    expect(feed.hasSent([a, b])).toBe(false);
    feed.end();
    expect(feed.hasSent([a, b])).toBe(true);
    expect(feed.hasSent([b, a])).toBe(false);
    expect(feed.hasSent([a])).toBe(false);
    expect(feed.hasSent([a, { ...b, name: 'C' }])).toBe(false);
  });
});
