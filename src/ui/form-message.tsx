import { OctagonAlert } from '@/ui/icons'

/** What is wrong with a whole form. The live region is always there, so that what comes into it is read aloud. */
export function FormMessage({ children }: { children?: string }) {
  return (
    <div role="alert" data-form-message className="empty:absolute">
      {children && (
        <p className="flex gap-2 rounded-box bg-breach-soft px-3 py-2 text-13 text-breach">
          <span className="flex h-5 items-center">
            <OctagonAlert />
          </span>
          <span className="min-w-0 wrap-anywhere">{children}</span>
        </p>
      )}
    </div>
  )
}
