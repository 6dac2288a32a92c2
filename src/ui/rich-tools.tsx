'use client'

import type { Editor } from '@tiptap/react'
import { useTranslations } from 'next-intl'
import { type ReactNode, useRef, useState } from 'react'
import { Button } from '@/ui/button'
import { IconButton } from '@/ui/icon-button'
import { Bold, Code, Italic, Link2, List, ListOrdered, Quote, Strikethrough } from '@/ui/icons'
import { inputBox, inputSize } from '@/ui/input-style'

type Tool = 'bold' | 'italic' | 'strike' | 'bulletList' | 'orderedList' | 'blockquote' | 'code'

/** The editor's buttons; each can be had by keys as well. */
export function RichTools({ editor }: { editor: Editor }) {
  const t = useTranslations('ui.editor')
  const [isLinking, setLinking] = useState(false)
  const address = useRef<HTMLInputElement>(null)

  function link() {
    const href = address.current?.value.trim()
    const chain = editor.chain().focus().extendMarkRange('link')
    if (!href) chain.unsetLink().run()
    else if (editor.state.selection.empty && !editor.isActive('link'))
      chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href: whole(href) } }] }).run()
    else chain.setLink({ href: whole(href) }).run()
    setLinking(false)
  }

  return (
    <div role="toolbar" aria-label={t('tools')} className="flex flex-wrap items-center gap-0.5 px-2 pb-1 text-fg2 icon-14">
      {tools.map(({ tool, icon }) => (
        <IconButton
          key={tool}
          label={t(tool)}
          icon={icon}
          pressed={editor.isActive(tool)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => does[tool](editor)}
        />
      ))}
      <IconButton label={t('link')} icon={<Link2 />} pressed={editor.isActive('link')} onClick={() => setLinking(!isLinking)} />
      {isLinking && (
        <span className="flex min-w-48 flex-1 items-center gap-1">
          <input
            ref={address}
            type="url"
            aria-label={t('address')}
            placeholder="https://"
            // biome-ignore lint/a11y/noAutofocus: it was asked for
            autoFocus
            defaultValue={String(editor.getAttributes('link').href ?? '')}
            className={`${inputBox} ${inputSize[32]}`}
            onKeyDown={(event) => {
              if (event.key === 'Enter') link()
              else if (event.key === 'Escape') setLinking(false)
              else return
              event.preventDefault()
              event.stopPropagation()
            }}
          />
          <Button size={28} onClick={link}>
            {t('apply')}
          </Button>
        </span>
      )}
    </div>
  )
}

const does: Record<Tool, (editor: Editor) => void> = {
  bold: (editor) => editor.chain().focus().toggleBold().run(),
  italic: (editor) => editor.chain().focus().toggleItalic().run(),
  strike: (editor) => editor.chain().focus().toggleStrike().run(),
  bulletList: (editor) => editor.chain().focus().toggleBulletList().run(),
  orderedList: (editor) => editor.chain().focus().toggleOrderedList().run(),
  blockquote: (editor) => editor.chain().focus().toggleBlockquote().run(),
  code: (editor) => editor.chain().focus().toggleCode().run(),
}

const tools: { tool: Tool; icon: ReactNode }[] = [
  { tool: 'bold', icon: <Bold /> },
  { tool: 'italic', icon: <Italic /> },
  { tool: 'strike', icon: <Strikethrough /> },
  { tool: 'bulletList', icon: <List /> },
  { tool: 'orderedList', icon: <ListOrdered /> },
  { tool: 'blockquote', icon: <Quote /> },
  { tool: 'code', icon: <Code /> },
]

/** «example.ru» is an address too. */
const whole = (href: string) => (/^(https?:|mailto:)/i.test(href) ? href : href.includes('@') ? `mailto:${href}` : `https://${href}`)
