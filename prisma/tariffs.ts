import { saveTenant } from '@/features/settings/save-tenant'
import { saveOffer } from '@/features/tariffs/save-offer'
import { savePricing } from '@/features/tariffs/save-pricing'
import { addTariff } from '@/features/tariffs/save-tariff'
import { saveWork } from '@/features/tariffs/save-work'
import type { SaveWork } from '@/features/tariffs/schema'
import { actingAs } from '@/server/acting-as'
import type { Context } from '@/server/context'

type Agency = { tenantId: string; memberId: string }
type Work = Pick<SaveWork, 'name' | 'every' | 'on' | 'speciality'>

const works: Work[] = [
  { name: 'Резервная копия сайта и\u00a0базы', every: 'day', on: 1, speciality: 'programmer' },
  { name: 'Проверка на\u00a0вирусы', every: 'week', on: 2, speciality: 'programmer' },
  { name: 'Доступность сайта за\u00a0неделю', every: 'week', on: 1, speciality: 'programmer' },
  { name: 'Панели вебмастера Яндекса и\u00a0Google', every: 'month', on: 15, speciality: 'seo' },
]

/** What «Норд Веб» sells, shown to everybody: its first tariff with the regular works, and a bigger one. */
export async function priceNord(agency: Agency, at: Date): Promise<void> {
  await actingAs(agency, 'settings.write', at, async (ctx) => {
    const { version } = await ctx.db.tenant.findFirstOrThrow({ select: { version: true } })
    await saveTenant(ctx, { version, tariffsPublic: true })
    const { id: first, calendarId } = await ctx.db.tariff.findFirstOrThrow({ select: { id: true, calendarId: true } })
    await offer(ctx, first, 'Интернет-магазину, где каждую неделю есть что поправить.')
    for (const work of works) await include(ctx, first, work)
    const { tariffId: bigger } = await addTariff(ctx, {
      name: 'Поддержка 25',
      monthlyMinutes: 1500,
      priceKopecks: 6_900_000,
      overageKopecks: 150_000,
      calendarId,
    })
    await offer(ctx, bigger, 'Когда задачи идут каждый день и\u00a0сайт постоянно развивается.')
    await savePricing(ctx, {
      ...(await versionOf(ctx, bigger)),
      incrementMinutes: 15,
      rates: { programmer: 200_000, content: 120_000 },
      discounts: [
        { months: 3, percent: 5 },
        { months: 6, percent: 10 },
        { months: 12, percent: 15 },
      ],
    })
    for (const work of works) await include(ctx, bigger, work)
  })
}

async function offer(ctx: Context, tariffId: string, description: string) {
  await saveOffer(ctx, { ...(await versionOf(ctx, tariffId)), description, offered: true })
}

async function include(ctx: Context, tariffId: string, work: Work) {
  await saveWork(ctx, { ...(await versionOf(ctx, tariffId)), key: null, ...work })
}

async function versionOf({ db }: Context, id: string) {
  const { version } = await db.tariff.findFirstOrThrow({ where: { id }, select: { version: true } })
  return { tariffId: id, version }
}
