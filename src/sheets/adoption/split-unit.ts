import { findUnit, type Unit } from '../../domain/unit';

/** A header or label without its unit; both as written. */
export interface NameAndUnit {
  readonly name: string;
  /** What stands in brackets or behind the name as a unit; undefined where there is none. */
  readonly unitText: string | undefined;
}

/** `用电量(万kWh)`, `一号厂房 万kWh`, `柴油，吨`, `吨`: the unit apart from the name. */
export function splitUnit(header: string): NameAndUnit {
  const text = header
    .trim()
    .replace(/[*：:]+$/, '')
    .trim();
  if (unitNamed(text)) return { name: '', unitText: text };
  const bracketed =
    /^(.*?)\s*[(（[【［]\s*(?:单位\s*[:：]?\s*)?([^()（）[\]【】［］]+?)\s*[)）\]】］]$/su.exec(text);
  if (bracketed) return { name: (bracketed[1] ?? '').trim(), unitText: bracketed[2] ?? '' };
  const behind = /^(.*?)[\s/／,，:：\-—]+(\S+)$/su.exec(text);
  if (behind && unitNamed(behind[2] ?? ''))
    return { name: (behind[1] ?? '').trim(), unitText: behind[2] ?? '' };
  return { name: text, unitText: undefined };
}

/** The unit of a text such as `万kWh` or `tCO2e`: what the mass is of does not matter. */
export function unitNamed(text: string): Unit | undefined {
  return findUnit(
    text.normalize('NFKC').replace(/\s*(?:CO2(?:-?e(?:q)?)?|二氧化碳(?:当量)?)\s*/i, '') || text,
  );
}
