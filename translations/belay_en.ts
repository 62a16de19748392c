<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="en">
<context>
    <name>AuditReport</name>
    <message numerus="yes">
        <source>%Ln run(s) could be told from manifests; what else was in it is lost.</source>
        <translation>
            <numerusform>%Ln run could be told from manifests; what else was in it is lost.</numerusform>
            <numerusform>%Ln runs could be told from manifests; what else was in it is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history is intact: %Ln entries.</source>
        <translation>
            <numerusform>The history is intact: %Ln entry.</numerusform>
            <numerusform>The history is intact: %Ln entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Belay::ArchiveCard</name>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The archive is finished and all its %n data block(s) are in place. Their content was not read yet.</source>
        <translation>
            <numerusform>The archive is finished and all its %n data block are in place. Their content was not read yet.</numerusform>
            <numerusform>The archive is finished and all its %n data blocks are in place. Their content was not read yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Belay::ArchiveView</name>
    <message numerus="yes">
        <source>This archive is not whole: %n problem(s) found.</source>
        <translation>
            <numerusform>This archive is not whole: %n problem found.</numerusform>
            <numerusform>This archive is not whole: %n problems found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Belay::BlockerBar</name>
    <message numerus="yes">
        <source>%n more session(s) are in the way.</source>
        <translation>
            <numerusform>%n more session is in the way.</numerusform>
            <numerusform>%n more sessions are in the way.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Belay::BundleDialog</name>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n file, %1</numerusform>
            <numerusform>%n files, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Belay::ChecksStep</name>
    <message numerus="yes">
        <source>%n check(s) forbid this restore.</source>
        <translation>
            <numerusform>%n check forbids this restore.</numerusform>
            <numerusform>%n checks forbid this restore.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing forbids this restore, but there is %n thing(s) that you must accept.</source>
        <translation>
            <numerusform>Nothing forbids this restore, but there is %n thing that you must accept.</numerusform>
            <numerusform>Nothing forbids this restore, but there are %n things that you must accept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Belay::CheckupView</name>
    <message numerus="yes">
        <source>Belay can work; %n thing(s) should be mended.</source>
        <translation>
            <numerusform>Belay can work; %n thing should be mended.</numerusform>
            <numerusform>Belay can work; %n things should be mended.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something is missing that Belay needs; %n thing(s) should be mended.</source>
        <translation>
            <numerusform>Something is missing that Belay needs; %n thing should be mended.</numerusform>
            <numerusform>Something is missing that Belay needs; %n things should be mended.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Belay::CompareView</name>
    <message numerus="yes">
        <source>%n definition(s) differ</source>
        <translation>
            <numerusform>%n definition differs</numerusform>
            <numerusform>%n definitions differ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the data of %n table(s) differs</source>
        <translation>
            <numerusform>the data of %n table differs</numerusform>
            <numerusform>the data of %n tables differs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Belay::EntryBrowser</name>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln entry(ies)</source>
        <translation>
            <numerusform>%1 of %Ln entry</numerusform>
            <numerusform>%1 of %Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Belay::EntryDetails</name>
    <message numerus="yes">
        <source>Depends on %n entry(ies)</source>
        <translation>
            <numerusform>Depends on %n entry</numerusform>
            <numerusform>Depends on %n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needed by %n entry(ies)</source>
        <translation>
            <numerusform>Needed by %n entry</numerusform>
            <numerusform>Needed by %n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Belay::FindingCard</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Belay::Format</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Belay::HelpPage</name>
    <message numerus="yes">
        <source>%n runbook(s)</source>
        <translation>
            <numerusform>%n runbook</numerusform>
            <numerusform>%n runbooks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Belay::JobBar</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Belay::LargeObjectsView</name>
    <message numerus="yes">
        <source>%Ln large object(s), %1 together.</source>
        <translation>
            <numerusform>%Ln large object, %1 together.</numerusform>
            <numerusform>%Ln large objects, %1 together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln large object(s) saved, %1.</source>
        <translation>
            <numerusform>%Ln large object saved, %1.</numerusform>
            <numerusform>%Ln large objects saved, %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Belay::LogPane</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Belay::ObjectCountModel</name>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than expected</source>
        <translation>
            <numerusform>%n more than expected</numerusform>
            <numerusform>%n more than expected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Belay::PartDialog</name>
    <message numerus="yes">
        <source>%n object(s) come along.</source>
        <translation>
            <numerusform>%n object comes along.</numerusform>
            <numerusform>%n objects come along.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Belay::RecoveryNotice</name>
    <message numerus="yes">
        <source>%n run(s) ended without a result: Belay or the machine went down.</source>
        <translation>
            <numerusform>%n run ended without a result: Belay or the machine went down.</numerusform>
            <numerusform>%n runs ended without a result: Belay or the machine went down.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Give up %n run(s) without looking?</source>
        <translation>
            <numerusform>Give up %n run without looking?</numerusform>
            <numerusform>Give up %n runs without looking?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Belay::ResultView</name>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n object</numerusform>
            <numerusform>%n objects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Belay::RisksView</name>
    <message numerus="yes">
        <source>%n more are not listed.</source>
        <translation>
            <numerusform>%n more is not listed.</numerusform>
            <numerusform>%n more are not listed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Belay::RowsView</name>
    <message numerus="yes">
        <source>%n row(s) were exported.</source>
        <translation>
            <numerusform>%n row was exported.</numerusform>
            <numerusform>%n rows were exported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Belay::RunListView</name>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln run</numerusform>
            <numerusform>%Ln runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Belay::RunSections</name>
    <message numerus="yes">
        <source>%1 (%n object(s))</source>
        <comment>a cause</comment>
        <translation>
            <numerusform>%1 (%n object)</numerusform>
            <numerusform>%1 (%n objects)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The saved report lists all %Ln error(s).</source>
        <translation>
            <numerusform>The saved report lists the one error.</numerusform>
            <numerusform>The saved report lists all %Ln errors.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Belay::Salvager</name>
    <message numerus="yes">
        <source>The data of %n entry(ies) is missing in it.</source>
        <translation>
            <numerusform>The data of %n entry is missing in it.</numerusform>
            <numerusform>The data of %n entries is missing in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Belay::SearchView</name>
    <message numerus="yes">
        <source>Searching… %n hit(s) so far.</source>
        <translation>
            <numerusform>Searching… %n hit so far.</numerusform>
            <numerusform>Searching… %n hits so far.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The search was stopped after %n hit(s).</source>
        <translation>
            <numerusform>The search was stopped after %n hit.</numerusform>
            <numerusform>The search was stopped after %n hits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s).</source>
        <translation>
            <numerusform>%n hit.</numerusform>
            <numerusform>%n hits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) could not be searched to the end.</source>
        <translation>
            <numerusform>%n table could not be searched to the end.</numerusform>
            <numerusform>%n tables could not be searched to the end.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Belay::SettingsPage</name>
    <message numerus="yes">
        <source> day(s)</source>
        <comment>after a number; with the space</comment>
        <translation>
            <numerusform> day</numerusform>
            <numerusform> days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) found.</source>
        <translation>
            <numerusform>%n program found.</numerusform>
            <numerusform>%n programs found.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Belay::ShownPlan</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) will be closed: %1.</source>
        <translation>
            <numerusform>%n session will be closed: %1.</numerusform>
            <numerusform>%n sessions will be closed: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Belay::TargetOptions</name>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> day</numerusform>
            <numerusform> days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n schema(s)</source>
        <translation>
            <numerusform>%n schema</numerusform>
            <numerusform>%n schemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s)</source>
        <translation>
            <numerusform>%n table</numerusform>
            <numerusform>%n tables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n section</numerusform>
            <numerusform>%n sections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other role(s)</source>
        <translation>
            <numerusform>%n other role</numerusform>
            <numerusform>%n other roles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Belay::TargetStep</name>
    <message numerus="yes">
        <source>This name is too long: PostgreSQL takes up to %n byte(s).</source>
        <translation>
            <numerusform>This name is too long: PostgreSQL takes up to %n byte.</numerusform>
            <numerusform>This name is too long: PostgreSQL takes up to %n bytes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BlockWalk</name>
    <message numerus="yes">
        <source>%n bytes follow the last data block.</source>
        <translation>
            <numerusform>%n byte follows the last data block.</numerusform>
            <numerusform>%n bytes follow the last data block.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The data of %n entries is missing; the first is %1.</source>
        <translation>
            <numerusform>The data of %n entry is missing: %1.</numerusform>
            <numerusform>The data of %n entries is missing; the first is %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message numerus="yes">
        <source>The rows of %n table(s) are INSERT statements, which load many times slower than COPY.</source>
        <translation>
            <numerusform>The rows of %n table are INSERT statements, which load many times slower than COPY.</numerusform>
            <numerusform>The rows of %n tables are INSERT statements, which load many times slower than COPY.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) with statistics are left out: this server cannot take them. ANALYZE makes them anew.</source>
        <translation>
            <numerusform>%n entry with statistics is left out: this server cannot take it. ANALYZE makes it anew.</numerusform>
            <numerusform>%n entries with statistics are left out: this server cannot take them. ANALYZE makes them anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The archive is damaged: the data of %n entry(s) is lost.</source>
        <translation>
            <numerusform>The archive is damaged: the data of %n entry is lost.</numerusform>
            <numerusform>The archive is damaged: the data of %n entries is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) of the target that are not in the archive depend on what would be dropped; in place it cannot be replaced.</source>
        <translation>
            <numerusform>%n object of the target that is not in the archive depends on what would be dropped; in place it cannot be replaced.</numerusform>
            <numerusform>%n objects of the target that are not in the archive depend on what would be dropped; in place it cannot be replaced.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) of the target go with what is dropped and do not come back: they are not in the archive.</source>
        <translation>
            <numerusform>%n object of the target goes with what is dropped and does not come back: it is not in the archive.</numerusform>
            <numerusform>%n objects of the target go with what is dropped and do not come back: they are not in the archive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) of the target are not in the archive and stay as they are.</source>
        <translation>
            <numerusform>%n object of the target is not in the archive and stays as it is.</numerusform>
            <numerusform>%n objects of the target are not in the archive and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n extension(s) of the archive are not installed on the server; what needs them cannot be restored.</source>
        <translation>
            <numerusform>%n extension of the archive is not installed on the server; what needs it cannot be restored.</numerusform>
            <numerusform>%n extensions of the archive are not installed on the server; what needs them cannot be restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n extension(s) must be in another schema than in the archive; what needs them cannot be restored.</source>
        <translation>
            <numerusform>%n extension must be in another schema than in the archive; what needs it cannot be restored.</numerusform>
            <numerusform>%n extensions must be in another schema than in the archive; what needs them cannot be restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 may not install %n extension(s) of the archive; they are tried, and what needs them may be missing.</source>
        <translation>
            <numerusform>%1 may not install %n extension of the archive; it is tried, and what needs it may be missing.</numerusform>
            <numerusform>%1 may not install %n extensions of the archive; they are tried, and what needs them may be missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n extension(s) of the target get another version or schema; archives do not tell which version they were made with.</source>
        <translation>
            <numerusform>%n extension of the target gets another version or schema; archives do not tell which version they were made with.</numerusform>
            <numerusform>%n extensions of the target get another version or schema; archives do not tell which version they were made with.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s computer does not have %n locale(s) of the archive, so a database like it cannot be made.</source>
        <translation>
            <numerusform>The server&apos;s computer does not have %n locale of the archive, so a database like it cannot be made.</numerusform>
            <numerusform>The server&apos;s computer does not have %n locales of the archive, so a database like it cannot be made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) that own objects of the archive do not exist on the server.</source>
        <translation>
            <numerusform>%n role that owns objects of the archive does not exist on the server.</numerusform>
            <numerusform>%n roles that own objects of the archive do not exist on the server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) that own objects of the archive do not exist on the server; those objects will belong to %1.</source>
        <translation>
            <numerusform>%n role that owns objects of the archive does not exist on the server; those objects will belong to %1.</numerusform>
            <numerusform>%n roles that own objects of the archive do not exist on the server; those objects will belong to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 may not give objects to %n role(s) that own some in the archive.</source>
        <translation>
            <numerusform>%1 may not give objects to %n role that owns some in the archive.</numerusform>
            <numerusform>%1 may not give objects to %n roles that own some in the archive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) that privileges, policies or user mappings of the archive name do not exist on the server; these privileges, policies and mappings cannot be made.</source>
        <translation>
            <numerusform>%n role that privileges, policies or user mappings of the archive name does not exist on the server; these privileges, policies and mappings cannot be made.</numerusform>
            <numerusform>%n roles that privileges, policies or user mappings of the archive name do not exist on the server; these privileges, policies and mappings cannot be made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) use the target; the restore waits for what they hold locked.</source>
        <translation>
            <numerusform>%n session uses the target; the restore waits for what it holds locked.</numerusform>
            <numerusform>%n sessions use the target; the restore waits for what they hold locked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) on the target will be closed at the switch.</source>
        <translation>
            <numerusform>%n session on the target will be closed at the switch.</numerusform>
            <numerusform>%n sessions on the target will be closed at the switch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only a superuser may make %n object(s) of the archive; without one, they and what needs them may be missing.</source>
        <translation>
            <numerusform>Only a superuser may make %n object of the archive; without one, it and what needs it may be missing.</numerusform>
            <numerusform>Only a superuser may make %n objects of the archive; without one, they and what needs them may be missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tablespace(s) of the archive cannot be used on the server; everything goes into the database&apos;s own one.</source>
        <translation>
            <numerusform>%n tablespace of the archive cannot be used on the server; everything goes into the database&apos;s own one.</numerusform>
            <numerusform>%n tablespaces of the archive cannot be used on the server; everything goes into the database&apos;s own one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) are restored disabled; enabled, they take over the replication of the original.</source>
        <translation>
            <numerusform>%n subscription is restored disabled; enabled, it takes over the replication of the original.</numerusform>
            <numerusform>%n subscriptions are restored disabled; enabled, they take over the replication of the original.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n publication(s) are restored; who subscribed to the original does not follow by itself.</source>
        <translation>
            <numerusform>%n publication is restored; who subscribed to the original does not follow by itself.</numerusform>
            <numerusform>%n publications are restored; who subscribed to the original does not follow by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) lead to other servers; a copy will work on the same data there as the original.</source>
        <translation>
            <numerusform>%n object leads to other servers; a copy will work on the same data there as the original.</numerusform>
            <numerusform>%n objects lead to other servers; a copy will work on the same data there as the original.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n extension(s) run jobs by themselves, also in a copy.</source>
        <translation>
            <numerusform>%n extension runs jobs by itself, also in a copy.</numerusform>
            <numerusform>%n extensions run jobs by themselves, also in a copy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event trigger(s) run code whenever somebody changes definitions.</source>
        <translation>
            <numerusform>%n event trigger runs code whenever somebody changes definitions.</numerusform>
            <numerusform>%n event triggers run code whenever somebody changes definitions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prepared transaction(s) hold the target, whoever is connected.</source>
        <translation>
            <numerusform>%n prepared transaction holds the target, whoever is connected.</numerusform>
            <numerusform>%n prepared transactions hold the target, whoever is connected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replication slot(s) of the target are in use: others follow what is written to it.</source>
        <translation>
            <numerusform>%n replication slot of the target is in use: others follow what is written to it.</numerusform>
            <numerusform>%n replication slots of the target are in use: others follow what is written to it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n replication slot(s) stay with the old database; who reads them will not see the new one.</source>
        <translation>
            <numerusform>%n replication slot stays with the old database; who reads it will not see the new one.</numerusform>
            <numerusform>%n replication slots stay with the old database; who reads them will not see the new one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) stay with the old database and go on writing there.</source>
        <translation>
            <numerusform>%n subscription stays with the old database and goes on writing there.</numerusform>
            <numerusform>%n subscriptions stay with the old database and go on writing there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transaction(s) on the target are open for more than five minutes; what they did is lost when they are closed.</source>
        <translation>
            <numerusform>%n transaction on the target is open for more than five minutes; what it did is lost when it is closed.</numerusform>
            <numerusform>%n transactions on the target are open for more than five minutes; what they did is lost when they are closed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) of the target are locked exclusively; the safety backup waits for them.</source>
        <translation>
            <numerusform>%n table of the target is locked exclusively; the safety backup waits for it.</numerusform>
            <numerusform>%n tables of the target are locked exclusively; the safety backup waits for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Policies hide rows of %n table(s) from the role, so a safety backup would not be whole.</source>
        <translation>
            <numerusform>Policies hide rows of %n table from the role, so a safety backup would not be whole.</numerusform>
            <numerusform>Policies hide rows of %n tables from the role, so a safety backup would not be whole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The role may not read %n table(s) or sequence(s), so the target cannot be backed up.</source>
        <translation>
            <numerusform>The role may not read %n table or sequence, so the target cannot be backed up.</numerusform>
            <numerusform>The role may not read %n tables or sequences, so the target cannot be backed up.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event trigger(s) of the target run during the restore and may end it.</source>
        <translation>
            <numerusform>%n event trigger of the target runs during the restore and may end it.</numerusform>
            <numerusform>%n event triggers of the target run during the restore and may end it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) come along, because what was chosen needs them.</source>
        <translation>
            <numerusform>%n object comes along, because what was chosen needs it.</numerusform>
            <numerusform>%n objects come along, because what was chosen needs them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) that what was chosen needs are in the target already and stay as they are.</source>
        <translation>
            <numerusform>%n object that what was chosen needs is in the target already and stays as it is.</numerusform>
            <numerusform>%n objects that what was chosen needs are in the target already and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) stay outside, because they need what is not restored.</source>
        <translation>
            <numerusform>%n object stays outside, because it needs what is not restored.</numerusform>
            <numerusform>%n objects stay outside, because they need what is not restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) are left out by the profile: the copy shall not reach out of itself.</source>
        <translation>
            <numerusform>%n object is left out by the profile: the copy shall not reach out of itself.</numerusform>
            <numerusform>%n objects are left out by the profile: the copy shall not reach out of itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rows of %n table(s) would be loaded, and these tables neither are in the target nor are they restored.</source>
        <translation>
            <numerusform>The rows of %n table would be loaded, and this table neither is in the target nor is it restored.</numerusform>
            <numerusform>The rows of %n tables would be loaded, and these tables neither are in the target nor are they restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) of the target have rows, to which those of the archive would be added.</source>
        <translation>
            <numerusform>%n table of the target has rows, to which those of the archive would be added.</numerusform>
            <numerusform>%n tables of the target have rows, to which those of the archive would be added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) are made without the rows that the archive has of them.</source>
        <translation>
            <numerusform>%n table is made without the rows that the archive has of it.</numerusform>
            <numerusform>%n tables are made without the rows that the archive has of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) that shall take the place of others do not exist on the server.</source>
        <translation>
            <numerusform>%n role that shall take the place of another does not exist on the server.</numerusform>
            <numerusform>%n roles that shall take the place of others do not exist on the server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user mapping(s) would be made twice, because several roles become one.</source>
        <translation>
            <numerusform>%n user mapping would be made twice, because several roles become one.</numerusform>
            <numerusform>%n user mappings would be made twice, because several roles become one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) that shall be mapped are not named in the archive.</source>
        <translation>
            <numerusform>%n role that shall be mapped is not named in the archive.</numerusform>
            <numerusform>%n roles that shall be mapped are not named in the archive.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The archive has %n table(s) without their rows, which will be empty.</source>
        <translation>
            <numerusform>The archive has %n table without its rows, which will be empty.</numerusform>
            <numerusform>The archive has %n tables without their rows, which will be empty.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Conclusion</name>
    <message numerus="yes">
        <source>%1 was restored without %n object(s) of the archive, as was accepted; everything else matches it.</source>
        <translation>
            <numerusform>%1 was restored without %n object of the archive, as was accepted; everything else matches it.</numerusform>
            <numerusform>%1 was restored without %n objects of the archive, as was accepted; everything else matches it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Examinations</name>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln run(s) wait</source>
        <translation>
            <numerusform>%1; %Ln run waits</numerusform>
            <numerusform>%1; %Ln runs wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthCheck</name>
    <message numerus="yes">
        <source>%1 did not answer as healthy within %n second(s).</source>
        <translation>
            <numerusform>%1 did not answer as healthy within %n second.</numerusform>
            <numerusform>%1 did not answer as healthy within %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryCommand</name>
    <message numerus="yes">
        <source>%Ln run(s) shared.</source>
        <translation>
            <numerusform>%Ln run shared.</numerusform>
            <numerusform>%Ln runs shared.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryRescue</name>
    <message numerus="yes">
        <source>A new history was begun; %Ln run(s) could be told from manifests, what else was in the old one is not in it.</source>
        <translation>
            <numerusform>A new history was begun; %Ln run could be told from manifests, what else was in the old one is not in it.</numerusform>
            <numerusform>A new history was begun; %Ln runs could be told from manifests, what else was in the old one is not in it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message numerus="yes">
        <source>%1 (%n object(s))</source>
        <comment>a cause</comment>
        <translation>
            <numerusform>%1 (%n object)</numerusform>
            <numerusform>%1 (%n objects)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln run</numerusform>
            <numerusform>%Ln runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectCommand</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobPrinter</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %n second left</numerusform>
            <numerusform>about %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %n minute left</numerusform>
            <numerusform>about %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoadMonitor</name>
    <message numerus="yes">
        <source>The server has shown no progress for %n second(s). It is not interrupted: a large index takes its time.</source>
        <translation>
            <numerusform>The server has shown no progress for %n second. It is not interrupted: a large index takes its time.</numerusform>
            <numerusform>The server has shown no progress for %n seconds. It is not interrupted: a large index takes its time.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message numerus="yes">
        <source>%n session(s) on %1 are closed.</source>
        <translation>
            <numerusform>%n session on %1 is closed.</numerusform>
            <numerusform>%n sessions on %1 are closed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is kept for %n day(s), so that the restore can be undone at once.</source>
        <translation>
            <numerusform>%1 is kept for %n day, so that the restore can be undone at once.</numerusform>
            <numerusform>%1 is kept for %n days, so that the restore can be undone at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The archive is damaged; what is whole in it was salvaged into %1. The data of %n entry(s) is lost.</source>
        <translation>
            <numerusform>The archive is damaged; what is whole in it was salvaged into %1. The data of %n entry is lost.</numerusform>
            <numerusform>The archive is damaged; what is whole in it was salvaged into %1. The data of %n entries is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) of %1 are not in the archive and will only be in the old database: %2.</source>
        <translation>
            <numerusform>%n object of %1 is not in the archive and will only be in the old database: %2.</numerusform>
            <numerusform>%n objects of %1 are not in the archive and will only be in the old database: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) that are not in the archive go with them and do not come back: %1.</source>
        <translation>
            <numerusform>%n object that is not in the archive goes with them and does not come back: %1.</numerusform>
            <numerusform>%n objects that are not in the archive go with them and do not come back: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) that are not in the archive stay: %1.</source>
        <translation>
            <numerusform>%n object that is not in the archive stays: %1.</numerusform>
            <numerusform>%n objects that are not in the archive stay: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) of the archive are not restored, as was accepted: %1.</source>
        <translation>
            <numerusform>%n object of the archive is not restored, as was accepted: %1.</numerusform>
            <numerusform>%n objects of the archive are not restored, as was accepted: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the archive may fail; what fails is told, as was accepted.</source>
        <translation>
            <numerusform>%n entry of the archive may fail; if it does, it is told, as was accepted.</numerusform>
            <numerusform>%n entries of the archive may fail; what fails is told, as was accepted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) with statistics are left out; ANALYZE makes them anew.</source>
        <translation>
            <numerusform>%n entry with statistics is left out; ANALYZE makes it anew.</numerusform>
            <numerusform>%n entries with statistics are left out; ANALYZE makes them anew.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) that it needs are in %1 already and stay as they are: %2.</source>
        <translation>
            <numerusform>%n object that it needs is in %1 already and stays as it is: %2.</numerusform>
            <numerusform>%n objects that it needs are in %1 already and stay as they are: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 must answer within %n second(s); where it does not, the switch is undone, and what was written since then is lost.</source>
        <translation>
            <numerusform>%1 must answer within %n second; where it does not, the switch is undone, and what was written since then is lost.</numerusform>
            <numerusform>%1 must answer within %n seconds; where it does not, the switch is undone, and what was written since then is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) load its data and build its indexes at once.</source>
        <translation>
            <numerusform>%n connection loads its data and builds its indexes.</numerusform>
            <numerusform>%n connections load its data and build its indexes at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Then %n connection(s) load the large tables and build their indexes.</source>
        <translation>
            <numerusform>Then %n connection loads the large tables and builds their indexes.</numerusform>
            <numerusform>Then %n connections load the large tables and build their indexes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server has %n processor(s), and no more than that work on it at once.</source>
        <translation>
            <numerusform>The server has %n processor, and no more than that works on it at once.</numerusform>
            <numerusform>The server has %n processors, and no more than that work on it at once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How many processors the server has cannot be asked from here; where it has more than %n, more jobs can be asked for.</source>
        <translation>
            <numerusform>How many processors the server has cannot be asked from here; where it has more than %n, more jobs can be asked for.</numerusform>
            <numerusform>How many processors the server has cannot be asked from here; where it has more than %n, more jobs can be asked for.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) are left out by the profile %1: %2.</source>
        <translation>
            <numerusform>%n object is left out by the profile %1: %2.</numerusform>
            <numerusform>%n objects are left out by the profile %1: %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SalvageCommand</name>
    <message numerus="yes">
        <source>%n large objects are lost, with their owners, rights and comments.</source>
        <translation>
            <numerusform>%n large object is lost, with its owner, rights and comments.</numerusform>
            <numerusform>%n large objects are lost, with their owners, rights and comments.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharedHistory</name>
    <message numerus="yes">
        <source>%Ln run(s) wait to be shared</source>
        <translation>
            <numerusform>%Ln run waits to be shared</numerusform>
            <numerusform>%Ln runs wait to be shared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The shared history refuses %Ln run(s), the first is %1.</source>
        <translation>
            <numerusform>The shared history refuses %Ln run: %1.</numerusform>
            <numerusform>The shared history refuses %Ln runs, the first is %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message numerus="yes">
        <source>The rows of %n table(s) were counted and not compared; --hash compares those of COPY dumps.</source>
        <translation>
            <numerusform>The rows of %n table were counted and not compared; --hash compares those of COPY dumps.</numerusform>
            <numerusform>The rows of %n tables were counted and not compared; --hash compares those of COPY dumps.</numerusform>
        </translation>
    </message>
</context>
</TS>
