type Value = Html | Html[] | string | number | null | undefined | false

/** Markup in which everything that was put in is escaped. Only `html` makes it. */
export class Html {
  readonly #text: string

  private constructor(text: string) {
    this.#text = text
  }

  toString(): string {
    return this.#text
  }

  static of(parts: TemplateStringsArray, values: Value[]): Html {
    let text = parts[0] ?? ''
    for (const [i, value] of values.entries()) text += put(value) + (parts[i + 1] ?? '')
    return new Html(text)
  }
}

/**
 * For what stands on a page a hundred times and would cost too much as elements: small marks inside a cell. Words that are put in are
 * escaped for text and for attributes, which must stand in double quotes; null, undefined and false leave nothing.
 */
export const html = (parts: TemplateStringsArray, ...values: Value[]): Html => Html.of(parts, values)

function put(value: Value): string {
  if (value === null || value === undefined || value === false) return ''
  if (value instanceof Html) return value.toString()
  if (Array.isArray(value)) return value.map(put).join('')
  return escaped(String(value))
}

const special = /[&<>"']/
const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const escaped = (text: string) => (special.test(text) ? text.replace(/[&<>"']/g, (sign) => escapes[sign] ?? '') : text)
