import { isPlainText } from '../value/plain-text.ts';
import type { Cell } from './cell.ts';

/** The names that most people have, single and double. */
const surnames =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫经房裘缪干解应宗丁宣邓郁单杭洪包诸左石崔吉龚程邢裴陆荣翁荀惠甄曲封储靳段富巫乌焦巴牧隗谷车侯全班仰秋仲伊宫宁仇栾厉武符刘景詹束龙叶幸司黎薄印白蒲邰从索咸籍赖卓屠蒙池乔阴胥苍双闻莘党翟谭贡劳逄姬申冉桂牛寿通边燕冀尚农温庄晏柴瞿阎充慕连茹习艾鱼容向古易慎戈廖庾终居衡步都耿满弘匡国文寇广欧沃利蔚越师巩聂晁勾敖冷辛阚那简饶曾沙丰关蒯相查后荆红游肖付闫覃涂仝逯佟邸亓肇苑车代';
const double = /^(?:欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|令狐|宇文|长孙|慕容|司徒|夏侯|西门|南宫)/;

/** Words by which a department is called before its ending; some of them begin like a name (安全科). */
const stem =
  /^(?:财务|计财|会计|审计|人事|人力资源|行政|保卫|安全|安保|安环|安监|保安|后勤|总务|综合|生产|制造|加工|机加|组装|包装|装配|销售|营销|市场|业务|经营|采购|供应|仓储|物流|运输|车辆|技术|质检|质量|质管|品管|检验|化验|设备|机修|维修|修理|电工|水电|动力|锅炉|空调|金工|木工|钳工|工程|项目|施工|研发|设计|信息|网络|宣传|组织|纪检|监察|党群|党政|法务|教务|教学|政教|德育|医务|护理|门诊|住院|药剂|放射|外|内|儿|妇|骨|眼|急诊|麻醉|营业|客服|信贷|环卫|绿化|清洁|炊事|管理|调度|值班|路政|计划|计生|白|夜|早|中|晚)$/;
const numbered =
  /^(?:第?[一二三四五六七八九十\d]+|[甲乙丙]|[A-D])(?:号|分)?(?:班|组|队|部|科|室|处|站|所|线|车间|分厂|工段)$/;
const plainly = /(?:车间|办公室|分厂|工段|班组|分公司|教研室|科室|中心)$/;
const ending = /[部室处组队站所科班股]$/;
/** Endings that a given name may have: 陈登科. */
const endsNames = /[科班]$/;
const groups =
  /^(?:机关|后勤|领导|领导班子|班子成员|中层|一线|二线|在职|在编|编外|退休|内退|离岗|合同工|临时工|农民工|派遣工|劳务派遣|管理人员|生产人员|教师|职工|员工|工人|干部)$/;

/** What a text that stands alone in its row, under the name, can be. */
export type LoneText = 'heading' | 'name' | 'either';

/**
 * Whether a name that stands alone in its row is one, or a heading that divides the list (财务科, 甲班). Only a word that is certainly a department's or a group's is
 * a heading; one that ends like a department's and may as well be a name (陈登科, 高科) is either.
 */
export function readLoneText(cell: Cell): LoneText {
  if (cell.kind !== 'text' || cell.text.length > 20) return 'name';
  const plain = isPlainText(cell.text) ? cell.text : cell.text.normalize('NFKC');
  const text = plain.replace(/\([^()]*\)|\s/g, '').toUpperCase();
  if (groups.test(text) || numbered.test(text)) return 'heading';
  if (!ending.test(text) && !plainly.test(text)) return 'name';
  if (!/^[\p{sc=Han}\dA-Z]{2,}$/u.test(text)) return 'name';
  const length = [...text].length;
  if (stem.test(text.replace(plainly, '')) || stem.test(text.slice(0, -1))) return 'heading';
  const isLikeName = beginsLikeName(text);
  if (plainly.test(text)) return isLikeName && length < 4 ? 'either' : 'heading';
  if (endsNames.test(text)) return length < 4 || isLikeName ? 'either' : 'heading';
  return isLikeName && length < 4 ? 'either' : 'heading';
}

/** Whether a text begins with a surname that many have. */
export function beginsLikeName(text: string): boolean {
  return surnames.includes(text[0] ?? '') || double.test(text);
}
