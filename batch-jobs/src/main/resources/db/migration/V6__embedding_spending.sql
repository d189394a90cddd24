-- What hosted embedding models have cost a tenant so far, in billionths of the currency that prices are set in:
-- counted before each call, put right by what the service says it charged.
CREATE TABLE embedding_spending (
  tenant_id   text COLLATE "C" NOT NULL,
  provider    text COLLATE "C" NOT NULL,
  spent_nanos bigint NOT NULL DEFAULT 0 CHECK (spent_nanos >= 0),
  calls       bigint NOT NULL DEFAULT 0 CHECK (calls >= 0),
  PRIMARY KEY (tenant_id, provider)
);
ALTER TABLE embedding_spending ENABLE ROW LEVEL SECURITY;
ALTER TABLE embedding_spending FORCE ROW LEVEL SECURITY;
CREATE POLICY tenant ON embedding_spending
  USING (tenant_id = nullif(current_setting('app.tenant', true), ''))
  WITH CHECK (tenant_id = nullif(current_setting('app.tenant', true), ''));
GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE embedding_spending TO shortlist_app;
