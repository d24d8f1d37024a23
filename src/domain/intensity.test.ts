import { exact } from './exact';
import { intensity } from './intensity';

test('1200 t over 400 pieces are 3 t each; an output of 0 is refused', () => {
  expect(intensity(exact(1200), exact(400)).toNumber()).toBe(3);
  expect(() => intensity(exact(1200), exact(0))).toThrow(/output is 0/);
});
