-- The audit trail: one chain of rows a tenant, each with the hash of the one before. The application adds rows and
-- reads them; nobody changes or removes one, the owner included.
CREATE TABLE audit_event (
  tenant_id text COLLATE "C" NOT NULL,
  number    bigint NOT NULL CHECK (number >= 1),
  at        timestamptz NOT NULL,
  actor     text COLLATE "C" NOT NULL,
  via       text COLLATE "C" NOT NULL,
  action    text COLLATE "C" NOT NULL,
  kind      text COLLATE "C" NOT NULL,
  object    text COLLATE "C" NOT NULL,
  outcome   text COLLATE "C" NOT NULL CHECK (outcome IN ('done', 'refused', 'failed')),
  request   text COLLATE "C" NOT NULL,
  previous  text COLLATE "C" NOT NULL,
  hash      text COLLATE "C" NOT NULL,
  key       text COLLATE "C" NOT NULL,
  seal      text COLLATE "C" NOT NULL,
  PRIMARY KEY (tenant_id, number)
);

-- Where each chain ends; whoever adds a row holds this one until they commit, so that there is one chain.
CREATE TABLE audit_head (
  tenant_id text COLLATE "C" NOT NULL,
  number    bigint NOT NULL,
  hash      text COLLATE "C" NOT NULL,
  PRIMARY KEY (tenant_id)
);

CREATE FUNCTION audit_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the audit trail is only added to' USING ERRCODE = 'insufficient_privilege';
END $$;

CREATE FUNCTION audit_head_moves_on() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.tenant_id <> OLD.tenant_id OR NEW.number <> OLD.number + 1 THEN
    RAISE EXCEPTION 'the audit trail is only added to' USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON audit_event
  FOR EACH ROW EXECUTE FUNCTION audit_is_append_only();
CREATE TRIGGER not_emptied BEFORE TRUNCATE ON audit_event
  FOR EACH STATEMENT EXECUTE FUNCTION audit_is_append_only();
CREATE TRIGGER moves_on BEFORE UPDATE ON audit_head
  FOR EACH ROW EXECUTE FUNCTION audit_head_moves_on();
CREATE TRIGGER stays BEFORE DELETE ON audit_head
  FOR EACH ROW EXECUTE FUNCTION audit_is_append_only();

ALTER TABLE audit_event ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_event FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON audit_event
  USING (tenant_id = nullif(current_setting('app.tenant', true), ''))
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), ''));
GRANT SELECT, INSERT ON TABLE audit_event TO shortlist_app;

ALTER TABLE audit_head ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_head FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON audit_head
  USING (tenant_id = nullif(current_setting('app.tenant', true), ''))
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), ''));
GRANT SELECT, INSERT, UPDATE ON TABLE audit_head TO shortlist_app;
