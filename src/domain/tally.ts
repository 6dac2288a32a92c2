/** Counts of whole minutes, from which a median is read without sorting. */
export class Tally {
  #counts = new Int32Array(64)
  readonly #long: number[] = []
  size = 0

  add(minutes: number): void {
    this.size += 1
    if (minutes >= LONG) {
      this.#long.push(minutes)
      return
    }
    if (minutes >= this.#counts.length) this.#grow(minutes)
    this.#counts[minutes]! += 1
  }

  /** The least value that so great a share of all doesn't exceed; null where there is none. */
  share(part: number): number | null {
    let left = Math.ceil(part * this.size)
    if (left === 0) return null
    for (let minutes = 0; minutes < this.#counts.length; minutes++) {
      left -= this.#counts[minutes]!
      if (left <= 0) return minutes
    }
    return this.#long.sort((a, b) => a - b)[left - 1] ?? null
  }

  /** How many fall into each bucket of that width, the last one open; empty ones are left out. */
  buckets(width: number, last: number): { from: number; count: number }[] {
    const sums = new Map<number, number>()
    const put = (minutes: number, count: number) => {
      const from = Math.min(Math.floor(minutes / width) * width, last)
      if (count > 0) sums.set(from, (sums.get(from) ?? 0) + count)
    }
    for (const [minutes, count] of this.#counts.entries()) put(minutes, count)
    for (const minutes of this.#long) put(minutes, 1)
    return [...sums].map(([from, count]) => ({ from, count })).sort((a, b) => a.from - b.from)
  }

  #grow(minutes: number): void {
    const wider = new Int32Array(2 ** Math.ceil(Math.log2(minutes + 1)))
    wider.set(this.#counts)
    this.#counts = wider
  }
}

/** A week of working time; what takes longer is rare and kept one by one. */
const LONG = 4096
