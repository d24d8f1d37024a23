import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { qualifiedReference } from '../../domain/cell';
import type { Words } from '../../domain/language';
import type { SettingKey, Settings } from '../../domain/organization';
import { organizationItemNames } from '../../rules/names/organization-names';
import { useWords } from './pane-language';

/** Says which settings of the workbook cannot be read: nothing is chosen in their place. */
export function UnreadableSettings({
  settings,
  keys,
}: {
  readonly settings: Settings | undefined;
  readonly keys: readonly SettingKey[];
}) {
  const say = useWords();
  return keys.map((key) => {
    const field = settings?.[key];
    return (
      field?.state === 'unreadable' && (
        <MessageBar key={key} intent="warning" layout="multiline">
          <MessageBarBody>
            {say(unreadable(organizationItemNames[key], field.seen, qualifiedReference(field.at)))}
          </MessageBarBody>
        </MessageBar>
      )
    );
  });
}

function unreadable(name: Words, seen: string, where: string): Words {
  const shown = seen.slice(0, 40);
  return {
    'zh-CN': `设置“${name['zh-CN']}”写的是“${shown}”（${where}），无法识别，没有替您选用任何一项；写入前请核对。`,
    'en-US': `The setting “${name['en-US']}” says “${shown}” (${where}), which cannot be read. Nothing was chosen in its place: look before you insert.`,
  };
}
