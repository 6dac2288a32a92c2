-- ── A person is one in all tenants: what one tenant may see and do of that ──

/* Where the acting person belongs, this tenant among them; for the switcher. */
CREATE FUNCTION own_places()
  RETURNS TABLE (tenant text, "tenantName" text, role "Role") LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public AS $$
    SELECT t.slug, t.name, o.role
      FROM "Member" me
      JOIN "Member" o ON o."personId" = me."personId" AND o."disabledAt" IS NULL
      JOIN "Tenant" t ON t.id = o."tenantId"
      WHERE me."tenantId" = app_tenant() AND me.id::text = app_member()
      ORDER BY t.name, t.slug $$;

-- Whoever belongs to the tenant of the scope alone: its administrator may help with the account. Somebody who is elsewhere too may not be
-- signed out or laid open there from here. Meant for the doors below, who see the other tenants.
CREATE FUNCTION lone_person(member uuid) RETURNS uuid LANGUAGE sql STABLE AS $$
  SELECT m."personId" FROM "Member" m
    WHERE app_staff() AND m."tenantId" = app_tenant() AND m.id = member AND NOT EXISTS (
      SELECT 1 FROM "Member" o WHERE o."personId" = m."personId" AND o."tenantId" <> m."tenantId" AND o."disabledAt" IS NULL) $$;

/* Signs a lone person of the tenant out everywhere. Others need it less: role and disabling are read anew with every request. */
CREATE FUNCTION end_sessions_of(member uuid, at timestamptz) RETURNS void LANGUAGE sql SECURITY DEFINER SET search_path = public AS $$
  UPDATE "Session" SET "endedAt" = at WHERE "personId" = lone_person(member) AND "endedAt" IS NULL $$;

/* Takes the second factor off a lone person of the tenant, and ends the sessions; false where the person is elsewhere too. */
CREATE POLICY door_update ON "Person" FOR UPDATE TO CURRENT_USER USING (true);
CREATE POLICY door ON "RecoveryCode" TO CURRENT_USER USING (true);
CREATE FUNCTION reset_second_factor(member uuid, at timestamptz) RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE person uuid := lone_person(member);
BEGIN
  UPDATE "Person" SET "totpSecret" = NULL, "totpEnabledAt" = NULL, "totpLastStep" = NULL WHERE id = person;
  DELETE FROM "RecoveryCode" WHERE "personId" = person;
  PERFORM end_sessions_of(member, at);
  RETURN person IS NOT NULL;
END $$;

REVOKE ALL ON FUNCTION own_places(), lone_person(uuid), end_sessions_of(uuid, timestamptz), reset_second_factor(uuid, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION own_places(), end_sessions_of(uuid, timestamptz), reset_second_factor(uuid, timestamptz) TO reglament_app;
