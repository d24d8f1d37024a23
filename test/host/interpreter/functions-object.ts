import type { CellValue } from '../../../src/domain/cell';
import { lastSerial, shiftedSerial } from '../model/serial-day';
import type { Desk } from './desk';
import { wireValue } from './range-values';
import type { Arguments, Members } from './wire-object';
import { WireObject } from './wire-object';

/** `workbook.functions`: worksheet functions called without a cell. */
export class FunctionsObject extends WireObject {
  readonly kind = 'Functions';

  constructor(private readonly desk: Desk) {
    super();
  }

  protected define(): Members {
    return { open: { Date: (args) => new FunctionResultObject(this.#date(args)) } };
  }

  /** DATE: a year below 1900 counts from 1900; months and days that are too many carry over. */
  #date(args: Arguments): CellValue {
    const [year, month, day] = [0, 1, 2].map((index) => Math.trunc(args.number(index)));
    if (year === undefined || month === undefined || day === undefined) return { error: '#VALUE!' };
    const { date1904 } = this.desk.model;
    const serial = shiftedSerial(year < 1900 ? year + 1900 : year, month, day, date1904);
    return year >= 0 && serial >= 0 && serial <= lastSerial(date1904) ? serial : { error: '#NUM!' };
  }
}

class FunctionResultObject extends WireObject {
  readonly kind = 'FunctionResult';

  constructor(private readonly result: CellValue) {
    super();
  }

  protected define(): Members {
    const { result } = this;
    const error = typeof result === 'object' ? result.error : null;
    return { read: { Value: () => (error === null ? wireValue(result) : null), Error: () => error } };
  }
}
