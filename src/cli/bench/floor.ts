import { inTurn, isPage, page, walk } from './walk'

/** What any page of this build costs at the least: see src/app/[tenant]/floor. */
export const floor = walk({ name: 'floor', seats: 'staff', shots: (_, count) => inTurn([page('/floor')], count), isRight: isPage })
