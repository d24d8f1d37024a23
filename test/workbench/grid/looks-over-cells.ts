import type { ICellDataForSheetInterceptor, IStyleData, Nullable } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import type { SheetModel } from '../../host/model/sheet-model';
import { conditionalLook } from './conditional-look';
import { filterMark } from './filter-mark';
import type { ModelFormulas } from './model-formulas';

/** What is drawn over a cell's own style. */
interface Look {
  readonly style: IStyleData;
  readonly hasFilter: boolean;
}

const NOTHING_OVER: Look = { style: {}, hasFilter: false };

type DrawnCell = Nullable<ICellDataForSheetInterceptor>;

/** What conditional formats say of cells and, in headers of tables, the mark of the filter; remembered until something changes. */
export class LooksOverCells {
  readonly #known = new Map<string, Look>();

  /** Anything may have changed what formulas outside the cells give. */
  forget(): void {
    this.#known.clear();
  }

  /** The cell as it is drawn. */
  over(
    cell: DrawnCell,
    at: { readonly row: number; readonly col: number },
    style: Nullable<IStyleData>,
    sheet: SheetModel | undefined,
    formulas: ModelFormulas | undefined,
  ): DrawnCell {
    const key = `${String(at.row)},${String(at.col)}`;
    const look = this.#known.get(key) ?? lookAt(at.row, at.col, sheet, formulas);
    this.#known.set(key, look);
    if (look === NOTHING_OVER) return cell;
    return {
      ...cell,
      s: { ...style, ...look.style },
      ...(look.hasFilter ? { customRender: [filterMark] } : {}),
    };
  }
}

function lookAt(
  row: number,
  column: number,
  sheet: SheetModel | undefined,
  formulas: ModelFormulas | undefined,
): Look {
  if (sheet === undefined || formulas === undefined) return NOTHING_OVER;
  const table = sheet.tableAt(row, column);
  const hasFilter = table?.showFilterButton === true && table.showHeaders && row === table.area.row;
  if (sheet.conditionalFormats.length === 0 && !hasFilter) return NOTHING_OVER;
  const { fill, color, bold, italic } = conditionalLook(formulas, sheet, row, column);
  const style: IStyleData = {
    ...(fill === undefined ? {} : { bg: { rgb: fill } }),
    ...(color === undefined ? {} : { cl: { rgb: color } }),
    ...(bold === undefined ? {} : { bl: bold ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
    ...(italic === undefined ? {} : { it: italic ? BooleanNumber.TRUE : BooleanNumber.FALSE }),
  };
  return hasFilter || Object.keys(style).length > 0 ? { style, hasFilter } : NOTHING_OVER;
}
