import { existsSync, readFileSync } from 'node:fs';
import { pathOf, readmePages, renewed } from './readme-pages';

test.each(readmePages)(
  'the tables of $file say what the code holds (npm run readme writes them)',
  async ({ file, language }) => {
    expect(readFileSync(pathOf(file), 'utf8')).toBe(await renewed(file, language));
  },
);

test.each(readmePages)('every picture and page that $file shows is there', ({ file }) => {
  const page = readFileSync(pathOf(file), 'utf8');
  const local = [...page.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => path ?? '');
  expect(local.length).toBeGreaterThan(1);
  expect(local.filter((path) => !existsSync(pathOf(path)))).toEqual([]);
});

test.each(readmePages)('every npm command that $file names exists', ({ file }) => {
  const { scripts } = JSON.parse(readFileSync(pathOf('package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = [...readFileSync(pathOf(file), 'utf8').matchAll(/npm run ([\w:-]+)/g)].map(
    ([, name]) => name ?? '',
  );
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
});
