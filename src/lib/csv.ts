/** What a cell may hold; an unknown number stays empty. */
type Cell = string | number | undefined

/** Rows as RFC 4180 has them: quoted where a cell needs it, each line ended by CR and LF. */
export const writeCsv = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => row.map(writeCell).join(',') + '\r\n').join('')

function writeCell(cell: Cell): string {
  if (cell === undefined || (typeof cell === 'number' && !Number.isFinite(cell))) return ''
  const text = String(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
