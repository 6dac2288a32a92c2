import numberToWords from 'number-to-words-ru'

/** «Шестьдесят тысяч рублей 05 копеек»: exact, from whole kopecks. */
export function sumInWords(kopecks: number): string {
  const text = `${Math.floor(kopecks / 100)}.${String(kopecks % 100).padStart(2, '0')}`
  return numberToWords.convert(text, { currency: 'rub' })
}
