import { cell } from '../../test/functions/custom-functions';
import { setFunctionLanguage } from './in-cell';
import { baseline } from './baseline';

beforeEach(() => setFunctionLanguage('en-US'));
afterAll(() => setFunctionLanguage(undefined));

test('the mean is the default, a gap in a moving mean is refused, n may come as text', () => {
  expect(cell(() => baseline([[1000], [1100], [1200]]))).toBe(1100);
  expect(cell(() => baseline([[1000], [''], [1200]], 'moving', 2))).toMatchObject({ error: '#VALUE!' });
  expect(cell(() => baseline([[1000, 1100, 1200]], '移动平均', '2'))).toBe(1150);
});
