import type { Language } from '../domain/language';
import type { Facts, ReasonText, ReasonWords } from './rule';

/** What the words of a finding are told besides its facts where nothing stands anywhere: the sheet itself is not there. */
export const ofNoSheet: Facts = { missing: 'sheet' };

/** Words that differ by whether the sheet they speak of is there: what to do is another thing. */
export function bySheet(there: ReasonText, without: ReasonText): ReasonText {
  const text = {
    seen: choosing(there.seen, without.seen),
  };
  return there.todo && without.todo ? { ...text, todo: choosing(there.todo, without.todo) } : text;
}

function choosing(there: ReasonWords, without: ReasonWords): ReasonWords {
  const words = (language: Language) => (facts: Facts) =>
    (facts['missing'] === ofNoSheet['missing'] ? without : there)[language](facts);
  return { 'zh-CN': words('zh-CN'), 'en-US': words('en-US') };
}
