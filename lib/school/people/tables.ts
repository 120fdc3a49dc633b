import { decodeText } from '../decode-text.ts';
import { UnreadableRegister } from './person.ts';

/** A sheet or a text file as rows of cells. */
export interface Table {
  name: string;
  rows: string[][];
}

/** A register of a large trust is a few megabytes. */
const MAX_BYTES = 60_000_000;
const MAX_ROWS = 1_000_000;

const CSV = /(?:^|\/)(users|roles)\.csv$/i;

async function csvTable(name: string, text: string): Promise<Table> {
  const { default: Papa } = await import('papaparse');
  const plain = text.replace(/^\uFEFF/, '');
  // Excel's own hint of the separator is no row.
  const hinted = /^sep=(.)\r?\n/i.exec(plain);
  const { data } = Papa.parse<string[]>(hinted ? plain.slice(hinted[0].length) : plain, {
    ...(hinted?.[1] && { delimiter: hinted[1] }),
    delimitersToGuess: [',', ';', '\t', '|'],
  });
  return { name, rows: data };
}

async function excelTables(name: string, bytes: Uint8Array): Promise<Table[]> {
  const { default: readXlsxFile } = await import('read-excel-file/universal');
  try {
    const sheets = await readXlsxFile(bytes.slice().buffer);
    return sheets.map(({ sheet, data }) => ({
      name: sheets.length > 1 ? `${name} (${sheet})` : name,
      rows: data.map((row) => row.map((cell) => (cell === null || cell === undefined ? '' : String(cell)))),
    }));
  } catch {
    throw new UnreadableRegister(`${name} cannot be opened: save it again as .xlsx or .csv.`);
  }
}

async function zipTables(name: string, bytes: Uint8Array): Promise<Table[]> {
  const { unzipSync } = await import('fflate');
  let workbook = false;
  let parts: Record<string, Uint8Array>;
  try {
    parts = unzipSync(bytes, {
      filter: (file) => {
        workbook ||= file.name === 'xl/workbook.xml';
        return CSV.test(file.name) && file.originalSize <= MAX_BYTES;
      },
    });
  } catch {
    throw new UnreadableRegister(`${name} cannot be opened: export it again.`);
  }
  if (workbook) return excelTables(name, bytes);
  const found = Object.entries(parts);
  if (found.length === 0)
    throw new UnreadableRegister(`There is no users.csv in ${name}: is it a OneRoster export?`);
  return Promise.all(
    found.map(([part, content]) => csvTable(part.replace(/^.*\//, ''), decodeText(content))),
  );
}

/**
 * Opens one chosen file: CSV with any usual separator, Excel, or a zipped OneRoster export.
 * @throws {UnreadableRegister} with one sentence.
 */
export async function openTables(name: string, bytes: Uint8Array): Promise<Table[]> {
  if (bytes.length === 0) throw new UnreadableRegister(`${name} is empty.`);
  if (bytes.length > MAX_BYTES)
    throw new UnreadableRegister(`${name} is larger than 60 MB: export names and roles alone.`);
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    throw new UnreadableRegister(`${name} is an old Excel file: save it as .xlsx or .csv first.`);
  const zipped = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!zipped && /\.xlsx$/i.test(name))
    throw new UnreadableRegister(`${name} cannot be opened: save it again as .xlsx or .csv.`);
  const tables = zipped ? await zipTables(name, bytes) : [await csvTable(name, decodeText(bytes))];
  if (tables.some((table) => table.rows.length > MAX_ROWS))
    throw new UnreadableRegister(`${name} has more than a million rows: export one school at a time.`);
  return tables;
}
