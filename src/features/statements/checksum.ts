import { createHash } from 'node:crypto'
import { StatementFigures } from '@/domain/statement-figures'

/** SHA-256 of figures in one order of keys, whatever the database did to it. */
export const checksumOf = (figures: StatementFigures): string =>
  createHash('sha256')
    .update(JSON.stringify(StatementFigures.parse(figures)))
    .digest('hex')
