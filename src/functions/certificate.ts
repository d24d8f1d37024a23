import { certificateTonnes } from '../domain/certificate';
import { amountOf } from './argument';
import { rowwise } from './in-cell';
import { electricityWords, factorWords, scope2Words } from './parameter-words';

/**
 * Tonnes that green certificates may count (clause 7.3.1.4): MWh × factor, never above the scope 2 electricity emissions of that year.
 * @customfunction CERTIFICATE
 * @helpurl https://localhost:3000/help/en-US/certificate.html
 * @param mwh Electricity of the certificates, MWh. A range gives a range.
 * @param factor Electricity factor of the inventory, t CO2/MWh.
 * @param scope2Emissions Scope 2 emissions from electricity in the same year, t CO2e.
 * @returns t CO2e
 */
export function certificate(
  mwh: unknown[][],
  factor: unknown[][],
  scope2Emissions: unknown[][],
): unknown[][] {
  return rowwise([mwh, factor, scope2Emissions], ([electricity, per, scope2]) =>
    certificateTonnes(
      amountOf(electricity, electricityWords),
      amountOf(per, factorWords),
      amountOf(scope2, scope2Words),
    ),
  );
}
