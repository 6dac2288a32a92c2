import { getTranslations } from 'next-intl/server'
import { Section } from '@/ui/section'
import { TextLink } from '@/ui/text-link'

const parties = [
  {
    party: 'nord',
    people: [
      ['manager@nord.demo', 'manager'],
      ['dev@nord.demo', 'programmer'],
      ['designer@nord.demo', 'designer'],
      ['head@nord.demo', 'head'],
      ['admin@nord.demo', 'administrator'],
    ],
  },
  {
    party: 'stena',
    people: [
      ['owner@stena.demo', 'responsible'],
      ['content@stena.demo', 'employee'],
    ],
  },
  { party: 'tea', people: [['boss@tea.demo', 'responsible']] },
  {
    party: 'sputnik',
    people: [
      ['manager@sputnik.demo', 'manager'],
      ['admin@sputnik.demo', 'administrator'],
    ],
  },
  { party: 'kosmos', people: [['client@kosmos.demo', 'responsible']] },
] as const

/** The people of the demo's story; each opens the sign-in page with the address filled in. */
export async function DemoAccounts() {
  const t = await getTranslations('tenants.home.demo')
  return (
    <Section title={t('title')} className="mt-10 border-line border-t pt-8">
      <p className="text-fg2">{t('lead')}</p>
      <div className="mt-5 grid gap-x-10 gap-y-6 sm:grid-cols-2 md:grid-cols-3">
        {parties.map(({ party, people }) => (
          <div key={party}>
            <h3 className="text-13 text-fg3">{t(party)}</h3>
            <ul className="mt-1">
              {people.map(([email, role]) => (
                <li key={email} className="flex flex-wrap items-baseline gap-x-2 py-1">
                  <TextLink href={`/sign-in?email=${encodeURIComponent(email)}`}>{email}</TextLink>
                  <span className="text-12 text-fg3">{t(role)}</span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Section>
  )
}
