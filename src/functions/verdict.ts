import type { CellValue } from '../domain/cell';
import type { Language, Words } from '../domain/language';
import { notKnown, notUsable } from '../domain/refusal';
import { normalizeSpelling } from '../domain/spelling';
import { judge } from '../domain/verdict';
import type { Verdict } from '../domain/verdict';
import { amountOf, optionalTextOf } from './argument';
import { functionLanguage, rowwise } from './in-cell';
import { emissionsWords, languageWords, offsetsWords } from './parameter-words';

const verdictWords: Readonly<Record<Verdict, Words>> = {
  achieved: { 'zh-CN': '实现碳中和', 'en-US': 'Carbon neutrality achieved' },
  notAchieved: { 'zh-CN': '未实现碳中和', 'en-US': 'Carbon neutrality not achieved' },
};

const languageBySpelling = new Map<string, Language>([
  ['zh', 'zh-CN'],
  ['zhcn', 'zh-CN'],
  ['chinese', 'zh-CN'],
  ['中文', 'zh-CN'],
  ['en', 'en-US'],
  ['enus', 'en-US'],
  ['english', 'en-US'],
  ['英文', 'en-US'],
]);

function languageOf(value: CellValue): Language {
  const text = optionalTextOf(value, languageWords);
  if (text === undefined) return functionLanguage();
  const language = languageBySpelling.get(normalizeSpelling(text));
  if (language) return language;
  const given = text.slice(0, 40);
  throw notKnown(`没有语言“${given}”；可用 zh 或 en。`, `No language “${given}”; use zh or en.`);
}

/**
 * The verdict of clause 8.3: achieved when the emissions do not exceed the offsets; equal is achieved. Emissions blank or 0 give an error.
 * @customfunction VERDICT
 * @helpurl https://localhost:3000/help/en-US/verdict.html
 * @param emissions Net emissions inside the boundary, t CO2e. A range gives a range.
 * @param offsets Offsets that count, t CO2e.
 * @param [language] zh or en. Left out: the language of Office.
 * @returns The verdict in words
 */
export function verdict(emissions: unknown[][], offsets: unknown[][], language?: unknown[][]): unknown[][] {
  return rowwise([emissions, offsets, language], ([emitted, offset, tongue]) => {
    const tonnes = amountOf(emitted, emissionsWords);
    // A blank cell arrives as 0 on some platforms: "0 ≤ 0" is no proof of anything.
    if (tonnes.isZero())
      throw notUsable('排放量为空或为 0，无法判定。', 'Emissions are blank or 0: nothing can be judged.');
    return verdictWords[judge(tonnes, amountOf(offset, offsetsWords))][languageOf(tongue)];
  });
}
