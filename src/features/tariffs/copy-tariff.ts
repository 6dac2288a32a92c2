import 'server-only'
import { notFound } from '@/domain/error'
import { tariffParts } from '@/domain/tariff'
import { oneAtATime } from '@/features/settings/one-at-a-time'
import type { Context } from '@/server/context'
import { keepEdition } from './edition'
import type { OneTariff } from './schema'

/** The same terms and targets under a name of its own. Throws `AppError` not_found. */
export async function copyTariff({ db, actor, now }: Context, { tariffId }: OneTariff): Promise<{ tariffId: string }> {
  await oneAtATime(db)
  const source = await db.tariff.findFirst({ where: { id: tariffId }, include: { targets: true } })
  if (!source) throw notFound()
  const { monthlyMinutes, priceKopecks, overageKopecks, calendarId, incrementMinutes, description } = source
  const parts = tariffParts(source)
  const taken = await db.tariff.findMany({ where: { name: { startsWith: source.name.slice(0, longestStem) } }, select: { name: true } })
  const name = freeName(source.name, new Set(taken.map((tariff) => tariff.name)))
  const terms = { monthlyMinutes, priceKopecks, overageKopecks, calendarId, incrementMinutes, description, ...parts }
  const { id } = await db.tariff.create({ data: { name, ...terms }, select: { id: true } })
  await keepEdition(db, id, { by: actor.memberId, now })
  await db.target.createMany({ data: source.targets.map(({ tenantId: _, ...target }) => ({ ...target, tariffId: id })) })
  return { tariffId: id }
}

const longestStem = 74

/** «Поддержка 10», then «Поддержка 10 (2)», «Поддержка 10 (3)». */
function freeName(name: string, taken: Set<string>): string {
  const stem = name.replace(/ \(\d+\)$/, '').slice(0, longestStem)
  for (let number = 2; ; number++) {
    const candidate = `${stem} (${number})`
    if (!taken.has(candidate)) return candidate
  }
}
