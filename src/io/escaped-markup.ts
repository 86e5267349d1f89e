const SIGNS = /[<>&'"]/;
const ALL_SIGNS = /[<>&'"]/g;
const REFERENCES: Readonly<Record<string, string>> = {
  '<': '&lt;',
  '>': '&gt;',
  '&': '&amp;',
  "'": '&apos;',
  '"': '&quot;',
};

/** A text within an element or a quoted attribute of HTML or XML: names of people, units and files may hold anything, and none of it makes markup. */
export function escaped(text: string): string {
  return SIGNS.test(text) ? text.replace(ALL_SIGNS, (sign) => REFERENCES[sign] ?? sign) : text;
}
