import type { CellValue } from '../../../src/domain/cell';
import { REFUSED } from '../model/host-error';
import type { Desk } from './desk';
import type { Members } from './wire-object';
import { textValue, WireObject } from './wire-object';

/** Pairs of key and value kept with the workbook or a sheet, found by key whatever its case. */
export class PropertyCollectionObject<T> extends WireObject {
  constructor(
    private readonly desk: Desk,
    private readonly itemKind: 'Setting' | 'CustomProperty' | 'WorksheetCustomProperty',
    private readonly store: Map<string, T | unknown>,
  ) {
    super();
  }

  get kind(): string {
    return `${this.itemKind}Collection`;
  }

  protected define(): Members {
    const { store, desk, itemKind } = this;
    const wrap = (key: string) => new PropertyObject(desk, itemKind, store, key);
    const keyLike = (wanted: string) =>
      [...store.keys()].find((key) => key.toLowerCase() === wanted.toLowerCase());
    return {
      items: () => [...store.keys()].map(wrap),
      item: (given) => {
        const key = keyLike(String(given));
        if (key === undefined) throw REFUSED.itemNotFound(`${itemKind} ${String(given)}`);
        return wrap(key);
      },
      open: {
        Add: (args) => {
          desk.model.requireWritable();
          const key = keyLike(args.text(0)) ?? args.text(0);
          store.set(key, kept(itemKind, args.at(1)));
          desk.model.emit({ kind: 'settings', type: itemKind });
          return wrap(key);
        },
      },
      call: {
        GetCount: () => store.size,
        DeleteAll: () => {
          desk.model.requireWritable();
          store.clear();
        },
      },
    };
  }
}

/** Excel cuts the text of a custom document property off at 255 characters. */
function kept(itemKind: string, value: unknown): unknown {
  return itemKind === 'CustomProperty' && typeof value === 'string' ? value.slice(0, 255) : value;
}

class PropertyObject extends WireObject {
  constructor(
    private readonly desk: Desk,
    readonly kind: string,
    private readonly store: Map<string, unknown>,
    private readonly key: string,
  ) {
    super();
  }

  override get identity(): string {
    return this.key;
  }

  protected define(): Members {
    const { desk, store, key, kind } = this;
    const type = () => {
      const value = store.get(key);
      return typeof value === 'number' ? 'Number' : typeof value === 'boolean' ? 'Boolean' : 'String';
    };
    return {
      read: {
        Key: () => key,
        Value: () => store.get(key) ?? null,
        ...(kind === 'CustomProperty' ? { Type: type } : {}),
      },
      write: {
        Value: (value) => {
          desk.model.requireWritable();
          store.set(key, kept(kind, value));
          desk.model.emit({ kind: 'settings', type: kind });
        },
      },
      call: {
        Delete: () => {
          desk.model.requireWritable();
          store.delete(key);
          desk.model.emit({ kind: 'settings', type: kind });
        },
      },
    };
  }
}

const TEXTS = [
  'Title',
  'Subject',
  'Author',
  'Keywords',
  'Comments',
  'Category',
  'Manager',
  'Company',
] as const;

export class DocumentPropertiesObject extends WireObject {
  readonly kind = 'DocumentProperties';

  constructor(private readonly desk: Desk) {
    super();
  }

  protected define(): Members {
    const { model } = this.desk;
    const read = (name: string): CellValue => model.properties.get(name) ?? '';
    return {
      read: {
        ...Object.fromEntries(TEXTS.map((name) => [name, () => read(name)])),
        LastAuthor: () => read('LastAuthor'),
        RevisionNumber: () => model.properties.get('RevisionNumber') ?? 0,
      },
      write: Object.fromEntries(
        TEXTS.map((name) => [
          name,
          (value: unknown) => {
            model.requireWritable();
            model.properties.set(name, textValue(value));
          },
        ]),
      ),
      open: {
        Custom: () => new PropertyCollectionObject(this.desk, 'CustomProperty', model.customProperties),
      },
    };
  }
}
