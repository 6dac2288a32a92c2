type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'preventDefault'> & { currentTarget?: unknown; target: unknown }

/** Ctrl/Cmd+Enter presses the form's default button (`data-default` or the first one that submits). */
export function sendOnCtrlEnter(event: Key): boolean {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false
  const form = event.target instanceof Element ? event.target.closest('form') : null
  const button = form?.querySelector<HTMLElement>('[data-default]') ?? form?.querySelector<HTMLElement>('[type="submit"]')
  event.preventDefault()
  button?.click()
  return true
}
