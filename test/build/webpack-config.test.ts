import { createRequire } from 'node:module';
import { developmentManifest } from '../manifest/product-surroundings';

interface BuildSettings {
  parseBase(base: string): string;
  parseOfficeJs(officeJs: string): string;
  manifestFor(xml: string, base: string, script: string): string;
}

const { parseBase, parseOfficeJs, manifestFor } = createRequire(__filename)(
  '../../webpack.config.js',
) as BuildSettings;

test.each([
  ['https://addin.example.cn', 'https://addin.example.cn'],
  ['https://addin.example.cn/', 'https://addin.example.cn'],
  ['https://example.cn:8443/tools/cn//', 'https://example.cn:8443/tools/cn'],
])('the base %s is taken as %s', (given, taken) => {
  expect(parseBase(given)).toBe(taken);
});

test.each([
  'http://addin.example.cn',
  'http://localhost:3000',
  'ftp://example.cn',
  'https://example.cn/?v=1',
  'https://example.cn/#x',
])('the base %s is refused with what is wanted', (base) => {
  expect(() => parseBase(base)).toThrow(
    `--env base=${base} cannot be used: Excel loads add-ins over https only.`,
  );
});

test.each(['addin.example.cn', 'true', ''])('the base "%s" is refused as no address', (base) => {
  expect(() => parseBase(base)).toThrow('is no address. Give the https address of the folder');
});

test('office.js comes from the global cloud or from 21Vianet, and from nowhere else', () => {
  expect(parseOfficeJs('global')).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
  expect(parseOfficeJs('21vianet')).toBe(
    'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
  );
  expect(() => parseOfficeJs('local')).toThrow(
    '--env officejs=local is not known. Known: global (the default), 21vianet',
  );
  expect(() => parseOfficeJs('toString')).toThrow('is not known');
});

test('at the development address the manifest stays the development add-in, but for the script of the build', () => {
  const manifest = manifestFor(developmentManifest(), 'https://localhost:3000', 'add-in.0123.js');
  expect(manifest).toBe(developmentManifest().replace('/add-in.js"', '/add-in.0123.js"'));
});
