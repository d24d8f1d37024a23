/** The day on which the numbers of this folder were last gone through. */
export const numbersEdition = '2026-11-22';
