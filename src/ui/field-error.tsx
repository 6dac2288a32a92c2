import { OctagonAlert } from '@/ui/icons'

/** What is wrong with one field, right under it. */
export function FieldError({ id, text }: { id: string; text?: string }) {
  if (!text) return null
  return (
    <p id={id} className="mt-1.5 flex gap-1.5 text-12 text-breach">
      <span className="flex h-4 items-center icon-14">
        <OctagonAlert />
      </span>
      <span className="min-w-0 wrap-anywhere">{text}</span>
    </p>
  )
}
