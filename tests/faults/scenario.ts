import type { House } from './house'

/** A fault and what must hold after it. One file each, named in `scenarios.ts`, run by name with `npm run test:faults -- name`. */
export type Scenario = {
  name: string
  /** What is done, in a line of the table. */
  does: string
  /** Where what the house stands on is small: megabytes of a file system of its own, by the folder inside the data folder, `.` for all of it. */
  small?: Record<string, number>
  /** Needs programs or rights that this machine may not have: throws `NotTried` with what is missing. */
  needs?(): Promise<void>
  run(house: House): Promise<void>
}
