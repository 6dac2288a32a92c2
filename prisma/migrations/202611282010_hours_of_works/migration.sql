-- A regular work writes its time down as an entry, which marks its month by itself.
DROP TRIGGER hours_ticked ON "IncludedWork";
DROP FUNCTION mark_ticked();
