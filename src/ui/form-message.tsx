import { CircleCheck, OctagonAlert } from 'lucide-react'
import { classes } from '@/ui/classes'

/** The live region of a form: always there, so that what is put into it is read aloud. */
export function FormMessage({ text, done = false }: { text?: string; done?: boolean }) {
  return (
    <div aria-live={done ? 'polite' : 'assertive'} data-form-message>
      {text && (
        <p
          className={classes(
            'mb-4 flex gap-2 rounded-box px-3 py-2 text-13',
            done ? 'bg-done-soft text-done' : 'bg-breach-soft text-breach',
          )}
        >
          <span className="flex h-5 items-center">{done ? <CircleCheck /> : <OctagonAlert />}</span>
          <span className="min-w-0 wrap-anywhere">{text}</span>
        </p>
      )}
    </div>
  )
}
