/**
 * The addresses of the tests' own database: as the app, as the owner of the tables, and as the server's superuser. Throws where no test
 * command has made one.
 */
export function testDatabase(): { appUrl: string; ownerUrl: string; superuserUrl: string } {
  const { TEST_DATABASE_URL: appUrl, TEST_DATABASE_OWNER_URL: ownerUrl, TEST_DATABASE_SUPERUSER_URL: superuserUrl } = process.env
  if (!appUrl || !ownerUrl || !superuserUrl)
    throw new Error('There is no test database: integration tests are run by `npm test` or `npm run check`.')
  return { appUrl, ownerUrl, superuserUrl }
}
