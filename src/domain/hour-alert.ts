export const alertShares = [80, 100] as const
export type AlertShare = (typeof alertShares)[number]

/** Which shares of what a month has are gone, in percent (rules §3.21); of nothing none is. */
export const sharesReached = ({ used, has }: { used: number; has: number }): AlertShare[] =>
  has > 0 ? alertShares.filter((share) => used * 100 >= has * share) : []
