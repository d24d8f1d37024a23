import { credit } from '../../test/example-records';
import { recordFields } from './offset-record';

test('every field of a record is listed, in the order of the ledger', () => {
  const { at: _, label: __, disclosed: ___, ...fields } = credit();
  expect(Object.keys(fields)).toEqual([...recordFields]);
});
