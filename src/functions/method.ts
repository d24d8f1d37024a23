import { methodsFor } from '../domain/method';
import { optionalTextOf, textOf } from './argument';
import { functionLanguage, singleValueOf, spilled } from './in-cell';
import { activityKindWords, gasWords } from './parameter-words';

/**
 * Accounting documents of table D.1 for a non-CO2 gas, in the table's order: two columns, activity and document, that spill.
 * @customfunction METHOD
 * @helpurl https://localhost:3000/help/en-US/method.html
 * @param gas Gas, blend or family: CH4, N2O, HFCs, PFCs, SF6, NF3.
 * @param [activity] Activity of table D.1: refrigerants, transport, agriculture, 半导体. Left out: all of them.
 * @returns Activity and document, row by row
 */
export function method(gas: unknown, activity?: unknown): unknown[][] {
  return spilled(() =>
    methodsFor(
      textOf(singleValueOf(gas), gasWords),
      optionalTextOf(singleValueOf(activity), activityKindWords),
    ).flatMap(({ label, documents }) => documents.map((document) => [label[functionLanguage()], document])),
  );
}
