import { REFUSED } from '../model/host-error';
import type { SheetModel } from '../model/sheet-model';
import type { Desk } from './desk';
import type { Members } from './wire-object';
import { recordValue, WireObject } from './wire-object';

const OPTIONS = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

export class SheetProtectionObject extends WireObject {
  readonly kind = 'WorksheetProtection';

  constructor(
    private readonly desk: Desk,
    private readonly sheet: SheetModel,
  ) {
    super();
  }

  protected define(): Members {
    const { desk, sheet } = this;
    const tell = () => {
      desk.model.emit({ kind: 'protection', sheet: sheet.name });
    };
    return {
      read: {
        Protected: () => sheet.protection !== undefined,
        Options: () => sheet.protection?.options ?? null,
      },
      call: {
        Protect: (args) => {
          if (sheet.protection !== undefined)
            throw REFUSED.accessDenied(`${sheet.name} is protected already`);
          const given = args.isAbsent(0) ? {} : recordValue(args.at(0));
          const options: Record<string, boolean | string> = { ...OPTIONS };
          for (const [name, value] of Object.entries(given)) {
            if (!(name in OPTIONS)) throw REFUSED.invalidArgument(name);
            if (typeof value === 'boolean' || typeof value === 'string') options[name] = value;
          }
          sheet.protection = args.isAbsent(1) ? { options } : { options, password: args.text(1) };
          tell();
        },
        Unprotect: (args) => {
          if ((sheet.protection?.password ?? '') !== args.textOr(0, ''))
            throw REFUSED.accessDenied('the password is wrong');
          sheet.protection = undefined;
          tell();
        },
      },
    };
  }
}

export class WorkbookProtectionObject extends WireObject {
  readonly kind = 'WorkbookProtection';

  constructor(private readonly desk: Desk) {
    super();
  }

  protected define(): Members {
    const { model } = this.desk;
    const lock = (password: string | undefined) => {
      model.structureLock = password;
      model.emit({ kind: 'protection' });
    };
    return {
      read: { Protected: () => model.structureLock !== undefined },
      call: {
        Protect: (args) => {
          if (model.structureLock !== undefined)
            throw REFUSED.accessDenied('the workbook is protected already');
          lock(args.textOr(0, ''));
        },
        Unprotect: (args) => {
          if ((model.structureLock ?? '') !== args.textOr(0, ''))
            throw REFUSED.accessDenied('the password is wrong');
          lock(undefined);
        },
      },
    };
  }
}
