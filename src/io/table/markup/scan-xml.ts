import type { TableLimits } from '../limits.ts';
import { unreadable } from '../reasons.ts';
import { decodeXmlReferences } from '../xlsx/xml-text.ts';
import { type Attributes, localName, TagAttributes } from './attributes.ts';

/** What is told of a document, in its order. Names come without prefix: `table:table-row` as `table-row`. A self-closing element opens and closes. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  /** A run of text; an element may have several. */
  text(text: string): void;
  close(name: string): void;
}

const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const GREATER_THAN = 0x3e;

/**
 * Goes through an XML document that is held as a text. The .xlsx reader has a scanner of its own, on bytes, for parts of hundreds of megabytes and without text
 * that mixes with elements; these formats are small and full of it.
 *
 * @throws Unreadable truncated, malformed-xml, dtd, nested-too-deep
 */
export function scanXml(xml: string, handler: XmlHandler, limits: TableLimits): void {
  const open: string[] = [];
  let position = 0;
  let rootSeen = false;
  while (position < xml.length) {
    const tag = xml.indexOf('<', position);
    const text = xml.slice(position, tag === -1 ? xml.length : tag);
    if (open.length > 0 && text !== '') handler.text(decodeXmlReferences(text));
    else if (text.trim() !== '') throw unreadable('malformed-xml');
    if (tag === -1) break;
    const next = xml[tag + 1];
    if (next === '!' || next === '?') {
      position = passOver(xml, tag, open.length > 0 ? handler : undefined);
      continue;
    }
    if (open.length === 0 && rootSeen) throw unreadable('malformed-xml');
    rootSeen = true;
    const end = tagEnd(xml, tag);
    visitTag(xml.slice(tag + 1, end), open, handler, limits);
    position = end + 1;
  }
  if (open.length > 0 || !rootSeen) throw unreadable('truncated');
}

/** Where a tag ends; a `>` within quotation marks does not end it. */
function tagEnd(xml: string, start: number): number {
  let quotedBy = 0;
  for (let position = start; position < xml.length; position += 1) {
    const code = xml.charCodeAt(position);
    if (quotedBy !== 0) {
      if (code === quotedBy) quotedBy = 0;
    } else if (code === QUOTE || code === APOSTROPHE) quotedBy = code;
    else if (code === GREATER_THAN) return position;
  }
  throw unreadable('truncated');
}

function visitTag(tag: string, open: string[], handler: XmlHandler, limits: TableLimits): void {
  const full = /^\/?([^\s/<>"'=]+)/.exec(tag)?.[1];
  if (full === undefined) throw unreadable('malformed-xml');
  const name = localName(full);
  if (tag.startsWith('/')) {
    if (open.pop() !== full) throw unreadable('malformed-xml');
    handler.close(name);
    return;
  }
  if (open.length === limits.nesting) throw unreadable('nested-too-deep', { limit: limits.nesting });
  handler.open(name, new TagAttributes(tag.slice(full.length)));
  if (tag.endsWith('/')) handler.close(name);
  else open.push(full);
}

/** Comments and declarations; what a marked section holds is text. Gives the place behind. */
function passOver(xml: string, start: number, handler: XmlHandler | undefined): number {
  const opening = ['<!--', '<![CDATA[', '<?'].find((each) => xml.startsWith(each, start));
  if (opening === undefined) throw unreadable(/^<!D/i.test(xml.slice(start, start + 3)) ? 'dtd' : 'malformed-xml');
  const closing = { '<!--': '-->', '<![CDATA[': ']]>', '<?': '?>' }[opening] ?? '>';
  const from = start + opening.length;
  const end = xml.indexOf(closing, from);
  if (end === -1) throw unreadable('truncated');
  if (opening === '<![CDATA[') handler?.text(xml.slice(from, end));
  return end + closing.length;
}
