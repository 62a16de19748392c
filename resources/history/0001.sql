-- The first schema of the history. Statements end with a semicolon at the end of a line.
CREATE TABLE run (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    target TEXT NOT NULL,
    server TEXT NOT NULL,
    system_identifier TEXT NOT NULL,
    database_oid INTEGER NOT NULL,
    connection TEXT NOT NULL,
    role TEXT NOT NULL,
    operator TEXT NOT NULL,
    host TEXT NOT NULL,
    program TEXT NOT NULL,
    archive TEXT NOT NULL,
    archive_size INTEGER NOT NULL,
    mode TEXT NOT NULL,
    undoes TEXT NOT NULL,
    plan TEXT NOT NULL,
    started_at TEXT NOT NULL,
    verdict TEXT,
    target_changed INTEGER,
    message TEXT,
    report TEXT,
    finished_at TEXT
) STRICT;
CREATE INDEX run_started ON run (started_at DESC, id DESC);
CREATE INDEX run_undoes ON run (undoes) WHERE undoes <> '';

CREATE TABLE step (
    id INTEGER PRIMARY KEY,
    run TEXT NOT NULL REFERENCES run,
    key TEXT NOT NULL,
    title TEXT NOT NULL,
    intent TEXT NOT NULL,
    state TEXT NOT NULL,
    started_at TEXT NOT NULL,
    milliseconds INTEGER NOT NULL
) STRICT;
CREATE INDEX step_run ON step (run);

CREATE TABLE error (
    id INTEGER PRIMARY KEY,
    run TEXT NOT NULL REFERENCES run,
    class TEXT NOT NULL,
    message TEXT NOT NULL,
    entry TEXT NOT NULL,
    cause TEXT NOT NULL
) STRICT;
CREATE INDEX error_run ON error (run);

CREATE TABLE artefact (
    id INTEGER PRIMARY KEY,
    run TEXT NOT NULL REFERENCES run,
    kind TEXT NOT NULL,
    location TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    keep_until TEXT
) STRICT;
CREATE INDEX artefact_run ON artefact (run);
