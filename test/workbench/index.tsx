import { createRoot } from 'react-dom/client';
import { languageFor } from '../../src/domain/language';
import { Workbench } from './workbench';
import { WorkbenchSession } from './workbench-session';
import './workbench.css';
import { workbenchHooks } from './workbench-hooks';

const asked = new URLSearchParams(location.search).get('lang') ?? navigator.language;
const addIn = new URLSearchParams(location.search).get('add-in');
const session = await WorkbenchSession.start(
  languageFor(asked),
  new URL(addIn ?? 'add-in-frame.html', location.href).href,
  addIn !== null,
);
window.workbench = workbenchHooks(session);
const root = document.getElementById('workbench');
if (root === null) throw new Error('the page has no place for the workbench');
createRoot(root).render(<Workbench session={session} />);
