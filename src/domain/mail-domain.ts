/**
 * The domain of a company's addresses from what a person types or pastes (`@stena.ru`, `https://www.stena.ru/`, `стена.рф`): lower case,
 * without `www.`, in ASCII. Null where it is none.
 */
export function mailDomain(typed: string): string | null {
  const bare = typed
    .trim()
    .toLowerCase()
    .replace(/^(https?:\/\/|@)/, '')
  const url = `http://${bare}`
  if (bare === '' || /[\s@,;]/.test(bare) || !URL.canParse(url)) return null
  const host = new URL(url).hostname.replace(/^www\./, '').replace(/\.$/, '')
  return host.length <= 253 && isDomain.test(host) ? host : null
}

const isDomain = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+([a-z]{2,63}|xn--[a-z0-9-]{1,59})$/

/** Anybody can have an address there, so it tells nothing of a company. */
export const isPublicMail = (domain: string) => publicMail.has(domain)

const publicMail = new Set([
  'gmail.com',
  'googlemail.com',
  'mail.ru',
  'inbox.ru',
  'list.ru',
  'bk.ru',
  'internet.ru',
  'xmail.ru',
  'yandex.ru',
  'yandex.com',
  'yandex.by',
  'yandex.kz',
  'ya.ru',
  'narod.ru',
  'rambler.ru',
  'lenta.ru',
  'autorambler.ru',
  'myrambler.ru',
  'ro.ru',
  'outlook.com',
  'hotmail.com',
  'live.com',
  'live.ru',
  'msn.com',
  'icloud.com',
  'me.com',
  'mac.com',
  'yahoo.com',
  'ymail.com',
  'aol.com',
  'gmx.com',
  'gmx.de',
  'web.de',
  'mail.com',
  'zoho.com',
  'proton.me',
  'protonmail.com',
  'tutanota.com',
  'fastmail.com',
  'qq.com',
  '163.com',
  'ukr.net',
  'tut.by',
])
