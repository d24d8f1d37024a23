import { namedFacts } from './named-facts';

describe('the facts in a sentence', () => {
  it('a name that turns the direction of writing turns its own text only (FSI … PDI)', () => {
    expect(namedFacts({ value: '\u202egnp.exe' }, 'en-US')).toEqual({ value: '\u2068\u202egnp.exe\u2069' });
  });

  it('any other text and numbers stay as they are', () => {
    const facts = { value: 'مشروع "x" <b>', limit: '0.05', years: 5 };
    expect(namedFacts(facts, 'zh-CN')).toEqual(facts);
  });
});
