import { inTurn, isPage, page, walk } from './walk'

/** The report of deadlines over a year and over twelve weeks. */
export const reports = walk({
  name: 'reports',
  seats: 'staff',
  shots: (_, count) => inTurn([page('/desk/reports/sla?period=year'), page('/desk/reports/sla')], count),
  isRight: isPage,
})
