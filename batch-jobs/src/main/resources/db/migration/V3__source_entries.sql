-- What files of a source were when they were last read, so that a file with the same stamp (an ETag)
-- and size need not be read again. The name is that of the file everywhere: the source's and its path.

CREATE TABLE source_entry (
  tenant_id   text COLLATE "C" NOT NULL,
  name        text COLLATE "C" NOT NULL,
  stamp       text COLLATE "C" NOT NULL CHECK (stamp <> ''),
  bytes       bigint NOT NULL CHECK (bytes >= 0),
  document_id text COLLATE "C" NOT NULL,
  PRIMARY KEY (tenant_id, name),
  FOREIGN KEY (tenant_id, document_id) REFERENCES document ON DELETE CASCADE
);
CREATE INDEX source_entry_document ON source_entry (tenant_id, document_id);

ALTER TABLE run_document ADD COLUMN stamp text COLLATE "C" NOT NULL DEFAULT '';

ALTER TABLE source_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE source_entry FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON source_entry
  USING (tenant_id = nullif(current_setting('app.tenant', true), ''))
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), ''));
GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE source_entry TO shortlist_app;
