import { z } from 'astro/zod'
import { formatNumber, listWords, withUnit } from '../../lib/format.ts'
import { isWithin } from '../../quiz/is-within.ts'
import { predict as kind, type Point, type Predict } from '../../quiz/predict.ts'
import { unseenSeeds } from '../../sims/grade.ts'
import type { Control, Measure, World } from '../../sims/sim.ts'
import { id, text } from '../schema.ts'
import { countMean, findKey, settingOf, type Spread } from '../sims.ts'
import { fields } from '../yaml.ts'
import { findSim, readSetting, type Desk } from './desk.ts'
import { decimalsOf } from './say-number.ts'
import { explainWrong } from './piece.ts'
import type { PredictPart } from './rendered.ts'
import { base, values, wrong } from './shape.ts'
import { renderInline } from '../markdown.ts'

const few = { error: 'a list of four to six' }

export const predict = fields('predict question', {
  ...base,
  kind: z.literal('predict'),
  key: fields('key', {
    sim: id.optional(),
    preset: id,
    values: values.default({}),
    measure: text,
    /** What is moved, and where to. */
    over: fields('over', { control: text, at: z.array(z.number()).min(4, few).max(6, few) }),
  }),
  tolerance: z.number().positive(),
  /** The sliders. */
  min: z.number(),
  max: z.number(),
  step: z.number().positive(),
  unit: z.string().optional(),
  /** For curves that are nearer to what is believed than to what happens. */
  believed: fields('believed', wrong),
  otherwise: fields('otherwise', wrong),
})

type Authored = z.infer<typeof predict>

/** A measure to be drawn over a control, before it is computed. */
export function buildPredict(question: Authored, desk: Desk): PredictPart {
  const { tolerance, min, max, step, believed, otherwise } = question
  const { control, measure, spreads } = computeCurves(question, desk)
  const unit = question.unit ?? measure.unit
  const digits = decimalsOf(step)
  const points = spreads.map(({ at, actual, believed: wrongly }): Point => {
    return {
      at,
      actual: roundTo(actual.mean, digits + 1),
      believed: roundTo(wrongly.mean, digits + 1),
    }
  })
  const start = roundTo(min + step * Math.round((max - min) / step / 2), digits)
  const marking: Predict = {
    kind: 'predict',
    id: `${desk.lesson}/${question.id}`,
    revision: question.revision,
    points,
    tolerance,
    start,
  }
  checkScale(question, points, desk)
  checkSpread(question, spreads, desk)
  checkWorth(marking, desk)

  const place = (at: number) =>
    control.kind === 'range' ? withUnit(at, control.unit, decimalsOf(at)) : String(at)
  return {
    marking,
    key: [
      renderInline(
        listWords(
          points.map(({ at, actual }) => `${withUnit(actual, unit, digits)} at ${place(at)}`),
        ),
      ),
    ],
    pieces: [
      explainWrong(
        believed,
        { path: ['believed'], name: 'curve:believed', about: 'A line near what is believed' },
        desk,
      ),
      explainWrong(
        otherwise,
        { path: ['otherwise'], name: 'curve:otherwise', about: 'Any other line' },
        desk,
      ),
    ],
    misconceptions: {
      'curve:believed': believed.misconception,
      'curve:otherwise': otherwise.misconception,
    },
    axis: {
      label: measure.label,
      over: control.label,
      places: points.map(({ at }) => place(at)),
      unit,
      min,
      max,
      step,
      digits,
    },
    counts: `Within ${formatNumber(tolerance, decimalsOf(tolerance))}${unit && `\u00a0${unit}`} counts.`,
  }
}

interface Spreads {
  readonly at: number
  readonly actual: Spread
  readonly believed: Spread
}

/** What is believed only decides which explanation is read, so fewer runs will do. */
const seeds = { actual: unseenSeeds, believed: unseenSeeds.slice(0, 5) }

/** Both worlds over the seeds of graded runs, at every position. */
function computeCurves({ key }: Authored, desk: Desk) {
  const { sim } = findSim(desk, ['key'], key.sim)
  const measure: Measure = desk.at(['key', 'measure'], () =>
    findKey('measure', key.measure, sim.measures),
  )
  const control: Control = desk.at(['key', 'over', 'control'], () =>
    findKey('control', key.over.control, sim.controls),
  )
  const preset = { path: ['key', 'preset'], id: key.preset }
  const fixed = readSetting(desk, sim, preset, { path: ['key', 'values'], values: key.values })
  const spreads = key.over.at.map((at, index): Spreads => {
    if (index > 0 && at <= key.over.at[index - 1]!)
      desk.fail(['key', 'over', 'at'], 'are not in rising order')
    desk.at(['key', 'over', 'at'], () =>
      settingOf(sim, { preset: key.preset, values: { [control.key]: at } }, fixed.rules),
    )
    const setting = { ...fixed, values: { ...fixed.values, [control.key]: at } }
    const refusal = sim.refuse(setting)
    if (refusal)
      desk.fail(['key', 'over', 'at'], `hold ${at}, which the provider refuses: ${refusal}`)
    const inWorld = (world: World) =>
      countMean(sim, setting, world, seeds[world])[measure.key] ??
      desk.fail(['key', 'measure'], `is not measured where “${control.key}” is ${at}`)
    return { at, actual: inWorld('actual'), believed: inWorld('believed') }
  })
  return { control, measure, spreads }
}

function checkScale({ min, max, step, tolerance }: Authored, points: readonly Point[], desk: Desk) {
  if (max <= min) desk.fail(['max'], `is ${max}, and “min” is ${min}`)
  if (tolerance < step / 2)
    desk.fail(
      ['tolerance'],
      `is ${tolerance}, less than half a step: no slider may come near enough`,
    )
  for (const { at, actual, believed } of points)
    for (const value of [actual, believed])
      if (value < min || value > max)
        desk.fail([value < min ? 'min' : 'max'], `is too narrow: at ${at} a curve is at ${value}`)
}

/** A reader who ran the simulation once and read the points off must not be marked wrong. */
function checkSpread({ tolerance }: Authored, spreads: readonly Spreads[], desk: Desk): void {
  for (const { at, actual } of spreads)
    if (![actual.least, actual.most].every((value) => isWithin(value, actual.mean, tolerance)))
      desk.fail(
        ['tolerance'],
        `is ${tolerance}, but at ${at} single runs give ${roundTo(actual.least, 2)} to ${roundTo(actual.most, 2)}: the answer is ambiguous`,
      )
}

/** Neither what is believed nor no answer at all may be worth more than half. */
function checkWorth(marking: Predict, desk: Desk): void {
  const worth = (valueOf: (point: Point) => number) =>
    kind.mark(
      marking,
      marking.points.map((point) => `at:${point.at}=${valueOf(point)}`),
      { measure: () => '' },
    ).score
  if (worth(({ believed }) => believed) > 0.5)
    desk.fail(
      ['tolerance'],
      'is so wide that the believed curve earns more than half of the points',
    )
  if (worth(() => marking.start) > 0.5)
    desk.fail(['min'], 'and “max” let an untouched line earn more than half of the points')
}

const roundTo = (value: number, digits: number): number => Number(value.toFixed(digits))
