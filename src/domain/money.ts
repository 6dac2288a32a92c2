/** Whole kopecks from what a person types in roubles: «30 000», «1500,50 ₽»; null where it says no sum. */
export function parseMoney(text: string): number | null {
  const typed = text.replace(/[\s₽]|руб\.?/gi, '').replace(',', '.')
  return /^\d{1,8}(\.\d{1,2})?$/.test(typed) ? Math.round(Number(typed) * 100) : null
}
