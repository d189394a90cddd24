-- What the admin service keeps of its own: documents and archives that were sent to be imported, the events
-- that tell of them, and answers to requests that may be sent twice. How much an application misses to 100 points, in tenths, stands beside it, so
-- that a page of a ranking and a place in it need not look at every scorecard: whole numbers, as PostgreSQL compares
-- numeric behind row level security only after the fence, and never by an index.
CREATE TABLE upload (
  tenant_id    text COLLATE "C" NOT NULL,
  upload_id    text COLLATE "C" NOT NULL,
  kind         text NOT NULL CHECK (kind IN ('document', 'archive')),
  object       text NOT NULL,
  sha256       text COLLATE "C" NOT NULL,
  file_name    text NOT NULL,
  bytes        bigint NOT NULL CHECK (bytes >= 0),
  vacancies    text[] NOT NULL,
  requested_by text NOT NULL,
  requested_at timestamptz NOT NULL,
  status       text NOT NULL
    CHECK (status IN ('queued', 'running', 'stopped', 'completed', 'failed')),
  stop_asked   boolean NOT NULL DEFAULT false,
  attempts     int NOT NULL DEFAULT 0,
  due_at       timestamptz NOT NULL,
  run_id       bigint,
  code         text NOT NULL DEFAULT '',
  ended_at     timestamptz,
  PRIMARY KEY (tenant_id, upload_id)
);
CREATE INDEX upload_sha256 ON upload (tenant_id, sha256);
CREATE INDEX upload_run ON upload (tenant_id, run_id);
CREATE INDEX upload_newest ON upload (tenant_id, kind, requested_at, upload_id);
CREATE INDEX upload_open ON upload (tenant_id, due_at) WHERE status IN ('queued', 'running');

-- Numbers are given under a lock per tenant, so that their order is the order of commits.
CREATE TABLE event (
  tenant_id   text COLLATE "C" NOT NULL,
  number      bigint GENERATED ALWAYS AS IDENTITY,
  happened_at timestamptz NOT NULL,
  content     text NOT NULL,
  PRIMARY KEY (tenant_id, number)
);
CREATE INDEX event_age ON event (tenant_id, happened_at);

CREATE TABLE kept_answer (
  tenant_id   text COLLATE "C" NOT NULL,
  user_id     text COLLATE "C" NOT NULL,
  key         text COLLATE "C" NOT NULL,
  fingerprint text NOT NULL,
  asked_at    timestamptz NOT NULL,
  status      int,
  headers     text,
  body        bytea,
  PRIMARY KEY (tenant_id, user_id, key)
);
CREATE INDEX kept_answer_age ON kept_answer (tenant_id, asked_at);

-- Tenants that ever had work for the service, so that any node finds it again. Its rows belong to a tenant that is
-- nobody's, "shortlist-service".
CREATE TABLE tenant_with_work (
  tenant_id text COLLATE "C" NOT NULL,
  name      text COLLATE "C" NOT NULL,
  PRIMARY KEY (tenant_id, name)
);

ALTER TABLE application
  ADD COLUMN scored_version text COLLATE "C",
  ADD COLUMN missing_tenths int CHECK (missing_tenths BETWEEN 0 AND 1000);
-- The owner sees no tenant's rows while the fence around them holds for owners too.
ALTER TABLE application NO FORCE ROW LEVEL SECURITY;
ALTER TABLE scorecard NO FORCE ROW LEVEL SECURITY;
UPDATE application a SET scored_version = s.vacancy_version, missing_tenths = 1000 - round(s.score * 10)
  FROM scorecard s WHERE s.tenant_id = a.tenant_id AND s.scorecard_id = a.scorecard_id;
ALTER TABLE application FORCE ROW LEVEL SECURITY;
ALTER TABLE scorecard FORCE ROW LEVEL SECURITY;
CREATE INDEX pack_vacancy ON pack (tenant_id, vacancy_id, score, candidate_id);
CREATE INDEX application_rank
  ON application (tenant_id, vacancy_id, scored_version, missing_tenths, candidate_id);

DO $$
DECLARE
  name regclass;
BEGIN
  FOREACH name IN ARRAY
    ARRAY['upload', 'event', 'kept_answer', 'tenant_with_work']::regclass[]
  LOOP
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY tenant ON %s'
      ' USING (tenant_id = nullif(current_setting(''app.tenant'', true), ''''))'
      ' WITH CHECK (tenant_id = nullif(current_setting(''app.tenant'', true), ''''))', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE %s TO shortlist_app', name);
  END LOOP;
END $$;
