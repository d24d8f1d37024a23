/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { functionsInManifest, ribbonFromManifest } from './ribbon-from-manifest';

const manifest = readFileSync('manifest.xml', 'utf8');
const addIn = 'http://localhost:3000/try/add-in.html';

test('the ribbon has the tab, groups and buttons of the manifest, in its order and in Chinese', () => {
  const tab = ribbonFromManifest(manifest, 'zh-CN', addIn);
  expect(tab.label).toBe('碳中和');
  expect(tab.groups.map((group) => group.label)).toEqual(
    expect.arrayContaining(['准备', '抵消', '评价', '工作簿']),
  );
  const labels = tab.groups.flatMap((group) => group.buttons.map((button) => button.label));
  expect(labels).toEqual(expect.arrayContaining(['建立工作簿', '检查抵消', '写入评价', '任务窗格']));
});

test('in English the same buttons have English words', () => {
  const tab = ribbonFromManifest(manifest, 'en-US', addIn);
  expect(tab.label).toBe('Carbon Neutrality');
  const check = tab.groups.flatMap((group) => group.buttons).find((one) => one.label === 'Check offsets');
  expect(check).toMatchObject({
    tipTitle: 'Check offsets',
    action: { kind: 'function', name: 'checkOffsets' },
  });
  expect(check?.tip).toContain('7.3');
});

test('a language the manifest does not speak gets the default one', () => {
  expect(ribbonFromManifest(manifest, 'de-DE', addIn).label).toBe('Carbon Neutrality');
});

test('icons come from beside the page that is tried, in every size given', () => {
  const [button] = ribbonFromManifest(manifest, 'zh-CN', addIn).groups[0]?.buttons ?? [];
  expect(button?.icons.get(32)).toBe('http://localhost:3000/try/assets/build-workbook-32.png');
  expect([...(button?.icons.keys() ?? [])]).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
});

test('the pane button shows the pane', () => {
  const buttons = ribbonFromManifest(manifest, 'en-US', addIn).groups.flatMap((group) => group.buttons);
  expect(buttons.filter((one) => one.action.kind === 'pane').map((one) => one.label)).toEqual(['Pane']);
});

test('a label without its string is named in the refusal', () => {
  const broken = manifest.replace('<bt:String id="CheckOffsets.Label"', '<bt:String id="Gone"');
  expect(() => ribbonFromManifest(broken, 'en-US', addIn)).toThrow('no resource "CheckOffsets.Label"');
});

test('what is no XML is refused', () => {
  expect(() => ribbonFromManifest('<OfficeApp>', 'en-US', addIn)).toThrow('no XML');
});

test.each([
  ['zh-CN', 'http://localhost:3000/try/functions.zh-CN.json'],
  ['en-US', 'http://localhost:3000/try/functions.json'],
])('the functions are CN.…, their words for %s at %s', (locale, metadata) => {
  expect(functionsInManifest(manifest, locale, addIn)).toEqual({ namespace: 'CN', metadata });
});
