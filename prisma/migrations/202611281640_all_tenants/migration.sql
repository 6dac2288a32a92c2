/* Every tenant, for what runs by itself over all of them; each is then entered through the door. */
CREATE FUNCTION all_tenants() RETURNS SETOF uuid LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public
  AS $$ SELECT id FROM "Tenant" ORDER BY id $$;
REVOKE ALL ON FUNCTION all_tenants() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION all_tenants() TO reglament_app;
