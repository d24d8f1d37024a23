import type { BothLanguages } from './passport';

/** Kinds of reduction target (A.1.1, table A.1): what they show and whom they suit, in our words. */
export const targetKinds = {
  absolute: {
    name: { 'zh-CN': '排放总量目标', 'en-US': 'absolute emissions' },
    suits: { 'zh-CN': '发展较稳定的组织', 'en-US': 'organizations that grow little' },
    shows: {
      'zh-CN': '实际排放少了多少，不便与同行比较',
      'en-US': 'how much less is emitted; hard to compare with peers',
    },
  },
  physicalIntensity: {
    name: { 'zh-CN': '物理强度目标', 'en-US': 'physical intensity' },
    suits: { 'zh-CN': '产品单一的组织', 'en-US': 'organizations with one main product' },
    shows: {
      'zh-CN': '单位产品的排放，总量仍可能上升',
      'en-US': 'emissions per unit of product; the total may still rise',
    },
  },
  economicIntensity: {
    name: { 'zh-CN': '经济强度目标', 'en-US': 'economic intensity' },
    suits: { 'zh-CN': '产品或服务多样的组织', 'en-US': 'organizations with many products or services' },
    shows: {
      'zh-CN': '单位产值的排放，受价格波动影响',
      'en-US': 'emissions per value of output; moves with prices',
    },
  },
} as const satisfies Record<string, Record<'name' | 'suits' | 'shows', BothLanguages>>;
export type TargetKind = keyof typeof targetKinds;

export type TargetBasis = 'carbonTrading' | 'policy' | 'science';

/** Table A.2: which kinds and scopes a basis serves, and for whom. */
export const targetBases: Readonly<
  Record<
    TargetBasis,
    {
      readonly name: BothLanguages;
      readonly uses: readonly {
        readonly kinds: readonly TargetKind[];
        readonly scopes: readonly (1 | 2 | 3)[];
      }[];
      /** `required`: this kind of organization has to use it; `allowed`: it may; `no`: it is not for it. */
      readonly keyEmitter: 'required' | 'allowed' | 'no';
      readonly otherOrganization: 'required' | 'allowed';
    }
  >
> = {
  carbonTrading: {
    name: { 'zh-CN': '碳交易管控', 'en-US': 'carbon trading' },
    uses: [{ kinds: ['absolute', 'physicalIntensity', 'economicIntensity'], scopes: [1, 2] }],
    keyEmitter: 'required',
    otherOrganization: 'allowed',
  },
  policy: {
    name: { 'zh-CN': '国家、地区应对气候变化政策', 'en-US': 'national or regional climate policy' },
    uses: [{ kinds: ['economicIntensity'], scopes: [1, 2] }],
    keyEmitter: 'no',
    otherOrganization: 'required',
  },
  science: {
    name: { 'zh-CN': '气候科学', 'en-US': 'climate science' },
    uses: [
      { kinds: ['absolute'], scopes: [1, 2, 3] },
      { kinds: ['physicalIntensity', 'economicIntensity'], scopes: [3] },
    ],
    keyEmitter: 'allowed',
    otherOrganization: 'allowed',
  },
};

/** Table A.3: what carbon trading in Shenzhen asks of two sectors, as examples. */
export const tradingExamples: readonly {
  readonly sector: BothLanguages;
  readonly kind: TargetKind;
  readonly asks: BothLanguages;
}[] = [
  {
    sector: { 'zh-CN': '公交', 'en-US': 'public buses' },
    kind: 'physicalIntensity',
    asks: {
      'zh-CN': '不低于本行业的碳强度年均下降率',
      'en-US': 'at least the sector’s yearly reduction of intensity',
    },
  },
  {
    sector: { 'zh-CN': '制造业', 'en-US': 'manufacturing' },
    kind: 'economicIntensity',
    asks: {
      'zh-CN': '不低于由基准年碳强度与行业碳强度之比确定的年均下降率',
      'en-US': 'at least the rate that follows from its own base-year intensity against the sector’s',
    },
  },
];
