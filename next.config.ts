import type { NextConfig } from 'next'
import createNextIntlPlugin from 'next-intl/plugin'

/** What src/proxy.ts doesn't pass: it sets the same and more on pages. */
const plain = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
]

const config: NextConfig = {
  headers: async () => [
    ...['/api/:path*', '/:tenant/files/:path*', '/:tenant/logo', '/_next/static/:path*', '/favicon.ico'].map((source) => ({
      source,
      headers: plain,
    })),
    { source: '/icons.svg', headers: [...plain, { key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }] },
  ],
  poweredByHeader: false,
  typescript: { ignoreBuildErrors: true }, // `npm test` checks the types; a start need not
  serverExternalPackages: ['pg', 'pg-boss', 'pino', 'nodemailer'],
  experimental: {
    serverActions: { bodySizeLimit: '55mb' },
    proxyClientMaxBodySize: '55mb',
    preloadEntriesOnStart: false, // a page nobody asks for takes no memory
  },
}

/** Texts are taken apart at the build: neither a request nor a browser reads ICU's notation. */
const withTexts = createNextIntlPlugin({
  requestConfig: './src/i18n/request.ts',
  experimental: { messages: { path: ['./src/i18n/ru', './src/i18n/en'], format: 'json', locales: ['ru', 'en'], precompile: true } },
})

export default withTexts(config)
