import type { BothLanguages } from './passport';

/** A means of offsetting that people name in their ledgers, and whether 7.3 admits it. */
export interface CreditKind {
  readonly id: string;
  /** `credit`: a carbon credit of 7.3.1.2; `certificate`: a green certificate of 7.3.1.4; `sink`: own forestry of 7.3.2; `refused`: none of them. */
  readonly family: 'credit' | 'certificate' | 'sink' | 'refused';
  /** The clause that admits it, or that leaves it out. */
  readonly clause: string;
  readonly name: BothLanguages;
  /** What it is called in ledgers, in any language; compared after normalizing. */
  readonly spellings: readonly string[];
}

/** What 7.3 admits. Names of registries and programmes are spellings, not claims. */
export const creditKinds = [
  {
    id: 'shenzhenInclusive',
    family: 'credit',
    clause: '7.3.1.2 a)',
    name: {
      'zh-CN': '深圳碳普惠核证减排量',
      'en-US': 'Shenzhen carbon-inclusion certified reductions',
    },
    spellings: [
      '深圳碳普惠',
      '深圳市碳普惠',
      '深圳市碳普惠核证减排量',
      '经深圳市生态环境主管部门签发的碳普惠核证减排量',
      'SZ-PHCER',
      'SZPHCER',
      '深圳PHCER',
      'Shenzhen PHCER',
      'Shenzhen carbon inclusion',
      'Shenzhen carbon inclusive',
      'Shenzhen Tanpuhui',
    ],
  },
  {
    id: 'guangdongInclusive',
    family: 'credit',
    clause: '7.3.1.2 b)',
    name: {
      'zh-CN': '广东碳普惠核证减排量（PHCER）',
      'en-US': 'Guangdong carbon-inclusion certified reductions (PHCER)',
    },
    spellings: [
      '广东碳普惠',
      '广东省碳普惠',
      '广东碳普惠核证减排量',
      '广东省碳普惠核证减排量',
      '经广东省生态环境主管部门签发的碳普惠核证减排量',
      'PHCER',
      'GD-PHCER',
      'GDPHCER',
      '广东PHCER',
      'Guangdong PHCER',
      'Guangdong carbon inclusion',
      'Guangdong carbon inclusive',
      'Guangdong Tanpuhui',
    ],
  },
  {
    id: 'ccer',
    family: 'credit',
    clause: '7.3.1.2 c)',
    name: { 'zh-CN': '国家核证自愿减排量（CCER）', 'en-US': 'China Certified Emission Reductions (CCER)' },
    spellings: [
      'CCER',
      'CCERs',
      '国家核证自愿减排量',
      '中国核证自愿减排量',
      '核证自愿减排量',
      '温室气体自愿减排',
      '中国温室气体自愿减排项目',
      'China Certified Emission Reduction',
      'Chinese Certified Emission Reduction',
    ],
  },
  {
    id: 'greenCertificate',
    family: 'certificate',
    clause: '7.3.1.4',
    name: { 'zh-CN': '绿色电力证书（绿证）', 'en-US': 'Green electricity certificates (GEC)' },
    spellings: [
      '绿证',
      '绿色电力证书',
      '可再生能源绿色电力证书',
      '绿电证书',
      '绿电',
      '绿色电力',
      '绿色电力交易',
      'GEC',
      'GECs',
      'green certificate',
      'green electricity certificate',
      'green power certificate',
    ],
  },
  {
    id: 'ownForestry',
    family: 'sink',
    clause: '7.3.2',
    name: { 'zh-CN': '自主开发林业碳汇', 'en-US': 'Own forestry sink' },
    spellings: [
      '自主开发林业碳汇',
      '自主开发林业碳汇项目',
      '自主林业碳汇',
      '自主开发碳汇',
      '自有林业碳汇',
      'own forestry',
      'own forestry sink',
      'self-developed forestry',
    ],
  },
  {
    id: 'vcs',
    family: 'refused',
    clause: '7.3.1.2',
    name: { 'zh-CN': '核证碳标准（VCS/Verra）', 'en-US': 'Verified Carbon Standard (VCS, Verra)' },
    spellings: ['VCS', 'Verra', 'VCU', 'VCUs', '核证碳标准', '核证减排标准', '国际核证碳减排标准'],
  },
  {
    id: 'goldStandard',
    family: 'refused',
    clause: '7.3.1.2',
    name: { 'zh-CN': '黄金标准（Gold Standard）', 'en-US': 'Gold Standard' },
    spellings: ['Gold Standard', 'GS', 'GS VER', '黄金标准', 'GS4GG'],
  },
  {
    id: 'cdm',
    family: 'refused',
    clause: '7.3.1.2',
    name: { 'zh-CN': '清洁发展机制（CDM/CER）', 'en-US': 'Clean Development Mechanism (CDM, CER)' },
    spellings: ['CDM', 'CER', 'CERs', '清洁发展机制', '核证减排量CER'],
  },
  {
    id: 'allowance',
    family: 'refused',
    clause: '7.3.1.2',
    name: { 'zh-CN': '碳排放配额', 'en-US': 'Emission allowances' },
    spellings: [
      '碳配额',
      '配额',
      '碳排放配额',
      '碳排放权配额',
      '全国碳排放配额',
      '深圳碳配额',
      '广东碳配额',
      'CEA',
      'SZA',
      'GDEA',
      'EUA',
      'allowance',
      'allowances',
      'emission allowance',
    ],
  },
  {
    id: 'acr',
    family: 'refused',
    clause: '7.3.1.2',
    name: { 'zh-CN': '美国碳登记（ACR）', 'en-US': 'American Carbon Registry (ACR)' },
    spellings: ['ACR', 'American Carbon Registry', '美国碳登记'],
  },
  {
    id: 'car',
    family: 'refused',
    clause: '7.3.1.2',
    name: { 'zh-CN': '气候行动储备（CAR）', 'en-US': 'Climate Action Reserve (CAR)' },
    spellings: ['CAR', 'Climate Action Reserve', '气候行动储备'],
  },
  {
    id: 'gcc',
    family: 'refused',
    clause: '7.3.1.2',
    name: { 'zh-CN': '全球碳委员会（GCC）', 'en-US': 'Global Carbon Council (GCC)' },
    spellings: ['GCC', 'Global Carbon Council', '全球碳委员会'],
  },
  {
    id: 'planVivo',
    family: 'refused',
    clause: '7.3.1.2',
    name: { 'zh-CN': 'Plan Vivo', 'en-US': 'Plan Vivo' },
    spellings: ['Plan Vivo'],
  },
  {
    id: 'irec',
    family: 'refused',
    clause: '7.3.1.4',
    name: {
      'zh-CN': '国际可再生能源证书（I-REC）',
      'en-US': 'International renewable energy certificates (I-REC)',
    },
    spellings: ['I-REC', 'IREC', 'I-RECs', '国际绿证', 'TIGR', 'APX TIGRs', 'REC', 'RECs'],
  },
  {
    id: 'otherInclusive',
    family: 'refused',
    clause: '7.3.1.2',
    name: { 'zh-CN': '其他地区的碳普惠或减排量', 'en-US': 'Reductions of other provinces and cities' },
    spellings: [
      '北京碳普惠',
      '上海碳普惠',
      'SHCER',
      '重庆碳惠通',
      'CQCER',
      '成都碳惠天府',
      'CDCER',
      '福建林业碳汇FFCER',
      'FFCER',
      'BFCER',
      '湖北碳普惠',
      '江苏碳普惠',
      '浙江碳普惠',
      '四川碳普惠',
      '天津碳普惠',
    ],
  },
] as const satisfies readonly CreditKind[];

export type CreditKindId = (typeof creditKinds)[number]['id'];

/** Words that could mean more than one kind; they name no kind until the issuer is said. */
export const ambiguousCreditSpellings: readonly string[] = [
  '碳普惠',
  '碳普惠核证减排量',
  '碳信用',
  '碳汇',
  '林业碳汇',
  'forestry sink',
  '碳减排量',
  '核证减排量',
  'carbon credit',
  'carbon credits',
  'offset',
  'offsets',
];
