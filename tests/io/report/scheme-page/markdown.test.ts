import { describe, expect, it } from 'vitest';
import { inert, reference, table } from '../../../../src/io/report/scheme-page/markdown.ts';

describe('a text of a scheme in Markdown', () => {
  it.each([
    ['a|b', 'a\\|b'],
    ['`code` *and* _more_', '\\`code\\` \\*and\\* \\_more\\_'],
    ['<b>bold</b> & [link](x)', '\\<b\\>bold\\</b\\> \\& \\[link\\](x)'],
    ['back\\slash ~60~', 'back\\\\slash \\~60\\~'],
    ['two\n  lines', 'two lines'],
    ['# heading', '\\# heading'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['1) item', '1\\) item'],
    ['200.01 元', '200.01 元'],
    ['10月15日', '10月15日'],
  ])('%j is %s', (text, markdown) => {
    expect(inert(text)).toBe(markdown);
  });
});

it('an address is a link that shows itself; what is none, or would end the link, is text', () => {
  expect(reference('https://example.org/a_b?c=1&d=2')).toBe('<https://example.org/a_b?c=1&d=2>');
  expect(reference('https://example.org/a|b')).toBe('https://example.org/a\\|b');
  expect(reference('第三章 > 第五条')).toBe('第三章 \\> 第五条');
});

it('a table has a rule below its header and a blank line after it; without rows there is none', () => {
  expect(table(['a', 'b'], [['1', '2']])).toEqual(['| a | b |', '| --- | --- |', '| 1 | 2 |', '']);
  expect(table(['a', 'b'], [])).toEqual([]);
});
