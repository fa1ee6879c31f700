-- Why a run was made and of which files, so that the service knows of runs made by hand; the session a version was made for.
ALTER TABLE run ADD COLUMN reason_kind TEXT;   -- Given, ChangedFiles or Forced; null without a reason
ALTER TABLE run ADD COLUMN content TEXT;       -- hash of the case's watched files; null when they were being written meanwhile
UPDATE run SET reason_kind = 'Given' WHERE reason IS NOT NULL;
ALTER TABLE version ADD COLUMN session TEXT;   -- day of the council's session, ISO 8601; null when the case named none
