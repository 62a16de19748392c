-- All that runs are filtered by, in the order of the list: a filter reads this alone and never the long reports.
DROP INDEX IF EXISTS run_started;
CREATE INDEX run_listed
    ON run (started_at DESC, id DESC, target, server, operator, kind, verdict, archive, message);
-- Few runs have no end; each start of the program looks for them.
CREATE INDEX run_open ON run (started_at, id) WHERE verdict IS NULL;
