import type { Arguments, Members } from './wire-object';
import { WireObject } from './wire-object';

/** Takes the results of custom functions (`Microsoft.ExcelServices.CustomFunctions`). */
export class FunctionsService extends WireObject {
  readonly kind = 'CustomFunctions';

  constructor(private readonly take: (results: unknown) => void) {
    super();
  }

  protected define(): Members {
    return {
      call: {
        SetInvocationArrayResults: (args) => {
          this.take(args.at(0));
        },
        _SetOsfControlContainerReadyForCustomFunctions: () => undefined,
        _GetEnabledFeatures: () => [],
      },
    };
  }
}

/** Shows the add-in's pane, or hides it while its page runs on (`Microsoft.AppRuntime.AppRuntimeService`). */
export class PaneService extends WireObject {
  readonly kind = 'AppRuntimeService';

  constructor(private readonly show: (isShown: boolean) => void) {
    super();
  }

  protected define(): Members {
    return {
      call: {
        SetAppRuntimeState: (args) => {
          this.show(args.at(0) === 'Visible');
        },
      },
    };
  }
}

/** Telemetry and the add-in's own bookkeeping: everything is taken and nothing comes of it. */
export class SilentService extends WireObject {
  constructor(readonly kind: string) {
    super();
  }

  protected define(): Members {
    return {};
  }

  override call(): unknown {
    return null;
  }

  override write(): void {
    // Nothing to keep.
  }

  override open(name: string, _args: Arguments): WireObject {
    return new SilentService(`${this.kind}.${name}`);
  }
}
