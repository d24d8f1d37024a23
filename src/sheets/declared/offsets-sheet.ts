import type { Words } from '../../domain/language';
import { disclosures } from '../../domain/offset-record';
import { offsetColumnNames as names } from '../../rules/names/offset-names';
import { resultColumn } from '../result-column';
import type { ColumnDeclaration, SheetDeclaration } from '../sheet';

type OffsetKey = keyof typeof names | 'result';

const dayFormat = 'yyyy-mm-dd';
const tonnesFormat = '#,##0.000';
/** Long codes keep every digit; elsewhere a text format would also keep formulas from working. */
const asTyped = '@';

const disclosureHelp: Words = {
  'zh-CN': '仅自主开发林业碳汇填写（7.3.2.2）：与公开的内容一致',
  'en-US': 'Own forestry only (7.3.2.2): as it is published',
};

const disclosureSynonyms: Partial<Record<(typeof disclosures)[number], readonly string[]>> = {
  place: ['位置', '项目地点', 'location'],
  coordinates: ['坐标', '经纬度', '地理坐标'],
  area: ['面积', '造林面积(公顷)', '造林面积(亩)', 'area', 'planted area (ha)'],
  plantingPlan: ['造林/再造林计划', '再造林计划', 'afforestation plan'],
  sinkTonnes: ['碳汇量', '碳汇量(tCO2e)', 'sink (tCO2e)'],
  period: ['时间段', '计入期', '核算期', 'period'],
  publicAddress: ['公开渠道', '公开地址', '网址', 'url', 'public address'],
};

