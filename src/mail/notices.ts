import { createTranslator } from 'use-intl/core'
import en from '@/i18n/en/notices.json'
import { type FormatLocale, formatNearInstant } from '@/i18n/format'
import { type NoticeFacts, noticeWords } from '@/i18n/notice-words'
import ru from '@/i18n/ru/notices.json'
import { type Block, button, fact, heading, type Letter, link, paragraph, quote, small } from './letter'

type Line = NoticeFacts & {
  at: Date
  actorName: string | null
  said: string | null
  ticket: { id: string; number: number; subject: string; clientName: string } | null
}

export type Notices = {
  lines: Line[]
  /** Of the only ticket: the nearest of its open clocks. */
  due: Date | null
  /** The tenant's own pages begin with it. */
  home: string
  /** The page that ends letters of this kind, where they are all of one. */
  unsubscribe: string | null
  timeZone: string
}

/** One notice speaks for itself; several are a digest by ticket. */
export function noticesLetter({ lang, now }: { lang: FormatLocale; now: Date }, notices: Notices): Letter {
  const reader = { locale: lang, timeZone: notices.timeZone, now }
  const t = createTranslator({ locale: lang, timeZone: notices.timeZone, now, messages: { ru, en }[lang] })
  const say = noticeWords(reader)
  const [first, ...more] = notices.lines
  const body = first && more.length === 0 ? one(first) : digest()
  return { ...body, blocks: [...body.blocks, ...foot()], automatic: true }

  function one(line: Line) {
    const { ticket, said, actorName } = line
    const what = say(line)
    const number = String(ticket?.number ?? '')
    const blocks: Block[] = [
      heading(what),
      ...(ticket ? [fact(t('letter.topic'), `#${number} ${ticket.subject}`), fact(t('letter.client'), ticket.clientName)] : []),
      ...(notices.due ? [fact(t('letter.due'), formatNearInstant(notices.due, reader))] : []),
      ...(said ? [quote(actorName ?? '', said)] : []),
      ticket ? button(t('letter.open'), page(`/desk/tickets/${number}`)) : button(t('letter.openAll'), page('/notices')),
    ]
    const subject = ticket ? t('letter.subjectOne', { number, what, subject: ticket.subject }) : what
    return { subject, preview: said ?? what, blocks }
  }

  function digest() {
    const groups = byTicket(notices.lines)
    const count = notices.lines.length
    const numbers = groups.flatMap(({ ticket }) => (ticket ? [`#${ticket.number}`] : []))
    const tickets = numbers.length > mostNumbers ? `${numbers.slice(0, mostNumbers).join(', ')}…` : numbers.join(', ')
    const shown = groups.slice(0, mostGroups)
    const rest = count - shown.reduce((sum, { lines }) => sum + lines.length, 0)
    return {
      subject: tickets ? t('letter.subjectMany', { count, tickets }) : t('letter.heading', { count }),
      preview: notices.lines.map(worded).join(' · '),
      blocks: [
        heading(t('letter.heading', { count })),
        ...shown.flatMap(groupBlocks),
        ...(rest > 0 ? [paragraph(t('letter.rest', { count: rest }))] : []),
        button(t('letter.openAll'), page('/notices')),
      ],
    }
  }

  function groupBlocks({ ticket, lines }: Group): Block[] {
    const words = lines.map((line) => (line.said ? `— ${worded(line)}: ${shortened(line.said)}` : `— ${worded(line)}`))
    if (!ticket) return [paragraph(words.join('\n'))]
    const { number, subject, clientName } = ticket
    return [
      paragraph([`#${number} ${subject} · ${clientName}`, ...words].join('\n')),
      link(t('letter.openNumber', { number: String(number) }), page(`/desk/tickets/${number}`)),
    ]
  }

  function worded(line: Line): string {
    return line.actorName ? t('letter.by', { what: say(line), who: line.actorName }) : say(line)
  }

  function foot(): Block[] {
    return [
      small(t('letter.how')),
      link(t('letter.settings'), page('/account/notices')),
      ...(notices.unsubscribe ? [link(t('letter.stop'), notices.unsubscribe)] : []),
    ]
  }

  function page(path: string): string {
    return `${notices.home}${path}`
  }
}

const mostNumbers = 5
const mostGroups = 20

const shortened = (text: string) => [...text.replace(/\s+/g, ' ')].slice(0, 140).join('')

type Group = { ticket: Line['ticket']; lines: Line[] }

/** In the order of what happened first. */
function byTicket(lines: Line[]): Group[] {
  const groups = new Map<string, Group>()
  for (const line of lines) {
    const key = line.ticket?.id ?? ''
    const group = groups.get(key) ?? { ticket: line.ticket, lines: [] }
    groups.set(key, { ...group, lines: [...group.lines, line] })
  }
  return [...groups.values()]
}
