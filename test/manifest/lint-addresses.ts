import { resourcesOf } from './lint-resources';
import { findingAt } from './manifest-finding';
import type { ManifestFinding } from './manifest-finding';
import { pngSize } from './png-size';
import { elementsAt, everyElement } from './xml-element';
import type { XmlElement } from './xml-element';

/** Sizes of the two icons of the base manifest (Office manifest reference, "highresolutioniconurl"). */
const baseIcons: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 64 };

/** Sizes an Icon cannot do without (Office manifest reference, "icon"). */
const neededSizes = ['16', '32', '80'] as const;

/** The folder in which the add-in's page lies: what the manifest's own addresses begin with. */
export function baseOf(manifest: XmlElement): string {
  const page = elementsAt(manifest, 'DefaultSettings', 'SourceLocation')[0]?.attributes['DefaultValue'] ?? '';
  return page.slice(0, page.lastIndexOf('/') + 1);
}

/** Every address of one element: its default and its overrides. */
export function addressesOf(element: XmlElement): readonly string[] {
  return [element, ...element.children].flatMap(({ attributes }) =>
    [attributes['DefaultValue'], attributes['Value']].filter((value) => value !== undefined),
  );
}

/** Addresses are https, and what they name under our own address is there, icons at their size. */
export function lintAddresses(
  manifest: XmlElement,
  files: ReadonlyMap<string, Uint8Array>,
): readonly ManifestFinding[] {
  const base = baseOf(manifest);
  const inResources = resourcesOf(manifest)
    .filter(({ shelf }) => shelf === 'Images' || shelf === 'Urls')
    .map(({ element }) => element);
  const inBase = everyElement(manifest).filter(
    ({ name, attributes }) => attributes['DefaultValue'] !== undefined && /Url$|^SourceLocation$/.test(name),
  );
  const domains = everyElement(manifest).filter(({ name }) => name === 'AppDomain');
  return [
    ...[...inBase, ...inResources].flatMap((element) =>
      addressesOf(element).flatMap((address) => [
        ...httpsOnly(element, address),
        ...(address.startsWith(base) && !files.has(address.slice(base.length))
          ? [findingAt(element, 'missing-file', `${address} names no file.`)]
          : []),
      ]),
    ),
    ...domains.flatMap((element) => httpsOnly(element, element.text.trim())),
    ...lintIcons(manifest, base, files),
  ];
}

function httpsOnly(element: XmlElement, address: string): ManifestFinding[] {
  if (URL.canParse(address) && new URL(address).protocol === 'https:') return [];
  return [findingAt(element, 'not-https', `${address} is no https address.`)];
}

function lintIcons(
  manifest: XmlElement,
  base: string,
  files: ReadonlyMap<string, Uint8Array>,
): readonly ManifestFinding[] {
  const images = new Map(resourcesOf(manifest).map(({ id, element }) => [id, element]));
  const check = (element: XmlElement, address: string, size: number): ManifestFinding[] => {
    const bytes = files.get(address.slice(base.length));
    const seen = bytes === undefined ? undefined : pngSize(bytes);
    if (bytes === undefined || (seen?.width === size && seen.height === size)) return [];
    const words = seen === undefined ? 'no PNG' : `${String(seen.width)} × ${String(seen.height)}`;
    return [
      findingAt(element, 'icon-size', `${address} should be ${String(size)} pixels square and is ${words}.`),
    ];
  };
  return [
    ...manifest.children.flatMap((element) => {
      const size = baseIcons[element.name];
      return size === undefined
        ? []
        : addressesOf(element).flatMap((address) => check(element, address, size));
    }),
    ...everyElement(manifest)
      .filter(({ name }) => name === 'Image')
      .flatMap((image) => {
        const resource = images.get(image.attributes['resid'] ?? '');
        const size = Number(image.attributes['size']);
        return resource === undefined
          ? []
          : addressesOf(resource).flatMap((address) => check(image, address, size));
      }),
    ...everyElement(manifest)
      .filter(({ name }) => name === 'Icon')
      .flatMap((icon) =>
        neededSizes
          .filter((size) => !icon.children.some(({ attributes }) => attributes['size'] === size))
          .map((size) => findingAt(icon, 'missing-icon-size', `An icon has no image of ${size} pixels.`)),
      ),
  ];
}
