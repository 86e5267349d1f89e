/** Values in one `in (…)`: well below the parameters that either database takes. */
const chunkSize = 500;

/** A list cut into pieces small enough for one statement; none for an empty list. */
export function* inChunks<Value>(values: readonly Value[]): Generator<Value[]> {
  for (let start = 0; start < values.length; start += chunkSize) yield values.slice(start, start + chunkSize);
}
