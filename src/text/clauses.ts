import type { Words } from '../domain/language';

/** The four phases of the standard's flow (5), and what frames them. */
export type Phase = 'frame' | 'preparation' | 'implementation' | 'evaluation' | 'declaration' | 'annex';

/** A clause of the standard, by a short label of ours, with what in the product answers it besides the rules that name it. */
export interface Clause {
  readonly number: string;
  readonly phase: Phase;
  readonly label: Words;
  /** Functions of namespace CN, without the namespace. */
  readonly functions?: readonly string[];
  /** Ids of sheet declarations. */
  readonly sheets?: readonly string[];
  /** What only people can judge. */
  readonly people?: Words;
  /** It asks nothing of an organization: scope, references, terms, examples. */
  readonly asksNothing?: true;
}

const clause = (
  number: string,
  phase: Phase,
  chinese: string,
  english: string,
  answer: Omit<Clause, 'number' | 'phase' | 'label'>,
): Clause => ({ number, phase, label: { 'zh-CN': chinese, 'en-US': english }, ...answer });

const people = (chinese: string, english: string): Words => ({ 'zh-CN': chinese, 'en-US': english });

/** Every clause, in the order of the standard. */
export const clauses: readonly Clause[] = [
  clause('1', 'frame', '范围', 'Scope', { asksNothing: true }),
  clause('2', 'frame', '规范性引用文件', 'Normative references', { asksNothing: true }),
  clause('3.1', 'frame', '组织', 'Organization', { asksNothing: true }),
  clause('3.2', 'frame', '温室气体（七种）', 'Greenhouse gases (seven)', { functions: ['GWP'] }),
  clause('3.3', 'frame', '碳中和', 'Carbon neutrality', { asksNothing: true }),
  clause('3.4', 'frame', '全球增温潜势', 'Global warming potential', { functions: ['GWP', 'GWP.SOURCE'] }),
  clause('3.5', 'frame', '碳信用', 'Carbon credit', { sheets: ['offsets'] }),
  clause('3.6', 'frame', '碳汇', 'Carbon sink', { asksNothing: true }),
  clause('3.7', 'frame', '碳抵消', 'Carbon offset', { sheets: ['offsets'] }),
  clause('3.8', 'frame', '基准期', 'Base period', { functions: ['BASELINE'], sheets: ['base'] }),
  clause('3.9', 'frame', '目标年', 'Target year', { sheets: ['targets'] }),
  clause('4.1', 'frame', '先减排，再清除，后抵消', 'Reduce, then remove, then offset', {
    sheets: ['measures', 'evaluation'],
  }),
  clause('4.2', 'frame', '完整、准确、规范、一致、公开', 'Complete, accurate, consistent, transparent', {
    sheets: ['inventory', 'findings'],
    people: people('公开透明的程度', 'How open and transparent it is'),
  }),
  clause('5', 'frame', '实施流程', 'Flow', { asksNothing: true }),
  clause('6.1', 'preparation', '内部碳管理机制', 'Management of its own', { sheets: ['preparation'] }),
  clause('6.2.1', 'preparation', '减排基准期', 'Base period', {
    sheets: ['base'],
    people: people('基准期是否有代表性', 'Whether the base period is representative'),
  }),
  clause('6.2.2', 'preparation', '基准期排放量', 'Emissions of the base period', {
    functions: ['BASELINE'],
    sheets: ['base'],
  }),
  clause('6.2.3', 'preparation', '基准的调整', 'Adjusting the base', { sheets: ['base'] }),
  clause('6.3.1', 'preparation', '设定减排目标', 'Setting targets', {
    sheets: ['targets'],
    people: people('客户的要求、对未来排放的预估', 'What customers ask, and future emissions'),
  }),
  clause('6.3.2', 'preparation', '已达先进水平', 'Advanced level reached', { sheets: ['targets'] }),
  clause('6.4.1', 'preparation', '碳中和计划', 'Carbon neutrality plan', {
    sheets: ['preparation'],
    people: people('理由是否充分', 'Whether the reasons are sound'),
  }),
  clause('6.4.2', 'preparation', '范围类型', 'Type of neutrality', { sheets: ['organization'] }),
  clause('6.4.3', 'preparation', '计划的评估与纠正', 'Reviewing the plan', {
    people: people('计划是否有效、是否需要纠正', 'Whether the plan works and is to be corrected'),
  }),
  clause('7.1.1.1', 'implementation', '减排计划的内容', 'Contents of the reduction plan', {
    sheets: ['measures'],
  }),
  clause('7.1.1.2', 'implementation', '选择减排措施', 'Choosing measures', {
    sheets: ['measures'],
    people: people('措施是否成熟、经济', 'Whether measures are proven and economic'),
  }),
  clause('7.1.2', 'implementation', '实施和评估', 'Carrying out and evaluating', { sheets: ['measures'] }),
  clause('7.2.1', 'implementation', '选择核算标准', 'Choosing accounting standards', {
    functions: ['METHOD'],
    sheets: ['inventory'],
  }),
  clause('7.2.2', 'implementation', '核算边界', 'Boundary', { sheets: ['boundary'] }),
  clause('7.2.3', 'implementation', '识别排放源', 'Identifying sources', {
    sheets: ['boundary', 'inventory'],
  }),
  clause('7.2.4.1', 'implementation', '计算排放量', 'Computing emissions', {
    functions: ['EMISSION', 'CO2E', 'CONVERT', 'TOTAL'],
    sheets: ['inventory'],
    people: people('计量数据的质量', 'The quality of metering'),
  }),
  clause('7.2.4.2', 'implementation', '排放因子不变更', 'Keeping factors', {
    functions: ['GRID', 'FUEL', 'HEAT', 'GRID.SOURCE', 'FUEL.SOURCE', 'HEAT.SOURCE'],
    sheets: ['factors'],
  }),
  clause('7.2.4.3', 'implementation', '最新的 GWP', 'Newest GWP', { functions: ['GWP', 'GWP.SOURCE'] }),
  clause('7.3.1.1', 'implementation', '注销、可追溯、有证明', 'Cancelled, traceable, proved', {
    functions: ['OFFSETCHECK'],
    sheets: ['offsets'],
    people: people('登记机构的实际记录', 'What the registry really shows'),
  }),
  clause('7.3.1.2', 'implementation', '碳信用的类型', 'Kinds of credit', {
    functions: ['OFFSETCHECK'],
    sheets: ['offsets'],
  }),
  clause('7.3.1.3', 'implementation', '登记时间', 'Time of registration', {
    functions: ['OFFSETCHECK'],
    sheets: ['offsets'],
  }),
  clause('7.3.1.4', 'implementation', '绿色电力证书', 'Green certificates', {
    functions: ['CERTIFICATE', 'OFFSETCHECK'],
    sheets: ['offsets'],
  }),
  clause('7.3.2.1', 'implementation', '林业碳汇项目', 'Own forestry', { sheets: ['offsets'] }),
  clause('7.3.2.2', 'implementation', '公开的信息', 'What is published', { sheets: ['offsets'] }),
  clause('7.3.2.3', 'implementation', '不重复使用', 'Not used twice', { sheets: ['offsets'] }),
  clause('8.1', 'evaluation', '评价机构', 'Evaluation body', { sheets: ['organization'] }),
  clause('8.2', 'evaluation', '评价内容', 'What is evaluated', {
    sheets: ['evaluation'],
    people: people('评价由评价机构作出', 'The evaluation is for the body to make'),
  }),
  clause('8.3', 'evaluation', '评价结论', 'Conclusion', {
    functions: ['VERDICT', 'MARGIN'],
    sheets: ['evaluation'],
  }),
  clause('9', 'declaration', '声明', 'Declaration', {
    functions: ['REDUCTION', 'ATTAINED'],
    sheets: ['declaration'],
  }),
  clause('A.1.1', 'annex', '目标类型', 'Kinds of target', { functions: ['INTENSITY'], sheets: ['targets'] }),
  clause('A.1.2', 'annex', '选择目标类型', 'Choosing a kind', {
    people: people('哪种类型最能代表组织', 'Which kind represents the organization best'),
  }),
  clause('A.2.1', 'annex', '设定依据', 'Basis', { sheets: ['targets'] }),
  clause('A.2.2.1', 'annex', '重点排放单位', 'Key emitters', { sheets: ['targets'] }),
  clause('A.2.2.2', 'annex', '深圳碳交易、式 (A.1)', 'Shenzhen trading, formula (A.1)', {
    functions: ['TARGETRATE', 'ANNUALRATE', 'TARGETVALUE', 'TARGETPATH'],
    sheets: ['targets'],
  }),
  clause('A.2.2.3', 'annex', '非重点排放单位', 'Other organizations', {
    people: people('参考哪个行业的方案', 'Which sector’s scheme to follow'),
  }),
  clause('A.2.3', 'annex', '气候政策', 'Climate policy', { sheets: ['targets'] }),
  clause('A.2.4.1', 'annex', '气候科学', 'Climate science', {
    people: people('是否需要对标国际方法', 'Whether to follow an international method'),
  }),
  clause('A.2.4.2', 'annex', '近期目标', 'Near-term targets', {
    functions: ['SCIENCE', 'SCOPE3NEEDED'],
    sheets: ['targets'],
  }),
  clause('A.2.4.3', 'annex', '行业方法', 'Sector methods', {
    people: people('行业已有的目标设定方法', 'Methods that a sector has of its own'),
  }),
  clause('B', 'annex', '计划示例', 'Example of a plan', { asksNothing: true }),
  clause('C', 'annex', '减排措施清单', 'List of measures', { sheets: ['measures'] }),
  clause('D', 'annex', '非 CO2 核算标准', 'Standards for non-CO2 gases', { functions: ['METHOD'] }),
  clause('E', 'annex', '评价报告模板', 'Template of the report', { sheets: ['evaluation'] }),
  clause('F', 'annex', '声明模板', 'Template of the declaration', { sheets: ['declaration'] }),
];
