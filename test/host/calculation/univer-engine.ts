import type { ICellData } from '@univerjs/core';
import {
  CellValueType,
  IUniverInstanceService,
  ObjectMatrix,
  Univer,
  UniverInstanceType,
} from '@univerjs/core';
import type { FunctionVariantType, ISheetData } from '@univerjs/engine-formula';
import {
  ArrayValueObject,
  AstTreeBuilder,
  BaseFunction,
  BaseReferenceObject,
  BaseValueObject,
  BooleanValueObject,
  CELL_INVERTED_INDEX_CACHE,
  ErrorType,
  ErrorValueObject,
  FORMULA_REF_TO_ARRAY_CACHE,
  generateAstNode,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  IFunctionService,
  Interpreter,
  Lexer,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
  UniverFormulaEnginePlugin,
} from '@univerjs/engine-formula';
import type { CellValue } from '../../../src/domain/cell';
import { isCellError } from '../../../src/domain/cell';
import type { FunctionValue } from '../calculator';
import { MAX_COLUMNS, MAX_ROWS } from '../model/cell';

/** What a formula gives: one value, or rows of values. */
export type FormulaResult = FunctionValue | readonly (readonly FunctionValue[])[];

/** A custom function's argument: a plain value, rows of them for an area, undefined for a blank, null for one left out. */
export type FunctionArgument = CellValue | null | CellValue[][];

/** Where the engine looks for the value of a cell; `sheet` is the name under which formulas given to the engine speak of it. */
export type ReadCell = (sheet: string, row: number, column: number) => CellValue;

/** Univer keeps parsed formulas in one place for all engines, by the name of the workbook. */
let engines = 0;

/** Univer's view of one sheet, straight out of the model, so that nothing has to be kept in step. */
class CellView extends ObjectMatrix<ICellData> {
  constructor(private readonly read: (row: number, column: number) => CellValue) {
    super();
  }

  // Univer asks for blank cells too and takes undefined for them, though its declared type does not say so.
  override getValue(row: number, column: number): ICellData {
    const value = this.read(row, column);
    if (value === undefined) return BLANK;
    if (isCellError(value)) return { v: errorType(value.error), t: CellValueType.STRING, f: '=#N/A' };
    if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
    return { v: value, t: typeof value === 'number' ? CellValueType.NUMBER : CellValueType.STRING };
  }
}

const BLANK: ICellData = {};

const ERROR_TYPES: ReadonlyMap<string, ErrorType> = new Map(
  Object.values(ErrorType).map((type) => [type, type]),
);

function errorType(error: string): ErrorType {
  return ERROR_TYPES.get(error) ?? ErrorType.VALUE;
}

/** The words that came with an error, for as long as the engine hands that very error on. */
const WORDS = new WeakMap<BaseValueObject, string>();

function valueOf(object: BaseValueObject): FunctionValue {
  if (object.isError()) {
    const name = String(object.getValue());
    const error = EXCEL_ERRORS.has(name) ? name : '#VALUE!';
    const message = WORDS.get(object);
    return message === undefined ? { error } : { error, message };
  }
  if (object.isNull()) return undefined;
  const value = object.getValue();
  if (object.isBoolean()) return value === true || value === 1;
  return value;
}

/** Univer's own `#ERROR!` and `#CYCLE!` are none of Excel's. */
const EXCEL_ERRORS = new Set([
  '#DIV/0!',
  '#NAME?',
  '#VALUE!',
  '#NUM!',
  '#N/A',
  '#REF!',
  '#SPILL!',
  '#CALC!',
  '#NULL!',
  '#GETTING_DATA',
]);

function rowsOf(array: ArrayValueObject): FunctionValue[][] {
  return array.getArrayValue().map((line) => line.map((item) => (item == null ? undefined : valueOf(item))));
}

function objectOf(value: FunctionValue): BaseValueObject {
  if (value === undefined) return NullValueObject.create();
  if (typeof value === 'number') return NumberValueObject.create(value);
  if (typeof value === 'string') return StringValueObject.create(value);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (value.message === undefined) return ErrorValueObject.create(errorType(value.error));
  const error = new ErrorValueObject(errorType(value.error));
  WORDS.set(error, value.message);
  return error;
}

function isRows(result: FormulaResult): result is readonly (readonly FunctionValue[])[] {
  return Array.isArray(result);
}

function resultObject(result: FormulaResult): BaseValueObject {
  if (!isRows(result)) return objectOf(result);
  return ArrayValueObject.create({
    calculateValueList: result.map((line) => line.map(objectOf)),
    rowCount: result.length,
    columnCount: result[0]?.length ?? 0,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });
}

