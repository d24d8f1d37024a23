import { methodDocuments, type MethodRow } from '../data/non-co2-methods';
import { standardsNamed, type AccountingStandard } from '../domain/accounting-standard';
import { valueOf } from '../domain/field';
import { keyOf } from '../domain/gas';
import { lineGasOf } from '../domain/line-gas';
import { methodGasOf } from '../domain/method';
import { methodsOfSource } from '../domain/method-of-source';
import { remembering } from '../domain/remembering';
import type { LineRule } from './dossier-rule';
import { fieldTexts, withoutValue, type FieldReason } from './field-texts';
import type { Fact } from './rule';

type Reason =
  | FieldReason
  | 'listed'
  | 'notListed'
  | 'activityNotTold'
  | 'fuelNotListed'
  | 'sectorNotTold'
  | 'gasNotListed'
  | 'notRecognized';

/** Titles have commas of their own. */
const documentsBetween = '|';
/** More titles than this are no help: the table has them. */
const mostNamed = 4;

function documentWords(documents: Fact | undefined, between: string): string {
  const titles = String(documents).split(documentsBetween);
  const more = titles.length > mostNamed ? '…' : '';
  return titles.slice(0, mostNamed).join(between) + more;
}

/** 7.2.1 and D.1: the standard of a line of another gas than CO2 is one of those listed for its gas and activity. */
export const standardNonCo2: LineRule<Reason> = {
  id: 'standard-non-co2',
  clause: '7.2.1',
  level: 'shall',
  asks: {
    'zh-CN': '非二氧化碳气体按表 D.1 为该气体和活动列出的标准核算',
    'en-US': 'Other gases than CO2 go by a standard that table D.1 lists for the gas and activity',
  },
  reading: {
    'zh-CN':
      '活动由“排放源”和类别的文字看出；看不出时，若标准在该气体的每一项中都列出（或都没有）也能判断；表 D.1 没有列的气体，以及运输车辆以外的燃料燃烧，无法判断',
    'en-US':
      'The activity is told by the source and category; where it is not, a standard listed under every activity of the gas, or under none, still decides; for gases that table D.1 does not have, and for fuels burnt elsewhere than in vehicles, it cannot be told',
  },
  texts: {
    ...fieldTexts,
    listed: {
      seen: {
        'zh-CN': ({ gas, standard }) => `${gas} 采用“${standard}”，表 D.1 已列出`,
        'en-US': ({ gas, standard }) => `${gas} goes by “${standard}”, which table D.1 lists`,
      },
    },
    notListed: {
      seen: {
        'zh-CN': ({ gas, standard, documents }) =>
          `${gas} 采用“${standard}”，表 D.1 列出的是${documentWords(documents, '、')}`,
        'en-US': ({ gas, standard, documents }) =>
          `${gas} goes by “${standard}”; table D.1 lists ${documentWords(documents, ', ')}`,
      },
      todo: {
        'zh-CN': () => '改用表 D.1 列出的标准，可用 CN.METHOD 查',
        'en-US': () => 'Use a standard that table D.1 lists; CN.METHOD looks it up',
      },
    },
    activityNotTold: {
      seen: {
        'zh-CN': ({ gas, standard }) =>
          `看不出 ${gas} 来自表 D.1 的哪一种活动，“${standard}”只对其中一部分列出`,
        'en-US': ({ gas, standard }) =>
          `It cannot be told from which activity of table D.1 the ${gas} comes; “${standard}” is listed for some only`,
      },
      todo: {
        'zh-CN': () => '在“排放源”中写出活动，例如 生活污水、运输车辆、制冷剂',
        'en-US': () => 'Name the activity under “Source”, e.g. domestic waste water, vehicles, refrigerants',
      },
    },
    fuelNotListed: {
      seen: {
        'zh-CN': ({ gas }) => `${gas} 来自燃料燃烧；表 D.1 的燃料燃烧只列了运输车辆，看不出这里是否属于`,
        'en-US': ({ gas }) =>
          `The ${gas} comes from burning fuel; of that table D.1 lists vehicles only, and it cannot be told whether this is one`,
      },
      todo: {
        'zh-CN': () =>
          '若为运输车辆，在“排放源”中写明；锅炉等固定燃烧按 7.2.1 的优先顺序选用标准，写明选用理由，由评价机构确认',
        'en-US': () =>
          'If it is a vehicle, say so under “Source”; for boilers and the like take a standard in the order of 7.2.1, give the reason and have the evaluation body confirm it',
      },
    },
    sectorNotTold: {
      seen: {
        'zh-CN': ({ standard }) => `“${standard}”没有说明是哪个行业的指南`,
        'en-US': ({ standard }) => `“${standard}” does not say for which sector`,
      },
      todo: {
        'zh-CN': ({ documents }) => `写出指南全名；表 D.1 列出${documentWords(documents, '、')}`,
        'en-US': ({ documents }) =>
          `Write the guideline’s full title; table D.1 lists ${documentWords(documents, ', ')}`,
      },
    },
    gasNotListed: {
      seen: {
        'zh-CN': ({ seen }) => `表 D.1 没有“${seen}”`,
        'en-US': ({ seen }) => `Table D.1 has no “${seen}”`,
      },
      todo: {
        'zh-CN': () => '核对气体名称；若确为 3.2 所列七种以外的气体，请评价机构确认',
        'en-US': () =>
          'Check the gas; where it is none of the seven of 3.2, have the evaluation body confirm the standard',
      },
    },
    notRecognized: {
      seen: {
        'zh-CN': ({ standard }) => `看不出“${standard}”是哪个标准`,
        'en-US': ({ standard }) => `Which standard “${standard}” is cannot be told`,
      },
      todo: {
        'zh-CN': ({ documents }) => `写出标准的名称；表 D.1 列出${documentWords(documents, '、')}`,
        'en-US': ({ documents }) => `Name the standard; table D.1 lists ${documentWords(documents, ', ')}`,
      },
    },
  },
  check(line) {
    if (valueOf(line.category) === 'removal') return [];
    const gas = lineGasOf(line);
    if (gas.kind === 'equivalent' || gas.kind === 'unnamed') return [];
    if (gas.kind === 'substance' && keyOf(gas.substance) === 'CO2') return [];
    const { standard } = line;
    if (standard.state !== 'value') return [withoutValue(standard, 'inventory.standard')];
    const methodGas = methodGasOf(gas.seen);
    const at = standard.at;
    if (!methodGas) {
      const facts = { seen: gas.seen };
      return [{ outcome: 'cannotTell', reason: 'gasNotListed', facts, at: line.gas.at ?? at }];
    }
    const { rows, isTold } = methodsOfSource(methodGas, line);
    const facts = { gas: gas.seen, standard: standard.value, documents: documentsOf(rows) };
    const named = standardsNamed(standard.value);
    if (named.length === 0) return [{ outcome: 'cannotTell', reason: 'notRecognized', facts, at }];
    if (rows.length === 0) return [{ outcome: 'cannotTell', reason: 'fuelNotListed', facts, at }];
    const listing = rows.filter((row) => named.some((each) => isListed(each, row)));
    if (listing.length === rows.length) return [{ outcome: 'passed', reason: 'listed', facts, at }];
    if (named.some(({ key }) => key === 'ENTERPRISE')) {
      return [{ outcome: 'cannotTell', reason: 'sectorNotTold', facts, at }];
    }
    if (listing.length === 0) return [{ outcome: 'failed', reason: 'notListed', facts, at }];
    return isTold
      ? [{ outcome: 'passed', reason: 'listed', facts, at }]
      : [{ outcome: 'cannotTell', reason: 'activityNotTold', facts, at }];
  },
};

/** Lines of one gas and activity share their rows. */
const documentsOf = remembering((rows: readonly MethodRow[]) =>
  [...new Set(rows.flatMap((row) => row.documents))].join(documentsBetween),
);

function isListed({ key }: AccountingStandard, { documents }: MethodRow): boolean {
  return key !== 'SZDB' && key !== 'ENTERPRISE' && documents.includes(methodDocuments[key]);
}
