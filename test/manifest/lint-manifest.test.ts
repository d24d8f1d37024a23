import { ribbonFunctionNames } from '../../src/commands/ribbon';
import { lintManifest } from './lint-manifest';
import type { ManifestFault, ManifestSurroundings } from './manifest-finding';
import { developmentManifest, productSurroundings } from './product-surroundings';

const manifest = developmentManifest();
let surroundings: ManifestSurroundings;

beforeAll(async () => {
  surroundings = await productSurroundings();
});

const faultsOf = (xml: string, around: ManifestSurroundings = surroundings): readonly ManifestFault[] => [
  ...new Set(lintManifest(xml, around).map(({ fault }) => fault)),
];

/** The manifest with one thing changed; a test whose change does not take would prove nothing. */
function changed(from: string | RegExp, to: string, xml = manifest): string {
  const result = xml.replace(from, to);
  if (result === xml) throw new Error(`Nothing to change: ${String(from)}`);
  return result;
}

const letters = (count: number): string => 'x'.repeat(count);
const characters = (count: number): string => '碳'.repeat(count);
const sibling = (xml: string): string =>
  `<bt:Url id="Spare.Url" DefaultValue="https://localhost:3000/add-in.html"/>${xml}`;

describe('the development manifest', () => {
  test('has no finding', () => {
    expect(lintManifest(manifest, surroundings)).toEqual([]);
  });

  test('offers every command once, the pane and its pages, and the functions of namespace CN', () => {
    const offered = [...manifest.matchAll(/<FunctionName>(.*?)</g)].map(([, name]) => name);
    expect(offered.sort()).toEqual([...ribbonFunctionNames].sort());
    expect(manifest).toContain('<Action xsi:type="ShowTaskpane">');
    expect(manifest).toContain('<bt:String id="Functions.Namespace" DefaultValue="CN" />');
  });
});

