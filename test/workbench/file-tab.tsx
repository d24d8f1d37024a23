import { useRef } from 'react';
import { energyIcon, newIcon, offsetIcon, openIcon, saveIcon } from './icons';
import { LargeButton, RibbonGroupView } from './ribbon';
import { useSession } from './use-session';
import { words } from './workbench-words';

/** New, open, save, and the samples. */
export function FileTab() {
  const { session, say } = useSession();
  const chooser = useRef<HTMLInputElement>(null);
  return (
    <>
      <RibbonGroupView label={say(words.book)}>
        <LargeButton
          id="file-new"
          icon={newIcon}
          label={say(words.newBook)}
          tip={say(words.newBookTip)}
          onPress={() => void session.newWorkbook()}
        />
        <LargeButton
          id="file-open"
          icon={openIcon}
          label={say(words.open)}
          tip={say(words.openTip)}
          onPress={() => chooser.current?.click()}
        />
        <LargeButton
          id="file-save"
          icon={saveIcon}
          label={say(words.save)}
          tip={say(words.saveTip)}
          onPress={() => void session.download()}
        />
        <input
          ref={chooser}
          type="file"
          accept=".xlsx"
          hidden
          aria-label={say(words.open)}
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            event.target.value = '';
            if (file !== undefined) void session.openFile(file);
          }}
        />
      </RibbonGroupView>
      <RibbonGroupView label={say(words.samples)}>
        <LargeButton
          id="sample-energy"
          icon={energyIcon}
          label={say(words.energySample)}
          tip={say(words.energySampleTip)}
          onPress={() => void session.openSample('energy-ledger-zh.xlsx')}
        />
        <LargeButton
          id="sample-offset"
          icon={offsetIcon}
          label={say(words.offsetSample)}
          tip={say(words.offsetSampleTip)}
          onPress={() => void session.openSample('offset-ledger-zh.xlsx')}
        />
      </RibbonGroupView>
    </>
  );
}
