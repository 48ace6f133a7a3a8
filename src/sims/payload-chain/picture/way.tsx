import type { Html } from '../../../jsx/html.ts'
import { formatNumber } from '../../../lib/format.ts'
import { refusalOf } from '../errors.ts'
import type { Door, Result } from '../model.ts'
import { serviceNames } from '../names.ts'
import { kibOf, sayDoor } from '../say-bytes.ts'
import { sample } from '../size/order.ts'
import { isStuck, passedBy, type Moment } from './moment.ts'

/** One piece of the order at every door up to now, and the error where it is refused. */
export function viewWay({ doors, sentBytes, isRefused }: Result, moment: Moment): Html {
  const reached = passedBy(moment) + (isStuck(moment) ? 1 : 0)
  return (
    <div class="way">
      <h3>
        One item, as it stands in the message <span>the whole message</span>
      </h3>
      <ol>
        <li>{viewRow('the sender', sample, `${kibOf(sentBytes)} KiB`)}</li>
        {doors.map((door, index) => {
          const { service, bytes, limit, copies } = door
          const records = copies > 1 ? [`${formatNumber(copies)} records`] : []
          const refused = isRefused && index === doors.length - 1
          return (
            <li class={index < reached ? refused && 'way-refused' : 'way-ahead'}>
              {viewRow(
                [...serviceNames[service], ...records].join(', '),
                door.sample,
                `${kibOf(bytes)} of ${sayDoor(limit)}`,
              )}
              {refused && viewError(door, doors[index - 1])}
            </li>
          )
        })}
      </ol>
    </div>
  )
}

const viewRow = (name: string, text: string, size: string): Html => (
  <>
    <b>{name}</b>
    <code>{text}</code>
    <span class="way-size">{size}</span>
  </>
)

function viewError(door: Door, before: Door | undefined): Html {
  const [error, text, also] = refusalOf(door, door.bytes, before?.service)
  return (
    <p class="way-error">
      <b>{error}</b>
      {text && <code>{text}</code>}
      {also && <span>{also}</span>}
    </p>
  )
}
