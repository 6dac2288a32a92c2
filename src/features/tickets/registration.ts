import type { Channel } from '@/data/shapes'
import type { Situation } from '@/domain/ticket'

/** A ticket about to be registered; second ids are still to be looked up. */
export type Registration = {
  /** Of the form; what is sent twice with one key is one ticket. */
  key: string | null
  clientId: string
  requesterId: string
  channel: Channel
  /** When it reached the agency: the clocks count from here (rules §2.4). */
  receivedAt: Date
  /** Staff answered while it came in (rules §2.3). */
  metAtOnce: boolean
  subject: string
  text: string
  categoryId: string
  situation: Situation
  objectId: string | null
  /** Chosen among several; none: as its object and the client's contracts say. */
  contractId?: string | undefined
  /** Number of the ticket that this one goes on with. */
  follows: number | null
  files: string[]
}
