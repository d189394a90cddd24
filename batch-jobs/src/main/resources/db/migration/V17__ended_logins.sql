-- Whether a log-in has ended is asked at every request of its access token.
CREATE INDEX account_secret_ended ON account_secret (tenant_id, family) WHERE revoked_at IS NOT NULL;
