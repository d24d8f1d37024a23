import { useEffect, useRef, useState } from 'react';
import type { RibbonButton, RibbonTab } from './ribbon-from-manifest';
import { ribbonFromManifest } from './ribbon-from-manifest';
import { FileTab } from './file-tab';
import { TryTab } from './try-tab';
import { useSession } from './use-session';
import { filled, words } from './workbench-words';

type Tab = 'file' | 'add-in' | 'try';

/** The add-in's tab as the manifest describes it, between the workbench's own two. */
export function Ribbon() {
  const { session, state, say } = useSession();
  const [tab, setTab] = useState<Tab>('add-in');
  const [manifest, setManifest] = useState<string>();
  useEffect(() => {
    session.addIn.manifest().then(setManifest, (reason: unknown) => {
      session.tell(filled(words.noManifest[session.state.language], String(reason)));
    });
  }, [session]);
  const drawn =
    manifest === undefined ? undefined : ribbonFromManifest(manifest, state.language, session.addIn.page);
  const tabs: [Tab, string][] = [
    ['file', say(words.file)],
    ['add-in', drawn?.label ?? say(words.pane)],
    ['try', say(words.tryOut)],
  ];
  const move = (by: number) => {
    const next = tabs[tabs.findIndex(([id]) => id === tab) + by];
    if (next === undefined) return;
    setTab(next[0]);
    document.getElementById(`tab-${next[0]}`)?.focus();
  };
  return (
    <nav className="ribbon" aria-label={say(words.ribbon)}>
      <div className="ribbon-tabs" role="tablist">
        {tabs.map(([id, label]) => (
          <button
            key={id}
            id={`tab-${id}`}
            type="button"
            role="tab"
            aria-selected={tab === id}
            aria-controls="ribbon-panel"
            tabIndex={tab === id ? 0 : -1}
            onClick={() => {
              setTab(id);
            }}
            onKeyDown={(event) => {
              if (event.key === 'ArrowRight') move(1);
              if (event.key === 'ArrowLeft') move(-1);
            }}
          >
            {label}
          </button>
        ))}
      </div>
      <div className="ribbon-panel" id="ribbon-panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
        {tab === 'file' && <FileTab />}
        {tab === 'try' && <TryTab />}
        {tab === 'add-in' && drawn !== undefined && <AddInTab tab={drawn} />}
      </div>
    </nav>
  );
}

function AddInTab({ tab }: { tab: RibbonTab }) {
  const { session, state } = useSession();
  const press = (button: RibbonButton) => {
    if (button.action.kind === 'pane') session.setPaneOpen(!state.isPaneOpen);
    else void session.pressButton(button.action.name, button.label);
  };
  return tab.groups.map((group) => (
    <RibbonGroupView key={group.id} label={group.label}>
      {group.buttons.map((button) => (
        <LargeButton
          key={button.id}
          id={button.id}
          icon={button.icons.get(32) ?? ''}
          label={button.label}
          tip={button.tip}
          isBusy={button.action.kind === 'function' && state.busy?.action === button.action.name}
          isDisabled={button.action.kind === 'function' && (state.busy !== undefined || !state.isAddInReady)}
          isPressed={button.action.kind === 'pane' ? state.isPaneOpen : undefined}
          onPress={() => {
            press(button);
          }}
        />
      ))}
    </RibbonGroupView>
  ));
}

/** A group of the ribbon, its name underneath. */
export function RibbonGroupView({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div className="ribbon-group" role="group" aria-label={label}>
      <div className="ribbon-group-content">{children}</div>
      <div className="ribbon-group-label" aria-hidden>
        {label}
      </div>
    </div>
  );
}

interface LargeButtonProps {
  readonly id: string;
  readonly icon: React.ReactNode;
  readonly label: string;
  readonly tip: string;
  readonly isBusy?: boolean;
  readonly isDisabled?: boolean;
  readonly isPressed?: boolean | undefined;
  readonly onPress: () => void;
}

/** A ribbon button with its picture above its name and, on hover or focus, what it does. */
export function LargeButton({
  id,
  icon,
  label,
  tip,
  isBusy,
  isDisabled,
  isPressed,
  onPress,
}: LargeButtonProps) {
  const tipId = useRef(`${id}-tip`).current;
  return (
    <span className="large-button">
      <button
        type="button"
        id={id}
        aria-describedby={tipId}
        aria-busy={isBusy === true}
        aria-disabled={isDisabled === true}
        aria-pressed={isPressed}
        onClick={() => {
          if (isDisabled !== true) onPress();
        }}
      >
        <span className="large-button-icon">
          {typeof icon === 'string' ? <img src={icon} alt="" width={32} height={32} /> : icon}
          {isBusy === true && <span className="spinner" />}
        </span>
        <span>{label}</span>
      </button>
      <span className="supertip" role="tooltip" id={tipId}>
        <strong>{label}</strong>
        {tip}
      </span>
    </span>
  );
}
