/** Minutes of a month: what the client may use, has used, has left, has used beyond. Never negative (rules §3.5). */
export type MonthBalance = { quota: number; used: number; left: number; over: number }

export const monthBalance = (quota: number, used: number): MonthBalance => ({
  quota,
  used,
  left: Math.max(0, quota - used),
  over: Math.max(0, used - quota),
})
