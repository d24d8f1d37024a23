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
      'shows resolve|steadier and more credible|shows the region’s gain',
    ),
    drawbacks: bothEach(
      '不便与同行比较|减产也能达到|业务增长时难以达到',
      'not comparable with peers|met by producing less too|hard to meet while business grows',
    ),
    suits: both('规模较稳定、减排意愿强的组织', 'of stable size, set on reducing'),
  },
  physicalIntensity: {
    name: both('物理强度目标', 'physical intensity'),
    advantages: bothEach(
      '不受业务增减影响|便于内部跟踪|便于与同行比较',
      'steady as business grows|easy to track internally|can be compared with peers',
    ),
    drawbacks: bothEach(
      '总量仍可能上升，可信度较低|业务多样时难以确定',
      'less credible: the total may still rise|hard with several products',
    ),
    suits: both('产品单一的行业', 'sectors with one product'),
  },
  economicIntensity: {
    name: both('经济强度目标', 'economic intensity'),
    advantages: bothEach(
      '业务多样时也能用|适合快速增长的公司',
      'works with several products|suits fast growth',
    ),
    drawbacks: bothEach(
      '总量仍可能上升，可信度较低|亏损年份难以跟踪|价格波动大时不适用',
      'less credible: the total may still rise|hard to follow in loss years|not where prices swing',
    ),
    suits: both('产品多样、价格稳定，如零售、化工', 'varied products, steady prices: retail, chemicals'),
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
      /** What the table says of the organization besides, in our words. */
      readonly suits?: BothLanguages;
    }
  >
> = {
  carbonTrading: {
    name: both('碳交易管控', 'carbon trading'),
    uses: [{ kinds: ['absolute', 'physicalIntensity', 'economicIntensity'], scopes: [1, 2] }],
    keyEmitter: 'required',
    otherOrganization: 'allowed',
  },
  policy: {
    name: both('国家、地区应对气候变化政策', 'national or regional climate policy'),
    uses: [{ kinds: ['economicIntensity'], scopes: [1, 2] }],
    keyEmitter: 'no',
    otherOrganization: 'required',
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
      '外向型、规模较稳定，另两者之外采用（A.2.4.1）',
      'outward-looking, besides the other two (A.2.4.1)',
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
    asks: both('不低于行业碳强度的年均下降率', 'at least the sector’s yearly reduction'),
  },
  {
    sector: both('制造业', 'manufacturing'),
    kind: 'economicIntensity',
    asks: both(
      '不低于由基准年碳强度与行业之比得出的下降率',
      'at least the rate from its intensity against the sector’s',
    ),
  },
];
