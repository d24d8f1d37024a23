import { both } from './passport';
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

const kind = <const Id extends string>(
  id: Id,
  family: CreditKind['family'],
  clause: string,
  name: BothLanguages,
  spellings: string,
) => ({ id, family, clause, name, spellings: spellings.split('|') });

/** What 7.3 admits. Names of registries and programmes are spellings, not claims. */
export const creditKinds = [
  kind(
    'shenzhenInclusive',
    'credit',
    '7.3.1.2 a)',
    both('深圳碳普惠核证减排量', 'Shenzhen carbon-inclusion certified reductions'),
    '深圳碳普惠|深圳市碳普惠|深圳市碳普惠核证减排量|经深圳市生态环境主管部门签发的碳普惠核证减排量|SZ-PHCER|SZPHCER|深圳PHCER|Shenzhen PHCER|Shenzhen carbon inclusion|Shenzhen carbon inclusive|Shenzhen Tanpuhui',
  ),
  kind(
    'guangdongInclusive',
    'credit',
    '7.3.1.2 b)',
    both('广东碳普惠核证减排量（PHCER）', 'Guangdong carbon-inclusion certified reductions (PHCER)'),
    '广东碳普惠|广东省碳普惠|广东碳普惠核证减排量|广东省碳普惠核证减排量|经广东省生态环境主管部门签发的碳普惠核证减排量|PHCER|GD-PHCER|GDPHCER|广东PHCER|Guangdong PHCER|Guangdong carbon inclusion|Guangdong carbon inclusive|Guangdong Tanpuhui',
  ),
  kind(
    'ccer',
    'credit',
    '7.3.1.2 c)',
    both('国家核证自愿减排量（CCER）', 'China Certified Emission Reductions (CCER)'),
    'CCER|CCERs|国家核证自愿减排量|中国核证自愿减排量|核证自愿减排量|温室气体自愿减排|中国温室气体自愿减排项目|China Certified Emission Reduction|Chinese Certified Emission Reduction',
  ),
  kind(
    'greenCertificate',
    'certificate',
    '7.3.1.4',
    both('绿色电力证书（绿证）', 'Green electricity certificates (GEC)'),
    '绿证|绿色电力证书|可再生能源绿色电力证书|绿电证书|绿电|绿色电力|绿色电力交易|GEC|GECs|green certificate|green electricity certificate|green power certificate',
  ),
  kind(
    'ownForestry',
    'sink',
    '7.3.2',
    both('自主开发林业碳汇', 'Own forestry sink'),
    '自主开发林业碳汇|自主开发林业碳汇项目|自主林业碳汇|自主开发碳汇|自有林业碳汇|own forestry|own forestry sink|self-developed forestry',
  ),
  kind(
    'vcs',
    'refused',
    '7.3.1.2',
    both('核证碳标准（VCS/Verra）', 'Verified Carbon Standard (VCS, Verra)'),
    'VCS|Verra|VCU|VCUs|核证碳标准|核证减排标准|国际核证碳减排标准',
  ),
  kind(
    'goldStandard',
    'refused',
    '7.3.1.2',
    both('黄金标准（Gold Standard）', 'Gold Standard'),
    'Gold Standard|GS|GS VER|黄金标准|GS4GG',
  ),
  kind(
    'cdm',
    'refused',
    '7.3.1.2',
    both('清洁发展机制（CDM/CER）', 'Clean Development Mechanism (CDM, CER)'),
    'CDM|CER|CERs|清洁发展机制|核证减排量CER',
  ),
  kind(
    'allowance',
    'refused',
    '7.3.1.2',
    both('碳排放配额', 'Emission allowances'),
    '碳配额|配额|碳排放配额|碳排放权配额|全国碳排放配额|深圳碳配额|广东碳配额|CEA|SZA|GDEA|EUA|allowance|allowances|emission allowance',
  ),
  kind(
    'acr',
    'refused',
    '7.3.1.2',
    both('美国碳登记（ACR）', 'American Carbon Registry (ACR)'),
    'ACR|American Carbon Registry|美国碳登记',
  ),
  kind(
    'car',
    'refused',
    '7.3.1.2',
    both('气候行动储备（CAR）', 'Climate Action Reserve (CAR)'),
    'CAR|Climate Action Reserve|气候行动储备',
  ),
  kind(
    'gcc',
    'refused',
    '7.3.1.2',
    both('全球碳委员会（GCC）', 'Global Carbon Council (GCC)'),
    'GCC|Global Carbon Council|全球碳委员会',
  ),
  kind('planVivo', 'refused', '7.3.1.2', both('Plan Vivo', 'Plan Vivo'), 'Plan Vivo'),
  kind(
    'irec',
    'refused',
    '7.3.1.4',
    both('国际可再生能源证书（I-REC）', 'International renewable energy certificates (I-REC)'),
    'I-REC|IREC|I-RECs|国际绿证|TIGR|APX TIGRs|REC|RECs',
  ),
  kind(
    'otherInclusive',
    'refused',
    '7.3.1.2',
    both('其他地区的碳普惠或减排量', 'Reductions of other provinces and cities'),
    '北京碳普惠|上海碳普惠|SHCER|重庆碳惠通|CQCER|成都碳惠天府|CDCER|福建林业碳汇FFCER|FFCER|BFCER|湖北碳普惠|江苏碳普惠|浙江碳普惠|四川碳普惠|天津碳普惠',
  ),
] as const satisfies readonly CreditKind[];

export type CreditKindId = (typeof creditKinds)[number]['id'];

/** Words that could mean more than one kind; they name no kind until the issuer is said. */
export const ambiguousCreditSpellings: readonly string[] =
  '碳普惠|碳普惠核证减排量|碳信用|碳汇|林业碳汇|forestry sink|碳减排量|核证减排量|carbon credit|carbon credits|offset|offsets'.split(
    '|',
  );
