import { totalUsd, type Bill, type FreeTier } from '../sims/core/lambda-bill.ts'
import type { LambdaPrices } from '../sims/core/lambda-prices.ts'
import type { Fact } from './fact-schema.ts'
import { getLedger, type Ledger } from './facts.ts'
import { readInputs, type Inputs } from './prices/example-inputs.ts'
import { readLambdaPrices, type Read } from './prices/lambda.ts'
import { readNeighbourPrices, type NeighbourPrices } from './prices/neighbours.ts'
import { recompute } from './prices/recompute.ts'
import { readAt } from './rules.ts'

/** Prices in US East (N. Virginia), in USD and without tax, with their units in their names. */
export interface Prices extends NeighbourPrices {
  readonly lambda: LambdaPrices
}

/**
 * The prices of the ledger: today’s, or those of an ISO date. What did not exist then yet has the
 * price at which it began.
 */
export const getPrices = (date?: string, ledger: Ledger = getLedger()): Prices =>
  readPrices(date === undefined ? ledger.factNumber : (name) => readAt(name, date, ledger).number)

const readPrices = (read: Read): Prices => ({
  lambda: readLambdaPrices(read),
  ...readNeighbourPrices(read),
})

/** A bill that the provider’s pricing page works out, and ours for the same use. */
export interface PriceExample {
  readonly fact: Fact
  readonly inputs: Inputs
  readonly freeTier: FreeTier
  readonly published: Bill<string>
  readonly publishedTotalUsd: number
  /** By the prices of the fact’s date; it has lines of nothing that the page leaves out. */
  readonly computed: Bill<string>
  readonly computedTotalUsd: number
}

/** Every worked example of the ledger. Throws a sentence about inputs that cannot be read. */
export const getPriceExamples = (ledger: Ledger = getLedger()): readonly PriceExample[] =>
  ledger.facts.flatMap((fact) => {
    if (!fact.example) return []
    const {
      inputs: written,
      freeTier,
      lines: published,
      totalUsd: publishedTotalUsd,
    } = fact.example
    const inputs = readInputs(fact.id, written)
    const computed = recompute(inputs, freeTier, getPrices(fact.asOf, ledger).lambda)
    const computedTotalUsd = totalUsd(computed)
    return [{ fact, inputs, freeTier, published, publishedTotalUsd, computed, computedTotalUsd }]
  })
