/** How a workbook refers to the add-in as it is deployed; a test compares it with what the build puts into the manifest. */
export const addInIdentity = { id: 'e2a6b9d4-41c3-4f0e-8f0d-6a1b7c93d5f2', version: '0.1.0.0' } as const;
