import type { GasFamily } from '../data/gases';
import { sumExact, type Exact } from './exact';
import { valueOf } from './field';
import { gasByKey, type Substance } from './gas';
import type { InventoryLine } from './inventory-line';
import { lineGasOf } from './line-gas';

/**
 * The seven gases of 3.2, then what is none of them (`outsideSeven`), what is not told apart (`mixed`: CO2
 * equivalents, blends of several kinds) and what no known gas is named for (`notNamed`).
 */
export const gasGroups = [
  'CO2',
  'CH4',
  'N2O',
  'HFC',
  'PFC',
  'SF6',
  'NF3',
  'outsideSeven',
  'mixed',
  'notNamed',
] as const;
export type GasGroup = (typeof gasGroups)[number];

const groupOfFamily: Readonly<Record<GasFamily, GasGroup>> = {
  CO2: 'CO2',
  CH4: 'CH4',
  N2O: 'N2O',
  HFC: 'HFC',
  HFO: 'HFC',
  PFC: 'PFC',
  SF6: 'SF6',
  NF3: 'NF3',
  CFC: 'outsideSeven',
  HCFC: 'outsideSeven',
  other: 'outsideSeven',
};

export interface EmissionsOfGas {
  readonly group: GasGroup;
  /** t CO2e */
  readonly tonnes: Exact;
  readonly lines: readonly InventoryLine[];
}

/** Lines by gas, in the order of 3.2; groups without a line are left out. The sums together are the sum of the lines. */
export function emissionsByGas(lines: readonly InventoryLine[]): readonly EmissionsOfGas[] {
  const byGroup = new Map<GasGroup, InventoryLine[]>();
  for (const line of lines) {
    const group = groupOf(line);
    const ofGroup = byGroup.get(group);
    if (ofGroup) ofGroup.push(line);
    else byGroup.set(group, [line]);
  }
  return gasGroups.flatMap((group) => {
    const ofGroup = byGroup.get(group);
    if (!ofGroup) return [];
    return [
      { group, tonnes: sumExact(ofGroup.flatMap(({ tonnes }) => valueOf(tonnes) ?? [])), lines: ofGroup },
    ];
  });
}

function groupOf(line: InventoryLine): GasGroup {
  const gas = lineGasOf(line);
  if (gas.kind === 'equivalent') return 'mixed';
  return gas.kind === 'substance' ? groupOfSubstance(gas.substance) : 'notNamed';
}

function groupOfSubstance(substance: Substance): GasGroup {
  if ('gas' in substance) return groupOfFamily[substance.gas.family];
  const groups = new Set(
    substance.blend.components.map(({ gas }) => groupOfFamily[gasByKey.get(gas)?.family ?? 'other']),
  );
  const [only] = groups;
  return groups.size === 1 && only ? only : 'mixed';
}
