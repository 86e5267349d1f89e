import { escaped, tableOf } from '../summary/markdown.ts';
import type { NoticeDocument } from './document.ts';

/** A public notice as Markdown, for a web page or a message. */
export function noticeMarkdown({
  title,
  subtitle,
  intro,
  lines,
  units,
  figures,
  notes,
  signed,
  mark,
}: NoticeDocument): string {
  const section = (table: NoticeDocument['lines']) => [`## ${escaped(table.title)}`, ...tableOf(table)];
  const parts = [
    ...[`# ${escaped(title)}`, escaped(subtitle), escaped(intro)],
    ...section(lines),
    ...notes.map(escaped),
    ...section(units),
    ...section(figures),
    ...[escaped(signed), escaped(mark)],
  ];
  return `${parts.join('\n\n')}\n`;
}
