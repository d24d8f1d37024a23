import { functionWordsZh } from '../../src/text/function-words';
import { functionsMetadata } from '../../src/text/functions-metadata';
import { functionsInSource } from './product-surroundings';

test('every function and parameter has words in both languages within the limits of Excel', async () => {
  const made = functionsMetadata(await functionsInSource(), functionWordsZh);
  expect('faults' in made ? made.faults : []).toEqual([]);
});

test('Chinese metadata keeps ids, names, types and order', async () => {
  const made = functionsMetadata(await functionsInSource(), functionWordsZh);
  if ('faults' in made) throw new Error(made.faults.join('\n'));
  const shape = (functions: typeof made.english.functions): unknown =>
    functions.map(({ id, name, result, parameters }) => ({
      id,
      name,
      result,
      parameters: parameters.map(({ type, dimensionality, optional }) => ({
        type,
        dimensionality,
        optional,
      })),
    }));
  expect(shape(made.chinese.functions)).toEqual(shape(made.english.functions));
  for (const { id, description, parameters } of made.chinese.functions) {
    for (const text of [description, ...parameters.map((parameter) => parameter.description)]) {
      expect({ id, text }).toEqual({ id, text: expect.stringMatching(/\p{Script=Han}/u) as string });
    }
  }
});
