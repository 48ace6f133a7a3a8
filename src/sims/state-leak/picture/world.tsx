import type { Html } from '../../../jsx/html.ts'
import type { Pair, World } from '../../sim.ts'
import type { Result } from '../model.ts'
import { nameOf } from '../run/memory.ts'
import type { Recording } from '../run/recorder.ts'
import { codes, isAboutRouting, type Scenario } from '../scenario.ts'
import { Head } from './head.tsx'
import { Lane } from './lane.tsx'
import { Legend } from './legend.tsx'
import { runningLines } from './lines.ts'
import { EnvironmentName } from './marks.tsx'
import { momentOf, type Moment } from './moment.ts'
import { Routes } from './routes.tsx'
import { lanesOf } from './rows.ts'
import { tellMoment } from './tell.ts'

const prefixes: Pair<string> = { believed: 'As believed', actual: 'Actual' }

/** A world: its headline, and what its environments hold, or who met them. */
export function viewWorld(world: World, result: Result, scenario: Scenario, atMs: number): Html {
  const moment = momentOf(world, result, scenario, atMs)
  const recording = result.recording!
  const isActual = world === 'actual'
  // The panel of code takes up which code this is, and which of its lines run.
  const code = isActual && codes.indexOf(scenario.code) + 1
  return (
    <div
      class={`scene ${world}`}
      data-code={code}
      data-line={isActual && runningLines(moment)}
      role="img"
      aria-label={`${prefixes[world]}: ${tellMoment(moment)}`}
    >
      <div class="leak" aria-hidden="true">
        <Head moment={moment} />
        {isAboutRouting(scenario) ? (
          <Routes moment={moment} recording={recording} />
        ) : isActual ? (
          viewLanes(moment, recording)
        ) : (
          <Lane moment={moment} indices={upTo(moment)} name="" isFirst />
        )}
        {isActual && (
          <Legend
            moment={moment}
            lanes={lanesOf(recording).length}
            environments={recording.environments.length}
          />
        )}
      </div>
    </div>
  )
}

const upTo = ({ came }: Moment): readonly number[] => Array.from({ length: came }, (_, n) => n)

function viewLanes(moment: Moment, recording: Recording): readonly Html[] {
  return lanesOf(recording).map((environment, lane) => {
    const { owner } = recording.environments[environment]!
    return (
      <Lane
        moment={moment}
        indices={upTo(moment).filter((n) => moment.calls[n]!.environment === environment)}
        name={
          <>
            <EnvironmentName index={environment} />
            {owner >= 0 && `, for ${nameOf(owner)}`}
          </>
        }
        isFirst={lane === 0}
      />
    )
  })
}
