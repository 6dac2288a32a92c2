import { weekdays } from '@/domain/calendar-schema'
import { localDate } from '@/domain/local-date'
import { lastDecree } from '@/domain/production-calendar'
import { saveCalendar } from '@/features/calendar-settings/save-calendar'
import { saveTargets } from '@/features/tariffs/save-targets'
import { addTariff } from '@/features/tariffs/save-tariff'
import { SaveTargets } from '@/features/tariffs/schema'
import { actingAs } from '@/server/acting-as'

type Agency = { tenantId: string; memberId: string }
type Hours = [string, string][]

const decrees = { through: lastDecree, typed: {} }

/**
 * The agency's working time: its week over the production calendar with days of its own, in two versions, and round the clock for whoever
 * pays for that.
 */
export async function keepHours(agency: Agency, began: Date): Promise<void> {
  const year = Number(localDate(began, 'Europe/Moscow').slice(0, 4))
  await actingAs({ ...agency, quiet: true }, 'settings.write', began, async (ctx) => {
    const { id: calendarId, version, name } = await ctx.db.calendar.findFirstOrThrow({ where: { isDefault: true } })
    const weekday: Hours = [['09:00', '18:00']]
    const weekly = Object.fromEntries(weekdays.slice(0, 5).map((day) => [day, weekday]))
    const exceptions = [
      { date: lastSaturday(year), intervals: [['10:00', '16:00']] as Hours, name: 'Закрываем год' },
      { date: `${year}-12-30`, intervals: [['09:00', '15:00']] as Hours, name: 'Короткий день' },
    ].sort((a, b) => a.date.localeCompare(b.date))
    const calendar = { timezone: 'Europe/Moscow', weekly, exceptions, base: 'ru' as const, decrees }
    await saveCalendar(ctx, { calendarId, version, name, calendar })
  })
  await roundTheClock(agency, began)
}

async function roundTheClock(agency: Agency, began: Date): Promise<void> {
  await actingAs({ ...agency, quiet: true }, 'settings.write', began, async (ctx) => {
    const whole: Hours = [['00:00', '24:00']]
    const weekly = Object.fromEntries(weekdays.map((day) => [day, whole]))
    const calendar = { timezone: 'Europe/Moscow', weekly, exceptions: [], base: null, decrees }
    const { id: calendarId } = await saveCalendar(ctx, { calendarId: null, version: 0, name: 'Круглосуточно', calendar })
    const price = { monthlyMinutes: 20 * 60, priceKopecks: 9_000_000, overageKopecks: 500_000 }
    const { tariffId } = await addTariff(ctx, { name: 'Премиум 24/7', ...price, calendarId })
    const typed = { critical_reaction: '15 мин', high_reaction: '30 мин', high_start: '2 ч', normal_reaction: '1 ч', normal_start: '8 ч' }
    const rest = { critical_solution: '8 ч', low_reaction: '4 ч', low_start: '24 ч', low_solution: '10 дней' }
    await saveTargets(ctx, SaveTargets.parse({ tariffId, version: '1', ...typed, ...rest }))
  })
}

/** The last Saturday before the holidays. */
function lastSaturday(year: number): string {
  const day = new Date(Date.UTC(year, 11, 29))
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 1) % 7))
  return day.toISOString().slice(0, 10)
}
