-- What a run that has ended came to: seen, done, unreadable, skipped, pending. Lists of runs would
-- else count every file of every run they tell of.
ALTER TABLE run ADD COLUMN totals bigint[];

-- Who did what in a long trail.
CREATE INDEX audit_event_actor ON audit_event (tenant_id, actor, number);
CREATE INDEX audit_event_action ON audit_event (tenant_id, action, number);
