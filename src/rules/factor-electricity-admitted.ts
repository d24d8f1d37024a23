import { tonnesPerMwh } from '../domain/electricity-of-year';
import { valueOf } from '../domain/field';
import { admission, type GridRegion } from '../domain/grid';
import { gridFactorsOfValue, gridsNamedIn, gridYearsNamedIn } from '../domain/grid-of-factor';
import type { Words } from '../domain/language';
import type { LineRule } from './dossier-rule';
import { fieldTexts, withoutValue, type FieldReason } from './field-texts';

type Reason =
  | FieldReason
  | 'admitted'
  | 'admittedByWords'
  | 'otherKind'
  | 'valueOfOther'
  | 'valueOfOtherYear'
  | 'notRecognized';

/** 7.2.4.2: purchased electricity has the average factor of the national or a regional grid. */
export const factorElectricityAdmitted: LineRule<Reason> = {
  id: 'factor-electricity-admitted',
  clause: '7.2.4.2',
  level: 'shall',
  asks: {
    'zh-CN': '外购电力采用国家主管部门公布的国家或区域电网平均排放因子',
    'en-US': 'Purchased electricity has the published average factor of the national or a regional grid',
  },
  reading: {
    'zh-CN':
      '条款用“可采用”，只列全国和区域电网平均；省级或其他因子是否可用无法判断，请评价机构确认。由因子来源的文字和数值识别；来源写明全国或区域平均、所写年份的数值没有收录的，以文字为准',
    'en-US':
      'The clause says “may” and names national and regional averages only; whether another factor will do cannot be told here, the evaluation body decides. Recognized by the words of the factor’s source and by its value; where the words name such an average and none is held of a year they name, the words hold',
  },
  texts: {
    ...fieldTexts,
    admitted: {
      seen: {
        'zh-CN': ({ name, factor }) => `${factor} tCO2/MWh 是${name}平均因子`,
        'en-US': ({ nameEn, factor }) => `${factor} t CO2/MWh is an average of the grid ${nameEn}`,
      },
    },
    admittedByWords: {
      seen: {
        'zh-CN': ({ name, factor }) => `来源写明是${name}平均因子；${factor} 未收录，没有核对数值`,
        'en-US': ({ nameEn, factor }) =>
          `The source names the average of the grid ${nameEn}; ${factor} is not held, so the value was not compared`,
      },
    },
    otherKind: {
      seen: {
        'zh-CN': ({ name, factor, why }) => `${factor} 是${name}的因子：${why}`,
        'en-US': ({ nameEn, factor, whyEn }) => `${factor} is a factor of ${nameEn}: ${whyEn}`,
      },
      todo: {
        'zh-CN': () => '改用全国或区域电网平均因子，例如 =CN.GRID("全国")；或请评价机构书面确认',
        'en-US': () =>
          'Use the national or a regional average, e.g. =CN.GRID("national"), or have the evaluation body confirm in writing',
      },
    },
    valueOfOther: {
      seen: {
        'zh-CN': ({ name, factor, value }) => `来源写的是${value}平均，${factor} 却是${name}的因子`,
        'en-US': ({ nameEn, factor, valueEn }) =>
          `The source names the average of ${valueEn}, but ${factor} is a factor of ${nameEn}`,
      },
      todo: {
        'zh-CN': () => '核对因子和来源，改正其中一处',
        'en-US': () => 'Compare the factor with its source and correct one of them',
      },
    },
    valueOfOtherYear: {
      seen: {
        'zh-CN': ({ name, year, wanted, factor, factorUnit }) =>
          `来源写的是${name} ${year} 年，公布的平均因子为 ${wanted} tCO2/MWh，填的是 ${factor} ${factorUnit}`,
        'en-US': ({ nameEn, year, wanted, factor, factorUnit }) =>
          `The source names ${nameEn}, ${year}, whose published average is ${wanted} t CO2/MWh; ${factor} ${factorUnit} is entered`,
      },
      todo: {
        'zh-CN': () => '核对因子和来源，改正其中一处',
        'en-US': () => 'Compare the factor with its source and correct one of them',
      },
    },
    notRecognized: {
      seen: {
        'zh-CN': ({ factor }) => `看不出 ${factor} 是哪个电网的因子`,
        'en-US': ({ factor }) => `Of which grid ${factor} is the factor cannot be told`,
      },
      todo: {
        'zh-CN': () => '在“因子来源”中写明电网和年份，例如 全国电力平均，2022年',
        'en-US': () => 'Name the grid and the year under “Factor source”, e.g. national average, 2022',
      },
    },
  },
  check(line) {
    if (valueOf(line.category) !== 'electricity') return [];
    if (line.factor.state !== 'value') return [withoutValue(line.factor, 'inventory.factor')];
    const { value: factor, at } = line.factor;
    const perMwh = tonnesPerMwh(factor, valueOf(line.factorUnit));
    const held = perMwh ? gridFactorsOfValue(perMwh).map(({ region }) => region) : [];
    const named = gridsNamedIn(valueOf(line.factorSource) ?? '');
    const both = held.filter((region) => named.includes(region));
    // What words and value agree on counts first, then what the words say, then what the value alone says.
    const meant = both.length > 0 ? both : named.length > 0 ? named : held;
    const doubtful = withAdmission(meant).find(({ why }) => why !== undefined);
    if (doubtful?.why) {
      return [
        {
          outcome: 'cannotTell',
          reason: 'otherKind',
          facts: { factor, ...factsOf(doubtful.region, doubtful.why) },
          at,
        },
      ];
    }
    const [region] = meant;
    if (!region) return [{ outcome: 'cannotTell', reason: 'notRecognized', facts: { factor }, at }];
    const [other] = held;
    if (both.length === 0 && named.length > 0 && other) {
      const facts = { factor, ...factsOf(other), value: region.zhName, valueEn: region.enName };
      return [{ outcome: 'cannotTell', reason: 'valueOfOther', facts, at }];
    }
    const [published] =
      held.length > 0 || !perMwh ? [] : publishedIn(region, valueOf(line.factorSource) ?? '');
    if (published) {
      const factorUnit = valueOf(line.factorUnit) ?? '';
      const facts = { factor, factorUnit, ...factsOf(region), ...published };
      return [{ outcome: 'cannotTell', reason: 'valueOfOtherYear', facts, at }];
    }
    const reason = held.length > 0 ? 'admitted' : 'admittedByWords';
    return [{ outcome: 'passed', reason, facts: { factor, ...factsOf(region) }, at }];
  },
};

/** What is held of a grid for the years that a text names. */
function publishedIn(region: GridRegion, text: string) {
  return gridYearsNamedIn(text).flatMap((year) => {
    const factor = region.factors[year];
    return factor ? [{ year, wanted: String(factor.value) }] : [];
  });
}

function withAdmission(regions: readonly GridRegion[]) {
  return regions.map((region) => ({ region, why: admission(region) }));
}

function factsOf({ zhName: name, enName: nameEn }: GridRegion, why?: Words) {
  return { name, nameEn, ...(why ? { why: why['zh-CN'], whyEn: why['en-US'] } : {}) };
}
