-- Searches that are kept, each with the place in the change log up to which candidates were held against it, and
-- the candidates who were found since.
CREATE TABLE saved_search (
  tenant_id text COLLATE "C" NOT NULL,
  name      text COLLATE "C" NOT NULL,
  line      text NOT NULL,
  filters   text[] NOT NULL,
  saved_at  timestamptz NOT NULL,
  xact      bigint NOT NULL,
  number    bigint NOT NULL,
  PRIMARY KEY (tenant_id, name)
);

CREATE TABLE search_alert (
  tenant_id    text COLLATE "C" NOT NULL,
  name         text COLLATE "C" NOT NULL,
  candidate_id text COLLATE "C" NOT NULL,
  found_at     timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, name, candidate_id),
  FOREIGN KEY (tenant_id, name) REFERENCES saved_search ON DELETE CASCADE,
  FOREIGN KEY (tenant_id, candidate_id) REFERENCES candidate ON DELETE CASCADE
);
CREATE INDEX search_alert_candidate ON search_alert (tenant_id, candidate_id);

ALTER TABLE saved_search ENABLE ROW LEVEL SECURITY;
ALTER TABLE saved_search FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON saved_search
  USING (tenant_id = nullif(current_setting('app.tenant', true), ''))
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), ''));
GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE saved_search TO shortlist_app;

ALTER TABLE search_alert ENABLE ROW LEVEL SECURITY;
ALTER TABLE search_alert FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON search_alert
  USING (tenant_id = nullif(current_setting('app.tenant', true), ''))
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), ''));
GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE search_alert TO shortlist_app;
