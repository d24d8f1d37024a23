import { both } from './passport';
import type { BothLanguages } from './passport';
import { standardPassport } from './standard-passport';

/** A kind of reduction target (A.1.1) with what table A.1 says for and against it, in our words. */
interface TargetKindEntry {
  readonly name: BothLanguages;
  readonly advantages: readonly BothLanguages[];
  readonly drawbacks: readonly BothLanguages[];
  readonly suits: BothLanguages;
}

export const targetKindsPassport = standardPassport('A.1.2 表A.1');

/** Table A.1. */
export const targetKinds = {
  absolute: {
    name: both('排放总量目标', 'absolute emissions'),
    advantages: [
      both('直接减少排放的数量，最能体现决心', 'cuts the amount emitted, which shows resolve'),
      both('比强度目标更稳定、更可信', 'steadier and more credible than an intensity'),
      both('便于估计对国家和地区减排的贡献', 'shows what the nation and the region gain'),
    ],
    drawbacks: [
      both('看不出排放强度，不便与同行比较', 'says nothing of intensity, so peers cannot be compared'),
      both('减少可能只是因为产量下降', 'may be reached by producing less'),
      both('排放随业务增长的组织更难达到', 'hard to reach while emissions grow with the business'),
    ],
    suits: both('规模较稳定、减排意愿强的组织', 'organizations of stable size that want to reduce'),
  },
  physicalIntensity: {
    name: both('物理强度目标', 'physical intensity'),
    advantages: [
      both('不受业务增减影响', 'does not move with the volume of business'),
      both('与减排措施和内部跟踪衔接较好', 'fits measures and tracking inside the organization'),
      both('便于与同行比较', 'can be compared with peers'),
    ],
    drawbacks: [
      both(
        '强度下降时总量仍可能上升，可信度较低',
        'less credible: the total may rise while the intensity falls',
      ),
      both('业务多样时难以确定单一的物理强度', 'hard to define for several lines of business'),
    ],
    suits: both('产品单一的行业', 'sectors with one product'),
  },
  economicIntensity: {
    name: both('经济强度目标', 'economic intensity'),
    advantages: [
      both('产品和服务多样时也能用', 'works for many products and services'),
      both('适合快速增长的公司', 'suits companies that grow fast'),
    ],
    drawbacks: [
      both(
        '强度下降时总量仍可能上升，可信度较低',
        'less credible: the total may rise while the intensity falls',
      ),
      both(
        '随经济指标波动，亏损年份难以跟踪',
        'moves with business results; hard to follow in a year of losses',
      ),
      both('价格波动大的行业，目标与排放难以对应', 'hard to tie to emissions where prices swing'),
    ],
    suits: both(
      '产品或服务种类差异大、价格长期波动有限的行业，如零售、化工',
      'sectors with varied products or services at fairly steady prices, such as retail or chemicals',
    ),
  },
} as const satisfies Record<string, TargetKindEntry>;
export type TargetKind = keyof typeof targetKinds;

export type TargetBasis = 'carbonTrading' | 'policy' | 'science';

export const targetBasesPassport = standardPassport('A.2.1 表A.2');

/** Table A.2: which kinds and scopes a basis serves, and for whom. */
export const targetBases: Readonly<
  Record<
    TargetBasis,
    {
      readonly name: BothLanguages;
      /** Each pair of kinds and scopes that the basis serves; a kind may stand with one or with several of its scopes. */
      readonly uses: readonly {
        readonly kinds: readonly TargetKind[];
        readonly scopes: readonly (1 | 2 | 3)[];
      }[];
      /** `required`: this kind of organization has to use it; `allowed`: it may; `no`: it is not for it. */
      readonly keyEmitter: 'required' | 'allowed' | 'no';
      readonly otherOrganization: 'required' | 'allowed';
      /** Whom the table has in mind, in our words. */
      readonly suits: BothLanguages;
    }
  >
> = {
  carbonTrading: {
    name: both('碳交易管控', 'carbon trading'),
    uses: [{ kinds: ['absolute', 'physicalIntensity', 'economicIntensity'], scopes: [1, 2] }],
    keyEmitter: 'required',
    otherOrganization: 'allowed',
    suits: both('重点排放单位必须采用，其他组织可以采用', 'key emitters have to use it, others may'),
  },
  policy: {
    name: both('国家、地区应对气候变化政策', 'national or regional climate policy'),
    uses: [{ kinds: ['economicIntensity'], scopes: [1, 2] }],
    keyEmitter: 'no',
    otherOrganization: 'required',
    suits: both('非重点排放单位必须符合', 'all but key emitters have to meet it'),
  },
  science: {
    name: both('气候科学', 'climate science'),
    uses: [
      { kinds: ['absolute'], scopes: [1, 2, 3] },
      { kinds: ['physicalIntensity', 'economicIntensity'], scopes: [3] },
    ],
    keyEmitter: 'allowed',
    otherOrganization: 'allowed',
    suits: both(
      '外向型、规模较稳定的组织，在满足碳交易管控或政策要求之上采用（A.2.4.1）',
      'outward-looking organizations of stable size, on top of what trading or policy asks (A.2.4.1)',
    ),
  },
};

export const tradingExamplesPassport = standardPassport('A.2.2.2 表A.3');

/** Table A.3: what carbon trading in Shenzhen asks of two sectors, as examples. */
export const tradingExamples: readonly {
  readonly sector: BothLanguages;
  readonly kind: TargetKind;
  readonly asks: BothLanguages;
}[] = [
  {
    sector: both('公交', 'public buses'),
    kind: 'physicalIntensity',
    asks: both(
      '年均下降率不低于本行业碳强度的年均下降率',
      'at least the sector’s yearly reduction of intensity',
    ),
  },
  {
    sector: both('制造业', 'manufacturing'),
    kind: 'economicIntensity',
    asks: both(
      '年均下降率不低于由基准年碳强度与行业碳强度之比得出的年均下降率',
      'at least the yearly rate that follows from its base-year intensity against the sector’s',
    ),
  },
];
