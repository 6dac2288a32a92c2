// The arrows of the house (see "Law 1" in the README's map): app, jobs, cli → features → server → data → domain. All of them are errors.

const rule = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to })
const types = { dependencyTypesNot: ['type-only'] }

module.exports = {
  forbidden: [
    rule('no-circles', 'Nothing leads back to itself.', {}, { circular: true }),
    {
      ...rule('no-circles-of-features', 'Two nouns that need each other are one.', { path: '^src/features/[^/]+$' }, { circular: true }),
      scope: 'folder',
    },
    rule('no-barrels', 'A thing is imported from the file that makes it.', {}, { path: '/index[.]tsx?$', pathNot: 'node_modules' }),
    rule('no-utils', 'A helper has a noun of its own.', {}, { path: '/utils?(/|[.]tsx?$)', pathNot: 'node_modules' }),
    rule('everything-resolves', 'What is not found is not judged either.', { path: '^src' }, { couldNotResolve: true }),
    rule(
      'packages-are-declared',
      'A package that is used stands in package.json.',
      { path: '^src' },
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    ),

    rule(
      'domain-knows-only-domain',
      'The rules know nothing of the house.',
      { path: '^src/domain/' },
      { path: '^src/', pathNot: '^src/domain/' },
    ),
    rule(
      'domain-uses-three-packages',
      'The rules are pure: dates and schemas, no input or output.',
      { path: '^src/domain/' },
      { pathNot: ['^src/', '/node_modules/(date-fns|@date-fns/tz|zod)/', '^node_modules/(date-fns|@date-fns/tz|zod)/'] },
    ),
    rule('ui-knows-only-ui', 'The design kit knows no noun.', { path: '^src/ui/' }, { path: '^src/', pathNot: '^src/ui/' }),
    rule('data-looks-down', 'data → domain', { path: '^src/data/' }, { path: '^src/', pathNot: '^src/(data|domain)/' }),
    rule('server-looks-down', 'server → data → domain', { path: '^src/server/' }, { path: '^src/(app|jobs|cli|features|mail|ui)/' }),
    rule(
      'features-look-down',
      'A feature enqueues; it starts nothing and sends nothing.',
      { path: '^src/features/' },
      { path: '^src/(app|jobs|cli|mail)/' },
    ),
    rule(
      'mail-knows-domain-and-texts',
      'mail → domain, i18n',
      { path: '^src/mail/' },
      { path: '^src/', pathNot: '^src/(mail|domain|i18n)/' },
    ),
    rule(
      'papers-know-domain-and-texts',
      'papers → domain, i18n',
      { path: '^src/papers/' },
      { path: '^src/', pathNot: '^src/(papers|domain|i18n)/' },
    ),
    rule(
      'only-jobs-make-papers',
      'A PDF is drawn by the worker (and measured by the bench); what the web gives out is the file.',
      { path: '^src/', pathNot: '^src/(jobs|papers|cli/bench)/' },
      { path: '^src/papers/' },
    ),
    rule('texts-know-domain', 'i18n → domain', { path: '^src/i18n/' }, { path: '^src/', pathNot: '^src/(i18n|domain)/' }),
    rule(
      'only-jobs-mail',
      'A letter leaves by the outbox; a page may show what it would look like.',
      { path: '^src/', pathNot: '^src/(jobs|mail)/' },
      { path: '^src/mail/', pathNot: '^src/mail/preview[.]ts$' },
    ),
    rule('nothing-needs-app', 'Routes lead in, not out.', { path: '^src/', pathNot: '^src/app/' }, { path: '^src/app/' }),
    rule('nothing-needs-cli', 'Commands are for people.', { path: '^src/', pathNot: '^src/cli/' }, { path: '^src/cli/' }),
    rule('nothing-needs-jobs', 'Work for later is enqueued.', { path: '^src/', pathNot: '^src/jobs/' }, { path: '^src/jobs/' }),

    rule(
      'only-data-knows-the-database',
      'Prisma and pg stay behind the one door.',
      { path: '^src/', pathNot: '^src/data/' },
      { path: ['^src/data/generated/', 'node_modules/(@prisma/|prisma/|pg/|pg-pool/|pg-protocol/)'] },
    ),

    rule(
      'feature-ui-reads-nothing',
      'What a screen of a feature shows comes to it as props.',
      { path: '^src/features/[^/]+/ui/' },
      { path: '^src/(data|server)/', ...types },
    ),
    rule(
      'feature-ui-calls-actions-only',
      'From its own feature: actions, schema and ui; from others: their schema. Types from anywhere.',
      { path: '^src/features/([^/]+)/ui/' },
      { path: '^src/features/', pathNot: ['^src/features/$1/(ui/|actions|schema)', '^src/features/[^/]+/schema'], ...types },
    ),
    rule(
      'features-keep-ui-and-actions',
      "Another feature's queries and use cases, never its screens or actions.",
      { path: '^src/features/([^/]+)/' },
      { path: '^src/features/[^/]+/(ui/|actions)', pathNot: '^src/features/$1/' },
    ),
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^src/data/generated'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
}
