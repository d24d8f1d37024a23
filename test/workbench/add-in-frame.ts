import type { Language } from '../../src/domain/language';
import type { ExcelHost } from '../host/excel-host';
import type { PageWindow } from '../host/page-bridge';
import { connectPage, hostInfoQuery } from '../host/page-bridge';
import { functionsInManifest } from './ribbon-from-manifest';

/** The add-in's page in its frame, from its address to the registration of its functions. */
export class AddInFrame {
  #frames = 0;
  #manifest: Promise<string> | undefined;
  #leavePage: () => void = () => undefined;

  /** @param page the add-in's page, an address of this origin */
  constructor(readonly page: string) {}

  /** The text of the add-in's manifest, read once. */
  async manifest(): Promise<string> {
    this.#manifest ??= read(new URL('manifest.xml', this.page).href);
    return await this.#manifest;
  }

  /** An address at which the page loads anew, and takes itself for a page in Excel. */
  freshAddress(language: Language): string {
    const address = new URL(this.page);
    address.search = `?${hostInfoQuery(language.toLowerCase())}&frame=${String(++this.#frames)}`;
    return address.href;
  }

  /** Puts the stand-in into the page's window, in place of any page before it; office.js, which comes next, finds it. */
  connect(page: PageWindow, host: ExcelHost): void {
    this.#leavePage();
    this.#leavePage = connectPage(page, host);
  }

  /** The add-in's namespace and the metadata of its functions, once its page has started in the host. */
  async functions(page: PageWindow, host: ExcelHost): Promise<{ namespace: string; metadata: string }> {
    const office = page['Office'];
    if (!isOffice(office)) throw new Error('office.js');
    await office.onReady();
    const { namespace, metadata } = functionsInManifest(
      await this.manifest(),
      host.locales.display,
      this.page,
    );
    return { namespace, metadata: await read(metadata) };
  }
}

function isOffice(found: unknown): found is { onReady(): Promise<unknown> } {
  return (
    typeof found === 'object' && found !== null && 'onReady' in found && typeof found.onReady === 'function'
  );
}

async function read(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${String(answer.status)} ${answer.statusText}`);
  return await answer.text();
}
