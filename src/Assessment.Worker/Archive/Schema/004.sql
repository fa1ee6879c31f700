-- Numbers of the office's own tables; and the numbers that a document hides, kept so that later versions cannot give them away.
ALTER TABLE run ADD COLUMN cells INTEGER;      -- how many numbers of own tables it recorded; null when its program recorded none
ALTER TABLE figure ADD COLUMN withheld TEXT;   -- the hidden number; null where nothing is hidden

CREATE TABLE cell (
  run INTEGER NOT NULL REFERENCES run ON DELETE CASCADE,
  place INTEGER NOT NULL,
  file TEXT NOT NULL,
  line INTEGER NOT NULL,         -- row among the body rows, from 0
  "column" INTEGER NOT NULL,       -- from 0
  row_name TEXT NOT NULL,
  header TEXT NOT NULL,
  total INTEGER NOT NULL,
  kind TEXT NOT NULL,            -- Count, Amount, Share or Ratio
  number TEXT,
  missing TEXT,                  -- why there is no number
  notes INTEGER NOT NULL,
  origin TEXT NOT NULL,
  withheld TEXT,
  PRIMARY KEY (run, place)
) STRICT, WITHOUT ROWID;
