-- The shared history of Belay: one schema in a PostgreSQL database (13 or newer, UTF8), to which several workstations append their runs.
--
-- An administrator runs this once, as a superuser, in the database that is to hold it; running it again changes nothing:
--     belayctl history share --setup-sql | psql -d DATABASE
-- Then each person or program gets a part in it:
--     GRANT belay_history_writer TO "alice";    -- may append runs, and do nothing else to them
--     GRANT belay_history_reader TO "alice";    -- may read all of them
--
-- Nobody logs in as belay_history_owner. Writers have no right on any table but the one that says which history this is: they call
-- append(), which adds a run or leaves what is there. Triggers refuse every change, to the owner, too.
\set ON_ERROR_STOP on
BEGIN;

DO $setup$
DECLARE
    wanted text;
    owner text := (SELECT pg_get_userbyid(nspowner) FROM pg_namespace WHERE nspname = 'belay_history');
BEGIN
    IF current_setting('server_version_num')::integer < 130000 THEN
        RAISE EXCEPTION 'the shared history needs PostgreSQL 13 or newer';
    END IF;
    IF current_setting('server_encoding') <> 'UTF8' THEN
        RAISE EXCEPTION 'the shared history needs a database in UTF8';
    END IF;
    IF owner <> 'belay_history_owner' THEN
        RAISE EXCEPTION 'there is a schema belay_history already, which belongs to %', owner;
    END IF;
    FOREACH wanted IN ARRAY ARRAY['belay_history_owner', 'belay_history_writer', 'belay_history_reader'] LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = wanted) THEN
            EXECUTE format('CREATE ROLE %I NOLOGIN', wanted);
        END IF;
    END LOOP;
END
$setup$;

CREATE SCHEMA IF NOT EXISTS belay_history AUTHORIZATION belay_history_owner;
SET LOCAL ROLE belay_history_owner;
SET LOCAL search_path = belay_history, pg_temp;
SET LOCAL client_min_messages = warning;

-- Which history this is: its id tells a workstation that it writes to another one than before.
CREATE TABLE IF NOT EXISTS about (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    history uuid NOT NULL DEFAULT gen_random_uuid(),
    version integer NOT NULL
);
INSERT INTO about (version) VALUES (1) ON CONFLICT DO NOTHING;

