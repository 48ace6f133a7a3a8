import type { Html } from '../../jsx/html.ts'
import type { Report } from '../../lib/report.ts'
import { viewBeliefMap } from './belief-map.tsx'
import { viewCalibration } from './calibration.tsx'
import { viewLookAgain } from './look-again.tsx'
import { viewMisconceptions } from './misconceptions.tsx'
import { viewPredictions } from './predictions.tsx'
import { viewStandings } from './standings.tsx'

/** Everything that answers change. There are links in it and no controls, so it may be redrawn. */
export function viewFindings(report: Report, root: string): Html {
  return (
    <>
      {viewLookAgain(report, root)}
      {viewBeliefMap(report, root)}
      {viewCalibration(report)}
      {viewStandings(report, root)}
      {viewMisconceptions(report, root)}
      {viewPredictions(report)}
    </>
  )
}
