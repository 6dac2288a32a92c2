import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright'

/** What a machine can see is wrong with a page: sideways scrolling, words cut without an ellipsis, axe. A line each. */
export async function troublesOf(page: Page): Promise<string[]> {
  const wide = await page.evaluate(sideways)
  const cut = await page.evaluate(cutTexts)
  const { violations } = await new AxeBuilder({ page }).analyze()
  return [
    ...(wide > 0 ? [`scrolls sideways by ${wide} px`] : []),
    ...cut.map((text) => `cut: ${text}`),
    ...violations.map(({ id, nodes }) => `axe ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
  ]
}

const sideways = () => document.documentElement.scrollWidth - document.documentElement.clientWidth

/** Elements whose words don't fit and neither scroll nor end in an ellipsis. */
function cutTexts(): string[] {
  const found: string[] = []
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    const style = getComputedStyle(element)
    const hides = style.overflowX === 'hidden' || style.overflowX === 'clip'
    const small = element.clientWidth <= 1 || !element.checkVisibility()
    if (!hides || small || style.textOverflow === 'ellipsis' || element.tagName === 'INPUT') continue
    if (element.scrollWidth > element.clientWidth + 1) found.push((element.textContent ?? '').trim().slice(0, 60))
  }
  return found
}
