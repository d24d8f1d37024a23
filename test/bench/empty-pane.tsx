import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

/** The least that a pane in Fluent can be: a theme and a button, once office.js is ready. */
void Office.onReady().then(() => {
  const root = document.getElementById('root');
  if (root === null) throw new Error('the page has no root');
  createRoot(root).render(
    <FluentProvider theme={webLightTheme}>
      <main>
        <Button>Check</Button>
      </main>
    </FluentProvider>,
  );
});
