import { findingAt } from './manifest-finding';
import type { ManifestFault, ManifestFinding } from './manifest-finding';
import { elementsAt, everyElement } from './xml-element';
import type { XmlElement } from './xml-element';

/** The four shelves of Resources, with the longest value (Office manifest reference, "resources"). */
const shelves = { Images: 2048, Urls: 2048, ShortStrings: 125, LongStrings: 250 } as const;
type Shelf = keyof typeof shelves;

/** The shelf an element's resid must point to. */
const shelfOf: Readonly<Record<string, Shelf>> = {
  Image: 'Images',
  Runtime: 'Urls',
  FunctionFile: 'Urls',
  SourceLocation: 'Urls',
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Namespace: 'ShortStrings',
  Description: 'LongStrings',
};

const longestId = { resource: 32, control: 125 } as const;

/** Texts of the base manifest that people read, with their longest value. */
const baseTexts: Readonly<Record<string, number>> = { DisplayName: 125, Description: 250 };

export function resourcesOf(
  manifest: XmlElement,
): readonly { shelf: Shelf; id: string; element: XmlElement }[] {
  const shelfNames = Object.keys(shelves) as Shelf[];
  return shelfNames.flatMap((shelf) =>
    elementsAt(manifest, 'VersionOverrides', 'Resources', shelf).flatMap(({ children }) =>
      children
        .filter(({ name }) => name !== 'Override')
        .map((element) => ({ shelf, id: element.attributes['id'] ?? '', element })),
    ),
  );
}

/** Ids: every resid leads to one resource of its kind, every resource is used, no id stands twice. */
export function lintReferences(manifest: XmlElement): readonly ManifestFinding[] {
  const resources = resourcesOf(manifest);
  const users = everyElement(manifest).filter(({ attributes }) => attributes['resid'] !== undefined);
  const used = new Set(users.map(({ attributes }) => attributes['resid']));
  const placed = everyElement(manifest).filter(({ name }) =>
    ['CustomTab', 'Group', 'Control'].includes(name),
  );
  return [
    ...users.flatMap((user) => {
      const resid = user.attributes['resid'] ?? '';
      const shelf = resources.find(({ id }) => id === resid)?.shelf;
      if (shelf === undefined) {
        return [findingAt(user, 'dangling-resid', `${user.name} asks for ${resid}, which is no resource.`)];
      }
      const wanted = shelfOf[user.name];
      if (wanted === undefined || shelf === wanted) return [];
      return [
        findingAt(
          user,
          'wrong-kind-of-resource',
          `${user.name} asks for ${resid} of ${shelf}, not ${wanted}.`,
        ),
      ];
    }),
    ...resources
      .filter(({ id }) => !used.has(id))
      .map(({ id, element }) => findingAt(element, 'unused-resource', `${id} is used nowhere.`)),
    ...repeated(resources, ({ id }) => id).map(({ id, element }) =>
      findingAt(element, 'duplicate-resource', `${id} stands twice.`),
    ),
    ...repeated(placed, ({ attributes }) => attributes['id'] ?? '').map((element) =>
      findingAt(element, 'duplicate-id', `${element.attributes['id'] ?? ''} stands twice.`),
    ),
    ...resources.flatMap(({ id, element }) => tooLong(element, 'id', id, longestId.resource)),
    ...placed.flatMap((element) => tooLong(element, 'id', element.attributes['id'] ?? '', longestId.control)),
  ];
}

/** Texts in every language: length, none empty, overrides one per language, never of the default, always Chinese. */
export function lintTexts(manifest: XmlElement): readonly ManifestFinding[] {
  const base = manifest.children.flatMap((element) => {
    const longest = baseTexts[element.name];
    return longest === undefined ? [] : [{ element, longest, isWords: true }];
  });
  const resources = resourcesOf(manifest).map(({ shelf, element }) => ({
    element,
    longest: shelves[shelf],
    isWords: shelf.endsWith('Strings') && !isNamespace(manifest, element),
  }));
  const defaultLocale = elementsAt(manifest, 'DefaultLocale')[0]?.text.trim() ?? '';
  return [
    ...[...base, ...resources].flatMap(({ element, longest, isWords }) => [
      ...lengths(element, longest),
      ...overrides(element, defaultLocale, isWords),
    ]),
    ...misplacedOverrides(manifest),
  ];
}

function isNamespace(manifest: XmlElement, element: XmlElement): boolean {
  return everyElement(manifest).some(
    ({ name, attributes }) => name === 'Namespace' && attributes['resid'] === element.attributes['id'],
  );
}

function overridesOf(element: XmlElement): readonly XmlElement[] {
  return element.children.filter(({ name }) => name === 'Override');
}

function lengths(element: XmlElement, longest: number): ManifestFinding[] {
  const values = [
    element.attributes['DefaultValue'],
    ...overridesOf(element).map((each) => each.attributes['Value']),
  ];
  return values.flatMap((value = '') => [
    ...tooLong(element, 'text', value, longest),
    ...(value.trim() === ''
      ? [findingAt(element, 'empty-text', `${nameOf(element)} has an empty text.`)]
      : []),
  ]);
}

function overrides(element: XmlElement, defaultLocale: string, isWords: boolean): ManifestFinding[] {
  const given = overridesOf(element);
  const localeOf = (override: XmlElement): string => override.attributes['Locale'] ?? '';
  const findings = (chosen: readonly XmlElement[], fault: ManifestFault, what: string): ManifestFinding[] =>
    chosen.map((each) => findingAt(each, fault, `${nameOf(element)}: ${localeOf(each)} ${what}`));
  return [
    ...findings(
      given.filter((each) => localeOf(each).toLowerCase() === defaultLocale.toLowerCase()),
      'override-of-default',
      'is the default locale and must not be overridden.',
    ),
    ...findings(
      repeated(given, (each) => localeOf(each).toLowerCase()),
      'duplicate-override',
      'is overridden twice.',
    ),
    ...findings(
      given.filter((each) => !localeOf(each).includes('-')),
      'language-without-region',
      'names no region, which some Office versions do not match.',
    ),
    ...(isWords && !given.some((each) => localeOf(each) === 'zh-CN')
      ? [findingAt(element, 'missing-chinese', `${nameOf(element)} has no zh-CN text.`)]
      : []),
  ];
}

/** An Override that is no child of what it overrides is read by nobody. */
function misplacedOverrides(manifest: XmlElement): ManifestFinding[] {
  return everyElement(manifest)
    .filter(({ attributes }) => attributes['DefaultValue'] === undefined)
    .flatMap(overridesOf)
    .map((override) => findingAt(override, 'wrong-place', 'An Override stands outside what it overrides.'));
}

function nameOf({ name, attributes }: XmlElement): string {
  return attributes['id'] ?? name;
}

/** Counted in characters, as Office counts Chinese. */
function tooLong(element: XmlElement, what: string, value: string, longest: number): ManifestFinding[] {
  if (value.length <= longest) return [];
  const words = `${nameOf(element)}: the ${what} has ${String(value.length)} characters, ${String(longest)} are allowed.`;
  return [findingAt(element, 'too-long', words)];
}

/** The second and later ones of each key. */
export function repeated<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  return items.filter((item, index) => items.findIndex((other) => keyOf(other) === keyOf(item)) !== index);
}
