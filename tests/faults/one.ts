import { untilSignal } from '@/cli/until-signal'
import { openHouse } from './house'
import { NotTried } from './not-tried'
import { scenarios } from './scenarios'
import { checkInvariants, quiet } from './settle'

/** One fault in a process and a house of its own. Says what it does as it goes; the last line is its verdict, for the command. */
export async function main([name]: string[]): Promise<number> {
  const scenario = scenarios.find((one) => one.name === name)
  if (!scenario) throw new Error(`no fault is called ${name}`)
  const verdicts: { held: boolean; what: string }[] = []
  let broke: string | null = null
  try {
    await scenario.needs?.()
    const stopped = await untilSignal(async (_signal, resources) => {
      const house = await openHouse(scenario.small, resources)
      try {
        await scenario.run(house)
        await quiet(house)
        await checkInvariants(house)
      } finally {
        verdicts.push(...house.verdicts)
      }
    })
    if (stopped) broke = 'it was stopped before its end'
  } catch (error) {
    broke = error instanceof NotTried ? `NOT TRIED: ${error.message}` : ((error as Error).stack ?? String(error))
    console.log(`    ✗ ${broke}`)
  }
  const failed = verdicts.filter(({ held }) => !held).length + (broke ? 1 : 0)
  console.log(
    `verdict ${JSON.stringify({ held: verdicts.length - verdicts.filter(({ held }) => !held).length, failed, why: broke?.split('\n')[0] ?? verdicts.find(({ held }) => !held)?.what })}`,
  )
  process.exit(failed > 0 ? 1 : 0)
}
