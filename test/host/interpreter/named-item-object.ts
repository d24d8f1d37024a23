import type { Area } from '../../../src/domain/cell';
import { REFUSED } from '../model/host-error';
import { formulaTokens } from '../model/formula-tokens';
import { fullAddress, parseArea } from '../model/references';
import type { SheetModel } from '../model/sheet-model';
import type { NameModel, WorkbookModel } from '../workbook-model';
import type { Desk } from './desk';
import { RangeObject } from './range-object';
import type { Members } from './wire-object';
import { flagValue, textValue, WireObject } from './wire-object';
import { WorksheetObject } from './worksheet-object';

/** The cells a name stands for; undefined when it stands for something else, or for nothing any more. */
export function nameArea(
  model: WorkbookModel,
  name: NameModel,
): { sheet: SheetModel; area: Area } | undefined {
  const tokens = formulaTokens(name.formula.replace(/^=/, '')).filter((token) => token.kind !== 'space');
  const [token] = tokens;
  if (tokens.length !== 1 || token?.kind !== 'reference' || token.local === undefined) return undefined;
  const sheet = token.sheet === undefined ? name.sheet : model.findSheet(token.sheet);
  const area = parseArea(token.local.replaceAll('$', ''));
  return sheet === undefined || area === undefined ? undefined : { sheet, area };
}

export class NamedItemCollectionObject extends WireObject {
  readonly kind = 'NamedItemCollection';

  constructor(
    private readonly desk: Desk,
    private readonly scope: SheetModel | undefined,
  ) {
    super();
  }

  protected define(): Members {
    const { desk, scope } = this;
    const { model } = desk;
    const wrap = (name: NameModel) => new NamedItemObject(desk, name);
    const all = () => model.names.filter((name) => name.sheet === scope);
    const add = (name: string, formula: string, comment: string) => {
      const added = model.addName(name, formula, scope);
      added.comment = comment;
      return wrap(added);
    };
    return {
      items: () => all().map(wrap),
      item: (key) => {
        const found = model.findName(String(key), scope);
        if (found === undefined) throw REFUSED.itemNotFound(`name ${String(key)}`);
        return wrap(found);
      },
      open: {
        Add: (args) => {
          const reference = args.at(1);
          const absolute = ({ sheet, area }: RangeObject) =>
            `=${fullAddress(sheet.name, area).replace(/[^!]*$/, (local) => local.replace(/([A-Z]+)?(\d+)?/g, (part, letters: string | undefined, digits: string | undefined) => (part === '' ? '' : `${letters === undefined ? '' : `$${letters}`}${digits === undefined ? '' : `$${digits}`}`)))}`;
          if (reference instanceof RangeObject)
            return add(args.text(0), absolute(reference), args.textOr(2, ''));
          const text = String(reference);
          return add(args.text(0), text.startsWith('=') ? text : `=${text}`, args.textOr(2, ''));
        },
        AddFormulaLocal: (args) => add(args.text(0), args.text(1), args.textOr(2, '')),
      },
      call: { GetCount: () => all().length },
    };
  }
}

class NamedItemObject extends WireObject {
  readonly kind = 'NamedItem';

  constructor(
    private readonly desk: Desk,
    private readonly name: NameModel,
  ) {
    super();
  }

  override get identity(): string {
    return this.name.name;
  }

  protected define(): Members {
    const { desk, name } = this;
    const place = () => nameArea(desk.model, name);
    const sheet = () => {
      if (name.sheet === undefined) throw REFUSED.itemNotFound(`sheet of ${name.name}`);
      return new WorksheetObject(desk, name.sheet);
    };
    return {
      read: {
        Name: () => name.name,
        Formula: () => desk.showFormula(name.formula),
        Value: () => {
          const found = place();
          return found === undefined ? name.formula : fullAddress(found.sheet.name, found.area);
        },
        Type: () => (place() !== undefined ? 'Range' : name.formula.includes('#REF!') ? 'Error' : 'String'),
        Scope: () => (name.sheet === undefined ? 'Workbook' : 'Worksheet'),
        Visible: () => name.visible,
        Comment: () => name.comment,
      },
      write: {
        Formula: (value) => {
          desk.model.requireWritable();
          name.formula = desk.takeFormula(textValue(value));
          desk.model.emit({ kind: 'names', type: 'Changed' });
        },
        Visible: (value) => {
          name.visible = flagValue(value);
        },
        Comment: (value) => {
          name.comment = textValue(value);
        },
      },
      open: {
        GetRange: () => {
          const found = place();
          if (found === undefined) throw REFUSED.itemNotFound(`range of ${name.name}`);
          return new RangeObject(desk, found);
        },
        Worksheet: sheet,
      },
      call: {
        Delete: () => {
          desk.model.deleteName(name);
        },
      },
    };
  }
}
