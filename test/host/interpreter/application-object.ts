import { REFUSED } from '../model/host-error';
import type { Desk } from './desk';
import { NewWorkbookObject } from './new-workbook-object';
import type { Members } from './wire-object';
import { WireObject } from './wire-object';

export class ApplicationObject extends WireObject {
  readonly kind = 'Application';

  constructor(private readonly desk: Desk) {
    super();
  }

  protected define(): Members {
    const { desk } = this;
    const { model, separators } = desk;
    return {
      read: {
        CalculationMode: () => model.calculationMode,
        CalculationState: () => 'Done',
        CalculationEngineVersion: () => 191029,
        DecimalSeparator: () => separators.decimal,
        ThousandsSeparator: () => separators.thousands,
        UseSystemSeparators: () => true,
      },
      write: {
        CalculationMode: (value) => {
          if (value !== 'Automatic' && value !== 'AutomaticExceptTables' && value !== 'Manual') {
            throw REFUSED.invalidArgument(String(value));
          }
          model.calculationMode = value;
          model.emit({ kind: 'calculation', type: value });
        },
      },
      open: {
        CultureInfo: () => new CultureInfoObject(desk),
        CreateWorkbook: (args) => new NewWorkbookObject(desk, args),
      },
      call: {
        Calculate: (args) => {
          desk.calculate(args.textOr(0, 'Recalculate') !== 'Recalculate');
        },
        SuspendApiCalculationUntilNextSync: () => undefined,
        SuspendScreenUpdatingUntilNextSync: () => undefined,
      },
    };
  }
}

class CultureInfoObject extends WireObject {
  readonly kind = 'CultureInfo';

  constructor(private readonly desk: Desk) {
    super();
  }

  protected define(): Members {
    const { desk } = this;
    return {
      read: { Name: () => desk.contentLocale },
      open: { NumberFormat: () => new NumberFormatInfoObject(desk) },
    };
  }
}

class NumberFormatInfoObject extends WireObject {
  readonly kind = 'NumberFormatInfo';

  constructor(private readonly desk: Desk) {
    super();
  }

  protected define(): Members {
    return {
      read: {
        NumberDecimalSeparator: () => this.desk.separators.decimal,
        NumberGroupSeparator: () => this.desk.separators.thousands,
      },
    };
  }
}
