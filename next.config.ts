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

export default createNextIntlPlugin('./src/i18n/request.ts')(config)
