'use client'

import { type ReactNode, useRef } from 'react'
import { Button, type ButtonProps } from '@/ui/button'
import { Dialog } from '@/ui/dialog'

type Props = Omit<ButtonProps, 'onClick' | 'title'> & {
  /** On the button. */
  text: ReactNode
  /** Of the dialog. */
  title: string
  actions?: ReactNode
  children: ReactNode
}

/** A button with its dialog. */
export function DialogButton({ text, title, actions, children, ...rest }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  return (
    <>
      <Button {...rest} aria-haspopup="dialog" onClick={() => dialog.current?.showModal()}>
        {text}
      </Button>
      <Dialog ref={dialog} title={title} actions={actions}>
        {children}
      </Dialog>
    </>
  )
}
