import type { tokens as fluentTokens } from '@fluentui/react-components';

/** Themes need not say these, so Fluent's variables fall back to them. */
const layers: Readonly<Record<string, number>> = {
  zIndexBackground: 0,
  zIndexContent: 1,
  zIndexOverlay: 1000,
  zIndexPopup: 2000,
  zIndexMessages: 3000,
  zIndexFloating: 4000,
  zIndexPriority: 5000,
  zIndexDebug: 6000,
};

/**
 * Fluent's design tokens, each the CSS variable of its name. The build puts this in the place of Fluent's own object,
 * which spells out all of them and costs 3 kB of the pane's script.
 */
export const tokens = new Proxy({} as typeof fluentTokens, {
  get: (_, name) => {
    const token = String(name);
    return token in layers ? `var(--${token}, ${String(layers[token])})` : `var(--${token})`;
  },
});
