import { existsSync, readFileSync } from 'node:fs'

/** What a step of the tests has found. `why` is said again at the end. */
export type Tally = { passed: number; failed: number; why?: string }

export const ok: Tally = { passed: 1, failed: 0 }
export const failed = (why: string): Tally => ({ passed: 0, failed: 1, why })

type Vitest = {
  numPassedTests: number
  numFailedTests: number
  testResults: { name: string; status: string; assertionResults: { status: string; fullName: string }[] }[]
}

/** The result of vitest from its JSON report; a file that could not even be read counts as one failed test. */
export function vitestTally(report: string): Tally {
  if (!existsSync(report)) return failed('vitest did not finish')
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8')) as Vitest
  const unread = testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0)
  const names = testResults.flatMap(({ assertionResults }) => assertionResults.filter(({ status }) => status === 'failed'))
  return counted(numPassedTests, numFailedTests + unread.length, [
    ...unread.map(({ name }) => name),
    ...names.map(({ fullName }) => fullName),
  ])
}

type Suite = { specs?: { title: string; file: string; ok: boolean }[]; suites?: Suite[] }
type Playwright = { stats: { expected: number; unexpected: number; flaky: number }; suites: Suite[]; errors: { message?: string }[] }

/** The result of Playwright from its JSON report; an error outside the tests counts as one failed test. */
export function playwrightTally(report: string): Tally {
  if (!existsSync(report)) return failed('Playwright did not finish')
  const { stats, suites, errors } = JSON.parse(readFileSync(report, 'utf8')) as Playwright
  const names = suites
    .flatMap(specsOf)
    .filter(({ ok }) => !ok)
    .map(({ file, title }) => `${file}: ${title}`)
  return counted(stats.expected + stats.flaky, stats.unexpected + errors.length, [...errors.map(({ message }) => message ?? ''), ...names])
}

const specsOf = ({ specs = [], suites = [] }: Suite): NonNullable<Suite['specs']> => [...specs, ...suites.flatMap(specsOf)]

function counted(passed: number, failures: number, names: string[]): Tally {
  if (passed + failures === 0) return failed('no test was found')
  return failures === 0 ? { passed, failed: 0 } : { passed, failed: failures, why: names.join('\n    ') }
}