/** What came out of a formula, with references followed to the cells. */
function resultOf(found: FunctionVariantType): FormulaResult {
  const value = found instanceof BaseReferenceObject ? found.toArrayValueObject(false) : found;
  if (value instanceof ArrayValueObject) {
    const rows = rowsOf(value);
    return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
  }
  return value instanceof BaseValueObject ? valueOf(value) : { error: '#CALC!' };
}

/** One custom function as Univer sees it: it hands its arguments on and gives back what is answered. */
class OutsideFunction extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 0;
  override maxParams = 255;

  constructor(
    key: string,
    private readonly answer: (args: readonly FunctionArgument[]) => FormulaResult,
  ) {
    super(key);
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    return resultObject(
      this.answer(
        variants.map((variant): FunctionArgument => {
          if (variant instanceof BaseReferenceObject) {
            const rows = rowsOf(variant.toArrayValueObject(false));
            return variant.isCell() ? rows[0]?.[0] : rows;
          }
          if (variant instanceof ArrayValueObject) return rowsOf(variant);
          if (!(variant instanceof BaseValueObject)) return { error: '#VALUE!' };
          return variant.isNull() ? null : valueOf(variant);
        }),
      ),
    );
  }
}

/**
 * Univer's formula engine, used for one formula at a time: the order of calculation, the places results go to and the
 * waiting for custom functions are ours, because Univer waits for each asynchronous function before it turns to the
 * next cell, where Excel sends them off together.
 */
export class UniverEngine {
  readonly #unit = `book${String(++engines)}`;
  readonly #univer = new Univer();
  readonly #injector = this.#univer.__getInjector();
  readonly #functions: IFunctionService;
  readonly #lexer: Lexer;
  readonly #builder: AstTreeBuilder;
  readonly #interpreter: Interpreter;
  readonly #settings: IFormulaCurrentConfigService;
  readonly #runtime: IFormulaRuntimeService;

  constructor(private readonly read: ReadCell) {
    this.#univer.registerPlugin(UniverFormulaEnginePlugin);
    this.#functions = this.#injector.get(IFunctionService);
    this.#lexer = this.#injector.get(Lexer);
    this.#builder = this.#injector.get(AstTreeBuilder);
    this.#interpreter = this.#injector.get(Interpreter);
    this.#settings = this.#injector.get(IFormulaCurrentConfigService);
    this.#runtime = this.#injector.get(IFormulaRuntimeService);
    this.#settings.setExecuteUnitId(this.#unit);
  }

  /** Names the sheets that formulas may speak of. */
  setSheets(sheets: readonly string[]): void {
    const instances = this.#injector.get(IUniverInstanceService);
    if (instances.getUnit(this.#unit) !== null) instances.disposeUnit(this.#unit);
    const size = { rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };
    this.#univer.createUnit(UniverInstanceType.UNIVER_SHEET, {
      id: this.#unit,
      sheetOrder: [...sheets],
      sheets: Object.fromEntries(sheets.map((sheet) => [sheet, { id: sheet, name: sheet, ...size }])),
    });
    const data: ISheetData = {};
    for (const sheet of sheets) {
      data[sheet] = {
        cellData: new CellView((row, column) => this.read(sheet, row, column)),
        ...size,
        rowData: {},
        columnData: {},
      };
    }
    this.#settings.registerUnitData({ [this.#unit]: data });
    this.#settings.registerSheetNameMap({
      [this.#unit]: Object.fromEntries(sheets.map((sheet) => [sheet, sheet])),
    });
    this.forget();
  }

  /** Whether Univer itself computes the function. */
  knows(name: string): boolean {
    return this.#functions.hasExecutor(name.toUpperCase());
  }

  /** Makes a function known that is answered from outside. */
  define(name: string, answer: (args: readonly FunctionArgument[]) => FormulaResult): void {
    this.#functions.registerExecutors(new OutsideFunction(name.toUpperCase(), answer));
  }

  /** What Univer remembers of cells; to be called whenever one has changed. */
  forget(): void {
    FORMULA_REF_TO_ARRAY_CACHE.clear();
    CELL_INVERTED_INDEX_CACHE.clear();
  }

  /** The result of a formula (with its `=`) that stands in a cell. */
  evaluate(formula: string, sheet: string, row: number, column: number): FormulaResult {
    this.#runtime.reset();
    this.#runtime.setCurrent(row, column, MAX_ROWS, MAX_COLUMNS, sheet, this.#unit);
    const node = generateAstNode(this.#unit, formula, this.#lexer, this.#builder, this.#settings);
    try {
      return resultOf(this.#interpreter.execute({ node, refOffsetX: 0, refOffsetY: 0 }));
    } finally {
      node.resetCalculationState();
    }
  }

  dispose(): void {
    this.#univer.dispose();
  }
}
