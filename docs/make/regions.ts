/** The provinces as GB/T 2260 orders them, by the words that their names begin with. */
const PROVINCES = [
  ...['北京', '天津', '河北', '山西', '内蒙古', '辽宁', '吉林', '黑龙江', '上海', '江苏', '浙江', '安徽'],
  ...['福建', '江西', '山东', '河南', '湖北', '湖南', '广东', '广西', '海南', '重庆', '四川', '贵州'],
  ...['云南', '西藏', '陕西', '甘肃', '青海', '宁夏', '新疆'],
];

/**
 * The order of two paths of regions such as 福建省/福州市: of provinces as GB/T 2260 has them, one that no source names (某省) last; within a province itself first,
 * then its cities by their characters.
 */
export function byRegion(one: string, other: string): number {
  const place = (region: string) => {
    const found = PROVINCES.findIndex((name) => region.startsWith(name));
    return found < 0 ? PROVINCES.length : found;
  };
  return place(one) - place(other) || (one === other ? 0 : one < other ? -1 : 1);
}
