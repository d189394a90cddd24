-- What was read and what it says are the bulk of the data: they come deflated (RFC 1951) behind a byte 1,
-- which costs the server nothing. A content that begins with '{' is plain JSON, as every row was before.

ALTER TABLE extraction
  ALTER COLUMN content TYPE bytea USING convert_to(content, 'UTF8'),
  ALTER COLUMN content SET STORAGE EXTERNAL;
ALTER TABLE profile
  ALTER COLUMN content TYPE bytea USING convert_to(content, 'UTF8'),
  ALTER COLUMN content SET STORAGE EXTERNAL;
