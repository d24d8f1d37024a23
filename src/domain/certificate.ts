import { least } from './exact';
import type { Exact } from './exact';

/**
 * Tonnes that green certificates may count (7.3.1.4): MWh times the inventory's own electricity factor in t CO2/MWh,
 * never above the scope 2 electricity emissions of the same year in t.
 */
export function certificateTonnes(megawattHours: Exact, factor: Exact, scope2Emissions: Exact): Exact {
  return least(megawattHours.times(factor), scope2Emissions);
}
