#!/bin/sh
# The two roles of the product, made once by the superuser: who owns the tables, and who may only work in them.
set -e
psql -v ON_ERROR_STOP=1 -U postgres -d "$POSTGRES_DB" -v owner="$OWNER_PASSWORD" -v app="$APP_PASSWORD" <<'SQL'
CREATE ROLE owner LOGIN CREATEROLE PASSWORD :'owner';
CREATE ROLE app LOGIN NOBYPASSRLS PASSWORD :'app';
CREATE ROLE reglament_app NOLOGIN;
GRANT reglament_app TO app;
ALTER DATABASE reglament OWNER TO owner;
ALTER SCHEMA public OWNER TO owner;
SQL
