-- What Shortlist keeps. Every table begins its key with tenant_id and shows a tenant its own rows only;
-- keys compare by code point, whatever the database's collation.

CREATE TABLE document (
  tenant_id      text COLLATE "C" NOT NULL,
  document_id    text COLLATE "C" NOT NULL,
  bytes          bigint NOT NULL CHECK (bytes >= 0),
  received_month text COLLATE "C" NOT NULL CHECK (received_month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  first_run      bigint,
  PRIMARY KEY (tenant_id, document_id)
);

CREATE TABLE extraction (
  tenant_id     text COLLATE "C" NOT NULL,
  extraction_id text COLLATE "C" NOT NULL,
  document_id   text COLLATE "C" NOT NULL,
  status        text NOT NULL CHECK (status IN ('read', 'unreadable')),
  code          text,
  message       text,
  hint          text,
  grade         text,
  flags         text[] NOT NULL DEFAULT '{}',
  media_type    text,
  pages         int,
  language      text,
  content       text,
  PRIMARY KEY (tenant_id, extraction_id),
  FOREIGN KEY (tenant_id, document_id) REFERENCES document ON DELETE CASCADE,
  CHECK ((status = 'read') = (content IS NOT NULL)),
  CHECK ((status = 'unreadable') = (code IS NOT NULL))
);
CREATE INDEX extraction_document ON extraction (tenant_id, document_id);

CREATE TABLE profile (
  tenant_id     text COLLATE "C" NOT NULL,
  profile_id    text COLLATE "C" NOT NULL,
  extraction_id text COLLATE "C" NOT NULL,
  document_id   text COLLATE "C" NOT NULL,
  content       text NOT NULL,
  PRIMARY KEY (tenant_id, profile_id),
  FOREIGN KEY (tenant_id, extraction_id) REFERENCES extraction ON DELETE CASCADE,
  FOREIGN KEY (tenant_id, document_id) REFERENCES document ON DELETE CASCADE
);
CREATE INDEX profile_document ON profile (tenant_id, document_id);
CREATE INDEX profile_extraction ON profile (tenant_id, extraction_id);

CREATE TABLE passages (
  tenant_id     text COLLATE "C" NOT NULL,
  passages_id   text COLLATE "C" NOT NULL,
  extraction_id text COLLATE "C" NOT NULL,
  model         text COLLATE "C" NOT NULL,
  starts        int[] NOT NULL,
  ends          int[] NOT NULL,
  hashes        text[] NOT NULL,
  PRIMARY KEY (tenant_id, passages_id),
  FOREIGN KEY (tenant_id, extraction_id) REFERENCES extraction ON DELETE CASCADE,
  CHECK (cardinality(starts) = cardinality(ends) AND cardinality(starts) = cardinality(hashes))
);
CREATE INDEX passages_extraction ON passages (tenant_id, extraction_id);

CREATE TABLE passage_vector (
  tenant_id text COLLATE "C" NOT NULL,
  model     text COLLATE "C" NOT NULL,
  hash      text COLLATE "C" NOT NULL,
  vector    bytea NOT NULL,
  PRIMARY KEY (tenant_id, model, hash)
);

CREATE TABLE candidate (
  tenant_id    text COLLATE "C" NOT NULL,
  candidate_id text COLLATE "C" NOT NULL,
  created_on   date NOT NULL,
  PRIMARY KEY (tenant_id, candidate_id)
);

CREATE TABLE candidate_document (
  tenant_id     text COLLATE "C" NOT NULL,
  candidate_id  text COLLATE "C" NOT NULL,
  document_id   text COLLATE "C" NOT NULL,
  version       int NOT NULL CHECK (version >= 1),
  extraction_id text COLLATE "C" NOT NULL,
  profile_id    text COLLATE "C" NOT NULL,
  passages_id   text COLLATE "C",
  PRIMARY KEY (tenant_id, candidate_id, document_id),
  UNIQUE (tenant_id, document_id),
  FOREIGN KEY (tenant_id, candidate_id) REFERENCES candidate ON DELETE CASCADE,
  FOREIGN KEY (tenant_id, document_id) REFERENCES document ON DELETE CASCADE
);

CREATE TABLE vacancy (
  tenant_id  text COLLATE "C" NOT NULL,
  vacancy_id text COLLATE "C" NOT NULL,
  version    text COLLATE "C" NOT NULL,
  added_on   date NOT NULL,
  PRIMARY KEY (tenant_id, vacancy_id)
);

CREATE TABLE vacancy_version (
  tenant_id  text COLLATE "C" NOT NULL,
  vacancy_id text COLLATE "C" NOT NULL,
  version    text COLLATE "C" NOT NULL,
  content    text NOT NULL,
  PRIMARY KEY (tenant_id, vacancy_id, version),
  FOREIGN KEY (tenant_id, vacancy_id) REFERENCES vacancy ON DELETE CASCADE
);

CREATE TABLE application (
  tenant_id     text COLLATE "C" NOT NULL,
  vacancy_id    text COLLATE "C" NOT NULL,
  candidate_id  text COLLATE "C" NOT NULL,
  source        text NOT NULL,
  considered_on date NOT NULL,
  scorecard_id  text COLLATE "C",
  PRIMARY KEY (tenant_id, vacancy_id, candidate_id),
  FOREIGN KEY (tenant_id, vacancy_id) REFERENCES vacancy ON DELETE CASCADE,
  FOREIGN KEY (tenant_id, candidate_id) REFERENCES candidate ON DELETE CASCADE
);
CREATE INDEX application_candidate ON application (tenant_id, candidate_id);

CREATE TABLE scorecard (
  tenant_id       text COLLATE "C" NOT NULL,
  scorecard_id    text COLLATE "C" NOT NULL,
  vacancy_id      text COLLATE "C" NOT NULL,
  vacancy_version text COLLATE "C" NOT NULL,
  candidate_id    text COLLATE "C" NOT NULL,
  document_id     text COLLATE "C" NOT NULL,
  score           numeric(4, 1) NOT NULL CHECK (score BETWEEN 0 AND 100),
  review          boolean NOT NULL,
  content         text NOT NULL,
  PRIMARY KEY (tenant_id, scorecard_id),
  FOREIGN KEY (tenant_id, vacancy_id, vacancy_version) REFERENCES vacancy_version ON DELETE CASCADE,
  FOREIGN KEY (tenant_id, candidate_id) REFERENCES candidate ON DELETE CASCADE
);
CREATE INDEX scorecard_vacancy ON scorecard (tenant_id, vacancy_id, score);
CREATE INDEX scorecard_candidate ON scorecard (tenant_id, candidate_id);

CREATE TABLE pack (
  tenant_id    text COLLATE "C" NOT NULL,
  pack_id      text COLLATE "C" NOT NULL,
  scorecard_id text COLLATE "C" NOT NULL,
  vacancy_id   text COLLATE "C" NOT NULL,
  candidate_id text COLLATE "C" NOT NULL,
  score        numeric(4, 1) NOT NULL CHECK (score BETWEEN 0 AND 100),
  pdf_object   text NOT NULL,
  json_object  text NOT NULL,
  PRIMARY KEY (tenant_id, pack_id),
  FOREIGN KEY (tenant_id, scorecard_id) REFERENCES scorecard ON DELETE CASCADE
);
CREATE INDEX pack_scorecard ON pack (tenant_id, scorecard_id);

CREATE TABLE run (
  tenant_id        text COLLATE "C" NOT NULL,
  run_id           bigint GENERATED ALWAYS AS IDENTITY,
  job              text NOT NULL,
  source           text NOT NULL,
  recipe           text COLLATE "C" NOT NULL,
  options          text NOT NULL,
  status           text NOT NULL,
  started_at       timestamptz NOT NULL,
  ended_at         timestamptz,
  fence            bigint NOT NULL DEFAULT 0,
  job_execution_id bigint,
  listed           boolean NOT NULL DEFAULT false,
  message          text NOT NULL DEFAULT '',
  PRIMARY KEY (tenant_id, run_id)
);
CREATE INDEX run_recipe ON run (tenant_id, recipe);

CREATE TABLE run_document (
  tenant_id   text COLLATE "C" NOT NULL,
  run_id      bigint NOT NULL,
  path        text COLLATE "C" NOT NULL,
  ordinal     int NOT NULL,
  document_id text COLLATE "C",
  outcome     text,
  code        text NOT NULL DEFAULT '',
  message     text NOT NULL DEFAULT '',
  hint        text NOT NULL DEFAULT '',
  grade       text NOT NULL DEFAULT '',
  flags       text[] NOT NULL DEFAULT '{}',
  bytes       bigint NOT NULL DEFAULT 0,
  millis      bigint NOT NULL DEFAULT 0,
  PRIMARY KEY (tenant_id, run_id, ordinal),
  FOREIGN KEY (tenant_id, run_id) REFERENCES run ON DELETE CASCADE
);
CREATE INDEX run_document_document ON run_document (tenant_id, run_id, document_id);

CREATE TABLE run_vacancy (
  tenant_id  text COLLATE "C" NOT NULL,
  run_id     bigint NOT NULL,
  vacancy_id text COLLATE "C" NOT NULL,
  PRIMARY KEY (tenant_id, run_id, vacancy_id),
  FOREIGN KEY (tenant_id, run_id) REFERENCES run ON DELETE CASCADE,
  FOREIGN KEY (tenant_id, vacancy_id) REFERENCES vacancy ON DELETE CASCADE
);

-- What changed since the index last looked. A sequence alone is not commit order: readers take rows whose
-- transaction is older than every running one, in order of (xact, number).
CREATE TABLE change (
  tenant_id    text COLLATE "C" NOT NULL,
  number       bigint GENERATED ALWAYS AS IDENTITY,
  xact         xid8 NOT NULL DEFAULT pg_current_xact_id(),
  candidate_id text COLLATE "C" NOT NULL,
  PRIMARY KEY (tenant_id, number)
);
CREATE INDEX change_order ON change (tenant_id, xact, number);

CREATE TABLE index_replica (
  tenant_id text COLLATE "C" NOT NULL,
  replica   text COLLATE "C" NOT NULL,
  xact      xid8 NOT NULL,
  number    bigint NOT NULL,
  PRIMARY KEY (tenant_id, replica)
);

-- One fence around every table with a tenant. A transaction without a tenant sees nothing: the setting is
-- null before its first use and '' after a SET LOCAL has ended.
DO $$
DECLARE
  name regclass;
BEGIN
  FOR name IN
    SELECT c.oid FROM pg_class c
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant_id' AND NOT a.attisdropped
    WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r'
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
