import type { ReactNode } from 'react'

/** The 720-px column of a ticket or a page of text. */
export function ReadingColumn({ children }: { children: ReactNode }) {
  return <div className="mx-auto w-full max-w-[760px] px-5 py-4 max-md:px-4">{children}</div>
}
