import { addressesOf, baseOf, lintAddresses } from './lint-addresses';
import { lintReferences, lintTexts, resourcesOf } from './lint-resources';
import { findingAt } from './manifest-finding';
import type { ManifestFinding, ManifestSurroundings } from './manifest-finding';
import { elementsAt, everyElement, parseXml } from './xml-element';
import type { XmlElement } from './xml-element';

/** Children in the order Office demands (Office manifest reference, "How to find the proper order of elements"). */
const orders: Readonly<Record<string, readonly string[]>> = {
  OfficeApp:
    'Id AlternateId Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl SupportUrl AppDomains Hosts Requirements DefaultSettings Permissions Dictionary VersionOverrides ExtendedOverrides'.split(
      ' ',
    ),
  VersionOverrides: [
    'Description',
    'Requirements',
    'Hosts',
    'Resources',
    'WebApplicationInfo',
    'EquivalentAddins',
  ],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
  Control: ['OverriddenByRibbonApi', 'Label', 'Supertip', 'Icon', 'Action', 'Enabled'],
};

/** Sets that a manifest may not ask for (Office manifest reference, "set"). */
const forbiddenSets = /^(ExcelApiOnline|ExcelApiDesktop.*|.*Preview)$/i;

/** Excel's rule for a namespace: letters, digits, dots and underscores, a letter first (docs, "Naming guidelines"). */
const namespacePattern = /^[A-Za-z][A-Za-z0-9._]*$/;

/** What is wrong with a manifest beyond its schema. Pure: it reads nothing but what it is given. */
export function lintManifest(xml: string, surroundings: ManifestSurroundings): readonly ManifestFinding[] {
  let manifest: XmlElement;
  try {
    manifest = parseXml(xml);
  } catch (error) {
    return [{ fault: 'not-well-formed', words: String(error), line: 0 }];
  }
  return [
    ...lintOrder(manifest),
    ...lintReferences(manifest),
    ...lintTexts(manifest),
    ...lintAddresses(manifest, surroundings.files),
    ...lintSharedRuntime(manifest),
    ...lintCommands(manifest, surroundings.commandIds),
    ...lintFunctions(manifest, surroundings),
  ];
}

function lintOrder(manifest: XmlElement): ManifestFinding[] {
  return everyElement(manifest).flatMap((element) => {
    const order = orders[element.name];
    if (order === undefined) return [];
    const places = element.children.map(({ name }) => order.indexOf(name));
    return element.children
      .filter((_child, index) => index > 0 && (places[index] ?? 0) < (places[index - 1] ?? 0))
      .map((child) => findingAt(child, 'wrong-order', `${child.name} stands too late in ${element.name}.`));
  });
}

/** One runtime for functions, buttons and pane: all name the same page, the one of the base manifest. */
function lintSharedRuntime(manifest: XmlElement): ManifestFinding[] {
  const all = everyElement(manifest);
  const runtimes = all.filter(({ name }) => name === 'Runtime');
  const runtime = runtimes[0];
  if (runtime === undefined || runtimes.length > 1 || runtime.attributes['lifetime'] !== 'long') {
    const words = `There must be one Runtime with lifetime long; there are ${String(runtimes.length)}.`;
    return [findingAt(runtimes.at(-1) ?? manifest, 'not-one-runtime', words)];
  }
  const resid = runtime.attributes['resid'] ?? '';
  const sharers = [
    ...all.filter(({ name }) => name === 'FunctionFile'),
    ...all.filter(({ name }) => name === 'Page').flatMap((page) => elementsAt(page, 'SourceLocation')),
    ...all.filter(({ name }) => name === 'Action').flatMap((action) => elementsAt(action, 'SourceLocation')),
  ];
  const page = resourcesOf(manifest).find(({ id }) => id === resid)?.element;
  const ownPage = elementsAt(manifest, 'DefaultSettings', 'SourceLocation')[0]?.attributes['DefaultValue'];
  const sets = elementsAt(manifest, 'Requirements', 'Sets', 'Set');
  return [
    ...sharers
      .filter(({ attributes }) => attributes['resid'] !== resid)
      .map((each) =>
        findingAt(each, 'unequal-runtime', `${each.name} names another page than Runtime: ${resid}.`),
      ),
    ...(page !== undefined && addressesOf(page).some((address) => address !== ownPage)
      ? [findingAt(page, 'unequal-runtime', `${resid} is not the page of DefaultSettings.`)]
      : []),
    ...all
      .filter(({ name }) => name === 'TaskpaneId')
      .map((each) => findingAt(each, 'taskpane-id', 'A shared runtime has no TaskpaneId.')),
    ...(sets.some(({ attributes }) => attributes['Name'] === 'SharedRuntime')
      ? []
      : [findingAt(manifest, 'requirement', 'SharedRuntime is not required.')]),
    ...all
      .filter(({ name, attributes }) => name === 'Set' && forbiddenSets.test(attributes['Name'] ?? ''))
      .map((each) => findingAt(each, 'requirement', `${each.attributes['Name'] ?? ''} may not be required.`)),
    ...elementsAt(manifest, 'VersionOverrides', 'Requirements').map((each) =>
      findingAt(each, 'requirement', 'Unmet, it would take away every button.'),
    ),
    ...all
      .filter(({ name }) => name === 'DesktopFormFactor')
      .flatMap((factor) => elementsAt(factor, 'ExtensionPoint'))
      .filter((point) => Object.values(point.attributes).includes('CustomFunctions'))
      .map((point) => findingAt(point, 'wrong-place', 'CustomFunctions belong to AllFormFactors.')),
    ...all
      .filter(({ name }) => name === 'EquivalentAddins')
      .map((each) =>
        findingAt(each, 'wrong-place', 'An equivalent add-in would take the namespace from the functions.'),
      ),
  ];
}

