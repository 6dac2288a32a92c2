'use client'

import { startTransition, useEffect } from 'react'
import { readTicketAction } from '../actions'

/** Stands on the page of a ticket that something unread is about: whoever sees the page has read it. */
export function MarkRead({ tenant, number }: { tenant: string; number: number }) {
  useEffect(() => {
    const form = new FormData()
    form.set('number', String(number))
    startTransition(async () => {
      await readTicketAction(tenant, {}, form)
    })
  }, [tenant, number])
  return null
}