-- The tables are called as those of a workstation's own history, with the same columns, so that the same queries read either.
-- Times are ISO 8601 in UTC: they sort as text.
CREATE TABLE IF NOT EXISTS run (
    id text PRIMARY KEY,
    kind text NOT NULL,
    target text NOT NULL,
    server text NOT NULL,
    system_identifier text NOT NULL,
    database_oid bigint NOT NULL,
    connection text NOT NULL,
    role text NOT NULL,
    operator text NOT NULL,
    host text NOT NULL,
    program text NOT NULL,
    archive text NOT NULL,
    archive_size bigint NOT NULL,
    mode text NOT NULL,
    undoes text NOT NULL,
    plan text NOT NULL,
    started_at text COLLATE "C" NOT NULL,
    verdict text NOT NULL,
    target_changed integer NOT NULL,
    message text NOT NULL,
    report text NOT NULL,
    finished_at text COLLATE "C" NOT NULL,
    workstation text NOT NULL,                         -- that the run is of
    audit_head text NOT NULL,                          -- its audit's entry of the end of this run; empty where it had no audit
    sha256 text NOT NULL,                              -- of the document that was appended
    author text NOT NULL DEFAULT session_user,         -- the role that appended it
    received_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX IF NOT EXISTS run_started ON run (started_at DESC, id DESC);
CREATE INDEX IF NOT EXISTS run_undoes ON run (undoes) WHERE undoes <> '';
CREATE INDEX IF NOT EXISTS run_workstation ON run (workstation);

CREATE TABLE IF NOT EXISTS step (
    run text NOT NULL REFERENCES run,
    id integer NOT NULL,
    key text NOT NULL,
    title text NOT NULL,
    intent text NOT NULL,
    facts text NOT NULL,
    state text NOT NULL,
    started_at text NOT NULL,
    milliseconds bigint NOT NULL,
    PRIMARY KEY (run, id)
);

CREATE TABLE IF NOT EXISTS error (
    run text NOT NULL REFERENCES run,
    id integer NOT NULL,
    class text NOT NULL,
    message text NOT NULL,
    entry text NOT NULL,
    cause text NOT NULL,
    PRIMARY KEY (run, id)
);

CREATE TABLE IF NOT EXISTS left_artefact (
    run text NOT NULL REFERENCES run,
    id integer NOT NULL,
    kind text NOT NULL,
    location text NOT NULL,
    size bigint NOT NULL,
    sha256 text NOT NULL,
    keep_until text,
    PRIMARY KEY (run, id)
);

-- That an artefact is gone is a later event, and appended as one.
CREATE TABLE IF NOT EXISTS removal (
    run text NOT NULL REFERENCES run,
    kind text NOT NULL,
    location text NOT NULL,
    removed_at text NOT NULL,
    PRIMARY KEY (run, kind, location)
);

CREATE OR REPLACE VIEW artefact AS
    SELECT run, id, kind, location, size, sha256, keep_until, removed_at
    FROM left_artefact LEFT JOIN removal USING (run, kind, location);

CREATE OR REPLACE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql SET search_path = belay_history, pg_temp AS $body$
BEGIN
    RAISE EXCEPTION 'the shared history is append-only' USING ERRCODE = 'restrict_violation';
END
$body$;

DO $setup$
DECLARE
    name text;
BEGIN
    FOREACH name IN ARRAY ARRAY['about', 'run', 'step', 'error', 'left_artefact', 'removal'] LOOP
        EXECUTE format('DROP TRIGGER IF EXISTS append_only ON belay_history.%I', name);
        EXECUTE format('CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON belay_history.%I'
                       ' FOR EACH STATEMENT EXECUTE FUNCTION belay_history.refuse_change()', name);
    END LOOP;
END
$setup$;

-- Appends a finished run, and that artefacts of it are gone. Returns 'added', 'known' where this very document was appended before, or
-- 'different' where another one has its id: then nothing is changed.
CREATE OR REPLACE FUNCTION append(document text, removals text) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = belay_history, pg_temp AS $body$
DECLARE
    told CONSTANT json := document;
    run_id CONSTANT text := told -> 'run' ->> 'id';
    digest CONSTANT text := encode(sha256(convert_to(document, 'UTF8')), 'hex');
    outcome text := 'added';
BEGIN
    INSERT INTO run (id, kind, target, server, system_identifier, database_oid, connection, role, operator, host, program, archive,
                     archive_size, mode, undoes, plan, started_at, verdict, target_changed, message, report, finished_at,
                     workstation, audit_head, sha256)
    SELECT r.id, r.kind, r.target, r.server, r.system_identifier, r.database_oid, r.connection, r.role, r.operator, r.host, r.program,
           r.archive, r.archive_size, r.mode, r.undoes, r.plan, r.started_at, r.verdict, r.target_changed, r.message, r.report,
           r.finished_at, told ->> 'workstation', told ->> 'audit_head', digest
    FROM json_populate_record(NULL::run, told -> 'run') AS r
    ON CONFLICT (id) DO NOTHING;
    IF NOT FOUND THEN
        IF NOT EXISTS (SELECT FROM run r WHERE r.id = run_id AND r.sha256 = digest) THEN
            RETURN 'different';
        END IF;
        outcome := 'known';
    ELSE
        INSERT INTO step (run, id, key, title, intent, facts, state, started_at, milliseconds)
        SELECT run_id, n, s.key, s.title, s.intent, s.facts, s.state, s.started_at, s.milliseconds
        FROM json_array_elements(told -> 'steps') WITH ORDINALITY AS e (value, n), json_populate_record(NULL::step, e.value) AS s;
        INSERT INTO error (run, id, class, message, entry, cause)
        SELECT run_id, n, f.class, f.message, f.entry, f.cause
        FROM json_array_elements(told -> 'errors') WITH ORDINALITY AS e (value, n), json_populate_record(NULL::error, e.value) AS f;
        INSERT INTO left_artefact (run, id, kind, location, size, sha256, keep_until)
        SELECT run_id, n, a.kind, a.location, a.size, a.sha256, a.keep_until
        FROM json_array_elements(told -> 'artefacts') WITH ORDINALITY AS e (value, n),
             json_populate_record(NULL::left_artefact, e.value) AS a;
    END IF;
    INSERT INTO removal (run, kind, location, removed_at)
    SELECT run_id, m.kind, m.location, m.removed_at FROM json_populate_recordset(NULL::removal, removals::json) AS m
    ON CONFLICT DO NOTHING;
    RETURN outcome;
END
$body$;

-- As SQLite has it, for the queries that read either history.
CREATE OR REPLACE FUNCTION instr(text, text) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS 'SELECT pg_catalog.strpos($1, $2)';

REVOKE ALL ON FUNCTION append(text, text) FROM PUBLIC;
GRANT USAGE ON SCHEMA belay_history TO belay_history_writer, belay_history_reader;
GRANT EXECUTE ON FUNCTION append(text, text) TO belay_history_writer;
GRANT SELECT ON about TO belay_history_writer, belay_history_reader;
GRANT SELECT ON run, step, error, artefact TO belay_history_reader;

COMMIT;
