import { z } from 'zod'

/** `2026-11-01` or `1.11.2026`, as a local date of the first form. */
export const CsvDate = z
  .string()
  .transform((text) => {
    const [, day = '', month = '', year = ''] = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text) ?? []
    return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text
  })
  .pipe(z.iso.date('date'))
