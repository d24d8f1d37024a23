import { Refusal } from '../domain/refusal';

/**
 * A script of the commands once it is there.
 * @throws Refusal when it does not load, as without a network.
 */
export async function loadedScript<Script>(script: Promise<Script>): Promise<Script> {
  try {
    return await script;
  } catch (error) {
    console.error(error);
    throw new Refusal('notUsable', {
      'zh-CN': '加载项的命令未能载入。请检查网络连接后再试。未作任何改动。',
      'en-US':
        'The commands of the add-in did not load. Check the connection and try again. Nothing was changed.',
    });
  }
}
