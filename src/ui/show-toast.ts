export type Toast = {
  /** Worded. */
  text: string
  undo?: () => void
}

export const toastEvent = 'ui:toast'

/** Says something short through the page's ToastRegion; call it in the browser only. */
export function showToast(toast: Toast) {
  window.dispatchEvent(new CustomEvent<Toast>(toastEvent, { detail: toast }))
}
