import { createTransport, type SendMailOptions } from 'nodemailer'
import { lineOf, soleAddress, Undeliverable } from './address'
import type { Letter } from './letter'
import { intoFolder } from './local-inbox'
import { messageId, threadId } from './message-id'
import { renderHtml } from './render-html'
import { renderText } from './render-text'

export type PostSettings = {
  appUrl: string
  /** Absent: letters are kept in the folder `inbox`. */
  smtpUrl?: string
  /** The sending address; no-reply@ the host of `appUrl` where there is none. */
  from?: string
  inbox: string
  secret: string
}

export type Envelope = {
  to: { name: string; email: string }
  /** The name in From: the tenant's. */
  sender: string
  lang: string
  /** The job that sends; sent again by the same job, it is the same message. */
  jobId: string
  enqueuedAt: Date
  /** What the letter is about (a ticket's id): letters about one thing stand together in the reader's program. */
  about?: string
  /** A mailbox that people read; without it answers go to the sending address. */
  replyTo?: string | null
  accent?: string | null
  /** Where a mail program posts to end letters of this kind (RFC 8058). */
  oneClick?: string | null
  files?: Enclosed[]
}

/** A file that goes with a letter. */
export type Enclosed = { name: string; type: string; content: Buffer }

export type PostOffice = (letter: Letter, envelope: Envelope) => Promise<void>

/**
 * Sends by SMTP, or into a folder; people of the demo have no mailboxes, so theirs always stay in the folder. Throws `Undeliverable` for
 * what no repeat will cure; any other error is worth another try.
 */
export function postOffice(settings: PostSettings): PostOffice {
  const keep = intoFolder(settings.inbox)
  const sendOut = settings.smtpUrl ? bySmtp(settings.smtpUrl) : keep
  const from = settings.from ?? `no-reply@${new URL(settings.appUrl).hostname}`
  return async (letter, envelope) => {
    const mail = mimeOf(letter, envelope, from, settings.secret)
    await (isOfDemo(envelope.to.email) ? keep : sendOut)(mail, envelope.enqueuedAt)
  }
}

const isOfDemo = (email: string) => email.toLowerCase().endsWith('.demo')

function mimeOf(letter: Letter, envelope: Envelope, from: string, secret: string): SendMailOptions {
  const { to, sender, lang, jobId, about, replyTo, accent, oneClick, files } = envelope
  const address = soleAddress(to.email)
  const host = from.slice(from.lastIndexOf('@') + 1)
  return {
    from: { name: lineOf(sender), address: from },
    to: { name: lineOf(to.name), address },
    replyTo: replyTo ? { name: lineOf(sender), address: soleAddress(replyTo) } : undefined,
    subject: lineOf(letter.subject),
    text: renderText(letter),
    html: renderHtml(letter, { lang, sender, accent }),
    messageId: messageId({ secret, host, jobId, address }),
    attachments: files?.map(({ name, type, content }) => ({ filename: name, contentType: type, content })),
    references: about && threadId({ secret, host, about, address }),
    headers: {
      'Content-Language': lang,
      ...(letter.automatic ? { 'Auto-Submitted': 'auto-generated' } : {}),
      ...(oneClick ? { 'List-Unsubscribe': `<${oneClick}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' } : {}),
    },
  }
}

function bySmtp(url: string) {
  const transport = createTransport({
    url,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return async (mail: SendMailOptions) => {
    await transport.sendMail(mail).catch(refusal)
  }
}

/** The server knows no such recipient; whatever else it refuses may be mended on either side. */
function refusal(error: Error & { command?: string; responseCode?: number }): never {
  if (error.command === 'RCPT TO' && (error.responseCode ?? 0) >= 500) throw new Undeliverable(`refused with ${error.responseCode}`)
  throw error
}