describe('a fault put into the manifest is found, and nothing else', () => {
  const faults: readonly [string, () => string, readonly ManifestFault[]][] = [
    ['an element that is not closed', () => changed('</OfficeApp>', ''), ['not-well-formed']],
    [
      'Permissions before DefaultSettings',
      () =>
        changed(
          '<DefaultSettings>',
          '<Permissions>ReadWriteDocument</Permissions><DefaultSettings>',
          changed('<Permissions>ReadWriteDocument</Permissions>', ''),
        ),
      ['wrong-order'],
    ],
    [
      'ShortStrings before Urls',
      () => {
        const [shelf = ''] = /<bt:ShortStrings>[^]*<\/bt:ShortStrings>/.exec(manifest) ?? [];
        return changed('<bt:Urls>', `${shelf}<bt:Urls>`, changed(shelf, ''));
      },
      ['wrong-order'],
    ],
    [
      'Label after Icon in a button',
      () => changed(/<Label resid="Pane.Label" \/>([^]*?<\/Icon>)/, '$1<Label resid="Pane.Label" />'),
      ['wrong-order'],
    ],
    [
      'a resid that leads nowhere',
      () => changed('<Label resid="Pane.Label" />', '<Label resid="Pain.Label" />'),
      ['dangling-resid'],
    ],
    [
      'a label that points to an address',
      () => changed('<Label resid="Tab.Label" />', '<Label resid="Functions.Script.Url" />'),
      ['wrong-kind-of-resource', 'unused-resource'],
    ],
    [
      'a resource nobody uses',
      () => changed('<bt:Urls>', sibling('<bt:Urls>').replace(/(.*)(<bt:Urls>)/, '$2$1')),
      ['unused-resource'],
    ],
    [
      'a resource id that stands twice',
      () =>
        changed(
          '<bt:ShortStrings>',
          '<bt:ShortStrings><bt:String id="Functions.Namespace" DefaultValue="CN"/>',
        ),
      ['duplicate-resource'],
    ],
    [
      'two controls of one id',
      () => changed('id="CN.Workbook.Pane"', 'id="CN.Offset.CheckOffsets"'),
      ['duplicate-id'],
    ],
    [
      'a second runtime',
      () => changed('</Runtimes>', '<Runtime resid="Taskpane.Url" lifetime="long"/></Runtimes>'),
      ['not-one-runtime'],
    ],
    ['no runtime', () => changed(/<Runtimes>[^]*<\/Runtimes>/, ''), ['not-one-runtime']],
    ['a runtime of short life', () => changed('lifetime="long"', 'lifetime="short"'), ['not-one-runtime']],
    ...(
      [
        '<FunctionFile resid="',
        '<Page>\n              <SourceLocation resid="',
        'ShowTaskpane">\n                    <SourceLocation resid="',
      ] as const
    ).map((before): [string, () => string, readonly ManifestFault[]] => [
      `another page at ${before.split(/[>\s"]/)[0] ?? ''}`,
      () =>
        changed(
          '<bt:Urls>',
          '<bt:Urls><bt:Url id="Other.Url" DefaultValue="https://localhost:3000/add-in.html"/>',
          changed(`${before}Taskpane.Url`, `${before}Other.Url`),
        ),
      ['unequal-runtime'],
    ]),
    [
      'a page other than that of DefaultSettings',
      () =>
        changed(
          '<bt:Url id="Taskpane.Url" DefaultValue="https://localhost:3000/add-in.html"',
          '<bt:Url id="Taskpane.Url" DefaultValue="https://localhost:3000/functions.json"',
        ),
      ['unequal-runtime'],
    ],
    [
      'a TaskpaneId',
      () =>
        changed(
          '<Action xsi:type="ShowTaskpane">',
          '<Action xsi:type="ShowTaskpane"><TaskpaneId>Pane</TaskpaneId>',
        ),
      ['taskpane-id'],
    ],
    ['SharedRuntime not required', () => changed('Name="SharedRuntime"', 'Name="ExcelApi"'), ['requirement']],
    [
      'a set that manifests may not require',
      () => changed('</Sets>', '<Set Name="ExcelApiOnline" MinVersion="1.1"/></Sets>'),
      ['requirement'],
    ],
    [
      'an icon over http',
      () => changed('<IconUrl DefaultValue="https:', '<IconUrl DefaultValue="http:'),
      ['not-https'],
    ],
    [
      'a metadata override over http',
      () =>
        changed('Value="https://localhost:3000/functions.zh', 'Value="http://localhost:3000/functions.zh'),
      ['not-https'],
    ],
    ['an icon that is no file', () => changed(/pane-16\.png/, 'pain-16.png'), ['missing-file']],
    [
      'metadata that is no file',
      () =>
        changed(
          'DefaultValue="https://localhost:3000/functions.json"',
          'DefaultValue="https://localhost:3000/function.json"',
        ),
      ['missing-file'],
    ],
    ['an icon of another size', () => changed(/pane-16\.png/, 'pane-20.png'), ['icon-size']],
    [
      'a high-resolution icon of 32 pixels',
      () => changed('neutrality-64.png', 'neutrality-32.png'),
      ['icon-size'],
    ],
    [
      'an icon without its 80 pixels',
      () => changed('<bt:Image size="80" resid="Icon.Pane.80" />', ''),
      ['missing-icon-size'],
    ],
    [
      '126 characters in an English label',
      () => changed('DefaultValue="Prepare"', `DefaultValue="${letters(126)}"`),
      ['too-long'],
    ],
    [
      '126 characters in a Chinese label',
      () => changed('Value="准备"', `Value="${characters(126)}"`),
      ['too-long'],
    ],
    [
      '251 characters in an English tip',
      () => changed(/DefaultValue="Opens the pane[^"]*"/, `DefaultValue="${letters(251)}"`),
      ['too-long'],
    ],
    [
      '251 characters in the Chinese description',
      () => changed(/Value="协助组织[^"]*"/, `Value="${characters(251)}"`),
      ['too-long'],
    ],
    [
      '126 characters in the name',
      () => changed(/<DisplayName DefaultValue="[^"]*"/, `<DisplayName DefaultValue="${letters(126)}"`),
      ['too-long'],
    ],
    [
      'a resource id of 33 characters',
      () => manifest.replaceAll('Functions.Script.Url', letters(33)),
      ['too-long'],
    ],
    [
      'a control id of 126 characters',
      () => changed('id="CN.Workbook.Pane"', `id="${letters(126)}"`),
      ['too-long'],
    ],
    ['a Chinese label without a word', () => changed('Value="准备"', 'Value=" "'), ['empty-text']],
    [
      'an override of the default locale',
      () => changed('Locale="zh-TW"', 'Locale="en-US"'),
      ['override-of-default'],
    ],
    [
      'two overrides for one locale',
      () => changed('Locale="zh-TW"', 'Locale="zh-HK"'),
      ['duplicate-override'],
    ],
    ['a locale without region', () => changed('Locale="zh-TW"', 'Locale="zh"'), ['language-without-region']],
    [
      'a label without Chinese',
      () => changed(/<bt:Override Locale="zh-CN" Value="准备" \/>/, ''),
      ['missing-chinese'],
    ],
    [
      'a name without Chinese',
      () => changed(/<Override Locale="zh-CN" Value="碳中和助手[^"]*" \/>/, ''),
      ['missing-chinese'],
    ],
    [
      'an override beside its address',
      () =>
        changed(
          '</bt:Urls>',
          '<bt:Override Locale="zh-CN" Value="https://localhost:3000/functions.zh-CN.json"/></bt:Urls>',
        ),
      ['wrong-place'],
    ],
    [
      'a button whose function nobody registers',
      () => changed('>checkOffsets<', '>checkOffset<'),
      ['unknown-command', 'command-without-button'],
    ],
    ['a namespace with a space', () => changed('DefaultValue="CN"', 'DefaultValue="C N"'), ['namespace']],
    [
      'a namespace that differs by language',
      () =>
        changed(
          'DefaultValue="CN" />',
          'DefaultValue="CN"><bt:Override Locale="zh-CN" Value="ZH" /></bt:String>',
        ),
      ['namespace'],
    ],
    [
      'functions without a namespace',
      () => changed('<Namespace resid="Functions.Namespace" />', ''),
      ['unused-resource', 'missing-chinese', 'namespace'],
    ],
    [
      'functions in the desktop form factor',
      () => {
        const [point = ''] =
          /<ExtensionPoint xsi:type="CustomFunctions">[^]*?<\/ExtensionPoint>/.exec(manifest) ?? [];
        return changed(
          '<ExtensionPoint xsi:type="PrimaryCommandSurface">',
          `${point}<ExtensionPoint xsi:type="PrimaryCommandSurface">`,
          changed(point, ''),
        );
      },
      ['wrong-place'],
    ],
  ];

  test.each(faults)('%s', (_name, fault, expected) => {
    expect(faultsOf(fault())).toEqual(expected);
  });
});

