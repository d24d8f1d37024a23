import { tokens as fluentTokens } from '@fluentui/react-components';
import { tokens } from './tokens';

it('every token of Fluent is the same here', () => {
  const names = Object.keys(fluentTokens) as (keyof typeof fluentTokens)[];
  expect(names.length).toBeGreaterThan(400);
  expect(names.filter((name) => tokens[name] !== fluentTokens[name])).toEqual([]);
});
