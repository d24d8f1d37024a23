import { jsonFormat } from './json-format';
import { sarifFormat } from './sarif-format';
import { textFormat } from './text-format';

export const answerFormats = { text: textFormat, json: jsonFormat, sarif: sarifFormat } as const;

export type FormatName = keyof typeof answerFormats;
