-- Runs: what was read, computed, found and made. Numbers are text, so that their decimals are kept.
CREATE TABLE run (
  number INTEGER PRIMARY KEY,
  made TEXT NOT NULL,            -- ISO 8601 with the offset
  user TEXT NOT NULL,
  machine TEXT NOT NULL,
  program TEXT NOT NULL,
  reason TEXT                    -- why it was made again, in the office's words
) STRICT;

CREATE TABLE input (
  run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
  path TEXT NOT NULL,
  size INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  PRIMARY KEY (run, path)
) STRICT, WITHOUT ROWID;

CREATE TABLE figure (
  run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
  place INTEGER NOT NULL,
  unit TEXT NOT NULL,
  indicator TEXT NOT NULL,
  year INTEGER NOT NULL,
  label TEXT NOT NULL,
  number TEXT,
  missing TEXT,                  -- why there is no number
  notes INTEGER NOT NULL,
  origin TEXT NOT NULL,
  PRIMARY KEY (run, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE finding (
  run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
  place INTEGER NOT NULL,
  id TEXT NOT NULL,
  text TEXT NOT NULL,
  decision TEXT NOT NULL,
  printed INTEGER NOT NULL,
  PRIMARY KEY (run, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE problem (
  run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
  place INTEGER NOT NULL,
  id TEXT NOT NULL,
  severity TEXT NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (run, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE slide (
  run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
  number INTEGER NOT NULL,
  chapter TEXT NOT NULL,
  title TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  PRIMARY KEY (run, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE output (
  run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
  place INTEGER NOT NULL,
  name TEXT NOT NULL,
  size INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  PRIMARY KEY (run, place)
) STRICT, WITHOUT ROWID;
