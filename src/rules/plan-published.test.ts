import { dossier, preparation, ruledOn } from '../../test/example-dossier';
import { absent, unreadable } from '../../test/example-records';
import { planPublished as rule } from './plan-published';

test.each([
  ['https://example.com/plan', '2024-04-01', ['passed published']],
  [undefined, '2024-04-01', ['failed blank']],
  ['https://example.com/plan', undefined, ['failed blank']],
  [undefined, undefined, ['failed blank', 'failed blank']],
  ['https://example.com/plan', unreadable('04/01/2024'), ['cannotTell unreadable']],
  [absent, absent, ['cannotTell absent', 'cannotTell absent']],
])('published at %j on %j: %j', (publishedAt, publishedOn, expected) => {
  const whole = dossier({ preparation: preparation({ publishedAt, publishedOn }) });
  expect(ruledOn(rule, whole)).toEqual(expected);
});

test('the words name place and day', () => {
  const [ruling] = rule.check(dossier(), undefined);
  expect(rule.texts.published.seen['en-US'](ruling?.facts ?? {})).toBe(
    'Published on 2024-04-01 at “https://example.com/plan”',
  );
});
