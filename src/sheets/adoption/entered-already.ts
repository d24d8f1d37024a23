import { isBlank, type CellValue } from '../../domain/cell';
import type { Language, Words } from '../../domain/language';
import type { RowCell } from '../reading/sheet-cell';
import { plainValue, spellingOf } from './adopted-already';
import type { AdoptableForm, AdoptedEntry, AdoptionRemark } from './adoption';
import { carryEntry } from './carry-entry';

/** The entries of a form by whether ours has them already. */
export interface SortedEntries {
  readonly fresh: readonly AdoptedEntry[];
  readonly already: number;
  /** Items that have another entry, which stays as it is, or that our form lacks. */
  readonly remarks: readonly AdoptionRemark[];
}

/**
 * Sorts the entries of a form. `standing` is the cell of an entry, undefined where our form is not there yet;
 * `claimed` holds what forms before this one enter, and takes what this one does.
 */
export function sortEntries(
  form: AdoptableForm,
  standing: (entry: AdoptedEntry) => RowCell | undefined,
  claimed: Map<AdoptedEntry['item'], CellValue>,
  date1904: boolean,
  language: Language,
): SortedEntries {
  const fresh: AdoptedEntry[] = [];
  const remarks: AdoptionRemark[] = [];
  let already = 0;
  for (const entry of form.rows) {
    const { item, value, label: header, seen, from } = entry;
    const own = spellingOf(plainValue(value));
    const tell = (words: Words) => remarks.push({ ...from, header, seen, words });
    const cell = standing(entry);
    if (cell?.state === 'absent') {
      tell(lacking(entry));
      continue;
    }
    const there = isBlank(cell?.value) ? claimed.get(item) : cell?.value;
    if (isBlank(there)) {
      fresh.push(entry);
      claimed.set(item, plainValue(value));
      continue;
    }
    already++;
    const { input } = carryEntry(there, item, language, date1904);
    if (spellingOf(plainValue(input)) !== own) tell(otherEntry(entry));
  }
  return { fresh, already, remarks };
}

function lacking({ form, item }: AdoptedEntry): Words {
  return {
    'zh-CN': `“${form.tab['zh-CN']}”中没有“${item.name['zh-CN']}”这一行，未带入`,
    'en-US': `“${form.tab['en-US']}” has no row “${item.name['en-US']}”; not carried over`,
  };
}

function otherEntry({ form, item }: AdoptedEntry): Words {
  return {
    'zh-CN': `“${form.tab['zh-CN']}”的“${item.name['zh-CN']}”已填了别的内容，没有改动`,
    'en-US': `“${item.name['en-US']}” on “${form.tab['en-US']}” has another entry already, which was left as it is`,
  };
}
