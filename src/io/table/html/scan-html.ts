import { localName, TagAttributes } from '../markup/attributes.ts';
import type { XmlHandler } from '../markup/scan-xml.ts';

/** Elements whose content is no text of the page; `comment` is what LibreOffice writes for a cell's note. */
const notShown = new Set(['script', 'style', 'title', 'comment']);

/**
 * Goes through a web page as forgivingly as a browser: nothing need be closed, and a `<` that begins no tag is text. Names come in lower case.
 *
 * @param handler - is given text as it stands in the page, references and line ends included
 */
export function scanHtml(html: string, handler: XmlHandler): void {
  let position = 0;
  while (position < html.length) {
    const tag = nextTag(html, position);
    if (tag > position) handler.text(html.slice(position, tag));
    if (tag === html.length) return;
    if (html.startsWith('<!--', tag)) {
      position = after(html, '-->', tag + 4);
      continue;
    }
    const end = tagEnd(html, tag);
    position = end + 1;
    const inner = html.slice(tag + 1, end);
    const name = localName(/^\/?([a-z][\w:.-]*)/i.exec(inner)?.[1]?.toLowerCase() ?? '');
    if (name === '') continue;
    if (inner.startsWith('/')) handler.close(name);
    else if (notShown.has(name) && !inner.endsWith('/')) position = afterElement(html, name, position);
    else handler.open(name, new TagAttributes(inner.slice(inner.search(/[\s/]|$/)), true));
  }
}

/** Where the next tag, comment or declaration begins; the page's end where none does. */
function nextTag(html: string, from: number): number {
  for (let tag = html.indexOf('<', from); tag !== -1; tag = html.indexOf('<', tag + 1)) {
    if (/[a-z/!?]/i.test(html[tag + 1] ?? '')) return tag;
  }
  return html.length;
}

/** A `>` within quotation marks does not end the tag, as long as the marks are closed before the next `<`. */
function tagEnd(html: string, tag: number): number {
  const quoted = /[^>"']*(?:"[^"<]*"[^>"']*|'[^'<]*'[^>"']*)*>/y;
  quoted.lastIndex = tag;
  if (quoted.test(html)) return quoted.lastIndex - 1;
  const plain = html.indexOf('>', tag);
  return plain === -1 ? html.length : plain;
}

function after(html: string, closing: string, from: number): number {
  const found = html.indexOf(closing, from);
  return found === -1 ? html.length : found + closing.length;
}

function afterElement(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}\\s*>`, 'gi');
  closing.lastIndex = from;
  return closing.test(html) ? closing.lastIndex : html.length;
}
