-- A word that stands in many notes is found from the newest note on, without reading all the messages between.
CREATE INDEX "Message_note_at" ON "Message" ("tenantId", at) WHERE kind = 'note';
