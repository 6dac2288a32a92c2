import { hue, initials } from '@/ui/avatar-face'
import { type Html, html } from '@/ui/html'

/** AvatarStack for the rows of a list: the same faces, as markup. */
export function rowPeople(names: string[], label: string, max: number): Html {
  const shown = names.slice(0, names.length > max ? max - 1 : max)
  const rest = names.length - shown.length
  const all = names.join(', ')
  return html`<span role="img" class="row-people" aria-label="${label}: ${all}" title="${all}">${shown.map(face)}${
    rest > 0 && html`<span class="row-more">+${rest}</span>`
  }</span>`
}

const face = (name: string) => html`<span aria-hidden="true" class="avatar" data-hue="${hue(name)}">${initials(name, 1)}</span>`
