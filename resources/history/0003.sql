-- What was done, by whom, each entry sealed onto the one before it. Nothing in it is ever changed: whoever wants to must drop a trigger first,
-- and then the hashes and signatures tell.
CREATE TABLE audit (
    sequence INTEGER PRIMARY KEY,
    time TEXT NOT NULL,
    account TEXT NOT NULL,
    role TEXT NOT NULL,
    host TEXT NOT NULL,
    action TEXT NOT NULL,
    run TEXT NOT NULL,
    file TEXT NOT NULL,
    file_sha256 TEXT NOT NULL,
    system_identifier TEXT NOT NULL,
    database_oid INTEGER NOT NULL,
    target TEXT NOT NULL,
    payload TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL,
    key_id TEXT NOT NULL,
    signature TEXT NOT NULL
) STRICT;
CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
CREATE TRIGGER audit_in_sequence BEFORE INSERT ON audit
WHEN NEW.sequence IS NOT (SELECT coalesce(max(sequence), 0) + 1 FROM audit)
  OR NEW.previous IS NOT coalesce((SELECT hash FROM audit ORDER BY sequence DESC LIMIT 1), '')
BEGIN SELECT RAISE(ABORT, 'the audit goes on from its last entry'); END;
