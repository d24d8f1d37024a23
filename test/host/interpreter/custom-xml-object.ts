import { SaxesParser } from 'saxes';
import { REFUSED } from '../model/host-error';
import type { Desk } from './desk';
import type { Members } from './wire-object';
import { WireObject } from './wire-object';

/** The namespace of the outermost element; Excel refuses what is no XML. */
function namespaceOf(xml: string): string {
  const parser = new SaxesParser({ xmlns: true });
  let namespace: string | undefined;
  parser.on('opentag', (tag) => {
    namespace ??= tag.uri;
  });
  parser.on('error', (error) => {
    throw REFUSED.invalidArgument(error.message);
  });
  parser.write(xml).close();
  return namespace ?? '';
}

export class CustomXmlPartCollectionObject extends WireObject {
  readonly kind = 'CustomXmlPartCollection';

  constructor(
    private readonly desk: Desk,
    /** Set on what `getByNamespace` gives. */
    private readonly namespace?: string,
  ) {
    super();
  }

  #ids(): string[] {
    const parts = [...this.desk.model.customXml];
    return parts.flatMap(([id, xml]) =>
      this.namespace === undefined || namespaceOf(xml) === this.namespace ? [id] : [],
    );
  }

  protected define(): Members {
    const { desk } = this;
    const { model } = desk;
    const wrap = (id: string) => new CustomXmlPartObject(desk, id);
    return {
      items: () => this.#ids().map(wrap),
      item: (key) => {
        const id = this.#ids().find((one) => one === key);
        if (id === undefined) throw REFUSED.itemNotFound(`custom XML part ${String(key)}`);
        return wrap(id);
      },
      open: {
        Add: (args) => {
          model.requireWritable();
          namespaceOf(args.text(0));
          const id = `{${model.nextId().toString(16).toUpperCase().padStart(8, '0')}-0000-0000-0000-000000000000}`;
          model.customXml.set(id, args.text(0));
          model.emit({ kind: 'settings', type: 'CustomXmlPart' });
          return wrap(id);
        },
        GetByNamespace: (args) => new CustomXmlPartCollectionObject(desk, args.text(0)),
        GetOnlyItem: () => {
          const ids = this.#ids();
          const [id] = ids;
          if (id === undefined || ids.length > 1) throw REFUSED.itemNotFound('only custom XML part');
          return wrap(id);
        },
      },
      call: { GetCount: () => this.#ids().length },
    };
  }
}

class CustomXmlPartObject extends WireObject {
  readonly kind = 'CustomXmlPart';

  constructor(
    private readonly desk: Desk,
    private readonly id: string,
  ) {
    super();
  }

  override get identity(): string {
    return this.id;
  }

  protected define(): Members {
    const { desk, id } = this;
    const { model } = desk;
    const xml = () => {
      const found = model.customXml.get(id);
      if (found === undefined) throw REFUSED.itemNotFound(`custom XML part ${id}`);
      return found;
    };
    return {
      read: { Id: () => id, NamespaceUri: () => namespaceOf(xml()) },
      call: {
        GetXml: xml,
        SetXml: (args) => {
          model.requireWritable();
          namespaceOf(args.text(0));
          model.customXml.set(id, args.text(0));
          model.emit({ kind: 'settings', type: 'CustomXmlPart' });
        },
        Delete: () => {
          model.requireWritable();
          model.customXml.delete(id);
          model.emit({ kind: 'settings', type: 'CustomXmlPart' });
        },
      },
    };
  }
}
