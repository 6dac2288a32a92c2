import { type RefObject, useCallback, useEffect, useRef, useState } from 'react'
import type { Draft, DraftFields, DraftPlace, SavedDraft } from '@/features/drafts/schema'
import { dropDraft, putDraft } from './draft-request'

type Options = {
  tenant: string
  place: DraftPlace
  /** Holds the form. */
  box: RefObject<HTMLElement | null>
  /** The fields that are kept; the draft lives while one of `words` holds something. */
  names: readonly string[]
  words: readonly string[]
  draft: Draft | null
}

export type DraftState = 'none' | 'saved' | 'unsaved'

/**
 * Keeps what is being written on the server: a second after the last key, at once when the page is left. Of two tabs none overwrites the
 * other unasked: `taken` is what the other one saved.
 */
export function useDraft({ tenant, place, box, names, words, draft }: Options) {
  const [state, setState] = useState<DraftState>(draft ? 'saved' : 'none')
  const [taken, setTaken] = useState<Draft | null>(null)
  const kept = useRef(begun(draft))

  const save = useCallback(
    async ({ leaving = false, force = false } = {}): Promise<void> => {
      const form = box.current?.querySelector('form')
      const now = kept.current
      clearTimeout(now.timer)
      now.timer = 0
      if (!form || (now.blocked && !force)) return
      // One at a time: the answer to the first says what the next goes on with.
      if (now.running) {
        now.again = true
        return
      }
      const fields = fieldsOf(form, names)
      if (textOf(fields) === now.last) return setState(now.seen ? 'saved' : 'none')
      if (words.every((name) => !fields[name]?.trim())) {
        if (now.seen) void dropDraft(tenant, place)
        kept.current = begun(null)
        return setState('none')
      }
      now.running = true
      now.last = textOf(fields)
      now.sent.push(wordsOf(fields, words))
      const saved = await putDraft(tenant, { place, fields, seen: now.seen, force }, leaving)
      now.running = false
      if (kept.current !== now) return void dropDraft(tenant, place)
      heard(saved)
      if (now.again && !now.blocked) {
        now.again = false
        await save()
      }

      function heard(saved: SavedDraft | null) {
        if (saved && 'savedAt' in saved) {
          now.seen = saved.savedAt
          now.blocked = false
          setTaken(null)
          setState('saved')
        } else if (saved?.taken && now.sent.includes(wordsOf(saved.taken.fields, words))) {
          // Our own words, whose answer was lost on the way.
          now.seen = saved.taken.savedAt
          now.last = ''
          now.again = true
        } else if (saved?.taken) {
          now.blocked = true
          setTaken(saved.taken)
        } else {
          // Nothing came back, or another tab has sent the draft or thrown it away: the next save begins anew.
          if (saved) now.seen = null
          now.last = ''
        }
      }
    },
    [tenant, place, box, names, words],
  )

  useEffect(() => {
    const form = box.current?.querySelector('form')
    const soon = () => {
      setState((now) => (now === 'saved' ? 'unsaved' : now))
      clearTimeout(kept.current.timer)
      kept.current.timer = window.setTimeout(() => void save(), 1000)
    }
    const leave = () => {
      if (document.visibilityState === 'hidden' && kept.current.timer) void save({ leaving: true })
    }
    const blur = () => kept.current.timer && void save()
    const sending = () => {
      clearTimeout(kept.current.timer)
      kept.current.timer = 0
    }
    form?.addEventListener('input', soon)
    form?.addEventListener('focusout', blur)
    form?.addEventListener('submit', sending)
    document.addEventListener('visibilitychange', leave)
    return () => {
      form?.removeEventListener('input', soon)
      form?.removeEventListener('focusout', blur)
      form?.removeEventListener('submit', sending)
      document.removeEventListener('visibilitychange', leave)
      if (kept.current.timer) void save({ leaving: true })
    }
  }, [box, save])

  /** It has been sent, or is wanted no more. */
  const forget = useCallback(() => {
    clearTimeout(kept.current.timer)
    kept.current = begun(null)
    setTaken(null)
    setState('none')
  }, [])

  return {
    state,
    taken,
    forget,
    /** This tab's words replace the other's. */
    keepMine: () => {
      kept.current.last = ''
      void save({ force: true })
    },
    /** The form has been filled with the other tab's words. */
    took: (other: Draft) => {
      kept.current = begun(other)
      setTaken(null)
      setState('saved')
    },
    drop: () => {
      forget()
      void dropDraft(tenant, place)
    },
  }
}

/** What is known of the draft on the server, and of what is on its way there. */
const begun = (draft: Draft | null) => ({
  seen: draft?.savedAt ?? null,
  last: draft ? textOf(draft.fields) : '',
  /** The words of every save of this tab. */
  sent: [] as string[],
  timer: 0,
  running: false,
  again: false,
  /** Until it is chosen whose words stay. */
  blocked: false,
})

const wordsOf = (fields: DraftFields, words: readonly string[]) => words.map((name) => fields[name] ?? '').join('\n')

function fieldsOf(form: HTMLFormElement, names: readonly string[]): DraftFields {
  const data = new FormData(form)
  return Object.fromEntries(names.map((name) => [name, String(data.get(name) ?? '')]).filter(([, value]) => value !== ''))
}

const textOf = (fields: DraftFields) => JSON.stringify(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)))
