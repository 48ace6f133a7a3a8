import { formatNumber } from '../../lib/format.ts'
import type { Line } from './run/bill.ts'
import { nightStartH } from './scenario.ts'

/** The time of day so many minutes after the night began: 22:00. */
export function sayClock(minute: number): string {
  const ofDay = (nightStartH * 60 + Math.floor(minute)) % (24 * 60)
  const pad = (value: number): string => String(value).padStart(2, '0')
  return `${pad(Math.floor(ofDay / 60))}:${pad(ofDay % 60)}`
}

/** An amount as short as it can be told apart: $0.37, $432, $1.2 million. */
export function sayUsd(usd: number): string {
  if (usd >= 999_999.5) return `$${formatNumber(usd / 1e6, 1)}\u00a0million`
  return `$${formatNumber(usd, usd > 0 && usd < 9.995 ? 2 : 0)}`
}

export const lineNames: Readonly<Record<Line, string>> = {
  compute: 'compute',
  requests: 'requests',
  gateway: 'gateway',
  distribution: 'distribution',
  firewall: 'firewall',
  data: 'data out',
}

/** What is paid for on each line. */
export const purposes: Readonly<Record<Line, string>> = {
  compute: 'compute',
  requests: 'requests of the function',
  gateway: 'the gateway, paid for every knock',
  distribution: 'the distribution, paid for every request',
  firewall: 'the firewall, paid for every look',
  data: 'data out',
}
