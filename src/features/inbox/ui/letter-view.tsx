import { getTranslations } from 'next-intl/server'
import { formatInstant, type Reader } from '@/i18n/format'
import { DefinitionList } from '@/ui/definition-list'
import { DefinitionRow } from '@/ui/definition-row'
import { PageTitle } from '@/ui/page-title'
import { Section } from '@/ui/section'
import type { LetterHead } from '../letters'
import { LetterText } from './letter-text'

/** A letter as its reader sees it, in a frame that runs no scripts, and as text. */
export async function LetterView({ letter, reader }: { letter: LetterHead & { text: string }; reader: Reader }) {
  const t = await getTranslations('inbox')
  return (
    <article className="grid max-w-[720px] gap-6">
      <div>
        <PageTitle title={letter.subject || t('noSubject')} keepOnPhone />
        <DefinitionList>
          <DefinitionRow name={t('to')}>
            <span className="wrap-anywhere">{letter.toName ? `${letter.toName} <${letter.to}>` : letter.to}</span>
          </DefinitionRow>
          <DefinitionRow name={t('from')}>
            <span className="wrap-anywhere">{letter.from}</span>
          </DefinitionRow>
          <DefinitionRow name={t('sent')}>{formatInstant(letter.at, reader)}</DefinitionRow>
        </DefinitionList>
      </div>
      <iframe
        title={t('html')}
        src={`/api/inbox/${letter.id}`}
        sandbox="allow-top-navigation-by-user-activation"
        className="h-[480px] w-full rounded-box border border-line bg-canvas"
      />
      <Section title={t('text')}>
        <LetterText text={letter.text} />
      </Section>
    </article>
  )
}
