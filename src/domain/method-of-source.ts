import {
  methodActivities,
  methodRows,
  type MethodActivity,
  type MethodGas,
  type MethodRow,
} from '../data/non-co2-methods';
import { valueOf } from './field';
import type { InventoryLine, LineCategory } from './inventory-line';
import { remembering } from './remembering';

/** Rows of table D.1 that a line may go by. */
export interface MethodsOfSource {
  readonly rows: readonly MethodRow[];
  /** Whether the line says which activity it is; if not, the rows are all of the gas, or none where it is a fuel's. */
  readonly isTold: boolean;
}

/** Kinds of source that are an activity of table D.1 whatever the source is called. */
const activityOfCategory: Readonly<Partial<Record<LineCategory, MethodActivity>>> = {
  waste: 'waste',
  commuting: 'transport',
  upstreamTransport: 'transport',
  downstreamTransport: 'transport',
};

/** The rows of table D.1 for a gas and for the activity that a line's source, or else its category, names. */
export function methodsOfSource(gas: MethodGas, line: InventoryLine): MethodsOfSource {
  const category = valueOf(line.category);
  const source = valueOf(line.source) ?? '';
  return methodsNamed(gas)(category)(source);
}

/** Thousands of lines share a few gases, categories and sources. */
const methodsNamed = remembering((gas: MethodGas) =>
  remembering((category: LineCategory | undefined) =>
    remembering((source: string): MethodsOfSource => {
      const rows = methodRows.filter((row) => row.gas === gas);
      const named = activitiesIn(source, rows);
      const byCategory = category && activityOfCategory[category];
      const activities = named.length > 0 ? named : byCategory ? [byCategory] : [];
      // Of fuels the table has those of vehicles only: a boiler on natural gas is no oil and gas production.
      const isFuel = category === 'combustion';
      const told = rows.filter(
        ({ activity }) => activities.includes(activity) && (!isFuel || activity === 'transport'),
      );
      return told.length > 0 ? { rows: told, isTold: true } : { rows: isFuel ? [] : rows, isTold: false };
    }),
  ),
);

/** The activities that a text names by their longest word: `生活废水` is no `废水` of industry. */
function activitiesIn(text: string, rows: readonly MethodRow[]): readonly MethodActivity[] {
  const plain = text.normalize('NFKC').toLowerCase();
  const lengths = rows.map(({ activity, label }) => {
    const words = [...methodActivities[activity].split('|'), label['zh-CN'], label['en-US']];
    return {
      activity,
      length: Math.max(0, ...words.filter((word) => isIn(plain, word)).map((word) => word.length)),
    };
  });
  const longest = Math.max(0, ...lengths.map(({ length }) => length));
  return longest === 0
    ? []
    : lengths.filter(({ length }) => length === longest).map(({ activity }) => activity);
}

/** Latin words stand alone: `boiler` names no oil. */
function isIn(plain: string, word: string): boolean {
  const wanted = word.toLowerCase();
  const at = plain.indexOf(wanted);
  if (at < 0 || /\p{Script=Han}/u.test(wanted)) return at >= 0;
  return new RegExp(`(?<![a-z])${wanted.replace(/[^a-z0-9 ]/g, '.')}(?![a-z])`).test(plain);
}
