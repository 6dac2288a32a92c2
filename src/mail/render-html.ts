import { accentScale, isHex } from '@/domain/colour'
import type { Block, Letter } from './letter'

export type Appearance = {
  lang: string
  sender: string /** The agency's colour, `#rrggbb`; none: the product's. */
  accent?: string | null
}

/** Tables and inline styles, since mail programs know little else; nothing is fetched. The dark reading is in classes beside them. */
export function renderHtml({ subject, preview, blocks }: Letter, { lang, sender, accent }: Appearance): string {
  const paint = paintOf(accent)
  return `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escaped(subject)}</title>
<style>${darkStyle(paint)}</style>
</head>
<body class="page" style="margin:0;padding:0;background:#f8f9fa;color:#1a1e26">
<div style="display:none;max-height:0;overflow:hidden">${escaped(beginning(preview))}${filler}</div>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" class="page" style="background:#f8f9fa"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;${font}">
<tr><td class="soft" style="padding:0 4px 12px;font-size:14px;line-height:20px;color:#696d76">${escaped(sender)}</td></tr>
<tr><td class="card" style="padding:24px;background:#ffffff;border:1px solid #e3e5e8;border-radius:6px">
${blocks.map((block) => htmlOf(block, paint)).join('\n')}
</td></tr>
</table>
</td></tr></table>
</body>
</html>
`
}

const font = `font-family:'Golos Text',-apple-system,'Segoe UI',Roboto,Arial,sans-serif;color:#1a1e26`
const prose = 'font-size:16px;line-height:24px;overflow-wrap:anywhere;word-break:break-word'

const darkStyle = ({ dark }: Paint) => `@media (prefers-color-scheme:dark){
.page{background:#101114!important;color:#ebedef!important}.card{background:#17191c!important;border-color:#282a2f!important;color:#ebedef!important}
.text{color:#ebedef!important}.soft{color:#8e9299!important}.quote{background:#1c2639!important;border-color:#33476d!important;color:#ebedef!important}
.fill{background:${dark.fill}!important;border-color:${dark.fill}!important}.onfill{color:${dark.onFill}!important}.line{background:#17191c!important;border-color:#3b3f44!important}.link{color:${dark.text}!important}}`

function htmlOf(block: Block, paint: Paint): string {
  switch (block.kind) {
    case 'heading':
      return `<h1 class="text" dir="auto" style="margin:0 0 16px;${prose};font-size:20px;line-height:28px;font-weight:600">${escaped(block.text)}</h1>`
    case 'paragraph':
      return `<p class="text" dir="auto" style="margin:0 0 16px;${prose}">${lines(block.text)}</p>`
    case 'fact':
      return `<p class="text" style="margin:0 0 12px;${prose}"><span class="soft" style="font-size:14px;color:#696d76">${escaped(block.label)}</span><br><bdi>${escaped(block.value)}</bdi></p>`
    case 'quote':
      return `<div class="quote" style="margin:0 0 16px;padding:12px 16px;background:#ecf3ff;border:1px solid #bcd2f9;border-radius:6px;${prose}"><strong style="font-weight:600">${escaped(block.author)}</strong><div dir="auto" style="margin-top:4px">${block.html ?? lines(block.text)}</div></div>`
    case 'button':
      return buttonOf(block, paint)
    case 'small':
      return `<p class="soft" dir="auto" style="margin:12px 0 0;font-size:13px;line-height:20px;color:#696d76">${lines(block.text)}</p>`
    case 'link':
      return `<p class="soft" style="margin:12px 0 0;font-size:13px;line-height:20px"><a class="link" href="${escaped(block.url)}" style="color:${paint.light.text}">${escaped(block.label)}</a></p>`
  }
}

function buttonOf({ label, url, primary }: Extract<Block, { kind: 'button' }>, { light }: Paint): string {
  const look = primary ? `background:${light.fill};border:1px solid ${light.fill}` : 'background:#ffffff;border:1px solid #cfd2d6'
  const colour = primary ? light.onFill : light.text
  return `<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="display:inline-table;margin:0 8px 12px 0"><tr><td class="${primary ? 'fill' : 'line'}" style="${look};border-radius:6px"><a class="${primary ? 'onfill' : 'link'}" href="${escaped(url)}" style="display:inline-block;padding:10px 16px;font-size:16px;line-height:20px;font-weight:600;color:${colour};text-decoration:none">${escaped(label)}</a></td></tr></table>`
}

type Paint = Record<'light' | 'dark', { fill: string; onFill: string; text: string }>

const ownPaint: Paint = {
  light: { fill: '#2a5ec3', onFill: '#ffffff', text: '#2a5ec3' },
  dark: { fill: '#3b6fd4', onFill: '#ffffff', text: '#88aff7' },
}

const paintOf = (accent?: string | null): Paint =>
  accent && isHex(accent) ? { light: accentScale(accent, 'light'), dark: accentScale(accent, 'dark') } : ownPaint

const lines = (text: string) => escaped(text).replaceAll('\n', '<br>')

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? sign)

/** A list of letters shows about a line of it; the filler keeps the body's own first words out of that line. */
const beginning = (text: string) => [...text.replace(/\s+/g, ' ')].slice(0, 110).join('')
const filler = '&#847; '.repeat(24)
