import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ribbonFunctionNames } from '../../src/commands/ribbon';
import { functions } from '../../src/functions';
import { buildProduct } from '../e2e/server';
import { lintManifest } from '../manifest/lint-manifest';
import { developmentManifest } from '../manifest/product-surroundings';

/** What the build wrote, by path from its folder. */
let built: ReadonlyMap<string, Buffer>;
let folder: string;

const text = (path: string): string => built.get(path)?.toString('utf8') ?? '';
const scriptsOf = (page: string): string[] =>
  [...text(page).matchAll(/<script[^>]*\ssrc="?([^\s">]+)/g)].map(([, address = '']) => address);
const ownScripts = (): string[] =>
  scriptsOf('add-in.html').filter((address) => !address.startsWith('https:'));

const gzipped = (paths: readonly string[]): number =>
  paths.reduce((bytes, path) => bytes + gzipSync(built.get(path) ?? Buffer.alloc(0)).length, 0);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'carbon-neutrality-build-'));
  await buildProduct(folder, 'base=https://addin.example.cn/cn/', 'officejs=21vianet');
  built = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(file)]),
  );
}, 300_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('the production build', () => {
  test('loads at first at most 60 kB of ours, gzipped', () => {
    const scripts = ownScripts();
    expect(scripts.length).toBeGreaterThan(0);
    expect(gzipped(scripts)).toBeGreaterThan(1_000);
    expect(gzipped(scripts)).toBeLessThanOrEqual(60_000);
  });

  // The ribbon needs the commands, with the rules and the sheets, without a pane as well: they are weighed by themselves.
  // So are what travelling workbooks need, which reads and writes files, and adopting: they load when somebody asks.
  test('has a pane that weighs at most 180 kB with all its pages, gzipped, commands of at most 140 kB, 60 kB for files and 25 kB for adopting', () => {
    const later = [...built.keys()].filter(
      (path) => path.endsWith('.js') && path !== 'cn.js' && !ownScripts().includes(path),
    );
    const holding = (source: RegExp) => later.filter((path) => source.test(text(`${path}.map`)));
    const commands = holding(/\/src\/commands\/commands-over-excel\.ts"/);
    const files = holding(/\/src\/workbook\/xlsx-workbook\.ts"|\/node_modules\/fflate\//);
    const adopting = holding(/\/src\/commands\/adopt-list\.ts"/);
    const others = [...files, ...adopting].filter((path) => commands.includes(path));
    expect([commands.length, adopting.length, others]).toEqual([1, 1, []]);
    expect(files.length).toBeGreaterThan(0);
    const ofPane = later.filter((path) => ![commands, files, adopting].some((each) => each.includes(path)));
    expect(gzipped(ofPane)).toBeLessThanOrEqual(180_000);
    expect(gzipped(commands)).toBeLessThanOrEqual(140_000);
    expect(gzipped(files)).toBeLessThanOrEqual(60_000);
    expect(gzipped(adopting)).toBeLessThanOrEqual(25_000);
  });

  test('has no rule and no sheet in the scripts of the pane', () => {
    const scripts = [...built.keys()].filter(
      (path) => path.endsWith('.js') && text(`${path}.map`).includes('/src/taskpane/'),
    );
    expect(scripts.length).toBeGreaterThan(0);
    const sources = scripts.flatMap(
      (path) => (JSON.parse(text(`${path}.map`)) as { sources: string[] }).sources,
    );
    expect(sources.filter((source) => /\/src\/(rules\/index|sheets\/built-sheets)\./.test(source))).toEqual(
      [],
    );
  });

  // React's own sources carry this name in every build; the pane's chunks have it, so the search can find it.
  test('has React in later chunks only', () => {
    const chunks = [...built.keys()].filter((path) => path.endsWith('.js'));
    const withReact = chunks.filter((path) => text(path).includes('react.transitional.element'));
    expect(withReact.length).toBeGreaterThan(0);
    expect(withReact.filter((path) => ownScripts().includes(path))).toEqual([]);
  });

  test('asks for the watch first, then office.js of the chosen cloud, then the add-in', () => {
    expect(scriptsOf('add-in.html').map((address) => address.replace(/\.[0-9a-f]{16}\./, '.'))).toEqual([
      'office-watch.js',
      'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
      'add-in.js',
    ]);
  });

  test('lets the page run no inline script and send nothing elsewhere', () => {
    const [, policy = ''] = /Content-Security-Policy"? content="([^"]*)"/.exec(text('add-in.html')) ?? [];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self';");
    expect(policy).toContain("script-src 'self' https://appsforoffice.cdn.partner.office365.cn ");
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(text('add-in.html')).not.toMatch(/<script(?![^>]*\ssrc=)[^>]*>/);
  });

  test('has nothing of the workbench, of office.js or of the tests', () => {
    expect(
      [...built.keys()].filter((path) => /workbench|frame|^index\.html|samples|office-js/.test(path)),
    ).toEqual([]);
    const maps = [...built.keys()].filter((path) => path.endsWith('.map'));
    expect(maps.length).toBeGreaterThan(0);
    const sources = maps.flatMap((path) => (JSON.parse(text(path)) as { sources: string[] }).sources);
    expect(sources.filter((source) => /\/test\/|univer|@microsoft\/office-js/.test(source))).toEqual([]);
  });

  test('has a manifest without finding, for its own address', () => {
    const manifest = text('manifest.xml');
    const surroundings = {
      files: built,
      commandIds: ribbonFunctionNames,
      functionIds: Object.keys(functions),
    };
    expect(lintManifest(manifest, surroundings)).toEqual([]);
    expect(manifest).not.toContain('localhost');
    expect(manifest).toContain('<SourceLocation DefaultValue="https://addin.example.cn/cn/add-in.html" />');
  });

  test('has a manifest with the id and names of production', () => {
    const idOf = (xml: string): string | undefined => /<Id>(.*?)<\/Id>/.exec(xml)?.[1];
    const manifest = text('manifest.xml');
    expect(idOf(manifest)).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(idOf(manifest)).not.toBe(idOf(developmentManifest()));
    expect(manifest).toContain('<DisplayName DefaultValue="Carbon Neutrality for Excel">');
    expect(manifest).toContain('Value="碳中和助手"');
    expect(manifest).not.toMatch(/development|开发版/);
  });

  test('points no function to a help page that is not there', () => {
    for (const file of ['functions.json', 'functions.zh-CN.json']) {
      const { functions: described } = JSON.parse(text(file)) as { functions: { helpUrl?: string }[] };
      const addresses = described.flatMap(({ helpUrl }) => (helpUrl === undefined ? [] : [helpUrl]));
      const missing = addresses.filter(
        (address) => !built.has(address.replace('https://addin.example.cn/cn/', '')),
      );
      expect(missing).toEqual([]);
    }
  });
});
