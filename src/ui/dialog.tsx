'use client'

import { useTranslations } from 'next-intl'
import { type ReactNode, type RefObject, useId } from 'react'
import { IconButton } from '@/ui/icon-button'
import { X } from '@/ui/icons'

type Props = {
  /** `ref.current?.showModal()` opens it; Esc, the cross and a click beside it close it. */
  ref: RefObject<HTMLDialogElement | null>
  title: string
  children: ReactNode
  /** The row of buttons; a `<form method="dialog">` button closes without script. */
  actions?: ReactNode
  onClose?: () => void
}

/** The browser's own modal dialog; a sheet at the bottom on a phone. */
export function Dialog({ ref, title, children, actions, onClose }: Props) {
  const id = useId()
  const t = useTranslations('ui')

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc is the dialog's own
    <dialog
      ref={ref}
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => event.target === event.currentTarget && event.currentTarget.close()}
      className="m-auto max-h-[85dvh] w-full max-w-md flex-col overflow-hidden rounded-box border border-line2 bg-surface text-fg shadow-floating open:flex max-md:mb-0 max-md:max-w-none max-md:rounded-b-none"
    >
      <header className="flex items-center gap-4 border-line border-b py-2.5 pr-2.5 pl-5">
        <h2 id={id} className="min-w-0 flex-1 text-14">
          {title}
        </h2>
        <form method="dialog">
          <IconButton type="submit" label={t('close')} icon={<X />} />
        </form>
      </header>
      <div className="min-h-0 overflow-y-auto px-5 py-4">{children}</div>
      {actions && <footer className="flex flex-wrap justify-end gap-2 border-line border-t px-5 py-3">{actions}</footer>}
    </dialog>
  )
}
