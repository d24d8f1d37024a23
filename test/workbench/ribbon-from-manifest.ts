/** What a ribbon button does: calls a function of the add-in's by its name, or shows the pane. */
export type RibbonAction = { readonly kind: 'function'; readonly name: string } | { readonly kind: 'pane' };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tipTitle: string;
  readonly tip: string;
  /** Addresses by size in pixels. */
  readonly icons: ReadonlyMap<number, string>;
  readonly action: RibbonAction;
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

function children(parent: Element, name: string): Element[] {
  return [...parent.children].filter((child) => child.localName === name);
}

function child(parent: Element, ...path: string[]): Element | undefined {
  let found: Element | undefined = parent;
  for (const name of path) found = found === undefined ? undefined : children(found, name)[0];
  return found;
}

function required(parent: Element, ...path: string[]): Element {
  const found = child(parent, ...path);
  if (found === undefined) {
    throw new Error(`The manifest has no <${path.join('> <')}> in <${parent.localName}>`);
  }
  return found;
}

/** Looks up what a `resid` stands for, in one language. */
class Resources {
  constructor(
    private readonly root: Element,
    private readonly locale: string,
  ) {}

  value(resid: string): string {
    const found = [...this.root.getElementsByTagNameNS('*', '*')].find(
      (one) => one.getAttribute('id') === resid,
    );
    if (found === undefined) throw new Error(`The manifest has no resource "${resid}"`);
    const override = children(found, 'Override').find(
      (one) => one.getAttribute('Locale')?.toLowerCase() === this.locale.toLowerCase(),
    );
    return override?.getAttribute('Value') ?? found.getAttribute('DefaultValue') ?? '';
  }

  of(element: Element): string {
    return this.value(element.getAttribute('resid') ?? '');
  }
}

function parse(xml: string): Element {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  const [fault] = document.getElementsByTagName('parsererror');
  if (fault !== undefined) throw new Error(`The manifest is no XML: ${fault.textContent}`);
  return document.documentElement;
}

/** Addresses of the manifest's own place, taken from beside the page that is tried. */
function relocated(root: Element, addIn: string): (address: string) => string {
  const base = new URL(
    '.',
    required(root, 'DefaultSettings', 'SourceLocation').getAttribute('DefaultValue') ?? '',
  ).href;
  return (address) => (address.startsWith(base) ? new URL(address.slice(base.length), addIn).href : address);
}

/** The namespace of the add-in's functions, and where their metadata is in a language. */
export function functionsInManifest(
  xml: string,
  locale: string,
  addIn: string,
): { readonly namespace: string; readonly metadata: string } {
  const root = parse(xml);
  const overrides = required(root, 'VersionOverrides');
  const resources = new Resources(required(overrides, 'Resources'), locale);
  const point = [...overrides.getElementsByTagNameNS('*', 'ExtensionPoint')].find((one) =>
    one.getAttribute('xsi:type')?.endsWith('CustomFunctions'),
  );
  if (point === undefined) throw new Error('The manifest declares no custom functions');
  return {
    namespace: resources.of(required(point, 'Namespace')),
    metadata: relocated(root, addIn)(resources.of(required(point, 'Metadata', 'SourceLocation'))),
  };
}

/**
 * The add-in's tab of the ribbon as Excel would draw it in a language.
 * @param xml the text of manifest.xml
 * @param locale an Office display language, e.g. `zh-CN`
 * @param addIn the address of the add-in's page here; icons are taken from beside it
 * @throws Error naming what the manifest lacks
 */
export function ribbonFromManifest(xml: string, locale: string, addIn: string): RibbonTab {
  const root = parse(xml);
  const overrides = required(root, 'VersionOverrides');
  const resources = new Resources(required(overrides, 'Resources'), locale);
  const here = relocated(root, addIn);

  const icons = (control: Element) =>
    new Map(
      children(required(control, 'Icon'), 'Image').map((image) => [
        Number(image.getAttribute('size')),
        here(resources.of(image)),
      ]),
    );
  const action = (control: Element): RibbonAction => {
    const element = required(control, 'Action');
    const name = child(element, 'FunctionName')?.textContent;
    return name == null ? { kind: 'pane' } : { kind: 'function', name };
  };
  const button = (control: Element): RibbonButton => ({
    id: control.getAttribute('id') ?? '',
    label: resources.of(required(control, 'Label')),
    tipTitle: resources.of(required(control, 'Supertip', 'Title')),
    tip: resources.of(required(control, 'Supertip', 'Description')),
    icons: icons(control),
    action: action(control),
  });

  const [tab] = overrides.getElementsByTagNameNS('*', 'CustomTab');
  if (tab === undefined) throw new Error('The manifest has no <CustomTab>');
  return {
    id: tab.getAttribute('id') ?? '',
    label: resources.of(required(tab, 'Label')),
    groups: children(tab, 'Group').map((group) => ({
      id: group.getAttribute('id') ?? '',
      label: resources.of(required(group, 'Label')),
      buttons: children(group, 'Control').map(button),
    })),
  };
}
