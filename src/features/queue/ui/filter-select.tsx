import { useId } from 'react'
import { classes } from '@/ui/classes'
import { Field } from '@/ui/field'
import { html } from '@/ui/html'
import { ChevronDown } from '@/ui/icons'
import { inputBox, inputSize } from '@/ui/input-style'
import type { Choices } from '../choices'

type Props = { name: string; label: string; any: string; chosen: string | null; choices: Choices['client'] }

/** One of many, or any: its options are no elements of React, a queue may know hundreds of clients. */
export function FilterSelect({ name, label, any, chosen, choices }: Props) {
  const id = useId()
  const options = [{ id: '', name: any }, ...choices].map(
    (choice) => html`<option value="${choice.id}"${choice.id === (chosen ?? '') && html` selected`}>${choice.name}</option>`,
  )
  return (
    <Field id={id} label={label}>
      <div className="relative">
        <select
          id={id}
          name={name}
          className={classes(inputBox, inputSize[32], 'appearance-none truncate pr-8!')}
          // biome-ignore lint/security/noDangerouslySetInnerHtml: an Html has escaped whatever was put into it
          dangerouslySetInnerHTML={{ __html: html`${options}`.toString() }}
        />
        <span className="pointer-events-none absolute inset-y-0 right-2.5 flex items-center text-fg2">
          <ChevronDown />
        </span>
      </div>
    </Field>
  )
}
