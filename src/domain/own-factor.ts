import type { Words } from './language';

/** What to do where a number is not held: the end of a sentence. */
export const enterYourOwn: Words = {
  'zh-CN': '可在因子登记表中填写自己的数值和出处。',
  'en-US': 'enter your own, with its source, in the Factors register.',
};