const columns: readonly ColumnDeclaration<OffsetKey>[] = [
  {
    key: 'number',
    header: names.number,
    synonyms: ['编号', 'number', '#'],
    kind: 'text',
    width: 6,
    help: { 'zh-CN': '记录的编号', 'en-US': 'Number of the record' },
  },
  {
    key: 'kind',
    header: names.kind,
    synonyms: ['类型', '碳信用类型', '抵消方式', 'type', 'kind', 'credit type'],
    kind: 'choice',
    choices: 'offsetKind',
    width: 14,
    help: {
      'zh-CN': '7.3 允许的类型；其他类型（VCS、配额等）不能抵消',
      'en-US': 'The kinds that 7.3 admits; others (VCS, allowances …) cannot offset',
    },
  },
  {
    key: 'project',
    header: names.project,
    synonyms: ['项目', 'project name'],
    kind: 'text',
    width: 22,
    help: { 'zh-CN': '减排项目或电站的名称', 'en-US': 'Name of the project or power station' },
  },
  {
    key: 'registry',
    header: names.registry,
    synonyms: ['注册登记机构', '登记系统', '注册登记系统', 'registry name'],
    kind: 'text',
    width: 26,
    help: { 'zh-CN': '注册登记机构或系统', 'en-US': 'The registry' },
  },
  {
    key: 'serialStart',
    header: names.serialStart,
    synonyms: ['起始序列号', '序列号(起)', '序列号', '起始编号', 'first serial', 'serial start', 'serials'],
    kind: 'text',
    numberFormat: asTyped,
    width: 22,
    help: {
      'zh-CN': '第一个序列号，含前缀；多段用分号隔开',
      'en-US': 'First serial number, with its beginning; several ranges with semicolons between',
    },
  },
  {
    key: 'serialEnd',
    header: names.serialEnd,
    synonyms: ['截止序列号', '终止序列号', '序列号(止)', '截止编号', 'last serial', 'serial end'],
    kind: 'text',
    numberFormat: asTyped,
    width: 22,
    help: { 'zh-CN': '最后一个序列号', 'en-US': 'Last serial number' },
  },
  {
    key: 'registered',
    header: names.registered,
    synonyms: ['登记时间', '签发日期', '登记日', 'registration date', 'issued on'],
    kind: 'day',
    numberFormat: dayFormat,
    width: 14,
    help: { 'zh-CN': '减排量登记的日期', 'en-US': 'Day on which the reductions were registered' },
  },
  {
    key: 'cancelled',
    header: names.cancelled,
    synonyms: ['注销时间', '注销日', '核销日期', 'cancellation date', 'retired on'],
    kind: 'day',
    numberFormat: dayFormat,
    width: 14,
    help: { 'zh-CN': '在登记机构注销的日期', 'en-US': 'Day of cancellation in the registry' },
  },
  {
    key: 'proof',
    header: names.proof,
    synonyms: ['注销证明', '注销凭证', '证明编号', 'proof', 'cancellation certificate'],
    kind: 'text',
    numberFormat: asTyped,
    width: 16,
    help: { 'zh-CN': '注销证明文件的编号', 'en-US': 'Number of the document that proves the cancellation' },
  },
  {
    key: 'tonnes',
    header: names.tonnes,
    synonyms: ['数量', '抵消量', '抵消量(tCO2e)', '数量(吨)', 'quantity', 'tonnes', 'amount (tCO2e)'],
    kind: 'tonnes',
    numberFormat: tonnesFormat,
    width: 14,
    help: {
      'zh-CN': '用于抵消的吨数；绿证可不填',
      'en-US': 'Tonnes used to offset; may stay blank for certificates',
    },
  },
  {
    key: 'electricity',
    header: names.electricity,
    synonyms: ['电量', '电量(MWh)', '绿电电量', 'electricity', 'MWh', 'certificate (MWh)'],
    kind: 'number',
    numberFormat: '#,##0.000',
    width: 14,
    help: { 'zh-CN': '仅绿证：兆瓦时', 'en-US': 'Certificates only: MWh' },
  },
  {
    key: 'generationYear',
    header: names.generationYear,
    synonyms: ['生产年度', '减排年份', '年份', 'vintage', 'generation year', 'year'],
    kind: 'year',
    numberFormat: '0',
    width: 10,
    help: {
      'zh-CN': '减排或绿色电力产生的年份',
      'en-US': 'Year in which the reduction or the green electricity came about',
    },
  },
  {
    key: 'scopes',
    header: names.scopes,
    synonyms: ['抵消范围', '范围', 'scope', 'scopes'],
    kind: 'choice',
    choices: 'scopes',
    width: 12,
    help: {
      'zh-CN': '抵消哪些范围的排放；绿证只能是范围2',
      'en-US': 'Scopes it offsets; certificates: scope 2 only',
    },
  },
  {
    key: 'note',
    header: names.note,
    synonyms: ['说明', 'notes', 'remark', 'remarks'],
    kind: 'text',
    width: 24,
    wrap: true,
    help: { 'zh-CN': '随意填写，不参与检查', 'en-US': 'Anything; not checked' },
  },
  {
    key: 'acquisition',
    header: names.acquisition,
    synonyms: ['获得方式', '绿证取得方式', 'acquisition'],
    kind: 'choice',
    choices: 'acquisition',
    width: 16,
    help: {
      'zh-CN': '仅绿证：怎样取得的（7.3.1.4）',
      'en-US': 'Certificates only: how it was acquired (7.3.1.4)',
    },
  },
  {
    key: 'outsideBoundary',
    header: names.outsideBoundary,
    synonyms: ['边界外', '是否边界外', '核算边界外', 'outside boundary'],
    kind: 'choice',
    choices: 'yesNo',
    width: 13,
    help: {
      'zh-CN': '减排或碳汇是否产生于本组织核算边界之外（3.7、7.3.2.1）',
      'en-US': 'Does the reduction or sink come from outside the boundary (3.7, 7.3.2.1)?',
    },
  },
  {
    key: 'statedTonnes',
    header: names.statedTonnes,
    synonyms: ['证书减排量', '载明减排量', 'stated tonnes'],
    kind: 'tonnes',
    numberFormat: tonnesFormat,
    width: 18,
    help: {
      'zh-CN': '仅绿证：证书上写明的减排量；没有则不填',
      'en-US': 'Certificates only: tonnes printed on it; blank if there are none',
    },
  },
  {
    key: 'methodology',
    header: names.methodology,
    synonyms: ['方法学编号', '方法学代码', 'methodology code'],
    kind: 'text',
    width: 18,
    help: {
      'zh-CN': '仅自主开发林业碳汇：方法学编号',
      'en-US': 'Own forestry only: code of the methodology',
    },
  },
  ...disclosures.map((key): ColumnDeclaration<OffsetKey> => ({
    key,
    header: names[key],
    synonyms: disclosureSynonyms[key] ?? [],
    kind: 'text',
    width: 16,
    help: disclosureHelp,
  })),
  {
    key: 'usedElsewhere',
    header: names.usedElsewhere,
    synonyms: ['另作他用', '重复使用', 'used elsewhere', 'reused'],
    kind: 'choice',
    choices: 'yesNo',
    width: 12,
    help: {
      'zh-CN': '仅自主开发林业碳汇：所用部分是否也用于其他机制、组织、活动或项目（7.3.2.3）',
      'en-US': 'Own forestry only: is the part used here also claimed elsewhere (7.3.2.3)?',
    },
  },
  resultColumn,
];

/** The offset ledger: credits, green certificates and own forestry, one record a row. */
export const offsetsSheet: SheetDeclaration<OffsetKey> = {
  id: 'offsets',
  tab: { 'zh-CN': '抵消台账', 'en-US': 'Offsets' },
  title: { 'zh-CN': '抵消台账（7.3）', 'en-US': 'Offset ledger (7.3)' },
  lead: {
    'zh-CN': '一行一条记录，可整块粘贴。带边框的格由您填写；“检查结果”由“检查抵消”填写。',
    'en-US':
      'One record a row; whole blocks may be pasted. Bordered cells are yours; “Check result” is written by the check.',
  },
  tableName: 'CN_Offsets',
  columns,
  blankRows: 12,
  tabColor: '#2F6F4E',
  print: 'landscape',
};
