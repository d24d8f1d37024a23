import { writeFileSync } from 'node:fs';
import { pathOf, readmePages, renewed } from './readme-pages';

async function writeReadme(): Promise<void> {
  for (const { file, language } of readmePages) writeFileSync(pathOf(file), await renewed(file, language));
}

void writeReadme();
