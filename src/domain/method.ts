import { methodActivities, methodRows } from '../data/non-co2-methods';
import type { MethodActivity, MethodGas, MethodRow } from '../data/non-co2-methods';
import { findSubstance, gasByKey } from './gas';
import type { Substance } from './gas';
import { notKnown } from './refusal';
import { nearestNamesAmong, normalizeSpelling } from './spelling';

export type { MethodActivity, MethodGas, MethodRow } from '../data/non-co2-methods';

const familySpellings: Readonly<Record<MethodGas, readonly string[]>> = {
  CH4: ['甲烷', 'methane'],
  N2O: ['氧化亚氮', 'nitrous oxide'],
  HFCs: ['HFC', '氢氟碳化物', '制冷剂', '冷媒', 'refrigerant'],
  PFCs: ['PFC', '全氟碳化物'],
  SF6: ['六氟化硫'],
  NF3: ['三氟化氮'],
};
const gasBySpelling = new Map<string, MethodGas>(
  (Object.keys(familySpellings) as MethodGas[]).flatMap((gas) =>
    [gas, ...familySpellings[gas]].map((spelling) => [normalizeSpelling(spelling), gas] as const),
  ),
);
const activityBySpelling = new Map<string, MethodActivity>(
  (Object.keys(methodActivities) as MethodActivity[]).flatMap((activity) =>
    [activity, ...methodActivities[activity].split('|')].map(
      (spelling) => [normalizeSpelling(spelling), activity] as const,
    ),
  ),
);

const nearestActivities = nearestNamesAmong(
  methodRows.flatMap(({ activity, label }) =>
    [label['zh-CN'], ...methodActivities[activity].split('|')].map(
      (spelling) => [spelling, label['zh-CN']] as const,
    ),
  ),
);

/** The gas of table D.1 for a gas, a blend or a family; undefined for CO2 and what the table does not have. */
export function methodGasOf(text: string): MethodGas | undefined {
  const named = gasBySpelling.get(normalizeSpelling(text));
  if (named) return named;
  const substance = findSubstance(text);
  return substance && familyOf(substance);
}

function familyOf(substance: Substance): MethodGas | undefined {
  if ('blend' in substance) {
    const families = substance.blend.components.map(({ gas }) => gasByKey.get(gas)?.family);
    return families.some((family) => family === 'HFC' || family === 'HFO') ? 'HFCs' : undefined;
  }
  const { family } = substance.gas;
  if (family === 'HFC' || family === 'HFO') return 'HFCs';
  if (family === 'PFC') return 'PFCs';
  return family === 'CH4' || family === 'N2O' || family === 'SF6' || family === 'NF3' ? family : undefined;
}

/** The activity of table D.1 that a text names; undefined when none. */
export function methodActivityOf(text: string): MethodActivity | undefined {
  return activityBySpelling.get(normalizeSpelling(text));
}

/** Rows of table D.1 for a gas, and of one activity where it is given. Refuses what the table does not have. */
export function methodsFor(gasText: string, activityText?: string): readonly MethodRow[] {
  const gas = methodGasOf(gasText);
  const given = gasText.trim().slice(0, 40);
  if (!gas) {
    throw notKnown(
      `表 D.1 没有“${given}”；它列出 CH4、N2O、HFCs、PFCs、SF6、NF3（CO2 用 SZDB/Z 69，见 7.2.1）。`,
      `Table D.1 has no “${given}”; it lists CH4, N2O, HFCs, PFCs, SF6, NF3 (CO2 goes by SZDB/Z 69, 7.2.1).`,
    );
  }
  const rows = methodRows.filter((row) => row.gas === gas);
  if (activityText === undefined) return rows;
  const activity = methodActivityOf(activityText);
  const matching = rows.filter((row) => row.activity === activity);
  if (matching.length) return matching;
  const wanted = activityText.trim().slice(0, 40);
  const own = rows.map(({ label }) => label['zh-CN']);
  const near = nearestActivities(wanted).filter((label) => own.includes(label));
  const offered = near.length ? near : own;
  const offeredEnglish = rows.filter(({ label }) => offered.includes(label['zh-CN']));
  throw notKnown(
    `表 D.1 中 ${gas} 没有“${wanted}”；可用 ${offered.join('、')}。`,
    `Table D.1 has no “${wanted}” for ${gas}; use ${offeredEnglish.map(({ label }) => label['en-US']).join(', ')}.`,
  );
}
