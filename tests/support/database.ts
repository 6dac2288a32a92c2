/** The addresses of the tests' own database: as the app, and as the owner of the tables. Throws where no test command has made one. */
export function testDatabase(): { appUrl: string; ownerUrl: string } {
  const { TEST_DATABASE_URL: appUrl, TEST_DATABASE_OWNER_URL: ownerUrl } = process.env
  if (!appUrl || !ownerUrl) throw new Error('There is no test database: integration tests are run by `npm test` or `npm run check`.')
  return { appUrl, ownerUrl }
}
