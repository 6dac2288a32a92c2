import { closing } from './closing'
import { create } from './create'
import { due } from './due'
import { floor } from './floor'
import { hours } from './hours'
import { ledger } from './ledger'
import type { Measurement } from './measurement'
import { paper } from './paper'
import { queue } from './queue'
import { recount } from './recount'
import { reply } from './reply'
import { reports } from './reports'
import { search } from './search'
import { sweep } from './sweep'
import { ticket } from './ticket'

/** All that is measured, in this order; what writes comes after what reads. */
export const measurements: Measurement[] = [
  due,
  ledger,
  paper,
  floor,
  queue,
  ticket,
  search,
  reports,
  create,
  reply,
  recount,
  sweep,
  closing,
  hours,
]
