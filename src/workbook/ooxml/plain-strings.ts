import { PlainXml } from './plain-xml';
import { decodeXstring } from './xml-text';

/** What the shared strings part holds, and between which places of its source that stands. */
export interface ReadStrings {
  readonly texts: string[];
  /** Which of the texts have runs of their own looks, or a phonetic guide. */
  readonly rich: ReadonlySet<number>;
  /** What stands before the names of elements: nothing, or a prefix with its colon. */
  readonly before: string;
  readonly contentStart: number;
  readonly contentEnd: number;
}

/**
 * Reads the shared strings as spreadsheet programs write them: the runs of a rich text joined, phonetic guides (`rPh`)
 * left out. Undefined where the part holds anything unusual.
 */
export function readPlainStrings(source: string): ReadStrings | undefined {
  const xml = new PlainXml(source);
  const texts: string[] = [];
  const rich = new Set<number>();
  let contentStart = 0;
  let contentEnd = 0;
  let text = '';
  let isInText = false;
  let isInPhonetic = false;
  for (;;) {
    const token = xml.next();
    if (token === 'end') return { texts, rich, before: '', contentStart, contentEnd };
    if (token === 'unusual') return undefined;
    if (token === 'text') {
      if (isInText) text += xml.text;
    } else if (token === 'open') {
      const { name } = xml;
      if (xml.depth === 1) {
        // A prefix before the names of elements is unusual; it shows at the root.
        if (name !== 'sst') return undefined;
        contentStart = xml.at;
      } else if (name === 'si') text = '';
      else if (name === 't') isInText = !isInPhonetic;
      else if (name === 'rPh') {
        isInPhonetic = true;
        rich.add(texts.length);
      } else if (name === 'r') rich.add(texts.length);
    } else if (xml.depth === 0) {
      contentEnd = xml.isSelfClosing ? xml.at : source.lastIndexOf('<', xml.at - 1);
    } else if (xml.name === 'si') texts.push(decodeXstring(text));
    else if (xml.name === 't') isInText = false;
    else if (xml.name === 'rPh') isInPhonetic = false;
    // Nearly all are texts and nothing else.
    if (xml.depth === 1 && !xml.isSelfClosing && !takeTexts(xml, source, texts)) return undefined;
  }
}

/** Takes what comes next as long as it is `<si><t>…</t></si>`; false where it is not well-formed. */
function takeTexts(xml: PlainXml, source: string, texts: string[]): boolean {
  while (source.startsWith('<si><t>', xml.at)) {
    const start = xml.at;
    xml.at = start + 7;
    const text = xml.takeText();
    if (text === undefined) return false;
    if (!source.startsWith('</t></si>', xml.at)) {
      xml.at = start;
      return true;
    }
    texts.push(decodeXstring(text));
    xml.at += 9;
  }
  return true;
}
