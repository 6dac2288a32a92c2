import type { PostOffice } from '@/mail/send'

/** One try of a job. */
export type Try = {
  /** The same in every try, and when a letter that failed is sent again. */
  jobId: string
  enqueuedAt: Date
  now: Date
  post: PostOffice
}
