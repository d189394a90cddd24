-- Vectors of the second look by the hash of their words: a store that can be thrown away, not a result. Place counts up, so
-- that the oldest are the first to go.
CREATE TABLE second_look_vector (
  tenant_id text COLLATE "C" NOT NULL,
  model     text COLLATE "C" NOT NULL,
  hash      text COLLATE "C" NOT NULL,
  place     bigint GENERATED ALWAYS AS IDENTITY,
  vector    bytea NOT NULL,
  PRIMARY KEY (tenant_id, model, hash)
);
CREATE INDEX second_look_vector_place ON second_look_vector (tenant_id, place);
ALTER TABLE second_look_vector ENABLE ROW LEVEL SECURITY;
ALTER TABLE second_look_vector FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON second_look_vector
  USING (tenant_id = nullif(current_setting('app.tenant', true), ''))
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), ''));
GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE second_look_vector TO shortlist_app;
