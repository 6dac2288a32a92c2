/* Which tenants have hours to count anew; the sweep then works tenant by tenant, as soon as something has changed. */
CREATE POLICY door ON "HourMark" FOR SELECT TO CURRENT_USER USING (true);
CREATE FUNCTION tenants_with_marked_hours() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
  AS $$ SELECT DISTINCT "tenantId" FROM "HourMark" $$;
REVOKE ALL ON FUNCTION tenants_with_marked_hours() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION tenants_with_marked_hours() TO reglament_app;
