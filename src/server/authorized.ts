import 'server-only'
import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { Outside, throughDoor } from '@/data/tenant-db'
import { AppError, forbidden } from '@/domain/error'
import { can, type Permission } from '@/domain/permission'
import { isSlug } from '@/domain/slug'
import type { Context } from './context'
import { sessionTokenHash } from './session'
import { visitor } from './visitor'

/**
 * The one door for pages: session → membership in the tenant of the address → role table → scoped transaction.
 * Redirects to the sign-in page without a session, and to the second factor where the tenant asks for one that is not there yet; answers
 * 404 to whatever is not yours.
 */
export async function authorized<T>(tenant: string, permission: Permission, work: (ctx: Context) => Promise<T>): Promise<T> {
  try {
    return await enter(tenant, permission, work)
  } catch (error) {
    if (error instanceof Outside && !error.signedIn) redirect(await signInPath())
    if (isUnsecured(error)) redirect(`/${tenant}/account/security?second=required`)
    if (error instanceof Outside || isHidden(error)) notFound()
    throw error
  }
}

/** The same door for actions and routes, which word the refusal themselves. Throws `AppError` or `Outside`. */
export async function enter<T>(tenant: string, permission: Permission, work: (ctx: Context) => Promise<T>): Promise<T> {
  const tokenHash = await sessionTokenHash()
  if (!tokenHash) throw new Outside(false)
  if (!isSlug(tenant)) throw new Outside(true)
  const now = new Date()
  const { address } = await visitor()
  return throughDoor({ tokenHash, tenant, now, address }, (db, actor) => {
    if (actor.needsSecondFactor && permission !== 'account.secure') throw new AppError('forbidden', 'second_factor_needed')
    if (!can(actor.role, permission)) throw forbidden()
    return work({ db, actor, now })
  })
}

/** Staff of a tenant that requires a second factor can do nothing but set it up. */
export const isUnsecured = (error: unknown) => error instanceof AppError && error.key === 'second_factor_needed'

const isHidden = (error: unknown) => error instanceof AppError && (error.reason === 'not_found' || error.reason === 'forbidden')

/** The sign-in page, which brings the person back to where they were going. */
export async function signInPath(): Promise<string> {
  const path = (await headers()).get('x-path')
  return path ? `/sign-in?next=${encodeURIComponent(path)}` : '/sign-in'
}
