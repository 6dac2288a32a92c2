/** What can happen to somebody's second factor that they are written about. */
export const secondFactorChanges = ['on', 'off', 'codes_renewed', 'recovery_used', 'reset'] as const
export type SecondFactorChange = (typeof secondFactorChanges)[number]
