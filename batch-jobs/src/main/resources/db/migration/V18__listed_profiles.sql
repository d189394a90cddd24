-- What lists tell of a profile stands beside it, so that a page need not unpack what it does not
-- show. Null in a profile of an earlier version, which is unpacked. No name stands here: it would
-- lie readable in pages of the table after an erasure.
ALTER TABLE profile ADD COLUMN experience_months int;
ALTER TABLE profile ADD COLUMN skills text[];
