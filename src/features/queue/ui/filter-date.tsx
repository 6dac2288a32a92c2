import { useId } from 'react'
import { classes } from '@/ui/classes'
import { Field } from '@/ui/field'
import { inputBox, inputSize } from '@/ui/input-style'

type Props = { name: string; label: string; chosen: string | null }

/** A day, or any. */
export function FilterDate({ name, label, chosen }: Props) {
  const id = useId()
  return (
    <Field id={id} label={label}>
      <input id={id} type="date" name={name} defaultValue={chosen ?? ''} className={classes(inputBox, inputSize[32])} />
    </Field>
  )
}
