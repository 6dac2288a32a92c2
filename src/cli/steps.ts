const WIDTH = 34

/** Shows a step of a command with the time it takes; on a terminal it counts while the step runs. Returns what `work` returns. */
export async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const started = Date.now()
  const line = (mark: string) => `  ${mark} ${name.padEnd(WIDTH)}${`${((Date.now() - started) / 1000).toFixed(1)} s`.padStart(8)}`
  const live = process.stdout.isTTY
  const timer = live ? setInterval(() => process.stdout.write(`\r${line('·')}`), 100) : undefined
  const close = (mark: string) => {
    clearInterval(timer)
    process.stdout.write(`${live ? '\r' : ''}${line(mark)}\n`)
  }
  try {
    const result = await work()
    close('✓')
    return result
  } catch (error) {
    close('✗')
    throw error
  }
}
