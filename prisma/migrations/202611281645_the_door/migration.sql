/* Who this session is in this tenant; no row where it is nobody. The session is found first, so that the rest is read by its person's key:
   joined in one, all members of the tenant were read for each request. */
CREATE OR REPLACE FUNCTION actor_at(token_hash text, tenant_slug text, at timestamptz)
  RETURNS TABLE ("sessionId" uuid, "personId" uuid, "tenantId" uuid, "tenantName" text, "timeZone" text, "accent" text, "logo" text,
    "memberId" uuid, "role" "Role", "clientId" uuid, "clientName" text, "employeesSeeAll" boolean, "name" text, "email" text, "speciality" "Speciality",
    "specialistsSeeAll" boolean, "specialistsResolve" boolean, "memberships" integer,
    "needsSecondFactor" boolean, "hasSecondFactor" boolean)
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public AS $$
DECLARE
  found_session uuid;
  found_person uuid;
BEGIN
  SELECT s."sessionId", s."personId" INTO found_session, found_person FROM session_at(token_hash, at) s;
  RETURN QUERY SELECT found_session, p.id, t.id, t.name, t."timeZone", t.accent, logo_version(t."logoKey"),
      m.id, m.role, m."clientId", c.name, c."employeesSeeAll", m.name, p.email, m.speciality, t."specialistsSeeAll", t."specialistsResolve",
      (SELECT count(*)::integer FROM "Member" o WHERE o."personId" = found_person AND o."disabledAt" IS NULL),
      t."staffNeedTotp" AND m."clientId" IS NULL AND p."totpEnabledAt" IS NULL, p."totpEnabledAt" IS NOT NULL
    FROM "Person" p
    JOIN "Tenant" t ON t.slug = tenant_slug
    JOIN "Member" m ON m."tenantId" = t.id AND m."personId" = found_person AND m."disabledAt" IS NULL
    LEFT JOIN "Client" c ON c."tenantId" = t.id AND c.id = m."clientId"
    WHERE p.id = found_person;
END $$;
