import { useTranslations } from 'next-intl'
import { byPerson, bySpeciality, type StatementFigures, spendingWorks } from '@/domain/statement-figures'
import { type FormatLocale, formatMinutes } from '@/i18n/format'
import { inSentence } from '@/i18n/in-sentence'
import { Check, Minus } from '@/ui/icons'

/** Hours by speciality and person, and beside them the works that are part of the tariff. */
export function PaperSums({ figures: { lines, works }, locale }: { figures: StatementFigures; locale: FormatLocale }) {
  const t = useTranslations('statements.paper')
  const speciality = useTranslations('statements.speciality')
  const specialities = bySpeciality(lines)
  const people = byPerson(spendingWorks(lines))
  const most = Math.max(1, ...specialities.map(({ minutes }) => minutes))
  return (
    <div className="mt-6 grid gap-x-10 gap-y-6 md:grid-cols-2">
      {specialities.length > 0 && (
        <section>
          <h2 className="mb-1.5 font-strong text-13">{t('bySpeciality')}</h2>
          <dl className="grid grid-cols-[auto_1fr_auto] items-center gap-x-4 text-13">
            {specialities.map(({ speciality: role, minutes }) => (
              <div key={role} className="col-span-3 grid grid-cols-subgrid items-center py-0.5">
                <dt>{speciality(role)}</dt>
                <dd aria-hidden>
                  <svg aria-hidden="true" className="block h-1.5 w-full">
                    <rect rx="3" width={`${(minutes / most) * 100}%`} height="100%" className="fill-ac-line" />
                  </svg>
                </dd>
                <dd className="whitespace-nowrap text-right">{formatMinutes(minutes, locale)}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {people.length > 0 && (
        <section>
          <h2 className="mb-1.5 font-strong text-13">{t('byPerson')}</h2>
          <dl className="text-13">
            {people.map(({ person, speciality: role, minutes }) => (
              <div key={`${person} ${role}`} className="flex justify-between gap-4 py-0.5">
                <dt className="min-w-0 wrap-anywhere">
                  <bdi>{person}</bdi>, {inSentence(speciality(role))}
                </dt>
                <dd className="whitespace-nowrap">{formatMinutes(minutes, locale)}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {works.length > 0 && (
        <section className="md:col-span-2">
          <h2 className="mb-1.5 font-strong text-13">{t('included')}</h2>
          <ul className="text-13">
            {works.map(({ name, due, done, remarks }) => (
              <li key={name} className="flex items-start gap-3 py-0.5 icon-14">
                <span className={done === due ? 'mt-1 text-done' : 'mt-1 text-fg3'}>
                  {done === due ? <Check aria-hidden /> : <Minus aria-hidden />}
                </span>
                <span className="min-w-0 flex-1 wrap-anywhere">
                  <bdi>{name}</bdi>
                  {remarks.length > 0 && <span className="block text-12 text-fg3">{remarks.join('; ')}</span>}
                </span>
                <span className="whitespace-nowrap">{t('done', { done, due })}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
