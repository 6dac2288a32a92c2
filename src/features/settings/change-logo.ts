import 'server-only'
import { fileStore } from '@/data/file-store'
import { AppError } from '@/domain/error'
import type { Context } from '@/server/context'
import { pictureType } from './picture-type'
import { saveTenant } from './save-tenant'
import { mostLogoBytes, type RemoveLogo, type SaveLogo } from './schema'

/** Opens a transaction for whoever may write the settings. */
type Door = <T>(work: (ctx: Context) => Promise<T>) => Promise<T>

/**
 * First the file under a random key, then its row; a refused one leaves nothing behind, and the picture before it goes after the commit.
 * Throws what `pictureType` and `saveTenant` throw.
 */
export async function changeLogo(door: Door, { version, picture }: SaveLogo, store = fileStore()): Promise<void> {
  await door(async () => {})
  if (picture.size > mostLogoBytes) throw new AppError('limit', 'logo_too_big', 'picture')
  const content = new Uint8Array(await picture.arrayBuffer())
  const logoType = await pictureType(content)
  const { key } = await store.put(once(content), mostLogoBytes)
  try {
    const before = await door((ctx) => replaced(ctx, { version, logoKey: key, logoType }))
    if (before) await store.remove(before)
  } catch (error) {
    await store.remove(key)
    throw error
  }
}

/** Throws `StaleTicket`. */
export async function removeLogo(door: Door, { version }: RemoveLogo, store = fileStore()): Promise<void> {
  const before = await door((ctx) => replaced(ctx, { version, logoKey: null, logoType: null }))
  if (before) await store.remove(before)
}

type Logo = { version: number; logoKey: string | null; logoType: string | null }

async function replaced(ctx: Context, logo: Logo): Promise<string | null> {
  const { logoKey } = await ctx.db.tenant.findFirstOrThrow({ select: { logoKey: true } })
  await saveTenant(ctx, logo)
  return logoKey
}

async function* once(content: Uint8Array): AsyncIterable<Uint8Array> {
  yield content
}
