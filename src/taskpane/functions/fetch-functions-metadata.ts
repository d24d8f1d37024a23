import type { Language } from '../../domain/language';
import { Refusal } from '../../domain/refusal';
import type { FunctionMetadata, FunctionsMetadata } from '../../text/functions-metadata';

/** The files that Excel itself reads, beside the page. */
const files: Readonly<Record<Language, string>> = {
  'zh-CN': 'functions.zh-CN.json',
  'en-US': 'functions.json',
};

const fetched = new Map<Language, readonly FunctionMetadata[]>();

/** The functions with their words in one language, fetched once. */
export async function fetchFunctionsMetadata(language: Language): Promise<readonly FunctionMetadata[]> {
  const known = fetched.get(language);
  if (known) return known;
  const answer = await fetch(files[language]).catch(() => undefined);
  if (!answer?.ok) {
    throw new Refusal('notUsable', {
      'zh-CN': '函数说明未能载入。请检查网络连接后再试；单元格中的 CN 函数不受影响。',
      'en-US':
        'The descriptions of the functions did not load. Check the connection and try again; CN functions in cells work all the same.',
    });
  }
  const { functions } = (await answer.json()) as FunctionsMetadata;
  fetched.set(language, functions);
  return functions;
}
