import type { Area } from '../../domain/cell';
import { parseArea } from './area-text';
import { damagedXml, tableTwice } from './file-refusals';
import { shownFormula } from './formula-text';
import type { OoxmlPackage } from './ooxml-package';
import type { TableContent } from './package-content';
import { parseXml, type XmlDocument } from './xml-document';
import { decodeXstring } from './xml-text';

interface ReadTable extends TableContent {
  readonly id: number;
}

export interface TablePart extends ReadTable {
  readonly part: string;
  /** To change; read when it is first asked for. */
  readonly document: XmlDocument;
}

export function tablesOfSheet(pack: OoxmlPackage, sheetPart: string): readonly TablePart[] {
  return pack
    .relationships(sheetPart)
    .filter((relationship) => relationship.kind === 'table' && pack.has(relationship.target))
    .map((relationship) => tablePart(pack, relationship.target));
}

/** @throws Refusal when two tables of the workbook share a name, by which commands and formulas find them. */
export function refuseTablesTwice(
  sheets: readonly { readonly name: string; readonly tables: readonly { readonly name: string }[] }[],
): void {
  const places = new Map<string, string>();
  for (const { name: sheet, tables } of sheets) {
    for (const { name } of tables) {
      const other = places.get(name.toLowerCase());
      if (other !== undefined) throw tableTwice(name, other, sheet);
      places.set(name.toLowerCase(), sheet);
    }
  }
}

function tablePart(pack: OoxmlPackage, part: string): TablePart {
  return new PackedTable(pack, part, pack.said(part, readTable));
}

/** No literal with a getter: see `ReadSheet`. */
class PackedTable implements TablePart {
  readonly id: number;
  readonly name: string;
  readonly area: Area;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
  readonly style: string | undefined;
  readonly columns: ReadTable['columns'];
  readonly #pack: OoxmlPackage;
  #document: XmlDocument | undefined;

  constructor(
    pack: OoxmlPackage,
    readonly part: string,
    { id, name, area, hasHeader, hasTotals, style, columns }: ReadTable,
  ) {
    this.#pack = pack;
    this.id = id;
    this.name = name;
    this.area = area;
    this.hasHeader = hasHeader;
    this.hasTotals = hasTotals;
    this.style = style;
    this.columns = columns;
  }

  get document(): XmlDocument {
    return (this.#document ??= this.#pack.xml(this.part));
  }
}

function readTable(text: string, part: string): ReadTable {
  const { root } = parseXml(text, part);
  const area: Area | undefined = parseArea(root.attribute('ref') ?? '');
  const name = root.attribute('displayName') ?? root.attribute('name');
  if (!area || name === undefined) throw damagedXml(part, 'table without ref or name');
  return {
    id: root.number('id') ?? 0,
    name,
    area,
    hasHeader: (root.number('headerRowCount') ?? 1) > 0,
    hasTotals: (root.number('totalsRowCount') ?? 0) > 0,
    style: root.first('tableStyleInfo')?.attribute('name'),
    columns: (root.first('tableColumns')?.all('tableColumn') ?? []).map((column) => {
      const formula = column.first('calculatedColumnFormula')?.text;
      return {
        id: column.number('id') ?? 0,
        name: decodeXstring(column.attribute('name') ?? ''),
        ...(formula === undefined || formula === '' ? {} : { formula: `=${shownFormula(formula)}` }),
      };
    }),
  };
}
