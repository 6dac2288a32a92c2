/** 32 on the desk, 40 on the portal; both are 44 on a phone. */
export type InputSize = 32 | 40

/** The box of text fields, text areas and selects. */
export const inputBox =
  'w-full min-w-0 rounded-box border border-line2 bg-surface text-fg transition-colors hover:border-mark aria-invalid:border-breach disabled:bg-canvas disabled:text-fg3 focus-visible:border-ac focus-visible:outline-none aria-invalid:focus-visible:border-breach'

export const inputSize: Record<InputSize, string> = {
  32: 'h-8 px-2.5 text-13 max-md:h-11 max-md:px-3 max-md:text-14',
  40: 'h-10 px-3 text-14 max-md:h-11',
}
