import { creditKindOf } from '../domain/credit-kind';
import { languages } from '../domain/language';
import { choiceLists, choiceOf, choiceWords, type ListId } from './choice-lists';

const lists = Object.entries(choiceLists);

test.each(lists)('every choice of %s is told apart, in both languages', (_, choices) => {
  for (const language of languages) {
    const words = choices.map((choice) => choice.words[language]);
    expect(new Set(words).size).toBe(words.length);
  }
});

test.each(lists.map(([id]) => id as ListId))(
  'what the drop-down of %s shows is understood when read back',
  (id) => {
    for (const choice of choiceLists[id]) {
      for (const language of languages) expect(choiceOf(id, choice.words[language])).toBe(choice.id);
    }
  },
);

test('the kinds offered are the five that 7.3 admits, and reading them back names just those', () => {
  const kinds = choiceLists.offsetKind.map(({ id }) => creditKindOf(id));
  expect(kinds.map((kind) => typeof kind === 'object' && kind.family)).toEqual([
    'credit',
    'credit',
    'credit',
    'certificate',
    'sink',
  ]);
});

test('a choice has its words in both languages', () => {
  expect(choiceWords('neutralityType', 'operational')).toEqual({
    'zh-CN': '运营碳中和',
    'en-US': 'Operational',
  });
});
