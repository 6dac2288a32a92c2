import { inTurn, isPage, page, walk } from './walk'

/** A page of fifty rows in three of its orders. */
export const queue = walk({
  name: 'queue',
  seats: 'staff',
  shots: (_, count) => inTurn([page('/desk'), page('/desk?view=today'), page('/desk?sort=newest')], count),
  isRight: isPage,
  target: { timesTheFloor: 3 },
  growth: 1.3,
})
