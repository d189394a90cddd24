-- A candidate's document counted and embedded line by line, ready to be scored: what makes scoring again
-- cheap. Made from the passages' own inputs; a form of another version is made anew.
CREATE TABLE candidate_form (
  tenant_id   text COLLATE "C" NOT NULL,
  passages_id text COLLATE "C" NOT NULL,
  version     text COLLATE "C" NOT NULL,
  content     bytea NOT NULL,
  PRIMARY KEY (tenant_id, passages_id),
  FOREIGN KEY (tenant_id, passages_id) REFERENCES passages ON DELETE CASCADE
);
ALTER TABLE candidate_form ALTER COLUMN content SET STORAGE EXTERNAL;
ALTER TABLE candidate_form ENABLE ROW LEVEL SECURITY;
ALTER TABLE candidate_form FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON candidate_form
  USING (tenant_id = nullif(current_setting('app.tenant', true), ''))
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), ''));
GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE candidate_form TO shortlist_app;
