'use client'

import { type Editor, EditorContent, useEditor } from '@tiptap/react'
import StarterKit from '@tiptap/starter-kit'
import { useEffect, useLayoutEffect, useRef } from 'react'
import { type Mention, RichMentions } from '@/ui/rich-mentions'
import { RichTools } from '@/ui/rich-tools'
import { sendOnCtrlEnter } from '@/ui/send-on-ctrl-enter'

export type RichEditorProps = {
  id: string
  label: string
  error: boolean
  placeholder?: string
  rows: number
  /** Plain, or shaped where `isHtml`. */
  start: string
  isHtml: boolean
  /** Where the plain field's caret stood; none: the focus is elsewhere and stays there. */
  caret: number | null
  mentions?: Mention[]
  onChange: (value: { text: string; html: string }) => void
  onMention: (id: string) => void
}

/** The editor of a `RichText`: bold, italic, lists, quotes, code and links, by keys, by signs as in Markdown, or by its buttons. */
export function RichEditor({ id, label, error, placeholder, rows, start, isHtml, caret, mentions, onChange, onMention }: RichEditorProps) {
  const keys = useRef<(event: KeyboardEvent) => boolean>(() => false)
  const editor = useEditor({
    extensions,
    content: isHtml ? start : linesOf(start),
    injectCSS: false,
    // It only ever runs in a browser, and takes the place of a field with the focus.
    immediatelyRender: true,
    shouldRerenderOnTransaction: true,
    onUpdate: ({ editor: changed }) => onChange(writtenIn(changed)),
    editorProps: {
      attributes: {
        id,
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        dir: 'auto',
        class: `rich-text max-h-[60dvh] overflow-y-auto px-3.5 py-2 text-14 text-fg ${rows > 2 ? 'min-h-[5.125rem]' : 'min-h-[3.75rem]'}`,
      },
      handleKeyDown: (_view, event) => keys.current(event) || sendOnCtrlEnter(event),
      // Files are the form's.
      handlePaste: (_view, { clipboardData }) => hasFilesOnly(clipboardData),
      handleDrop: (_view, { dataTransfer }) => Boolean(dataTransfer?.files.length),
      transformPastedHTML: (html) => html.replace(/<!--[\s\S]*?-->/g, ''),
    },
  })
  const begun = useRef({ start, caret, onChange })

  useLayoutEffect(() => {
    const { start, caret, onChange } = begun.current
    onChange(writtenIn(editor))
    if (caret === null) return
    const line = start.slice(0, caret).split('\n').length
    editor.commands.setTextSelection(caret + line)
    editor.view.focus()
  }, [editor])

  useEffect(() => {
    if (error) editor.view.dom.setAttribute('aria-invalid', 'true')
    else editor.view.dom.removeAttribute('aria-invalid')
  }, [editor, error])

  return (
    <div data-filled={editor.isEmpty ? undefined : ''} className="relative">
      {editor.isEmpty && placeholder && (
        <span aria-hidden="true" className="pointer-events-none absolute inset-x-3.5 top-2 truncate text-14 text-fg3">
          {placeholder}
        </span>
      )}
      <EditorContent editor={editor} />
      {mentions && mentions.length > 0 && <RichMentions editor={editor} people={mentions} keys={keys} onMention={onMention} />}
      <RichTools editor={editor} />
    </div>
  )
}

/** Called on the editor itself: its methods don't stand alone. */
const writtenIn = (editor: Editor) =>
  editor.isEmpty ? { text: '', html: '' } : { text: editor.getText({ blockSeparator: '\n' }), html: editor.getHTML() }

const extensions = [
  StarterKit.configure({
    heading: false,
    horizontalRule: false,
    underline: false,
    link: { openOnClick: false, autolink: true, protocols: ['http', 'https', 'mailto'], defaultProtocol: 'https', isAllowedUri },
  }),
]

function isAllowedUri(address: string): boolean {
  return /^(https?:|mailto:)/i.test(address) || !/^[a-z][a-z0-9+.-]*:/i.test(address)
}

const linesOf = (text: string) => ({
  type: 'doc',
  content: text.split('\n').map((line) => ({ type: 'paragraph', content: line ? [{ type: 'text', text: line }] : [] })),
})

/** A picture copied together with words is pasted as words. */
const hasFilesOnly = (data: DataTransfer | null) => Boolean(data?.files.length) && !data?.types.includes('text/plain')
