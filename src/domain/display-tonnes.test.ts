import { displayTonnes } from './display-tonnes';
import { Exact } from './exact';

test.each([
  ['1290', '1,290'],
  ['1234567.5', '1,234,567.5'],
  ['0.0005', '0.001'],
  ['0.00049', '0.00049'],
  ['-0.00049', '-0.00049'],
  ['12.3456', '12.346'],
  ['-1000', '-1,000'],
  ['0', '0'],
  ['999.9999', '1,000'],
])('%s t shows as %s', (tonnes, shown) => {
  expect(displayTonnes(new Exact(tonnes))).toBe(shown);
});
