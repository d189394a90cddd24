-- A run's rows are younger than the statistics of their table, which then say that there are none,
-- and any index that begins with the run looks as good as the key. Without statistics of its own
-- the column is taken for one of many equal runs, and the key is chosen. Setting the type again
-- forgets the statistics there are.
ALTER TABLE run_document ALTER COLUMN run_id TYPE bigint;
ALTER TABLE run_document ALTER COLUMN run_id SET STATISTICS 0;
