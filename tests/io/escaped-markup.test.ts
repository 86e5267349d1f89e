import { expect, it } from 'vitest';
import { escaped } from '../../src/io/escaped-markup.ts';

it('makes no markup of what a name holds, within an element or a quoted attribute', () => {
  expect(escaped(`<b title="a" lang='b'>&amp;`)).toBe('&lt;b title=&quot;a&quot; lang=&apos;b&apos;&gt;&amp;amp;');
});

it('leaves every other sign as it is', () => {
  expect(escaped('红河州总工会（本级）／a=1;')).toBe('红河州总工会（本级）／a=1;');
});
