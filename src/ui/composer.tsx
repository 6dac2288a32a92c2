import type { ReactNode } from 'react'

type Props = {
  /** ModeTabs whose radio of value «note» turns the whole box ochre. */
  modes?: ReactNode
  /** Right of the modes: «черновик сохранён». */
  note?: ReactNode
  /** A bare TextArea. */
  text: ReactNode
  files?: ReactNode
  /** «Потрачено [1 ч 10 мин] … осталось 5 ч 30 мин». */
  time?: ReactNode
  /** Left of the buttons: paperclip, snippets. */
  tools?: ReactNode
  actions: ReactNode
  /** Beside a list: until it is entered or holds text, only the words and the buttons show. */
  folded?: boolean
}

/** One box for the answer: to whom, the words, the time spent, the next step. */
export function Composer({ modes, note, text, files, time, tools, actions, folded = false }: Props) {
  return (
    <div className="group/composer rounded-box border border-line2 bg-surface transition-colors focus-within:border-ac has-[[value=note]:checked]:border-note-line has-[[value=note]:checked]:border-dashed has-[[value=note]:checked]:bg-note">
      {(modes || note) && (
        <div className={`flex flex-wrap items-center justify-between gap-2 px-2 pt-1.5 ${folded ? hiddenAtRest : ''}`}>
          {modes}
          {note && <span className="px-1.5 text-12 text-fg3">{note}</span>}
        </div>
      )}
      {text}
      {files && <div className="px-3.5 pb-3">{files}</div>}
      {time && (
        <div className={`flex flex-wrap items-center gap-x-3 gap-y-2 border-line border-t px-3.5 py-1.5 ${folded ? hiddenAtRest : ''}`}>
          {time}
        </div>
      )}
      <div className={`flex flex-wrap items-center gap-2 px-2 py-2 ${time ? 'border-line border-t' : ''}`}>
        {tools && <div className="flex items-center gap-1 text-fg2">{tools}</div>}
        <div className="ml-auto flex flex-wrap justify-end gap-2 max-md:ml-0 max-md:w-full max-md:*:flex-1">{actions}</div>
      </div>
    </div>
  )
}

/** Class of what a folded composer hides until it is entered or holds text; style alone does it, so that it needs no script. */
export const hiddenAtRest =
  'group-[:not(:focus-within):not(:has(textarea:not(:placeholder-shown))):not(:has([data-filled])):not(:has([aria-invalid]))]/composer:hidden'
