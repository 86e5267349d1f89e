const activity =
  /(?:在职)?职工(?:医疗|互助|重大|大病|住院|安康|参[加保互])|医疗互助|互助(?:保障|活动|医疗)|参加|参保|参互|花名册|名册|名单|会员|第[一二三四五六七八九十\d]+期|\d{4}年|团体/;
const list = /名单|名册|花名册|申请表|登记表|报名表|申请书|汇总表|明细表|情况表/;
const organisation =
  /(?:工会|工会委员会|公司|集团|厂|局|院|校|园|小学|中学|大学|银行|支行|分行|中心|所|站|社|店|办事处|委员会|政府|街道|协会|部|处|队|矿|馆|基金会|合作社)$/;
/** Those that run the scheme write such titles for others: 福州市总工会职工互助保障活动参保名单. */
const organiser = /(?:总工会|互助中心|互助保障中心|互助保障会|互助服务中心|帮扶中心|互助会)$/;

/**
 * The unit's name that a list's title begins with: `福州市某某单位工会职工互助保障活动参保名单` gives `福州市某某单位工会`. Undefined where the title names no
 * unit, or only the union that runs the scheme.
 */
export function unitNameInTitle(text: string): string | undefined {
  const title = text.normalize('NFKC').replace(/\s/g, '');
  if (title.length > 80 || !list.test(title)) return undefined;
  const start = title.search(activity);
  const name = title.slice(0, Math.max(0, start)).replace(/^(?:附件|附表|表)\d*[:.、]?/, '');
  return name.length >= 4 && organisation.test(name) && !organiser.test(name) ? name : undefined;
}
