/*
 * Taking over a list of the user's own, and the preview of it. It is done once for a workbook, if at all, so it comes in
 * a script of its own.
 */

export { adoptList } from './adopt-list';
export { previewAdoption } from './preview-adoption';
