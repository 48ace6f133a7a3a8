import { experimental_AstroContainer as AstroContainer } from 'astro/container'
import { describe, expect, test } from 'vitest'
import { createLedger, getFact } from '../../../src/build/facts.ts'
import { readLessons } from '../../../src/build/lessons.ts'
import Entry from '../../../src/components/facts/Entry.astro'
import ThenNow from '../../../src/components/lesson/ThenNow.astro'

const container = await AstroContainer.create()

describe('then and now in a lesson', () => {
  const [written] = readLessons()
  const lesson = {
    ...written!,
    text: '\n<ThenNow id="lambda-async-paylod" />\n<ThenNow id="lambda-throttle-sync" />',
  }
  const render = (id: string) =>
    container.renderToString(ThenNow, { props: { id }, locals: { lesson, facts: 0, terms: 0 } })

  test('shows the picture, the words, the source and its date', async () => {
    const { name, source } = getFact('lambda-async-payload')
    const html = await render('lambda-async-payload')
    expect(html).toMatch(new RegExp(`<figcaption[^>]*>${name}</figcaption>`))
    expect(html).toContain('class="timeline-plot" aria-hidden="true"')
    expect(html).toContain('<b>256 KB</b> from 16 November 2018 until 24 October 2025.')
    expect(html).toContain(`href="${source.url}"`)
    expect(html).toMatch(/, as of \d+ \w+ 2026/)
    expect(html).not.toContain('<details')
  })

  test('stops the build at a fact that nobody knows', async () => {
    await expect(render('lambda-async-paylod')).rejects.toThrow(
      `${lesson.file}:2: there is no fact “lambda-async-paylod”; did you mean “lambda-async-payload”?`,
    )
  })

  test('stops the build at a fact without any change', async () => {
    await expect(render('lambda-throttle-sync')).rejects.toThrow(
      new Error(
        `${lesson.file}:3: <ThenNow id="lambda-throttle-sync">: the history of that fact knows no change`,
      ),
    )
  })
})

describe('an entry of the ledger', () => {
  const text = `
- id: bill
  name: A bill
  services: [lambda, sqs]
  shown: 18.74 USD
  value: 18.74
  unit: USD
  parts: { burst: 5000 }
  note: was the bill.
  asOf: 2018-10
  confidence: CONFIDENCE
  source: { title: Pricing, url: 'https://example.com/pricing' }
  history:
    - { value: 20, from: 2017, to: 2018-10 }
    - { value: 18.74, from: 2018-10 }
  example:
    inputs: { kind: function, requests: 3000000, memoryMb: 512 }
    lines: { compute: 18.34, requests: 0.4, storage: 0.0003 }
    totalUsd: 18.74
    freeTier: requests and compute
`
  const render = (confidence: string) => {
    const { getFact: get } = createLedger({ 'limits.yaml': text.replace('CONFIDENCE', confidence) })
    return container.renderToString(Entry, { props: { fact: get('bill'), today: '2026' } })
  }

  test('says the figure, how sure it is, where it is from and what it is about', async () => {
    const html = (await render('medium')).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
    expect(html).toContain('A bill 18.74 USD was the bill. Burst 5,000')
    expect(html).toContain('Pricing As of October 2018 Medium confidence AWS Lambda, SQS')
  })

  test('carries what it can be filtered by', async () => {
    expect(await render('medium')).toMatch(
      /<article[^>]* id="bill"[^>]* data-services="lambda sqs" data-changed="2018-10" data-confidence="medium"/,
    )
  })

  test('shows a worked example with its inputs, its lines and its total', async () => {
    const html = (await render('high')).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
    expect(html).toContain(
      'Requests 3,000,000 Memory 512 MB Compute 18.34 USD Requests 0.40 USD Storage 0.0003 USD Total 18.74 USD The free tier is taken off requests and compute.',
    )
  })

  test('says in words beside the figure that nobody has confirmed it', async () => {
    expect(await render('unverified')).toMatch(/<strong[^>]*>Unverified<\/strong>/)
    expect(await render('low')).not.toContain('Unverified')
  })
})
