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

/** Sentences apart by `|`, paired in their order. */
function bothEach(chinese: string, english: string): readonly BothLanguages[] {
  const sentences = english.split('|');
  return chinese.split('|').map((sentence, index) => both(sentence, sentences[index] ?? ''));
}

export const targetKindsPassport = standardPassport('A.1.2 表A.1');

/** Table A.1. */
export const targetKinds = {
  absolute: {
    name: both('排放总量目标', 'absolute emissions'),
    advantages: bothEach(
      '体现减排决心|更稳定、更可信|便于估计对地区的贡献',
      'shows resolve|steadier and more credible|shows what the region gains',
    ),
    drawbacks: bothEach(
      '不便与同行比较|减产也能达到|业务增长时难以达到',
      'cannot be compared with peers|can be met by producing less|hard to meet while business grows',
    ),
    suits: both('规模较稳定、减排意愿强的组织', 'organizations of stable size that want to reduce'),
  },
  physicalIntensity: {
    name: both('物理强度目标', 'physical intensity'),
    advantages: bothEach(
      '不受业务增减影响|便于内部跟踪|便于与同行比较',
      'does not move with business volume|easy to track internally|can be compared with peers',
    ),
    drawbacks: bothEach(
      '总量仍可能上升，可信度较低|业务多样时难以确定',
      'less credible: the total may still rise|hard for several lines of business',
    ),
    suits: both('产品单一的行业', 'sectors with one product'),
  },
  economicIntensity: {
    name: both('经济强度目标', 'economic intensity'),
    advantages: bothEach(
      '业务多样时也能用|适合快速增长的公司',
      'works for several lines of business|suits companies that grow fast',
    ),
    drawbacks: bothEach(
      '总量仍可能上升，可信度较低|亏损年份难以跟踪|价格波动大时不适用',
      'less credible: the total may still rise|hard to follow in a year of losses|of little use where prices swing',
    ),
    suits: both(
      '产品多样、价格较稳定的行业，如零售、化工',
      'sectors with varied products at fairly steady prices, such as retail or chemicals',
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
      '外向型、规模较稳定的组织，在另两者之上采用（A.2.4.1）',
      'outward-looking organizations of stable size, on top of the other two (A.2.4.1)',
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
      '年均下降率不低于行业碳强度的年均下降率',
      'at least the sector’s yearly reduction of intensity',
    ),
  },
  {
    sector: both('制造业', 'manufacturing'),
    kind: 'economicIntensity',
    asks: both(
      '年均下降率不低于由基准年碳强度与行业碳强度之比得出的值',
      'at least the yearly rate from its base-year intensity against the sector’s',
    ),
  },
];
