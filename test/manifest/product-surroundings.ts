import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { ribbonFunctionNames } from '../../src/commands/ribbon';
import { functions } from '../../src/functions';
import { functionWordsZh } from '../../src/text/function-words';
import { functionsMetadata } from '../../src/text/functions-metadata';
import type { FunctionMetadata } from '../../src/text/functions-metadata';
import type { ManifestSurroundings } from './manifest-finding';

const projectFolder = join(__dirname, '../..');

/** The functions as the JSDoc of src/functions tells them. */
export async function functionsInSource(): Promise<readonly FunctionMetadata[]> {
  const folder = join(projectFolder, 'src/functions');
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => join(folder, file))
    .filter((file) => readFileSync(file, 'utf8').includes('@customfunction'));
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return (JSON.parse(metadataJson) as { functions: FunctionMetadata[] }).functions;
}

/** What manifest.xml has around it in this repository: icons, page, metadata, and what the scripts register. */
export async function productSurroundings(): Promise<ManifestSurroundings> {
  const metadata = functionsMetadata(await functionsInSource(), functionWordsZh);
  if ('faults' in metadata) throw new Error(metadata.faults.join('\n'));
  const assets = join(projectFolder, 'assets');
  const bytes = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
  const files = new Map<string, Uint8Array>([
    ['add-in.html', readFileSync(join(projectFolder, 'src/add-in.html'))],
    ['add-in.js', readFileSync(join(projectFolder, 'src/add-in.ts'))],
    ['functions.json', bytes(metadata.english)],
    ['functions.zh-CN.json', bytes(metadata.chinese)],
    ...readdirSync(assets)
      .filter((file) => file.endsWith('.png'))
      .map((file) => [`assets/${file}`, readFileSync(join(assets, file))] as const),
  ]);
  return { files, commandIds: ribbonFunctionNames, functionIds: Object.keys(functions) };
}

export function developmentManifest(): string {
  return readFileSync(join(projectFolder, 'manifest.xml'), 'utf8');
}
