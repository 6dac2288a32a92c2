import 'server-only'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import PostalMime, { type Address } from 'postal-mime'
import { inboxFolder } from './folder'

export type LetterHead = { id: string; to: string; toName: string; from: string; subject: string; gist: string; at: Date }
export type Letter = LetterHead & { html: string; text: string }

const SHOWN = 500

/** The newest letters, the newest first; only one reader's with `to`. `readers` are all who got one of them, whatever is asked for. */
export async function letters(to?: string): Promise<{ letters: LetterHead[]; readers: string[] }> {
  const names = (await readdir(inboxFolder()).catch(() => [])).filter((name) => isLetter.test(name))
  const newest = names.sort().reverse().slice(0, SHOWN)
  const heads = (await Promise.all(newest.map((name) => letterAt(name.replace(/\.eml$/, ''))))).filter((letter) => letter !== null)
  const readers = [...new Set(heads.map((head) => head.to))].sort()
  return { letters: heads.filter((head) => !to || head.to === to), readers }
}

export async function letterAt(id: string): Promise<Letter | null> {
  if (!isLetter.test(`${id}.eml`)) return null
  const raw = await readFile(join(inboxFolder(), `${id}.eml`)).catch(() => null)
  if (!raw) return null
  const { to, from, subject = '', date, html = '', text = '' } = await PostalMime.parse(raw)
  const reader = to?.[0]
  return {
    id,
    to: reader?.address ?? '',
    toName: reader?.name ?? '',
    from: named(from),
    subject,
    gist: text.split('\n', 1)[0] ?? '',
    at: new Date(date ?? 0),
    html,
    text,
  }
}

const isLetter = /^\d{17}-[0-9a-f]{16}\.eml$/

const named = (address?: Address) => (address?.name && address.address ? `${address.name} <${address.address}>` : (address?.address ?? ''))
