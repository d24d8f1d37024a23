import type { Area } from '../../../src/domain/cell';
import { MAX_COLUMNS, MAX_ROWS } from '../model/cell';
import { REFUSED } from '../model/host-error';
import { requireArea, splitSheet } from '../model/references';
import type { SheetModel } from '../model/sheet-model';
import type { Desk } from './desk';
import { RangeAreasObject } from './range-areas-object';
import { RangeObject } from './range-object';
import type { Members } from './wire-object';
import { recordValue, settingMembers, textValue, WireObject } from './wire-object';

/** What a sheet prints with before anything is set; margins in points. */
const DEFAULTS = {
  PaperSize: 'Letter',
  BlackAndWhite: false,
  PrintErrors: 'AsDisplayed',
  Zoom: { scale: 100 },
  CenterHorizontally: false,
  CenterVertically: false,
  PrintHeadings: false,
  PrintGridlines: false,
  LeftMargin: 50.4,
  RightMargin: 50.4,
  TopMargin: 54,
  BottomMargin: 54,
  HeaderMargin: 21.6,
  FooterMargin: 21.6,
  PrintComments: 'NoComments',
  DraftMode: false,
  FirstPageNumber: '',
  PrintOrder: 'DownThenOver',
};
/** Points in one unit of `setPrintMargins`. */
const UNITS: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

export class PageLayoutObject extends WireObject {
  readonly kind = 'PageLayout';

  constructor(
    private readonly desk: Desk,
    private readonly sheet: SheetModel,
  ) {
    super();
  }

  #area(value: unknown): Area {
    if (value instanceof RangeObject) return value.area;
    const area = splitSheet(textValue(value)).local.replaceAll('$', '');
    return requireArea(area);
  }

  protected define(): Members {
    const { desk, sheet } = this;
    const { print } = sheet;
    const plain = settingMembers(print.other, DEFAULTS);
    const range = (area: Area | undefined, what: string) => {
      if (area === undefined) throw REFUSED.itemNotFound(what);
      return area;
    };
    return {
      read: { ...plain.read, Orientation: () => print.orientation },
      write: {
        ...plain.write,
        Orientation: (value) => {
          if (value !== 'Portrait' && value !== 'Landscape') throw REFUSED.invalidArgument(String(value));
          print.orientation = value;
        },
      },
      open: {
        GetPrintArea: () => new RangeAreasObject(desk, sheet, [range(print.area, 'print area')]),
        GetPrintTitleRows: () => new RangeObject(desk, { sheet, area: range(print.titleRows, 'title rows') }),
        GetPrintTitleColumns: () =>
          new RangeObject(desk, { sheet, area: range(print.titleColumns, 'title columns') }),
        HeadersFooters: () => new HeaderFooterGroupObject(print.other),
      },
      call: {
        SetPrintArea: (args) => {
          const wanted = args.at(0);
          const area = wanted instanceof RangeAreasObject ? wanted.areas[0] : this.#area(wanted);
          print.area = range(area, 'print area');
        },
        SetPrintTitleRows: (args) => {
          print.titleRows = { ...this.#area(args.at(0)), column: 0, columns: MAX_COLUMNS };
        },
        SetPrintTitleColumns: (args) => {
          print.titleColumns = { ...this.#area(args.at(0)), row: 0, rows: MAX_ROWS };
        },
        SetPrintMargins: (args) => {
          const unit = UNITS[args.text(0)];
          if (unit === undefined) throw REFUSED.invalidArgument(args.text(0));
          for (const [name, value] of Object.entries(recordValue(args.at(1)))) {
            const member = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Margin`;
            if (!(member in DEFAULTS) || typeof value !== 'number') throw REFUSED.invalidArgument(name);
            print.other[member] = value * unit;
          }
        },
      },
    };
  }
}

const TEXTS = {
  LeftHeader: '',
  CenterHeader: '',
  RightHeader: '',
  LeftFooter: '',
  CenterFooter: '',
  RightFooter: '',
};

class HeaderFooterGroupObject extends WireObject {
  readonly kind = 'HeaderFooterGroup';

  constructor(private readonly store: Record<string, unknown>) {
    super();
  }

  protected define(): Members {
    const page = (name: string) => () => {
      const known = this.store[name];
      const texts: Record<string, unknown> = typeof known === 'object' && known !== null ? { ...known } : {};
      this.store[name] = texts;
      return new HeaderFooterObject(texts);
    };
    return {
      ...settingMembers(this.store, { State: 'Default', UseSheetMargins: true, UseSheetScale: true }),
      open: {
        DefaultForAllPages: page('allPages'),
        FirstPage: page('firstPage'),
        OddPages: page('oddPages'),
        EvenPages: page('evenPages'),
      },
    };
  }
}

class HeaderFooterObject extends WireObject {
  readonly kind = 'HeaderFooter';

  constructor(private readonly texts: Record<string, unknown>) {
    super();
  }

  protected define(): Members {
    return settingMembers(this.texts, TEXTS);
  }
}
