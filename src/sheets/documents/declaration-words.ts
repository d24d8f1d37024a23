import type { Words } from '../../domain/language';
import { boundaryItemNames } from '../../rules/names/boundary-names';
import { organizationItemNames } from '../../rules/names/organization-names';
import { preparationItemNames } from '../../rules/names/preparation-names';

/** What the items of the declaration are called. */
export const declarationItemWords = {
  name: organizationItemNames.name,
  creditCode: organizationItemNames.creditCode,
  standards: { 'zh-CN': '核算标准', 'en-US': 'Accounting standards' },
  boundary: boundaryItemNames.description,
  deviation: boundaryItemNames.deviation,
  scope1: { 'zh-CN': '范围1排放量', 'en-US': 'Scope 1 emissions' },
  scope2: { 'zh-CN': '范围2排放量', 'en-US': 'Scope 2 emissions' },
  scope3: { 'zh-CN': '范围3排放量（纳入部分）', 'en-US': 'Scope 3 emissions (as included)' },
  gross: { 'zh-CN': '排放总量', 'en-US': 'Gross emissions' },
  removals: { 'zh-CN': '边界内清除量', 'en-US': 'Removals inside the boundary' },
  net: { 'zh-CN': '净排放量', 'en-US': 'Net emissions' },
  type: organizationItemNames.neutralityType,
  scope3Sources: organizationItemNames.scope3Sources,
  period: { 'zh-CN': '覆盖的时间段', 'en-US': 'Period covered' },
  target: { 'zh-CN': '减排目标', 'en-US': 'Target' },
  offset: { 'zh-CN': '抵消', 'en-US': 'Offset' },
  counted: { 'zh-CN': '抵消量合计', 'en-US': 'Offsets in all' },
  evaluatorKind: organizationItemNames.evaluatorKind,
  evaluationBody: organizationItemNames.evaluationBody,
  verdict: { 'zh-CN': '评价结论', 'en-US': 'Verdict' },
  other: preparationItemNames.otherStatements,
  draft: { 'zh-CN': '草稿', 'en-US': 'Draft' },
  openPoint: { 'zh-CN': '原因', 'en-US': 'Why' },
  declarationDay: organizationItemNames.declarationDay,
  representative: { 'zh-CN': '法定代表人（签字）', 'en-US': 'Legal representative (signature)' },
  stamp: { 'zh-CN': '组织（盖章）', 'en-US': 'Organization (stamp)' },
} as const satisfies Record<string, Words>;

/** Stands in front of everything else while the document must not be published; by it the line is known as ours. */
export const draftMark: Words = {
  'zh-CN': '草稿，不得发布：',
  'en-US': 'DRAFT, not to be published: ',
};

export const draftReasons = {
  notAchieved: {
    'zh-CN': (missing: string) => `未实现碳中和，抵消量尚缺 ${missing} tCO2e。`,
    'en-US': (missing: string) =>
      `carbon neutrality is not achieved; ${missing} tCO2e of offsets are missing.`,
  },
  cannotTell: {
    'zh-CN': '是否实现碳中和无法判定，原因见下。',
    'en-US': 'whether carbon neutrality is achieved cannot be determined; the reasons stand below.',
  },
  notYetWritten: {
    'zh-CN': '尚未写入。填写各表后执行“写入声明”。',
    'en-US': 'not written yet. Fill in the sheets, then write the declaration.',
  },
} as const;

export const notToBePublished: Words = { 'zh-CN': '不得发布：', 'en-US': 'Not to be published: ' };

/** What clause 9 says of the moment to declare. */
export const draftMeaning: Words = {
  'zh-CN': '声明在实现碳中和之后发布（第 9 章）；下列内容只供核对。',
  'en-US':
    ' A declaration is made once neutrality is achieved (clause 9); what follows is for checking only.',
};

/** At the head of every page of a draft. */
export const draftPageHeader: Words = { 'zh-CN': '草稿，不得发布', 'en-US': 'DRAFT – not to be published' };

export const noneStated: Words = { 'zh-CN': '无', 'en-US': 'None' };

export const noOffsetCounts: Words = {
  'zh-CN': '没有可计入的抵消记录',
  'en-US': 'No offset record counts',
};
