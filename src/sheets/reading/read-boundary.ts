import type { Boundary, StatedCategory } from '../../domain/boundary';
import { boundarySheet } from '../declared/boundary-sheet';
import { asText, parseField } from './parse-field';
import { readForm } from './read-form';
import type { WorkbookSnapshot } from '../workbook-snapshot';

/** The boundary; every item is `absent` when the workbook has no such form. */
export function readBoundary(workbook: WorkbookSnapshot): Boundary {
  const { entry } = readForm(workbook, boundarySheet);
  const statement = (key: StatedCategory) => parseField(entry(key), asText);
  return {
    description: parseField(entry('description'), asText),
    deviation: parseField(entry('deviation'), asText),
    statements: {
      combustion: statement('combustion'),
      process: statement('process'),
      fugitive: statement('fugitive'),
      electricity: statement('electricity'),
      heat: statement('heat'),
      cooling: statement('cooling'),
      commuting: statement('commuting'),
      purchased: statement('purchased'),
      waste: statement('waste'),
      upstreamTransport: statement('upstreamTransport'),
      downstreamTransport: statement('downstreamTransport'),
    },
  };
}