describe('what just still passes', () => {
  test.each([
    ['125 characters in a label', () => changed('Value="准备"', `Value="${characters(125)}"`)],
    [
      '250 characters in a tip',
      () => changed(/DefaultValue="Opens the pane[^"]*"/, `DefaultValue="${letters(250)}"`),
    ],
    ['a resource id of 32 characters', () => manifest.replaceAll('Functions.Script.Url', letters(32))],
    ['a control id of 125 characters', () => changed('id="CN.Workbook.Pane"', `id="${letters(125)}"`)],
  ])('%s', (_name, change) => {
    expect(lintManifest(change(), surroundings)).toEqual([]);
  });
});

describe('a manifest that does not agree with its surroundings', () => {
  const withFile = (path: string, text: string): ManifestSurroundings => ({
    ...surroundings,
    files: new Map([...surroundings.files, [path, new TextEncoder().encode(text)]]),
  });

  test('a command that is registered and has no button', () => {
    const around = { ...surroundings, commandIds: [...surroundings.commandIds, 'foldTheSheets'] };
    expect(faultsOf(manifest, around)).toEqual(['command-without-button']);
  });

  test('a function that is associated and in no metadata, once for each of the four languages', () => {
    const around = { ...surroundings, functionIds: [...surroundings.functionIds, 'NEW'] };
    expect(lintManifest(manifest, around).map(({ fault }) => fault)).toEqual(
      Array.from({ length: 4 }, () => 'function-not-in-metadata'),
    );
  });

  test('a function in the metadata that nobody associates', () => {
    const around = { ...surroundings, functionIds: surroundings.functionIds.slice(1) };
    expect(faultsOf(manifest, around)).toEqual(['function-not-associated']);
  });

  test('ids that differ in case only are the same to Excel', () => {
    const around = { ...surroundings, functionIds: surroundings.functionIds.map((id) => id.toLowerCase()) };
    expect(lintManifest(manifest, around)).toEqual([]);
  });

  test('Chinese metadata that lacks every function', () => {
    expect(faultsOf(manifest, withFile('functions.zh-CN.json', '{"functions":[]}'))).toEqual([
      'function-not-in-metadata',
    ]);
  });

  test('metadata that is no JSON', () => {
    expect(faultsOf(manifest, withFile('functions.json', 'functions'))).toEqual(['metadata']);
  });

  test('an icon that is no PNG', () => {
    expect(faultsOf(manifest, withFile('assets/pane-16.png', '<svg/>'))).toEqual(['icon-size']);
  });
});
