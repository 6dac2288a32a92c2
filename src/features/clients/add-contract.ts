import { AppError, notFound } from '@/domain/error'
import { dateColumn } from '@/domain/local-date'
import { calendarOffered } from '@/features/calendars/calendar-offered'
import { newestEdition } from '@/features/tariffs/edition'
import type { Context } from '@/server/context'
import type { AddContract } from './schema'

/** Puts a client under a tariff from a local date on; what is promised and how many minutes a month follow from it. */
export async function addContract({ db }: Context, input: AddContract): Promise<{ id: string }> {
  const [client, tariff, twin] = [
    await db.client.findFirst({ where: { id: input.clientId }, select: { id: true } }),
    await db.tariff.findFirst({ where: { id: input.tariffId, archivedAt: null }, select: { id: true } }),
    await db.contract.findFirst({ where: { number: input.number }, select: { id: true } }),
  ]
  if (!client || !tariff) throw notFound()
  await calendarOffered({ db }, input.calendarId)
  if (twin) throw new AppError('conflict', 'number_taken', 'number')
  if (input.endsOn && input.endsOn < input.startsOn) throw new AppError('invalid', 'ends_before_start', 'endsOn')
  const { id: editionId } = await newestEdition({ db }, input.tariffId)
  return db.contract.create({
    data: { ...input, editionId, startsOn: dateColumn(input.startsOn), endsOn: input.endsOn ? dateColumn(input.endsOn) : null },
    select: { id: true },
  })
}
