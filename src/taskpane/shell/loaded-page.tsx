import { Spinner } from '@fluentui/react-components';
import type { ComponentType } from 'react';
import { useEffect, useState } from 'react';
import type { PanePage } from '../../commands/pane-page';
import type { Words } from '../../domain/language';
import { useWords } from './pane-language';
import { paneWords } from './pane-words';
import { useSurroundings } from './surroundings';
import { TroubleMessage } from './trouble-message';

/** A page that does not come with the pane itself. */
export type LaterPage = Exclude<PanePage, 'workflow'>;
export type PageLoaders = Readonly<Record<LaterPage, () => Promise<ComponentType>>>;

const loaded = new Map<LaterPage, ComponentType>();

/** Fetches a page's script, once. */
async function load(loaders: PageLoaders, page: LaterPage): Promise<void> {
  if (!loaded.has(page)) loaded.set(page, await loaders[page]());
}

/** Fetches the scripts of all pages, so that later nothing waits for, or is lost with, the network. */
export async function loadAll(loaders: PageLoaders): Promise<void> {
  for (const page of Object.keys(loaders) as LaterPage[]) await load(loaders, page);
}

/** A page, once its script is there; says so when it does not come. */
export function LoadedPage({ loaders, page }: { readonly loaders: PageLoaders; readonly page: LaterPage }) {
  const say = useWords();
  const { complain } = useSurroundings();
  const [attempt, setAttempt] = useState(0);
  const [ended, setEnded] = useState<{ readonly page: LaterPage; readonly failed: boolean }>();

  useEffect(() => {
    if (loaded.has(page)) return;
    let isWanted = true;
    const end = (failed: boolean) => isWanted && setEnded({ page, failed });
    load(loaders, page).then(
      () => end(false),
      (error: unknown) => {
        complain(error);
        end(true);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [loaders, page, attempt, complain]);

  const Page = loaded.get(page);
  if (Page) return <Page />;
  if (ended?.page === page && ended.failed) {
    return (
      <TroubleMessage
        trouble={{ kind: 'refused', words: notLoaded }}
        onRetry={() => {
          setEnded(undefined);
          setAttempt(attempt + 1);
        }}
      />
    );
  }
  return <Spinner size="small" label={say(paneWords.loading)} />;
}

const notLoaded: Words = {
  'zh-CN': '这一页未能载入。请检查网络连接后再试；工作簿没有被改动。',
  'en-US': 'This page did not load. Check the connection and try again; the workbook was not changed.',
};
