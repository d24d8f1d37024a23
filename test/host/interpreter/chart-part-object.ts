import type { ChartPart } from '../model/chart-model';
import { newPart } from '../model/chart-model';
import { REFUSED } from '../model/host-error';
import { colorValue } from './range-format-object';
import type { Arguments, Members } from './wire-object';
import { flagValue, numberValue, textValue, WireObject } from './wire-object';

type Check = (value: unknown) => unknown;

/** One property of a part: what Excel has before anything is set, and what may be set. */
interface Property {
  readonly initial: unknown;
  readonly check: Check;
}

interface PartShape {
  readonly kind: string;
  readonly properties?: Readonly<Record<string, Property>>;
  readonly parts?: Readonly<Record<string, PartShape>>;
  readonly call?: (part: ChartPart) => Readonly<Record<string, (args: Arguments) => unknown>>;
}

const text = (initial: string | null): Property => ({ initial, check: textValue });
const flag = (initial: boolean): Property => ({ initial, check: flagValue });
const color = (initial: string): Property => ({ initial, check: colorValue });

function oneOf(initial: string, ...others: readonly string[]): Property {
  return {
    initial,
    check: (value) => {
      const given = textValue(value);
      if (given !== initial && !others.includes(given)) throw REFUSED.invalidArgument(given);
      return given;
    },
  };
}

function number(initial: number | null, least = -Infinity, most = Infinity): Property {
  return {
    initial,
    check: (value) => {
      const given = numberValue(value);
      if (given < least || given > most) throw REFUSED.invalidArgument(String(given));
      return given;
    },
  };
}

/** From -90 to 90 degrees, or 180 for letters one under the other. */
const orientation: Property = {
  initial: 0,
  check: (value) => {
    const given = numberValue(value);
    if (given !== 180 && (given < -90 || given > 90))
      throw REFUSED.invalidArgument(`${String(given)} degrees`);
    return given;
  },
};

const FILL: PartShape = {
  kind: 'ChartFill',
  call: ({ settings }) => ({
    SetSolidColor: (args) => {
      settings['Color'] = colorValue(args.at(0));
    },
    Clear: () => {
      settings['Color'] = '';
    },
  }),
};

const FONT: PartShape = {
  kind: 'ChartFont',
  properties: {
    Bold: flag(false),
    Italic: flag(false),
    Color: color('#000000'),
    Name: text('Calibri'),
    Size: number(10, 1, 409),
    Underline: oneOf('None', 'Single'),
  },
};

const LINE_PROPERTIES = {
  Color: color('#000000'),
  LineStyle: oneOf(
    'Automatic',
    ...['None', 'Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Grey25', 'Grey50', 'Grey75'],
    'RoundDot',
  ),
  Weight: number(0.75, 0),
};

function line(kind: 'ChartLineFormat' | 'ChartBorder'): PartShape {
  return {
    kind,
    properties: LINE_PROPERTIES,
    call: ({ settings }) => ({
      Clear: () => {
        for (const name of Object.keys(settings)) Reflect.deleteProperty(settings, name);
        settings['LineStyle'] = 'None';
      },
    }),
  };
}

const TEXT_FORMAT = { Border: line('ChartBorder'), Fill: FILL, Font: FONT };

const TITLE: PartShape = {
  kind: 'ChartTitle',
  properties: {
    Text: text(null),
    Visible: flag(true),
    Overlay: flag(false),
    Position: oneOf('Automatic', 'Top', 'Bottom', 'Left', 'Right'),
    HorizontalAlignment: oneOf('Center', 'Left', 'Right', 'Justify', 'Distributed'),
    VerticalAlignment: oneOf('Top', 'Center', 'Bottom', 'Justify', 'Distributed'),
    ShowShadow: flag(false),
    TextOrientation: orientation,
  },
  parts: { Format: { kind: 'ChartTitleFormat', parts: TEXT_FORMAT } },
  call: ({ settings }) => ({
    SetFormula: (args) => {
      settings['Formula'] = args.text(0);
    },
  }),
};

const LEGEND: PartShape = {
  kind: 'ChartLegend',
  properties: {
    Visible: flag(true),
    Position: oneOf('Right', 'Top', 'Bottom', 'Left', 'Corner', 'Custom'),
    Overlay: flag(false),
    ShowShadow: flag(false),
  },
  parts: { Format: { kind: 'ChartLegendFormat', parts: TEXT_FORMAT } },
};

export const DATA_LABELS: PartShape = {
  kind: 'ChartDataLabels',
  properties: {
    Position: oneOf(
      'OutsideEnd',
      ...['None', 'Center', 'InsideEnd', 'InsideBase', 'Left', 'Right', 'Top', 'Bottom', 'BestFit'],
      'Callout',
    ),
    ShowValue: flag(true),
    ShowSeriesName: flag(false),
    ShowCategoryName: flag(false),
    ShowLegendKey: flag(false),
    ShowPercentage: flag(false),
    ShowBubbleSize: flag(false),
    Separator: text(', '),
    NumberFormat: text('General'),
    LinkNumberFormat: flag(true),
  },
  parts: { Format: { kind: 'ChartDataLabelFormat', parts: TEXT_FORMAT } },
};

export const SERIES_FORMAT: PartShape = {
  kind: 'ChartSeriesFormat',
  parts: { Fill: FILL, Line: line('ChartLineFormat') },
};

