-- Which finished runs the shared history has not got yet, and which one they are for. A change of a run that it has puts the run back.
CREATE TABLE sharing (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    workstation TEXT NOT NULL,
    history TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO sharing (id, workstation) VALUES (1, lower(hex(randomblob(16))));
CREATE TABLE outbox (
    change INTEGER PRIMARY KEY AUTOINCREMENT,
    run TEXT NOT NULL UNIQUE REFERENCES run,
    refused TEXT NOT NULL DEFAULT ''
) STRICT;
INSERT INTO outbox (run) SELECT id FROM run WHERE verdict IS NOT NULL ORDER BY started_at, id;
CREATE TRIGGER run_to_share AFTER UPDATE OF verdict ON run WHEN NEW.verdict IS NOT NULL
BEGIN INSERT OR REPLACE INTO outbox (run) VALUES (NEW.id); END;
CREATE TRIGGER removal_to_share AFTER UPDATE OF removed_at ON artefact
WHEN EXISTS (SELECT 1 FROM run WHERE id = NEW.run AND verdict IS NOT NULL)
BEGIN INSERT OR REPLACE INTO outbox (run) VALUES (NEW.run); END;
