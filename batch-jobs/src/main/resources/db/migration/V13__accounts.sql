-- Who may log in to the service: organisations, their users, what proves who they are, and what access tokens
-- are signed with. Secrets are kept as hashes, keys sealed; none can be read back from here.
CREATE TABLE organisation (
  tenant_id  text COLLATE "C" NOT NULL,
  name       text NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id)
);

-- Rows of the tenant that runs the service: which other tenants it has made.
CREATE TABLE operated_tenant (
  tenant_id  text COLLATE "C" NOT NULL,
  operated   text COLLATE "C" NOT NULL,
  created_at timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, operated)
);

-- generation counts what ends every log-in at once: a new password, being disabled.
CREATE TABLE app_user (
  tenant_id     text COLLATE "C" NOT NULL,
  user_id       text COLLATE "C" NOT NULL,
  email         text COLLATE "C" NOT NULL,
  name          text NOT NULL,
  language      text NOT NULL,
  role          text NOT NULL,
  status        text NOT NULL CHECK (status IN ('invited', 'active', 'disabled')),
  password_hash text NOT NULL DEFAULT '',
  generation    int NOT NULL DEFAULT 0,
  created_at    timestamptz NOT NULL,
  last_login_at timestamptz,
  PRIMARY KEY (tenant_id, user_id),
  UNIQUE (tenant_id, email),
  CHECK (status <> 'active' OR password_hash <> '')
);

-- Attempts to log in by tenant and address, whether or not there is such a user: both are answered alike.
CREATE TABLE login_attempt (
  tenant_id    text COLLATE "C" NOT NULL,
  address_hash text COLLATE "C" NOT NULL,
  failures     int NOT NULL,
  tried_at     timestamptz NOT NULL,
  locked_until timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, address_hash)
);

-- Refresh tokens, sessions, personal tokens, invitations, resets and the set-up link. family is the log-in that
-- a refresh token or session belongs to.
CREATE TABLE account_secret (
  tenant_id  text COLLATE "C" NOT NULL,
  secret_id  text COLLATE "C" NOT NULL,
  kind       text COLLATE "C" NOT NULL,
  user_id    text COLLATE "C",
  family     text COLLATE "C" NOT NULL,
  hash       text COLLATE "C" NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
  generation int NOT NULL,
  label      text NOT NULL DEFAULT '',
  scopes     text[] NOT NULL DEFAULT '{}',
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  seen_at    timestamptz,
  used_at    timestamptz,
  revoked_at timestamptz,
  PRIMARY KEY (tenant_id, secret_id),
  FOREIGN KEY (tenant_id, user_id) REFERENCES app_user ON DELETE CASCADE
);
CREATE INDEX account_secret_family ON account_secret (tenant_id, family);
CREATE INDEX account_secret_user ON account_secret (tenant_id, user_id, kind);
CREATE INDEX account_secret_expiry ON account_secret (tenant_id, expires_at);

-- Rows of the tenant that runs the service.
CREATE TABLE signing_key (
  tenant_id   text COLLATE "C" NOT NULL,
  key_id      text COLLATE "C" NOT NULL,
  public_key  text NOT NULL,
  sealed_key  text NOT NULL,
  created_at  timestamptz NOT NULL,
  PRIMARY KEY (tenant_id, key_id)
);

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['organisation', 'operated_tenant', 'app_user', 'login_attempt',
                              'account_secret', 'signing_key']
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY tenant ON %I'
      ' USING (tenant_id = nullif(current_setting(''app.tenant'', true), ''''))'
      ' WITH CHECK (tenant_id = nullif(current_setting(''app.tenant'', true), ''''))', name);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON TABLE %I TO shortlist_app', name);
  END LOOP;
END $$;
