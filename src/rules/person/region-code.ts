const PROVINCES = new Set([
  ...['11', '12', '13', '14', '15', '21', '22', '23', '31', '32', '33', '34', '35', '36', '37'],
  ...['41', '42', '43', '44', '45', '46', '50', '51', '52', '53', '54', '61', '62', '63', '64', '65', '71'],
]);

/** Cities without districts, whose numbers end in 00: 东莞, 中山, 三沙, 儋州, 嘉峪关. */
const UNDIVIDED_CITIES = new Set(['441900', '442000', '460300', '460400', '620200']);

/** Whether two digits begin the code of a province (GB/T 2260). */
export function isProvince(digits: string): boolean {
  return PROVINCES.has(digits);
}

/**
 * Whether six digits are built like the code of a county (GB/T 2260): a city 01-70 or 90 (counties straight under the province; 00 in Hainan), and a county
 * other than 00.
 *
 * Only the build is looked at. Identity numbers hold the codes of the year they were given in, from 1984 on; the lists to be had begin in 2002, and against them a
 * third of the older staff would look wrong (350127 is 福清县 until 1990).
 */
export function isCountyShaped(code: string): boolean {
  const city = Number(code.slice(2, 4));
  const cityExists = (city >= 1 && city <= 70) || city === 90 || code.startsWith('4600');
  return cityExists && (!code.endsWith('00') || UNDIVIDED_CITIES.has(code));
}
