import type { Area, CellValue } from '../../../src/domain/cell';

/** A validation rule as Office.js has it, e.g. `{ list: { inCellDropDown: true, source: '=Lists!$A$1:$A$3' } }`. */
export interface Validation {
  area: Area;
  readonly rule: Readonly<Record<string, unknown>>;
  readonly type: string;
  ignoreBlanks: boolean;
  prompt: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
  errorAlert: {
    readonly showAlert: boolean;
    readonly style: string;
    readonly title: string;
    readonly message: string;
  };
}

/** A conditional format; `settings` holds what is particular to its type, by Office.js's own names. */
export interface ConditionalFormatModel {
  readonly id: string;
  /** `Custom`, `CellValue`, `ContainsText`, … */
  readonly type: string;
  areas: Area[];
  stopIfTrue: boolean;
  readonly format: Record<string, CellValue>;
  readonly settings: Record<string, unknown>;
}

export interface SheetProtection {
  readonly password?: string;
  /** As Office.js has them: `allowFormatCells`, `allowInsertRows`, … */
  readonly options: Readonly<Record<string, boolean | string>>;
}

export interface PrintSetting {
  area?: Area;
  /** `Portrait` or `Landscape`. */
  orientation: string;
  titleRows?: Area;
  titleColumns?: Area;
  readonly other: Record<string, unknown>;
}
