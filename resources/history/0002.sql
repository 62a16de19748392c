-- What a program needs to settle a run that died, and what became of the databases that a run left.
ALTER TABLE step ADD COLUMN facts TEXT NOT NULL DEFAULT '{}';
ALTER TABLE artefact ADD COLUMN removed_at TEXT;
