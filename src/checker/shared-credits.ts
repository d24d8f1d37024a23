import { isSameProject, serialsInUse } from '../rules/credit-used-once';
import { sharedNumbers } from '../domain/serial-range';
import type { ClaimedCredit, SurveyedFile } from './surveyed-file';

/** One credit that two workbooks claim. */
export interface SharedCredit {
  readonly one: Claim;
  readonly other: Claim;
  /** The serial numbers that both name, e.g. `1400–1500`. */
  readonly numbers: string;
  /** False where bare numbers of different projects agree: then it cannot be told. */
  readonly isSure: boolean;
}

interface Claim extends ClaimedCredit {
  readonly file: SurveyedFile;
}

/** Credits used by more than one workbook (4.2), each pair once, in the order of the files. */
export function sharedCredits(files: readonly SurveyedFile[]): readonly SharedCredit[] {
  const claims = files.flatMap((file) => file.credits.map((credit): Claim => ({ ...credit, file })));
  const used = serialsInUse(claims);
  const places = new Map(files.map((file, place) => [file, place]));
  const placeOf = (claim: Claim): number => places.get(claim.file) ?? 0;
  return claims.flatMap((one) => {
    const { serials } = one;
    if (serials.state !== 'value') return [];
    return used
      .overlapping(one, serials.value)
      .filter(({ record }) => placeOf(record) > placeOf(one))
      .map(({ record: other, serials: others, own }) => ({
        one,
        other,
        numbers: sharedNumbers(own, others),
        isSure: own.stem !== '' || isSameProject(one, other),
      }));
  });
}
