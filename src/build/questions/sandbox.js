// An execution environment of Lambda, as far as the code of a question needs one: a console, files
// under /tmp, and timers on a clock of its own. Runs inside a context of its own, as a script.
globalThis.environment = (() => {
  const files = new Map()
  const lines = []
  const timers = []
  let now = Date.UTC(2026, 0, 1)
  let count = 0
  let outcome

  const print = (value) =>
    typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  const log = (...values) => void lines.push(values.map(print).join(' '))
  const wait = (act, ms = 0, ...values) => {
    timers.push({ id: ++count, at: now + ms, act: () => act(...values) })
    return count
  }
  const forget = (id) => {
    const index = timers.findIndex((timer) => timer.id === id)
    if (index >= 0) timers.splice(index, 1)
  }
  const read = (path) => {
    if (!files.has(path)) throw new Error(`ENOENT: no such file or directory, open '${path}'`)
    return files.get(path)
  }

  const RealDate = Date
  globalThis.Date = class extends RealDate {
    constructor(...parts) {
      super(...(parts.length === 0 ? [now] : parts))
    }
    static now() {
      return now
    }
  }
  globalThis.console = { log, info: log, warn: log, error: log }
  globalThis.setTimeout = wait
  globalThis.setImmediate = (act, ...values) => wait(act, 0, ...values)
  globalThis.clearTimeout = forget
  globalThis.process = { env: {} }

  return {
    modules: {
      'node:fs': {
        existsSync: (path) => files.has(path),
        readFileSync: read,
        writeFileSync: (path, text) => void files.set(path, String(text)),
        appendFileSync: (path, text) => void files.set(path, (files.get(path) ?? '') + text),
        unlinkSync: (path) => void files.delete(path),
      },
      'node:timers/promises': {
        setTimeout: (ms, value) => new Promise((done) => wait(() => done(value), ms)),
      },
    },
    /** Begins a call, a second after the one before. */
    call(handler, event, number) {
      now += 1000
      lines.length = 0
      outcome = undefined
      new Promise((done) => done(handler(event, { awsRequestId: `request-${number}` }))).then(
        (value) => (outcome = print(value)),
        (error) => (outcome = String(error)),
      )
    },
    /** What came of the call so far, as JSON; empty until there is an answer. */
    look: () => (outcome === undefined ? '' : JSON.stringify({ return: outcome, log: lines })),
    /** Runs the timer that is due first, and says whether there was one. What is left waits for the next call. */
    tick() {
      const [next] = timers.toSorted((a, b) => a.at - b.at || a.id - b.id)
      if (!next) return false
      forget(next.id)
      now = Math.max(now, next.at)
      next.act()
      return true
    },
  }
})()
