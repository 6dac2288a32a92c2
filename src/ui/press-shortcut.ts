/** The visible button, link or field marked with the key; what is open at the side is meant before the list behind it. */
export function shortcutTarget(code: string): HTMLElement | null {
  const all = document.querySelectorAll<HTMLElement>(`[data-shortcut="${code}"]`)
  const able = [...all].filter((element) => element.checkVisibility() && !element.matches(':disabled'))
  return able.find((element) => element.closest('aside')) ?? able[0] ?? null
}

/** Presses it; false where the page has nothing for this key. */
export function pressShortcut(code: string): boolean {
  const target = shortcutTarget(code)
  if (!target) return false
  target.focus()
  if (!target.matches('textarea, select, input:not([type="radio"], [type="checkbox"])')) target.click()
  return true
}