function gridlines(isVisible: boolean): PartShape {
  return {
    kind: 'ChartGridlines',
    properties: { Visible: flag(isVisible) },
    parts: { Format: { kind: 'ChartGridlinesFormat', parts: { Line: line('ChartLineFormat') } } },
  };
}

const AXIS_TITLE: PartShape = {
  kind: 'ChartAxisTitle',
  properties: { Text: text(''), Visible: flag(false), TextOrientation: orientation },
  parts: { Format: { kind: 'ChartAxisTitleFormat', parts: TEXT_FORMAT } },
  call: ({ settings }) => ({
    SetFormula: (args) => {
      settings['Formula'] = args.text(0);
    },
  }),
};

/** Limits of a scale: a number, or '' for Excel's own choice. */
const scale: Property = {
  initial: '',
  check: (value) => (value === '' ? '' : numberValue(value)),
};

function axis(type: 'Category' | 'Value' | 'Series'): PartShape {
  return {
    kind: 'ChartAxis',
    properties: {
      Minimum: scale,
      Maximum: scale,
      MajorUnit: scale,
      MinorUnit: scale,
      Visible: flag(true),
      NumberFormat: text('General'),
      LinkNumberFormat: flag(true),
      DisplayUnit: oneOf(
        'None',
        ...['Hundreds', 'Thousands', 'TenThousands', 'HundredThousands', 'Millions', 'TenMillions'],
        ...['HundredMillions', 'Billions', 'Trillions'],
      ),
      ShowDisplayUnitLabel: flag(true),
      ScaleType: oneOf('Linear', 'Logarithmic'),
      LogBase: number(10, 2, 1000),
      ReversePlotOrder: flag(false),
      CategoryType: oneOf('Automatic', 'TextAxis', 'DateAxis'),
      IsBetweenCategories: flag(true),
      Position: oneOf('Automatic', 'Maximum', 'Minimum', 'Custom'),
      MajorTickMark: oneOf('None', 'Cross', 'Inside', 'Outside'),
      MinorTickMark: oneOf('None', 'Cross', 'Inside', 'Outside'),
      TickLabelPosition: oneOf('NextToAxis', 'High', 'Low', 'None'),
      TickLabelSpacing: number(1, 1, 31999),
      TickMarkSpacing: number(1, 1, 31999),
      TextOrientation: orientation,
      AxisGroup: { initial: 'Primary', check: fixed('AxisGroup') },
      Type: { initial: type, check: fixed('Type') },
    },
    parts: {
      Title: AXIS_TITLE,
      MajorGridlines: gridlines(type === 'Value'),
      MinorGridlines: gridlines(false),
      Format: {
        kind: 'ChartAxisFormat',
        parts: { Fill: FILL, Font: FONT, Line: line('ChartLineFormat') },
      },
    },
  };
}

function fixed(name: string): Check {
  return () => {
    throw REFUSED.apiNotFound(`ChartAxis.${name}`);
  };
}

/** The parts of a chart as a whole, by their names on the wire. */
export const CHART_PARTS: Readonly<Record<string, PartShape>> = {
  Title: TITLE,
  Legend: LEGEND,
  DataLabels: DATA_LABELS,
  Format: { kind: 'ChartAreaFormat', parts: TEXT_FORMAT },
  PlotArea: {
    kind: 'ChartPlotArea',
    parts: {
      Format: { kind: 'ChartPlotAreaFormat', parts: { Border: line('ChartBorder'), Fill: FILL } },
    },
  },
  Axes: {
    kind: 'ChartAxes',
    parts: { CategoryAxis: axis('Category'), ValueAxis: axis('Value'), SeriesAxis: axis('Series') },
  },
};

/** One part of a chart. What may be set is Office.js's own list; what is set stays with the chart as data. */
export class ChartPartObject extends WireObject {
  constructor(
    private readonly shape: PartShape,
    private readonly part: ChartPart,
    /** To be called before the part is changed: a protected sheet refuses. */
    private readonly requireEditable: () => void,
    /** What Excel shows of itself, by the names of properties. */
    private readonly shown: Readonly<Record<string, () => unknown>> = {},
  ) {
    super();
  }

  get kind(): string {
    return this.shape.kind;
  }

  protected define(): Members {
    const { settings } = this.part;
    const properties = Object.entries(this.shape.properties ?? {});
    const calls = this.shape.call?.(this.part) ?? {};
    return {
      read: Object.fromEntries(
        properties.map(([name, { initial }]) => [
          name,
          () => (name in settings ? settings[name] : (this.shown[name]?.() ?? initial)),
        ]),
      ),
      write: Object.fromEntries(
        properties.map(([name, { check }]) => [
          name,
          (value: unknown) => {
            this.requireEditable();
            settings[name] = check(value);
            // A text set on a title that is not shown brings the title up.
            if (name === 'Text') settings['Visible'] = true;
          },
        ]),
      ),
      open: Object.fromEntries(
        Object.entries(this.shape.parts ?? {}).map(([name, shape]) => [
          name,
          () => new ChartPartObject(shape, innerPart(this.part, name), this.requireEditable),
        ]),
      ),
      call: Object.fromEntries(
        Object.entries(calls).map(([name, call]) => [
          name,
          (args: Arguments) => {
            this.requireEditable();
            return call(args);
          },
        ]),
      ),
    };
  }
}

export function innerPart(part: ChartPart, name: string): ChartPart {
  const known = part.parts[name];
  if (known !== undefined) return known;
  const made = newPart();
  part.parts[name] = made;
  return made;
}
