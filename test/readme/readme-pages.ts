import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as markdown from 'prettier/plugins/markdown';
import { format } from 'prettier/standalone';
import { SaxesParser } from 'saxes';
import type { Language, Words } from '../../src/domain/language';
import { functionsInSource } from '../manifest/product-surroundings';
import { readmeTables, withTables } from './readme-tables';

const root = join(__dirname, '../..');

/** The two pages with the language of their tables. */
export const readmePages: readonly { readonly file: string; readonly language: Language }[] = [
  { file: 'README.md', language: 'en-US' },
  { file: 'README.zh-CN.md', language: 'zh-CN' },
];

export function pathOf(file: string): string {
  return join(root, file);
}

/** A page as it should be: its own text with the tables made anew. */
export async function renewed(file: string, language: Language): Promise<string> {
  const tables = readmeTables(await functionsInSource(), manifestStrings(), language);
  return format(withTables(readFileSync(pathOf(file), 'utf8'), tables), {
    parser: 'markdown',
    plugins: [markdown],
    printWidth: 110,
  });
}

/** The strings of the manifest by their id, in English and Chinese. */
function manifestStrings(): Map<string, Words> {
  const strings = new Map<string, Words>();
  let open: { id: string; english: string } | undefined;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'bt:String')
      open = { id: attributes['id'] ?? '', english: attributes['DefaultValue'] ?? '' };
    if (name === 'bt:Override' && open && attributes['Locale'] === 'zh-CN') {
      strings.set(open.id, { 'en-US': open.english, 'zh-CN': attributes['Value'] ?? '' });
    }
  });
  parser.write(readFileSync(pathOf('manifest.xml'), 'utf8')).close();
  return strings;
}
