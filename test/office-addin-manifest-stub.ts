/** office-addin-mock asks office-addin-manifest for this name alone; the package itself does not load under Jest 30. */
export const OfficeApp = { Excel: 'excel' } as const;
