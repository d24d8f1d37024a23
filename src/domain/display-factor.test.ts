import { displayFactor } from './display-factor';
import { Exact } from './exact';

it.each([
  ['3.095890506666', '3.09589'],
  ['27.9', '27.9'],
  ['25200', '25,200'],
  ['0.000012345678', '0.0000123457'],
  ['1234567.8', '1,234,570'],
  ['-1500.5', '-1,500.5'],
  ['0', '0'],
])('%s is shown as %s', (value, shown) => {
  expect(displayFactor(new Exact(value))).toBe(shown);
});
