import type { Area, CellValue } from '../../../src/domain/cell';
import { REFUSED } from '../model/host-error';
import { intersection, without } from '../model/references';
import type { ConditionalFormatModel } from '../model/sheet-features';
import type { SheetModel } from '../model/sheet-model';
import type { Desk } from './desk';
import { colorValue } from './range-format-object';
import { RangeAreasObject } from './range-areas-object';
import { RangeObject } from './range-object';
import type { Members } from './wire-object';
import {
  flagValue,
  itemAt,
  numberValue,
  recordValue,
  settingMembers,
  textValue,
  WireObject,
} from './wire-object';

const TYPES = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
];

export class ConditionalFormatCollectionObject extends WireObject {
  readonly kind = 'ConditionalFormatCollection';

  constructor(
    private readonly desk: Desk,
    private readonly sheet: SheetModel,
    private readonly areas: readonly Area[],
  ) {
    super();
  }

  #here(): ConditionalFormatModel[] {
    return this.sheet.conditionalFormats.filter((format) =>
      format.areas.some((area) => this.areas.some((own) => intersection(area, own) !== undefined)),
    );
  }

  protected define(): Members {
    const { desk, sheet } = this;
    const wrap = (format: ConditionalFormatModel) => new ConditionalFormatObject(desk, sheet, format);
    return {
      items: () => this.#here().map(wrap),
      item: (key) => {
        const found = this.#here().find((format) => format.id === key);
        if (found === undefined) throw REFUSED.itemNotFound(`conditional format ${String(key)}`);
        return wrap(found);
      },
      open: {
        Add: (args) => {
          sheet.requireAllowed('allowFormatCells');
          const type = args.text(0);
          if (!TYPES.includes(type)) throw REFUSED.invalidArgument(type);
          const id = `{00000000-0000-0000-0000-${desk.model.nextId().toString(16).padStart(12, '0')}}`;
          const added = { id, type, areas: [...this.areas], stopIfTrue: false, format: {}, settings: {} };
          // A new one goes first.
          sheet.conditionalFormats.unshift(added);
          this.#tell();
          return wrap(added);
        },
        GetItemAt: (args) => wrap(itemAt(this.#here(), args.number(0), 'conditional format')),
      },
      call: {
        GetCount: () => this.#here().length,
        ClearAll: () => {
          sheet.requireAllowed('allowFormatCells');
          for (const format of this.#here()) {
            for (const own of this.areas) format.areas = format.areas.flatMap((area) => without(area, own));
          }
          sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.areas.length > 0);
          this.#tell();
        },
      },
    };
  }

  #tell(): void {
    for (const area of this.areas)
      this.desk.model.emit({ kind: 'format', sheet: this.sheet.name, area, type: 'ConditionalFormat' });
  }
}

class ConditionalFormatObject extends WireObject {
  readonly kind = 'ConditionalFormat';

  constructor(
    private readonly desk: Desk,
    private readonly sheet: SheetModel,
    private readonly format: ConditionalFormatModel,
  ) {
    super();
  }

  override get identity(): string {
    return this.format.id;
  }

  protected define(): Members {
    const { desk, sheet, format } = this;
    const list = () => sheet.conditionalFormats;
    const ofType = (type: string) => () => {
      if (format.type !== type) throw REFUSED.itemNotFound(`${type} of a ${format.type} format`);
      return new ConditionalRuleObject(format);
    };
    return {
      read: {
        Id: () => format.id,
        Type: () => format.type,
        Priority: () => list().indexOf(format),
        StopIfTrue: () => format.stopIfTrue,
      },
      write: {
        StopIfTrue: (value) => {
          format.stopIfTrue = flagValue(value);
        },
        Priority: (value) => {
          list().splice(list().indexOf(format), 1);
          list().splice(numberValue(value), 0, format);
        },
      },
      open: {
        Custom: ofType('Custom'),
        CellValue: ofType('CellValue'),
        TextComparison: ofType('ContainsText'),
        GetRange: () => new RangeObject(desk, { sheet, area: itemAt(format.areas, 0, 'area') }),
        GetRanges: () => new RangeAreasObject(desk, sheet, format.areas),
      },
      call: {
        Delete: () => {
          sheet.requireAllowed('allowFormatCells');
          list().splice(list().indexOf(format), 1);
          const area = format.areas[0];
          desk.model.emit({
            kind: 'format',
            sheet: sheet.name,
            type: 'ConditionalFormat',
            ...(area === undefined ? {} : { area }),
          });
        },
      },
    };
  }
}

/** `custom`, `cellValue` and `textComparison` alike: a rule and the look it gives. */
class ConditionalRuleObject extends WireObject {
  constructor(private readonly format: ConditionalFormatModel) {
    super();
  }

  get kind(): string {
    return `${this.format.type}ConditionalFormat`;
  }

  protected define(): Members {
    const { format } = this;
    const open = { Format: () => new ConditionalRangeFormatObject(format) };
    if (format.type === 'Custom') return { open: { ...open, Rule: () => new CustomRuleObject(format) } };
    return {
      read: { Rule: () => format.settings['rule'] ?? {} },
      write: {
        Rule: (value) => {
          format.settings['rule'] = recordValue(value);
        },
      },
      open,
    };
  }
}

class CustomRuleObject extends WireObject {
  readonly kind = 'ConditionalFormatRule';

  constructor(private readonly format: ConditionalFormatModel) {
    super();
  }

  protected define(): Members {
    const read = () => this.format.settings['formula'] ?? '';
    const write = (value: unknown) => {
      this.format.settings['formula'] = textValue(value);
    };
    return { read: { Formula: read, FormulaLocal: read }, write: { Formula: write, FormulaLocal: write } };
  }
}

class ConditionalRangeFormatObject extends WireObject {
  readonly kind = 'ConditionalRangeFormat';

  constructor(private readonly format: ConditionalFormatModel) {
    super();
  }

  protected define(): Members {
    const { format } = this;
    return {
      ...settingMembers(format.settings, { NumberFormat: '' }),
      open: {
        Font: () =>
          new LookObject('ConditionalRangeFont', format.format, {
            Bold: 'bold',
            Italic: 'italic',
            Color: 'color',
            Underline: 'underline',
            Strikethrough: 'strikethrough',
          }),
        Fill: () => new LookObject('ConditionalRangeFill', format.format, { Color: 'fill' }),
      },
    };
  }
}

class LookObject extends WireObject {
  constructor(
    readonly kind: string,
    private readonly look: Record<string, CellValue>,
    private readonly names: Readonly<Record<string, string>>,
  ) {
    super();
  }

  protected define(): Members {
    const pairs = Object.entries(this.names);
    return {
      read: Object.fromEntries(pairs.map(([wire, own]) => [wire, () => this.look[own] ?? null])),
      write: Object.fromEntries(
        pairs.map(([wire, own]) => [
          wire,
          (value: unknown) => {
            this.look[own] =
              wire === 'Color' ? colorValue(value) : typeof value === 'boolean' ? value : textValue(value);
          },
        ]),
      ),
      call: {
        Clear: () => {
          for (const [, own] of pairs) this.look[own] = undefined;
        },
      },
    };
  }
}
