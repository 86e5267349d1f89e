/** Of a printed line that nobody filled in: 年　月　日, 第＿＿次, 自　至. */
const printedOnly = /^[\s_\-—()（）年月日时自至起止第次元天级.、:：]*$/u;
/** Printed options of which nobody struck out one. */
const unanswered = /^\s*(?:是[\s/、|]*否|有[\s/、|]*无|(?<yes>同意|通过|符合|批准|受理|合格)[\s/、|]*不\k<yes>)\s*$/u;
const ticked = /[√✓✔☑■▣☒]/u;
const box = /[□☐☑■▣☒]/u;

/**
 * What somebody filled in on a form: the printed frame of a date or a number alone is nothing, underlines go, and of options with boxes or ticks those that are
 * ticked remain (`□门诊 ☑住院` gives `住院`; `1.身份证√ 2.出院证` gives `身份证`).
 */
export function filledIn(text: string): string {
  if (printedOnly.test(text)) return '';
  if (ticked.test(text) || box.test(text)) return tickedOf(text);
  return text.replace(/^[_\s]+|[_\s]+$/gu, '');
}

function tickedOf(text: string): string {
  if (!ticked.test(text)) return '';
  const before = /^\s*(?:\d+\s*[.、．]?)?\s*[□☐☑■▣☒√✓✔]/u.test(text);
  const options = before
    ? text.split(/(?=[□☐☑■▣☒√✓✔])/u)
    : text.split(/(?<=[□☐☑■▣☒√✓✔])|\s+(?=\d+\s*[.、．])|[、，,;；\n]/u);
  return options
    .filter((option) => ticked.test(option))
    .map((option) =>
      option
        .replace(/[□☐☑■▣☒√✓✔]/gu, '')
        .replace(/^[\s\d.、．，,;；()（）]+|[\s.、．，,;；()（）\d]+$/gu, '')
        .trim(),
    )
    .filter((option) => option !== '')
    .join('、');
}

/** Whether a text is printed options of which nobody struck out one: 是/否, 同意 不同意. */
export function isUnanswered(text: string): boolean {
  return unanswered.test(text);
}
