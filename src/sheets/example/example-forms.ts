import type { Organization } from '../../domain/organization';
import type { ManagementItem } from '../../domain/preparation';
import type { BoundaryItem } from '../../rules/names/boundary-names';
import type { preparationItemNames } from '../../rules/names/preparation-names';
import type { CellInput } from '../write-plan';
import type { ExampleWords } from './example-words';

type Entries<Key extends string> = Readonly<Partial<Record<Key, CellInput>>>;

/** An invented organization that declares operational neutrality for 2025. */
export function exampleOrganization({ say, choose, day }: ExampleWords): Entries<keyof Organization> {
  return {
    name: say('示例科技（深圳）有限公司', 'Example Technology (Shenzhen) Ltd.'),
    creditCode: '91440300MA5EXAMP1E',
    keyEmitter: choose('yesNo', true),
    reportingYear: 2025,
    neutralityType: choose('neutralityType', 'operational'),
    planDay: day(2024, 3, 15),
    declarationDay: day(2026, 6, 30),
    evaluatorKind: choose('evaluatorKind', 'shenzhenVerifier'),
    evaluationBody: say('示例核查有限公司', 'Example Verification Ltd.'),
  };
}

export function examplePreparation({
  say,
  choose,
  day,
}: ExampleWords): Entries<keyof typeof preparationItemNames> {
  return {
    body: choose('yesNo', true),
    procedures: choose('yesNo', true),
    planKept: choose('yesNo', true),
    commitment: say('不晚于 2045 年实现全价值链碳中和', 'Full value chain neutrality by 2045 at the latest'),
    timetable: say('2025 年起运营碳中和；2045 年全价值链碳中和', 'Operational from 2025, full by 2045'),
    strategyBase: say('2022 年，1,765 tCO2e', '2022, 1,765 tCO2e'),
    strategyTargets: say('运营排放每年减少 2022 年的 4.2%', 'Operations: 4.2 % of 2022 less each year'),
    strategyMeasures: say('分布式光伏、智慧照明', 'Photovoltaics, smart lighting'),
    strategyReasons: say('屋顶日照好，照明用电占比高', 'Sunny roofs; lighting uses much of the power'),
    offsetMeans: say(
      'CCER、碳普惠、绿色电力交易、自主林业碳汇',
      'CCER, PHCER, green power trading, own forestry',
    ),
    offsetReasons: say('供应稳定，并支持本地造林', 'Steady supply, and forest nearby'),
    publishedAt: 'https://example.com/plan',
    publishedOn: day(2024, 4, 1),
  };
}

/** The documents that show the answers on management. */
export function exampleEvidence({ say }: ExampleWords): Entries<ManagementItem> {
  return {
    body: say('总经理令〔2023〕12 号', 'Order 12 of 2023'),
    procedures: say('温室气体管理手册 V2', 'Greenhouse gas manual V2'),
    planKept: say('2025 年计划评审记录', 'Review of the plan, 2025'),
  };
}

export function exampleBoundary({ say }: ExampleWords): Entries<BoundaryItem> {
  const none = say('无', 'none');
  return {
    description: say(
      '总部和研发中心，含食堂和数据机房',
      'Headquarters and laboratory with canteen and data room',
    ),
    deviation: none,
    process: none,
    heat: none,
    cooling: none,
    waste: say('已委托处置，量小不计', 'Handed over for disposal; too little to count'),
    upstreamTransport: none,
    downstreamTransport: none,
  };
}
