/** Elements that go out at once. */
const AT_ONCE = 256;

/** What stands around the elements of a list that is the one value of an object. */
const BEFORE = '{\n  "some": [';
const AFTER = '\n  ]\n}';

/**
 * A further key of an object whose value is a list, piece by piece, as JSON with an indent of two writes it: a report of many claims or units never stands in memory whole.
 *
 * @param written - an element as JSON is to have it
 */
export function* jsonList<Element>(
  key: string,
  elements: Iterable<Element>,
  written: (element: Element) => unknown,
): Generator<string> {
  yield `,\n  "${key}": [`;
  let some: unknown[] = [];
  let any = false;
  const text = () => `${any ? ',' : ''}${JSON.stringify({ some }, null, 2).slice(BEFORE.length, -AFTER.length)}`;
  for (const element of elements) {
    some.push(written(element));
    if (some.length < AT_ONCE) continue;
    yield text();
    any = true;
    some = [];
  }
  if (some.length > 0) {
    yield text();
    any = true;
  }
  yield any ? '\n  ]' : ']';
}
