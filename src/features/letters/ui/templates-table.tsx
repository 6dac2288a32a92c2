import { useTranslations } from 'next-intl'
import { type LetterLocale, letterLocales, type PublicLetter } from '@/domain/letter-template'
import { formatNearInstant, type Reader } from '@/i18n/format'
import { Cell, Row, Table } from '@/ui/table'
import { TextLink } from '@/ui/text-link'

type Saved = { at: Date; by: string | null }
type Props = {
  tenant: string
  templates: { kind: PublicLetter; saved: Record<LetterLocale, Saved | null> }[]
  reader: Reader
}

/** Kinds of letters by language, and whose words each has. */
export function TemplatesTable({ tenant, templates, reader }: Props) {
  const t = useTranslations('letters')
  const columns = [
    { label: t('templates.letter') },
    { label: t('templates.when'), className: 'max-lg:hidden' },
    ...letterLocales.map((locale) => ({ label: t(`templates.language.${locale}`) })),
  ]
  return (
    <Table caption={t('templates.caption')} columns={columns}>
      {templates.map(({ kind, saved }) => (
        <Row key={kind}>
          <Cell head className="font-strong!">
            {t(`kind.${kind}`)}
          </Cell>
          <Cell quiet className="max-lg:hidden">
            {t(`when.${kind}`)}
          </Cell>
          {letterLocales.map((locale) => (
            <Cell key={locale}>
              <TextLink
                href={`/${tenant}/admin/letters/${kind}?locale=${locale}`}
                aria-label={`${t(`kind.${kind}`)}, ${t(`templates.language.${locale}`)}`}
              >
                {saved[locale] ? t('templates.own') : t('templates.standard')}
              </TextLink>
              {saved[locale] && <span className="block text-12 text-fg3 max-md:hidden">{worded(saved[locale])}</span>}
            </Cell>
          ))}
        </Row>
      ))}
    </Table>
  )

  function worded({ at, by }: Saved) {
    const when = formatNearInstant(at, reader)
    return by ? t('templates.saved', { by, at: when }) : t('templates.saved_by_nobody', { at: when })
  }
}
