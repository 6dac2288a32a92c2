'use client'

import { Idiomorph } from 'idiomorph'
import { useLayoutEffect, useRef, useState } from 'react'
import { stillsOfPage } from '@/ui/stills-of-page'

/** What stands inside, or its place on a whole page, which has it as markup already. */
type Props = { html: string; place?: undefined } | { html?: undefined; place: number }

/** Puts what `Still` has drawn where it stands. React leaves it alone; what changes later is changed in place, and no focus or tick is lost. */
export function StillInside({ html, place }: Props) {
  const now = html ?? insideOf(place)
  const [first] = useState(now)
  const element = useRef<HTMLDivElement>(null)
  const shown = useRef(now)
  useLayoutEffect(() => {
    if (shown.current === now || !element.current) return
    shown.current = now
    Idiomorph.morph(element.current, now, { morphStyle: 'innerHTML', callbacks: { beforeNodeMorphed: keepWhatPeopleDid } })
  }, [now])
  // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by React, which has escaped whatever was put into it
  return <div ref={element} data-still={place} className="contents" dangerouslySetInnerHTML={{ __html: first }} />
}

/** Of the page that the browser was given whole: React may want them again, when one comes back to it. */
const ofThisPage = new Map<number, string>()

function insideOf(place: number): string {
  if (typeof document === 'undefined') return stillsOfPage()?.[place - 1] ?? ''
  const inside = ofThisPage.get(place) ?? document.querySelector(`[data-still="${place}"]`)?.innerHTML ?? ''
  ofThisPage.set(place, inside)
  return inside
}

/** A tick, a word or an open fold that was not in the markup before and is not there now is somebody's own. */
function keepWhatPeopleDid(old: Node, fresh: Node): boolean {
  if (old instanceof HTMLDetailsElement && fresh instanceof HTMLDetailsElement) fresh.open = old.open
  if (old instanceof HTMLOptionElement && fresh instanceof HTMLOptionElement && old.defaultSelected === fresh.defaultSelected)
    fresh.selected = old.selected
  if (!(old instanceof HTMLInputElement && fresh instanceof HTMLInputElement)) return true
  if (old.defaultChecked === fresh.defaultChecked) fresh.checked = old.checked
  if (old.defaultValue === fresh.defaultValue && old.type !== 'file') fresh.value = old.value
  return true
}
