-- Which version of a vacancy came when: a number for each change, also for one that goes back to what was
-- asked before. In what order the versions kept so far came is not known, but for the current one.
CREATE TABLE vacancy_history (
  tenant_id  text COLLATE "C" NOT NULL,
  vacancy_id text COLLATE "C" NOT NULL,
  number     int NOT NULL CHECK (number >= 1),
  version    text COLLATE "C" NOT NULL,
  added_on   date NOT NULL,
  PRIMARY KEY (tenant_id, vacancy_id, number),
  FOREIGN KEY (tenant_id, vacancy_id, version) REFERENCES vacancy_version ON DELETE CASCADE
);

-- The owner sees no tenant's rows while the fence around them holds for owners too.
ALTER TABLE vacancy NO FORCE ROW LEVEL SECURITY;
ALTER TABLE vacancy_version NO FORCE ROW LEVEL SECURITY;
INSERT INTO vacancy_history (tenant_id, vacancy_id, number, version, added_on)
  SELECT v.tenant_id, v.vacancy_id,
    row_number() OVER (PARTITION BY v.tenant_id, v.vacancy_id ORDER BY v.version = c.version, v.version),
    v.version, c.added_on
  FROM vacancy_version v JOIN vacancy c USING (tenant_id, vacancy_id);
ALTER TABLE vacancy FORCE ROW LEVEL SECURITY;
ALTER TABLE vacancy_version FORCE ROW LEVEL SECURITY;

ALTER TABLE vacancy_history ENABLE ROW LEVEL SECURITY;
ALTER TABLE vacancy_history FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON vacancy_history
  USING (tenant_id = nullif(current_setting('app.tenant', true), ''))
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), ''));
GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE vacancy_history TO shortlist_app;
