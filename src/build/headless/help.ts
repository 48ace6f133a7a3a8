import { presetValues, type Control, type Sim } from '../../sims/sim.ts'
import type { Sims } from '../sims.ts'

const usage = `npm run sim -- <id> [--preset p] [--set key=value ...] [--seed n] [--runs n]
                   [--as-of 2021-06-01] [--world actual|believed|both] [--json|--csv]
npm run sim -- <id> --help`

/** Every simulation with its question. */
export function listSims(sims: Sims): string {
  const rows = Object.entries(sims).map(([id, { question }]) => [id, question])
  return `${table(rows)}\n\n${usage}\n`
}

/** What can be set in a simulation, and what it measures. */
export function describeSim(id: string, sim: Sim): string {
  const defaults = presetValues(sim, sim.presets[0])
  const controls = sim.controls.map((control) => [
    control.key,
    sayPositions(control),
    `default ${defaults[control.key]}`,
    control.label,
  ])
  const measures = sim.measures.map(({ key, unit, label }) => [key, unit, label])
  const presets = sim.presets.map((preset) => [preset.id, preset.story])
  return `${id}: ${sim.question}

Presets
${table(presets)}

Controls
${table(controls)}

Measures
${table(measures)}

${usage}
`
}

const sayPositions = (control: Control): string =>
  control.kind === 'range'
    ? `${control.min} to ${control.max} ${control.unit}`.trim()
    : control.options.map(({ value }) => value).join(' | ')

/** Rows of text in columns; the last column is as wide as it likes. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]!.length)),
  )
  return rows
    .map((row) => '  ' + row.map((cell, column) => cell.padEnd(widths[column]!)).join('  '))
    .map((line) => line.trimEnd())
    .join('\n')
}