function lintCommands(manifest: XmlElement, commandIds: readonly string[]): ManifestFinding[] {
  const names = everyElement(manifest).filter(({ name }) => name === 'FunctionName');
  const placed = new Set(names.map(({ text }) => text.trim()));
  return [
    ...names
      .filter(({ text }) => !commandIds.includes(text.trim()))
      .map((each) => findingAt(each, 'unknown-command', `${each.text.trim()} is registered nowhere.`)),
    ...commandIds
      .filter((id) => !placed.has(id))
      .map((id) => findingAt(manifest, 'command-without-button', `${id} is registered and has no button.`)),
  ];
}

/** Namespace, and ids in every metadata file against the ids that are associated; Excel ignores case. */
function lintFunctions(
  manifest: XmlElement,
  { files, functionIds }: ManifestSurroundings,
): ManifestFinding[] {
  const resources = new Map(resourcesOf(manifest).map(({ id, element }) => [id, element]));
  const points = everyElement(manifest).filter(
    ({ attributes }) => attributes['xsi:type'] === 'CustomFunctions',
  );
  const resourceOf = (element: XmlElement): XmlElement | undefined =>
    resources.get(element.attributes['resid'] ?? '');
  const namespaces = points.flatMap((point) => elementsAt(point, 'Namespace')).map(resourceOf);
  const metadata = points.flatMap((point) => elementsAt(point, 'Metadata', 'SourceLocation')).map(resourceOf);
  const associated = functionIds.map((id) => id.toUpperCase());
  return [
    ...(namespaces.length === 1 ? [] : [findingAt(manifest, 'namespace', 'There must be one namespace.')]),
    ...namespaces
      .filter((element) => element !== undefined)
      .filter(
        (element) => addressesOf(element).length > 1 || !namespacePattern.test(addressesOf(element)[0] ?? ''),
      )
      .map((element) =>
        findingAt(element, 'namespace', 'Letters, digits, dots; the same in every language.'),
      ),
    ...(metadata.length === 1 ? [] : [findingAt(manifest, 'metadata', 'There must be one Metadata.')]),
    ...metadata
      .filter((element) => element !== undefined)
      .flatMap((element) =>
        addressesOf(element).flatMap((address) => {
          const bytes = files.get(address.slice(baseOf(manifest).length));
          return bytes === undefined ? [] : lintMetadata(element, address, bytes, associated);
        }),
      ),
  ];
}

function lintMetadata(
  element: XmlElement,
  address: string,
  bytes: Uint8Array,
  associated: readonly string[],
): ManifestFinding[] {
  const ids = metadataIds(bytes);
  if (ids === undefined) return [findingAt(element, 'metadata', `${address} is no functions metadata.`)];
  return [
    ...associated
      .filter((id) => !ids.includes(id))
      .map((id) => findingAt(element, 'function-not-in-metadata', `${id} is not in ${address}.`)),
    ...ids
      .filter((id) => !associated.includes(id))
      .map((id) => findingAt(element, 'function-not-associated', `${id} of ${address} is not associated.`)),
  ];
}

function metadataIds(bytes: Uint8Array): readonly string[] | undefined {
  try {
    const { functions } = JSON.parse(new TextDecoder().decode(bytes)) as {
      functions: readonly { id: string }[];
    };
    return functions.map(({ id }) => id.toUpperCase());
  } catch {
    return undefined;
  }
}
