'use client'

import { Idiomorph } from 'idiomorph'
import { useLayoutEffect, useRef, useState } from 'react'
import { stillsOfPage } from '@/ui/stills-of-page'

type Props = {
  /** Of what stands inside: another one, another inside. */
  mark: string
  /** Not on a whole page, which has it as markup already. */
  html?: string
}

/** Puts what `Still` has drawn where it stands. React leaves it alone; what changes later is changed in place, and no focus or tick is lost. */
export function StillInside({ mark, html }: Props) {
  const [first] = useState(() => html ?? insideOf(mark))
  const place = useRef<HTMLDivElement>(null)
  const shown = useRef(mark)
  useLayoutEffect(() => {
    if (shown.current === mark || !place.current) return
    shown.current = mark
    Idiomorph.morph(place.current, html ?? insideOf(mark), { morphStyle: 'innerHTML', callbacks: { beforeNodeMorphed: keepWhatPeopleDid } })
  }, [mark, html])
  // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by React, which has escaped whatever was put into it
  return <div ref={place} data-still={mark} className="contents" dangerouslySetInnerHTML={{ __html: first }} />
}

/** Of the page that the browser was given whole: React may want them again, when one comes back to it. */
const ofThisPage = new Map<string, string>()

function insideOf(mark: string): string {
  if (typeof document === 'undefined') return stillsOfPage()?.get(mark) ?? ''
  const inside = ofThisPage.get(mark) ?? document.querySelector(`[data-still="${mark}"]`)?.innerHTML ?? ''
  ofThisPage.set(mark, inside)
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
