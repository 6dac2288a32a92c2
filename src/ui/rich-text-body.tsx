import { classes } from '@/ui/classes'

/** Written words as they were shaped; `html` only ever comes out of the server's own sanitiser. Without it the plain ones as typed. */
export function RichTextBody({ text, html, className }: { text: string; html: string | null; className?: string }) {
  if (html === null)
    return (
      <p dir="auto" className={classes('whitespace-pre-wrap', className)}>
        {text}
      </p>
    )
  // biome-ignore lint/security/noDangerouslySetInnerHtml: server/rich-text.ts cut it down to its list before it was kept
  return <div dir="auto" className={classes('rich-text', className)} dangerouslySetInnerHTML={{ __html: html }} />
}
