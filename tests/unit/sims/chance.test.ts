import { expect, test } from 'vitest'
import { settingOf, sims } from '../../../src/build/sims.ts'

test.each(Object.entries(sims))('%s says whether anything in it is left to chance', (_, sim) => {
  const runs = sim.presets.flatMap(({ id }) => {
    const [one, other] = [7, 8].map((seed) => {
      const setting = settingOf(sim, { preset: id, seed })
      return JSON.stringify([sim.count(setting, 'believed'), sim.count(setting, 'actual')])
    })
    return one === other
  })
  if (sim.isCertain) expect(runs).not.toContain(false)
  else expect(runs).toContain(false)
})
