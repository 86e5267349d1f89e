/** What is written of a claim that was taken back or is void, as a part of a regular expression. */
export const takenBack = '作废|撤销|撤回|撤件|取消|退回|退件|退单|void|voided|cancell?ed|withdrawn';

/** What headings and sheets' names write of claims that are refused, as a part of a regular expression. */
export const refusedThere =
  '驳回|不予(?:补助|受理|支付|通过|报销|申报|批准|发放)?|不(?:再)?补助|不同意(?:补助|申报|上报)?|[未不]通过(?:审[核批查])?|[未不]批准|[不未]受理|拒绝受理|不符合(?:补助|申报|申请)?条件|不合格';
