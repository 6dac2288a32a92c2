-- At most a few hundred places are named; they are read by their keys. A table of twenty thousand rows seemed small enough to the planner to
-- be read whole for them.
ALTER FUNCTION search_places(tsquery, tsquery, uuid, integer) SET enable_hashjoin = off;
