'use client'

import { type ReactNode, useActionState, useEffect, useRef, useState } from 'react'
import { Button, type ButtonProps } from '@/ui/button'
import { Dialog } from '@/ui/dialog'
import { Form, type FormAnswer } from '@/ui/form'
import { showToast } from '@/ui/show-toast'

type Props<S extends FormAnswer> = {
  /** The button that opens it; `text` is on it. */
  button: Omit<ButtonProps, 'onClick' | 'children'> & { text: ReactNode }
  title: string
  action: (state: Awaited<S>, form: FormData) => Promise<S>
  /** Said once it is done; the dialog closes by itself. */
  done: string
  onDone?: () => void
  /** The fields and the button that sends. */
  children: (state: Awaited<S>) => ReactNode
}

/** A button with a form in a dialog: fresh each time it opens, closed and confirmed once it is done. */
export function FormDialog<S extends FormAnswer>({ button: { text, ...button }, title, done, onDone, ...rest }: Props<S>) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [opened, setOpened] = useState(0)

  const open = () => {
    setOpened((times) => times + 1)
    dialog.current?.showModal()
  }
  const finish = () => {
    dialog.current?.close()
    showToast({ text: done })
    onDone?.()
  }

  return (
    <>
      <Button {...button} aria-haspopup="dialog" onClick={open}>
        {text}
      </Button>
      <Dialog ref={dialog} title={title}>
        {opened > 0 && <DialogForm key={opened} onDone={finish} {...rest} />}
      </Dialog>
    </>
  )
}

function DialogForm<S extends FormAnswer>({ action, onDone, children }: Pick<Props<S>, 'action' | 'children'> & { onDone: () => void }) {
  const [state, send] = useActionState<S, FormData>(action, {} as Awaited<S>)
  const finished = useRef(onDone)
  finished.current = onDone

  useEffect(() => {
    if (state.done) finished.current()
  }, [state])

  return (
    <Form action={send} state={state} className="grid gap-4">
      {children(state)}
    </Form>
  )
}
