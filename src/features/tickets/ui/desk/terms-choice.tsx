'use client'

import { createContext, type ReactNode, useContext, useState } from 'react'
import { underChoice } from '../under-choice'

type Picked = { objectId?: string | undefined; contractId?: string | undefined }

const Choice = createContext<{ picked: Picked; pick: (change: Picked) => void }>({ picked: {}, pick: () => {} })

/** Around the form of a call and the terms beside it: what is chosen in the one is what the other shows. */
export function TermsChoice({ objectId, children }: { objectId?: string | undefined; children: ReactNode }) {
  const [picked, setPicked] = useState<Picked>({ objectId })
  return <Choice value={{ picked, pick: (change) => setPicked((was) => ({ ...was, ...change })) }}>{children}</Choice>
}

export const usePickTerms = (): ((change: Picked) => void) => useContext(Choice).pick

type Props = { usual: ReactNode; elsewhere: { contractId: string; objectId: string | null; panel: ReactNode }[] }

/** The terms of the contract that the ticket would be under. */
export function ChosenTerms({ usual, elsewhere }: Props) {
  const { picked } = useContext(Choice)
  return (
    <div aria-live="polite">{underChoice<{ panel: ReactNode }, (typeof elsewhere)[number]>({ panel: usual }, elsewhere, picked).panel}</div>
  )
}
