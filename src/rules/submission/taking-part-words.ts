/** Words of a column's answers, of remarks and of headings by which people are told to take no part, as patterns; one list, so that none of them is yes where another is no. */

/** To take part, in the words that units have for it. */
export const takePart = '(?:参加|参保|参互|参与|加入|投保)';

/** To give up what one has, or could have. */
export const giveUp = '(?:退出|退保|停保|减员|减保|弃保|放弃|拒绝|作废|取消|注销|删除)';

/** To have left the unit, or this life. */
export const haveLeft = '(?:调出|调走|调离|离职|辞职|辞退|解聘|死亡|去世|过世|离世|病故|身故|亡故)';

/** Said of what is done already; 已退休 is nothing of the kind. */
export const isGone = '已经?(?:死|亡|故|停(?!薪|职|工|产)|退(?!休|役|伍|还|回|养|居|岗|管))';

/** What may stand behind 参加 of this scheme: not 医保 nor 工会, of which other words tell. */
export const ofScheme =
  '(?:了|的|本期|本次|本年度?|今年|\\d{4}年度?|第.{1,3}期|在职|全员|职工|工会(?=职工|医疗|互助)|医疗|互助|保障|活动|计划)*';
