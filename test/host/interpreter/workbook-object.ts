import { REFUSED } from '../model/host-error';
import type { Desk } from './desk';
import { ApplicationObject } from './application-object';
import { CustomXmlPartCollectionObject } from './custom-xml-object';
import { eventMembers } from './event-members';
import { FunctionsObject } from './functions-object';
import { NamedItemCollectionObject } from './named-item-object';
import { fileOf } from './new-workbook-object';
import { DocumentPropertiesObject, PropertyCollectionObject } from './property-object';
import { WorkbookProtectionObject } from './protection-object';
import { RangeAreasObject } from './range-areas-object';
import { RangeObject } from './range-object';
import { TableCollectionObject } from './table-object';
import type { Members } from './wire-object';
import { flagValue, WireObject } from './wire-object';
import { WorksheetCollectionObject } from './worksheet-object';

export class WorkbookObject extends WireObject {
  readonly kind = 'Workbook';

  constructor(private readonly desk: Desk) {
    super();
  }

  protected define(): Members {
    const { desk } = this;
    const { model } = desk;
    const selection = () => {
      const { selection: selected } = model;
      if (selected === undefined) throw REFUSED.itemNotFound('selection');
      return selected;
    };
    const kept = (referenceId: string) => {
      const place = desk.kept(referenceId);
      if (place === undefined) throw REFUSED.itemNotFound(`reference ${referenceId}`);
      return new RangeObject(desk, place);
    };
    return {
      read: {
        Name: () => model.fileName,
        ReadOnly: () => model.readOnly,
        IsDirty: () => model.isDirty,
        AutoSave: () => false,
        PreviouslySaved: () => true,
        UsePrecisionAsDisplayed: () => false,
        CalculationEngineVersion: () => 191029,
        ChartDataPointTrack: () => true,
      },
      write: {
        IsDirty: (value) => {
          model.isDirty = flagValue(value);
        },
      },
      open: {
        Application: () => new ApplicationObject(desk),
        Functions: () => new FunctionsObject(desk),
        Worksheets: () => new WorksheetCollectionObject(desk),
        Tables: () => new TableCollectionObject(desk, undefined),
        Names: () => new NamedItemCollectionObject(desk, undefined),
        Protection: () => new WorkbookProtectionObject(desk),
        Settings: () => new PropertyCollectionObject(desk, 'Setting', model.settings),
        Properties: () => new DocumentPropertiesObject(desk),
        CustomXmlParts: () => new CustomXmlPartCollectionObject(desk),
        _Runtime: () => new RuntimeObject(desk),
        GetSelectedRange: () => new RangeObject(desk, { ...selection() }),
        GetSelectedRanges: () => new RangeAreasObject(desk, selection().sheet, [selection().area]),
        GetActiveCell: () =>
          new RangeObject(desk, {
            sheet: selection().sheet,
            area: { ...selection().area, rows: 1, columns: 1 },
          }),
        _GetRangeForEventByReferenceId: (args) => kept(args.text(0)),
        _GetRangeOrNullObjectForEventByReferenceId: (args) => {
          const place = desk.kept(args.text(0));
          return place === undefined ? undefined : new RangeObject(desk, place);
        },
      },
      call: {
        // How the client on the web asks for what elsewhere is `CreateWorkbook` and `Open`.
        CreateAndOpenWorkbook: (args) => {
          desk.openNewWorkbook(fileOf(args));
        },
        RegisterCustomFunctions: (args) => {
          desk.registerFunctions(args.text(0), args.text(1));
        },
        Save: () => {
          model.isDirty = false;
        },
        GetIsActiveCollabSession: () => false,
        _RemoveReference: (args) => {
          desk.release(args.text(0));
        },
        _RemoveAllReferences: () => {
          desk.release(undefined);
        },
        _SetOsfControlContainerReadyForCustomFunctions: () => undefined,
        ...eventMembers(desk, 'Workbook', 'Workbook', ['ActivatedEvent']),
      },
    };
  }
}

class RuntimeObject extends WireObject {
  readonly kind = 'Runtime';

  constructor(private readonly desk: Desk) {
    super();
  }

  protected define(): Members {
    return {
      read: { EnableEvents: () => this.desk.enableEvents },
      write: {
        EnableEvents: (value) => {
          this.desk.enableEvents = flagValue(value);
        },
      },
    };
  }
}
