import type { ReactNode } from 'react'
import { FileArchive, FileText, Image } from '@/ui/icons'

type Props = {
  name: string
  /** Worded: «412 КБ». */
  size?: string
  href?: string
  /** Right side: a remove button, a progress word. */
  action?: ReactNode
  error?: string
}

/** One file: a link where it can be had, with its reason beside it where it was refused. */
export function FileListItem({ name, size, href, action, error }: Props) {
  const text = (
    <>
      <span className="text-fg2">{glyph(name)}</span>
      <span className="min-w-0 truncate" title={name}>
        {name}
      </span>
      {size && <span className="shrink-0 text-12 text-fg3">{size}</span>}
    </>
  )
  return (
    <li className="min-w-0 max-w-full">
      <div
        className={`flex min-h-8 items-center gap-2 rounded-box border px-2.5 py-1 ${error ? 'border-breach-bar' : 'border-line'} max-md:min-h-11`}
      >
        {href ? (
          <a href={href} className="flex min-w-0 items-center gap-2 hover:text-ac" download>
            {text}
          </a>
        ) : (
          text
        )}
        {action && <span className="ml-auto flex pl-2">{action}</span>}
      </div>
      {error && <p className="mt-1 text-12 text-breach wrap-anywhere">{error}</p>}
    </li>
  )
}

function glyph(name: string) {
  if (/\.(zip|7z|rar|arj)$/i.test(name)) return <FileArchive />
  return /\.(gif|bmp|jpe?g|png|tiff?)$/i.test(name) ? <Image /> : <FileText />
}
