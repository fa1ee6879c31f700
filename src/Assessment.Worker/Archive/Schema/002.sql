-- Versions that the office released, which of them is the current one, and the run whose files are being moved into place.
CREATE TABLE version (
  number INTEGER PRIMARY KEY,
  run INTEGER NOT NULL UNIQUE REFERENCES run,
  released TEXT NOT NULL,        -- day, ISO 8601
  replaces INTEGER REFERENCES version
) STRICT;

-- The last row names the current version. Rows are only ever added.
CREATE TABLE standing (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL REFERENCES version,
  since TEXT NOT NULL,           -- ISO 8601 with the offset
  user TEXT NOT NULL,
  reason TEXT
) STRICT;

CREATE TABLE placing (
  run INTEGER PRIMARY KEY REFERENCES run ON DELETE CASCADE
) STRICT;
