-- How often each caller has called of late, shared by all nodes. A key is the hash of who calls what: it is looked up
-- before the caller's tenant is known and tells nothing of one, so it has no tenant_id. Losing it in a crash of the
-- server gives everybody a fresh start, and is worth not waiting for the disk.
CREATE UNLOGGED TABLE rate_bucket (
  id         text COLLATE "C" PRIMARY KEY,
  state      bytea,
  expires_at bigint
);
CREATE INDEX rate_bucket_expires ON rate_bucket (expires_at);
GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE rate_bucket TO shortlist_app;
