import { shownFormula } from './formula-text';
import type { OoxmlPackage } from './ooxml-package';
import type { XmlElement } from './xml-element';

/** What a reference and its cache are called, and the literal that says the same without a reference (ECMA-376 part 1, 21.2.2). */
const literals: Readonly<Record<string, readonly [cache: string, literal: string]>> = {
  numRef: ['numCache', 'numLit'],
  strRef: ['strCache', 'strLit'],
};

/** Makes the drawn values of chart series literals where `isGone` says so of their reference, so that the chart stays as it is. */
export function settleCharts(pack: OoxmlPackage, isGone: (formula: string) => boolean): void {
  for (const part of pack.names().filter((name) => /(^|\/)charts\/chart[^/]*\.xml$/i.test(name))) {
    const document = pack.xml(part);
    if (settled(document.root, isGone)) pack.setXml(part, document);
  }
}

function settled(parent: XmlElement, isGone: (formula: string) => boolean): boolean {
  let isChanged = false;
  for (const child of parent.children) {
    const [cacheName, literalName] = literals[child.local] ?? [];
    const formula = child.first('f')?.text;
    if (cacheName === undefined || literalName === undefined || formula === undefined) {
      isChanged = settled(child, isGone) || isChanged;
      continue;
    }
    const cache = child.first(cacheName);
    if (!cache || !isGone(`=${shownFormula(formula)}`)) continue;
    parent.replaceChild(child, literalOf(parent, cache, literalName));
    isChanged = true;
  }
  return isChanged;
}

/** The name of a series is plain text where it is no reference. */
function literalOf(parent: XmlElement, cache: XmlElement, name: string): XmlElement {
  if (parent.local === 'tx') return parent.create('v', {}, cache.first('pt')?.first('v')?.text ?? '');
  const literal = parent.create(name);
  for (const child of cache.children) literal.append(child.copy());
  return literal;
}
