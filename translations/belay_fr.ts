<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Archive</name>
    <message>
        <source>%1 ends in the middle of its table of contents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 claims to contain more than is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an archive of version %2, which is not understood here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the table of contents of an archive in directory format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1 was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: its table of contents makes no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore it with the pg_restore of its time into a server of its time, and dump it again there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made by a newer pg_dump: look for a newer Belay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dump the database again with pg_dump --format=custom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk or the network share that it is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file again from where it was made, and compare the sizes of both. If they are the same, dump the database again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer the file that was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupCommand</name>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Taille</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished">Exécution</translation>
    </message>
    <message>
        <source>Takes a checked backup of a database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none, gzip, lz4 or zstd, with :LEVEL if you like; the fastest by default.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupJob</name>
    <message>
        <source>%1 was backed up into %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take and check the backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Belay::Appearance</name>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete with differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No label</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Production</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <comment>noun, a kind of run</comment>
        <translation type="unfinished">Restaurer</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Belay::ArchiveCard</name>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Content of the archive</source>
        <translation>Contenu de l’archive</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Database:</source>
        <translation>Base&#xa0;:</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>Serveur&#xa0;:</translation>
    </message>
    <message>
        <source>Created:</source>
        <translation>Créée le&#xa0;:</translation>
    </message>
    <message>
        <source>Encoding:</source>
        <translation>Encodage&#xa0;:</translation>
    </message>
    <message>
        <source>File size:</source>
        <translation>Taille du fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Entries:</source>
        <translation>Entrées&#xa0;:</translation>
    </message>
    <message>
        <source>Compression:</source>
        <translation>Compression&#xa0;:</translation>
    </message>
    <message>
        <source>Filter the entries</source>
        <translation>Filtrer les entrées</translation>
    </message>
    <message>
        <source>Filter by kind, schema, name or owner</source>
        <translation>Filtrer par type, schéma, nom ou propriétaire</translation>
    </message>
    <message>
        <source>Entries of the archive</source>
        <translation>Entrées de l’archive</translation>
    </message>
    <message>
        <source>Text of pg_restore --list</source>
        <translation>Texte de pg_restore --list</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Copy the text of pg_restore --list</source>
        <translation>Copier le texte de pg_restore --list</translation>
    </message>
    <message>
        <source>Entries (%1)</source>
        <translation>Entrées (%1)</translation>
    </message>
    <message>
        <source>PostgreSQL %1</source>
        <translation>PostgreSQL %1</translation>
    </message>
    <message>
        <source>%1, %2 of them with data</source>
        <translation>%1, dont %2 avec des données</translation>
    </message>
    <message>
        <source>Structure sound</source>
        <translation>Structure saine</translation>
    </message>
    <message numerus="yes">
        <source>The archive is finished and all its %n data block(s) are in place. Their content was not read yet.</source>
        <translation>
            <numerusform>L’archive est terminée et son bloc de données est en place. Son contenu n’a pas encore été lu.</numerusform>
            <numerusform>L’archive est terminée et ses %n blocs de données sont en place. Leur contenu n’a pas encore été lu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Inachevée</translation>
    </message>
    <message>
        <source>pg_dump did not finish writing this file.</source>
        <translation>pg_dump n’a pas fini d’écrire ce fichier.</translation>
    </message>
    <message>
        <source>Structure damaged</source>
        <translation>Structure endommagée</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1 entrées sur %2</translation>
    </message>
</context>
<context>
    <name>Belay::ArchivePicker</name>
    <message>
        <source>Open Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL archives (*.dump)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Belay::ArchiveStart</name>
    <message>
        <source>Open an archive, or drop one here, to see what is in it. No server is needed for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an archive (Ctrl+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent archives</source>
        <translation type="unfinished">Archives récentes</translation>
    </message>
</context>
<context>
    <name>Belay::ArchiveSummary</name>
    <message>
        <source>not compressed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished">Base</translation>
    </message>
    <message>
        <source>Dumped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Taille</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished">Entrées</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dumped by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL %1</source>
        <translation type="unfinished">PostgreSQL %1</translation>
    </message>
    <message>
        <source>pg_dump %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>version of the archive format, compression</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, of which %2 with data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Belay::ChecksStep</name>
    <message>
        <source>Cancel the checks</source>
        <translation>Annuler les vérifications</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Something forbids this restore.</source>
        <translation>Quelque chose interdit cette restauration.</translation>
    </message>
    <message>
        <source>Tick what you accept to go on.</source>
        <translation>Cochez ce que vous acceptez pour continuer.</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>Voir le plan</translation>
    </message>
    <message>
        <source>Checking the archive, the server and the tools…</source>
        <translation>Vérification de l’archive, du serveur et des outils…</translation>
    </message>
    <message>
        <source>Nothing was changed: the checks only read.</source>
        <translation>Rien n’a été modifié&#xa0;: les vérifications ne font que lire.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>What forbids the restore</source>
        <translation>Ce qui interdit la restauration</translation>
    </message>
    <message>
        <source>What you must accept</source>
        <translation>Ce que vous devez accepter</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Nothing speaks against this restore.</source>
        <translation>Rien ne s’oppose à cette restauration.</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) forbid this restore.</source>
        <translation>
            <numerusform>%n vérification interdit cette restauration.</numerusform>
            <numerusform>%n vérifications interdisent cette restauration.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Put right what is listed below, then check again.</source>
        <translation>Corrigez ce qui est listé ci-dessous, puis vérifiez à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing forbids this restore, but there is %n thing(s) that you must accept.</source>
        <translation>
            <numerusform>Rien n’interdit cette restauration, mais il y a %n point que vous devez accepter.</numerusform>
            <numerusform>Rien n’interdit cette restauration, mais il y a %n points que vous devez accepter.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed so far.</source>
        <translation>Rien n’a été modifié jusqu’ici.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Belay::CommandLine</name>
    <message>
        <source>Restores PostgreSQL archives with a rope on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep settings, history and backups below this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer a private, throw-away PostgreSQL with sample data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive to show.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Belay::ConnectionChip</name>
    <message>
        <source>Starting the sandbox…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished">Bac à sable</translation>
    </message>
    <message>
        <source>private throw-away server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>environment label, name of the connection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the connection (Ctrl+L)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a connection, environment label</comment>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>Edit Connections…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Belay::ConnectionController</name>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished">Bac à sable</translation>
    </message>
    <message>
        <source>No connection is chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a connection at the top of the window, or add one in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removing the sandbox</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Belay::ConnectionDialog</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host or socket folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished">Base</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the password comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in the desktop&apos;s keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None needed, or found by PostgreSQL (.pgpass, peer)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>db.example.org, or a folder such as /run/postgresql</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Environment:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En&amp;cryption:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave empty to keep the one in the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for the test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the connection a name first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed on the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role “%1” is a superuser: every kind of restore is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role “%1” may create databases: restores can be loaded beside and switched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role “%1” may not create databases: only restores in place are possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connected to PostgreSQL %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This server is a standby and cannot be written to. Connect to its primary for a restore.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Belay::ConnectionList</name>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add Connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit Connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Connection…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the connection “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its password is removed from the keyring, too. Databases are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Belay::DatabaseListModel</name>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
</context>
<context>
    <name>Belay::DropZone</name>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Drop a PostgreSQL archive here</source>
        <translation>Déposez ici une archive PostgreSQL</translation>
    </message>
    <message>
        <source>Choose an archive</source>
        <translation>Choisir une archive</translation>
    </message>
    <message>
        <source>A dump in the custom format, made with “pg_dump -Fc” and named *.dump.</source>
        <translation>Une sauvegarde au format personnalisé, faite avec «&#xa0;pg_dump -Fc&#xa0;» et nommée *.dump.</translation>
    </message>
</context>
<context>
    <name>Belay::EntryBrowser</name>
    <message>
        <source>Search entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search entries (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Type</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation type="unfinished">Schéma</translation>
    </message>
    <message>
        <source>Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries by schema and kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All schemas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished">Base</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln entry(ies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Belay::EntryDetails</name>
    <message>
        <source>Chosen entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an entry to see its definition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy Definition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schema:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Section:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dump ID:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalog and OID:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tablespace:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access method:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter or click to go to the entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Depends on %n entry(ies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needed by %n entry(ies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This entry has no SQL of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the beginning is shown; copying takes all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At byte %1 of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somewhere in the file: the archive does not say where</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Belay::EntryListModel</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
</context>
<context>
    <name>Belay::EntryTreeModel</name>
    <message>
        <source>Database</source>
        <translation type="unfinished">Base</translation>
    </message>
    <message>
        <source>No kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a group, number of entries</comment>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Dump ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished">Propriétaire</translation>
    </message>
</context>
<context>
    <name>Belay::ErrorText</name>
    <message>
        <source>The file was moved or renamed, it is not a regular file, or your account may not read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was made by another program, or by pg_dump in another format than custom (-Fc).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was made by a version of pg_dump that is much older or much newer than this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed after pg_dump wrote it: by a failing disk or a faulty transfer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was not copied in full, or the disk was full while it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pg_dump was stopped before it had finished, or it is still writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged, or somebody made it so that programs run out of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program wrote to the file, or replaced it, while it was being used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server does not run, the host or port is another one, or a firewall stands between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role or its password is another one, or the server&apos;s pg_hba.conf does not let it in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database was renamed or removed, or its name is written differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s client programs are not installed, or too old for this server or archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody renamed, removed or made the database again after the plan was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another window or command of Belay is restoring this database right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is missing or on a disk that is not connected, or your account may not write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of the backup folder is nearly full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history file is locked or damaged, or it was written by a newer version of Belay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s server programs are not installed, or the temporary folder is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings file was edited by hand, or it was written by a newer version of Belay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The desktop has no keyring, or it is locked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Belay::FindingCard</name>
    <message>
        <source>%1: %2</source>
        <comment>level of a finding, its sentence</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Que faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>I accept this</source>
        <translation>Je l’accepte</translation>
    </message>
    <message>
        <source>I accept this: %1</source>
        <translation>Je l’accepte&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Belay::Format</name>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes, seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a percentage</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Belay::HistoryPage</name>
    <message>
        <source>Nothing was restored yet. Each run will be listed here with its result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore an Archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No database was touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run passes the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Belay::InspectPage</name>
    <message>
        <source>Opening the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Another…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another archive (Ctrl+O)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore This Archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Views of the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was only read. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Another Archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the structure of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This archive is not whole: %n problem(s) found.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file was only read. A restore of it would be refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get the file again from where it was made, or dump the database again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Belay::JobBar</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Annuler</translation>
    </message>
    <message>
        <source>Progress of the running work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished">Annulation…</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Belay::JobService</name>
    <message>
        <source>Cancelled before it began.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Belay::ListingView</name>
    <message>
        <source>Copy List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save List…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exactly what pg_restore --list prints. Saved to a file, it can be edited and given to pg_restore --use-list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List as pg_restore prints it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listing the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.list)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list could not be saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Belay::LogModel</name>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Erreur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Belay::LogPane</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Filter the log</source>
        <translation>Filtrer le journal</translation>
    </message>
    <message>
        <source>Which lines of the log</source>
        <translation>Lignes du journal à montrer</translation>
    </message>
    <message>
        <source>All lines</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Erreurs seulement</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the log</source>
        <translation>Copier le journal</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 lines</source>
        <translation>%1 lignes sur %2</translation>
    </message>
    <message>
        <source>the latest %1 lines</source>
        <translation>les %1 dernières lignes</translation>
    </message>
</context>
<context>
    <name>Belay::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open Archive…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try It in the Sandbox…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Belay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No archive was opened yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Belay in the Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a private, throw-away PostgreSQL with sample data?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs under your account in a folder of its own, without network, beside whatever is installed. You can restore into it without any risk, and remove it in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the Running Work and Close?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work that changes a database is still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window cancels it. Belay ends once it has stopped in an orderly way, and the history will say what state the database is in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the Work and Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep It Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Belay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belay %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restores PostgreSQL archives with a rope on: never without a verified safety backup.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Belay::MessagePanel</name>
    <message>
        <source>Technical details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probable cause: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation type="unfinished">Que faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The details could not be saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Belay::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>page, keyboard shortcut</comment>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Belay::ObjectCountModel</name>
    <message>
        <source>all there</source>
        <translation>tout y est</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n manquant</numerusform>
            <numerusform>%n manquants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more than expected</source>
        <translation>
            <numerusform>%n de plus que prévu</numerusform>
            <numerusform>%n de plus que prévu</numerusform>
        </translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>In the archive</source>
        <translation>Dans l’archive</translation>
    </message>
    <message>
        <source>In the database</source>
        <translation>Dans la base</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
</context>
<context>
    <name>Belay::PasswordDialog</name>
    <message>
        <source>&amp;Keep it in the desktop&apos;s keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %1 asks for a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server %1 asks for the password of the role “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it in the desktop&apos;s keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Belay::PlanStep</name>
    <message>
        <source>Cancel making the plan</source>
        <translation>Annuler l’établissement du plan</translation>
    </message>
    <message>
        <source>What will happen</source>
        <translation>Ce qui va se passer</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Le plan</translation>
    </message>
    <message>
        <source>Exact commands</source>
        <translation>Commandes exactes</translation>
    </message>
    <message>
        <source>The same on the command line</source>
        <translation>La même chose en ligne de commande</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Name of the database that is replaced</source>
        <translation>Nom de la base qui est remplacée</translation>
    </message>
    <message>
        <source>Name of the database</source>
        <translation>Nom de la base</translation>
    </message>
    <message>
        <source>The checks do not allow this yet.</source>
        <translation>Les vérifications ne le permettent pas encore.</translation>
    </message>
    <message>
        <source>Type the name to go on.</source>
        <translation>Saisissez le nom pour continuer.</translation>
    </message>
    <message>
        <source>Looking how this run can be undone…</source>
        <translation>Recherche de la façon de défaire cette exécution…</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message>
        <source>To confirm, type the name of the database that is replaced: %1</source>
        <translation>Pour confirmer, saisissez le nom de la base qui est remplacée&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>number in a list</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Use the connection “%1”</source>
        <translation>Utiliser la connexion «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Connection settings…</source>
        <translation>Paramètres de connexion…</translation>
    </message>
</context>
<context>
    <name>Belay::RestoreFlow</name>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Look at the server</source>
        <translation>Examiner le serveur</translation>
    </message>
    <message>
        <source>Check the restore into %1</source>
        <translation>Vérifier la restauration dans %1</translation>
    </message>
    <message>
        <source>Look how the run can be undone</source>
        <translation>Chercher comment défaire l’exécution</translation>
    </message>
    <message>
        <source>Restore into %1</source>
        <translation>Restaurer dans %1</translation>
    </message>
    <message>
        <source>Undo the restore of %1</source>
        <translation>Défaire la restauration de %1</translation>
    </message>
</context>
<context>
    <name>Belay::RestorePage</name>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
</context>
<context>
    <name>Belay::RestoreWork</name>
    <message>
        <source>Read the table of contents</source>
        <translation>Lire la table des matières</translation>
    </message>
    <message>
        <source>Walk along the data blocks</source>
        <translation>Parcourir les blocs de données</translation>
    </message>
</context>
<context>
    <name>Belay::ResultView</name>
    <message>
        <source>Restored, complete</source>
        <translation>Restaurée, complète</translation>
    </message>
    <message>
        <source>Restored, with differences</source>
        <translation>Restaurée, avec des différences</translation>
    </message>
    <message>
        <source>Restored, but incomplete</source>
        <translation>Restaurée, mais incomplète</translation>
    </message>
    <message>
        <source>The undo failed</source>
        <translation>L’annulation a échoué</translation>
    </message>
    <message>
        <source>The restore failed</source>
        <translation>La restauration a échoué</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Restauration défaite</translation>
    </message>
    <message>
        <source>The undo was cancelled</source>
        <translation>Le retour en arrière a été annulé</translation>
    </message>
    <message>
        <source>The restore was cancelled</source>
        <translation>La restauration a été annulée</translation>
    </message>
    <message>
        <source>The database “%1” was not changed.</source>
        <translation>La base «&#xa0;%1&#xa0;» n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>The database “%1” was changed. “Undo…” takes it back to what it was.</source>
        <translation>La base «&#xa0;%1&#xa0;» a été modifiée. «&#xa0;Défaire…&#xa0;» la ramène à ce qu’elle était.</translation>
    </message>
    <message>
        <source>The database “%1” was changed.</source>
        <translation>La base «&#xa0;%1&#xa0;» a été modifiée.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>&amp;Undo…</source>
        <translation>&amp;Défaire…</translation>
    </message>
    <message>
        <source>Open in &amp;history</source>
        <translation>Ouvrir dans l’&amp;historique</translation>
    </message>
    <message>
        <source>&amp;New restore</source>
        <translation>&amp;Nouvelle restauration</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Connection settings…</source>
        <translation>Paramètres de connexion…</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Pourquoi, et que faire</translation>
    </message>
    <message>
        <source>Your way back</source>
        <translation>Votre retour en arrière</translation>
    </message>
    <message>
        <source>The old database is kept as “%1” until %2; until then an undo only has to give it back its name.</source>
        <translation>L’ancienne base est conservée sous le nom «&#xa0;%1&#xa0;» jusqu’au %2&#xa0;; d’ici là, défaire la restauration revient à lui rendre son nom.</translation>
    </message>
    <message>
        <source>The old database is kept as “%1”.</source>
        <translation>L’ancienne base est conservée sous le nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Safety backup (%1):</source>
        <translation>Sauvegarde de sécurité (%1)&#xa0;:</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>What could not be restored, by cause</source>
        <translation>Ce qui n’a pas pu être restauré, par cause</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s)</source>
        <translation>
            <numerusform>%n objet</numerusform>
            <numerusform>%n objets</numerusform>
        </translation>
    </message>
    <message>
        <source>What was verified</source>
        <translation>Ce qui a été vérifié</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing in the database: %1</source>
        <translation>Absents de la base&#xa0;: %1</translation>
    </message>
    <message>
        <source>In the database, but not in the archive: %1</source>
        <translation>Dans la base, mais pas dans l’archive&#xa0;: %1</translation>
    </message>
    <message>
        <source>Invalid indexes: %1</source>
        <translation>Index invalides&#xa0;: %1</translation>
    </message>
    <message>
        <source>Constraints that were not validated: %1</source>
        <translation>Contraintes non validées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Objects in the archive and in the database</source>
        <translation>Objets dans l’archive et dans la base</translation>
    </message>
    <message>
        <source>&amp;Try again with other options</source>
        <translation>&amp;Réessayer avec d’autres options</translation>
    </message>
</context>
<context>
    <name>Belay::RunDetailView</name>
    <message>
        <source>Undo…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a run to see what it did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a rollback of this run; nothing happens before you have confirmed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>kind of run, database</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · took %2</source>
        <comment>date, duration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program ended before this run was over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps below say how far it came. The next restore of this database first looks at what was left behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer was switched off, or the program was killed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report could not be saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Belay::RunFilterBar</name>
    <message>
        <source>Clear Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the history (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished">Base</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">Résultat</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Type</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All databases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Belay::RunSections</name>
    <message>
        <source>Loaded beside, then switched in one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In place, in one transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished">Exécution</translation>
    </message>
    <message>
        <source>Database:</source>
        <translation type="unfinished">Base&#xa0;:</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation type="unfinished">Serveur&#xa0;:</translation>
    </message>
    <message>
        <source>Person:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>account, machine</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Program:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>path, size</comment>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>Way:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoes the run:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone by the run:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run ID:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan as it was accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors by cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n object(s))</source>
        <comment>a cause</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The saved report lists all %Ln error(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Verification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database has what the archive has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database differs from the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>found, expected</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in the archive: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invalid indexes: %1</source>
        <translation type="unfinished">Index invalides&#xa0;: %1</translation>
    </message>
    <message>
        <source>Constraints that were not validated: %1</source>
        <translation type="unfinished">Contraintes non validées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Kept for an undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety backup:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept database:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>database, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loaded copy:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Belay::RunStepModel</name>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>Belay::RunTableModel</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Type</translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished">Base</translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">Résultat</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished">Durée</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Belay::RunView</name>
    <message>
        <source>Progress of the current step</source>
        <translation>Progression de l’étape en cours</translation>
    </message>
    <message>
        <source>What is being worked on</source>
        <translation>Objet en cours de traitement</translation>
    </message>
    <message>
        <source>Steps of the run</source>
        <translation>Étapes de l’exécution</translation>
    </message>
    <message>
        <source>Waiting for other work to end…</source>
        <translation>En attente de la fin d’un autre travail…</translation>
    </message>
    <message>
        <source>Cancel the undo</source>
        <translation>Annuler le retour en arrière</translation>
    </message>
    <message>
        <source>Cancel the restore</source>
        <translation>Annuler la restauration</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>The current step is brought to a safe end; then the result says what state the database is in.</source>
        <translation>L’étape en cours est menée à une fin sûre&#xa0;; le résultat dira ensuite dans quel état est la base.</translation>
    </message>
</context>
<context>
    <name>Belay::SettingsPage</name>
    <message>
        <source>Connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safety backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished">Bac à sable</translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts, dates and numbers follow the language of your desktop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose Folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days for which the old database is kept</source>
        <translation type="unfinished">Jours pendant lesquels l’ancienne base est conservée</translation>
    </message>
    <message>
        <source>After a restore the old database stays on the server, under another name, for an undo within seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup &amp;folder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the old database:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Sandbox…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search Again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <comment>after a number; with the space</comment>
        <translation type="unfinished">
            <numerusform> jour</numerusform>
            <numerusform> jours</numerusform>
        </translation>
    </message>
    <message>
        <source>The sandbox is starting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private PostgreSQL %1 with sample data runs for you. Choose it at the top of the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A private, throw-away PostgreSQL with sample data, to try a restore without any risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None were found. Install the package postgresql-client, then search again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) found.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose Backup Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change holds until you close the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Sandbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the sandbox with all its databases?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the private, throw-away server is removed. No other server is touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Belay::ShownPlan</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) will be closed: %1.</source>
        <translation>
            <numerusform>%n session sera fermée&#xa0;: %1.</numerusform>
            <numerusform>%n sessions seront fermées&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is in it now is replaced: %1.</source>
        <translation>Tout ce qu’elle contient est remplacé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>All that is in it now is replaced.</source>
        <translation>Tout ce qu’elle contient est remplacé.</translation>
    </message>
    <message>
        <source>What was written to it after the archive was made (%1) is not in the archive.</source>
        <translation>Ce qui y a été écrit après la création de l’archive (%1) n’est pas dans l’archive.</translation>
    </message>
    <message>
        <source>If you cancel, “%1” is not made.</source>
        <translation>Si vous annulez, «&#xa0;%1&#xa0;» n’est pas créée.</translation>
    </message>
    <message>
        <source>Until the last moment “%1” stays as it is and keeps serving. If you cancel before the switch, the copy is removed and nothing was changed.</source>
        <translation>Jusqu’au dernier moment, «&#xa0;%1&#xa0;» reste telle quelle et en service. Si vous annulez avant la bascule, la copie est supprimée et rien n’aura été modifié.</translation>
    </message>
    <message>
        <source>All happens in one transaction. If you cancel before it ends, “%1” is as it was.</source>
        <translation>Tout se fait en une transaction. Si vous annulez avant sa fin, «&#xa0;%1&#xa0;» reste telle qu’elle était.</translation>
    </message>
    <message>
        <source>The old database takes its name back in one transaction. If you cancel before, nothing was changed.</source>
        <translation>L’ancienne base reprend son nom en une transaction. Si vous annulez avant, rien n’aura été modifié.</translation>
    </message>
    <message>
        <source>The safety backup is loaded beside “%1”. If you cancel before the switch, nothing was changed.</source>
        <translation>La sauvegarde de sécurité est chargée à côté de «&#xa0;%1&#xa0;». Si vous annulez avant la bascule, rien n’aura été modifié.</translation>
    </message>
    <message>
        <source>The database is removed in the last step. If you cancel before, nothing was changed.</source>
        <translation>La base est supprimée à la dernière étape. Si vous annulez avant, rien n’aura été modifié.</translation>
    </message>
    <message>
        <source>Restoring %1 into “%2”</source>
        <translation>Restauration de %1 dans «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Restore %1 into “%2”</source>
        <translation>Restaurer %1 dans «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>The database “%1” is replaced.</source>
        <translation>La base «&#xa0;%1&#xa0;» est remplacée.</translation>
    </message>
    <message>
        <source>Restore into “%1”</source>
        <translation>Restaurer dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Restore %1 into the new database “%2”</source>
        <translation>Restaurer %1 dans la nouvelle base «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Nothing is lost: the database “%1” does not exist yet.</source>
        <translation>Rien n’est perdu&#xa0;: la base «&#xa0;%1&#xa0;» n’existe pas encore.</translation>
    </message>
    <message>
        <source>Create “%1”</source>
        <translation>Créer «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Undo the restore of “%1”</source>
        <translation>Défaire la restauration de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The database “%1” is removed: it did not exist before the restore.</source>
        <translation>La base «&#xa0;%1&#xa0;» est supprimée&#xa0;: elle n’existait pas avant la restauration.</translation>
    </message>
    <message>
        <source>The database “%1” becomes what it was before the restore.</source>
        <translation>La base «&#xa0;%1&#xa0;» redevient ce qu’elle était avant la restauration.</translation>
    </message>
    <message>
        <source>What was written to it since the restore (%1) is then only in a new safety backup.</source>
        <translation>Ce qui y a été écrit depuis la restauration (%1) ne se trouve alors plus que dans une nouvelle sauvegarde de sécurité.</translation>
    </message>
    <message>
        <source>Undoing the restore of “%1”</source>
        <translation>Retour en arrière de la restauration de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a program without a name</source>
        <translation>un programme sans nom</translation>
    </message>
    <message>
        <source>%1 as %2</source>
        <translation>%1 en tant que %2</translation>
    </message>
    <message>
        <source>%1 as %2 from %3</source>
        <translation>%1 en tant que %2 depuis %3</translation>
    </message>
</context>
<context>
    <name>Belay::SourceStep</name>
    <message>
        <source>Cancel opening the file</source>
        <translation>Annuler l’ouverture du fichier</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Choisir un autre fichier…</translation>
    </message>
    <message>
        <source>Choose another archive</source>
        <translation>Choisir une autre archive</translation>
    </message>
    <message>
        <source>&amp;Recent archives</source>
        <translation>Archives &amp;récentes</translation>
    </message>
    <message>
        <source>Recent archives</source>
        <translation>Archives récentes</translation>
    </message>
    <message>
        <source>Choose the target</source>
        <translation>Choisir la cible</translation>
    </message>
    <message>
        <source>Choose an archive to go on.</source>
        <translation>Choisissez une archive pour continuer.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Nothing was changed: the file was only read.</source>
        <translation>Rien n’a été modifié&#xa0;: le fichier a seulement été lu.</translation>
    </message>
    <message>
        <source>This archive is not finished and cannot be restored.</source>
        <translation>Cette archive est inachevée et ne peut pas être restaurée.</translation>
    </message>
    <message>
        <source>Make the archive again, or copy it again from where it was made.</source>
        <translation>Refaites l’archive, ou copiez-la à nouveau depuis l’endroit où elle a été faite.</translation>
    </message>
    <message>
        <source>at byte %1</source>
        <translation>à l’octet %1</translation>
    </message>
</context>
<context>
    <name>Belay::StepperHeader</name>
    <message>
        <source>Steps of the restore</source>
        <translation>Étapes de la restauration</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1 (current step)</source>
        <translation>%1 (étape en cours)</translation>
    </message>
    <message>
        <source>%1 (done)</source>
        <translation>%1 (faite)</translation>
    </message>
    <message>
        <source>%1 (not reached yet)</source>
        <translation>%1 (pas encore atteinte)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Vérifications</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>Belay::TargetOptions</name>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatique</translation>
    </message>
    <message>
        <source>Swap where your role may create databases, in place where it may not.</source>
        <translation>Échange si votre rôle peut créer des bases, sur place sinon.</translation>
    </message>
    <message>
        <source>S&amp;wap</source>
        <translation>É&amp;change</translation>
    </message>
    <message>
        <source>The archive is loaded beside the database and checked; then the two change places in one instant.</source>
        <translation>L’archive est chargée à côté de la base et vérifiée&#xa0;; puis les deux échangent leurs places en un instant.</translation>
    </message>
    <message>
        <source>&amp;In place</source>
        <translation>&amp;Sur place</translation>
    </message>
    <message>
        <source>The objects are replaced inside the database in one transaction: all of it happens, or nothing.</source>
        <translation>Les objets sont remplacés dans la base en une transaction&#xa0;: tout se fait, ou rien.</translation>
    </message>
    <message>
        <source>&amp;Keep the old database for</source>
        <translation>Conserver l’ancienne &amp;base pendant</translation>
    </message>
    <message>
        <source>Days for which the old database is kept</source>
        <translation>Jours pendant lesquels l’ancienne base est conservée</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <translation>
            <numerusform> jour</numerusform>
            <numerusform> jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Until then an undo only has to give it back its name.</source>
        <translation>D’ici là, défaire la restauration revient à lui rendre son nom.</translation>
    </message>
    <message>
        <source>More options</source>
        <translation>Plus d’options</translation>
    </message>
    <message>
        <source>Do not restore &amp;owners</source>
        <translation>Ne pas restaurer les &amp;propriétaires</translation>
    </message>
    <message>
        <source>All objects then belong to your role.</source>
        <translation>Tous les objets appartiennent alors à votre rôle.</translation>
    </message>
    <message>
        <source>Do not restore &amp;privileges</source>
        <translation>Ne pas restaurer les pri&amp;vilèges</translation>
    </message>
    <message>
        <source>What was granted to other roles is left out.</source>
        <translation>Ce qui a été accordé à d’autres rôles est laissé de côté.</translation>
    </message>
    <message>
        <source>Reason of the restore</source>
        <translation>Motif de la restauration</translation>
    </message>
    <message>
        <source>Kept in the history</source>
        <translation>Conservé dans l’historique</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Motif&#xa0;:</translation>
    </message>
    <message>
        <source>Safety backup in:</source>
        <translation>Sauvegarde de sécurité dans&#xa0;:</translation>
    </message>
    <message>
        <source>Tables loaded at the same time</source>
        <translation>Tables chargées en même temps</translation>
    </message>
    <message>
        <source>one for each processor</source>
        <translation>une par processeur</translation>
    </message>
    <message>
        <source>&amp;Load at the same time:</source>
        <translation>Charger en &amp;même temps&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Belay::TargetStep</name>
    <message>
        <source>Start the sandbox</source>
        <translation>Démarrer le bac à sable</translation>
    </message>
    <message>
        <source>Add a connection…</source>
        <translation>Ajouter une connexion…</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Ajouter une connexion</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Read the list of databases again</source>
        <translation>Relire la liste des bases</translation>
    </message>
    <message>
        <source>Restore into</source>
        <translation>Restaurer dans</translation>
    </message>
    <message>
        <source>A &amp;database that exists; it is replaced</source>
        <translation>Une base &amp;existante&#xa0;; elle est remplacée</translation>
    </message>
    <message>
        <source>A database that exists; it is replaced</source>
        <translation>Une base existante&#xa0;; elle est remplacée</translation>
    </message>
    <message>
        <source>Filter the databases</source>
        <translation>Filtrer les bases</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrer par nom</translation>
    </message>
    <message>
        <source>Databases of the server</source>
        <translation>Bases du serveur</translation>
    </message>
    <message>
        <source>A &amp;new database</source>
        <translation>Une &amp;nouvelle base</translation>
    </message>
    <message>
        <source>A new database</source>
        <translation>Une nouvelle base</translation>
    </message>
    <message>
        <source>Name of the new database</source>
        <translation>Nom de la nouvelle base</translation>
    </message>
    <message>
        <source>Run the checks</source>
        <translation>Lancer les vérifications</translation>
    </message>
    <message>
        <source>Choose a database, or name a new one.</source>
        <translation>Choisissez une base, ou nommez-en une nouvelle.</translation>
    </message>
    <message>
        <source>The sandbox is starting; this takes a few seconds.</source>
        <translation>Le bac à sable démarre&#xa0;; cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>No connection is chosen. The sandbox is a private throw-away PostgreSQL with sample data: nothing is installed, nothing stays behind.</source>
        <translation>Aucune connexion n’est choisie. Le bac à sable est un PostgreSQL privé et jetable avec des données d’exemple&#xa0;: rien n’est installé, rien ne reste.</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>Reading the list of databases…</source>
        <translation>Lecture de la liste des bases…</translation>
    </message>
    <message>
        <source>PostgreSQL %1, connected as %2</source>
        <translation>PostgreSQL %1, connecté en tant que %2</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Connection settings…</source>
        <translation>Paramètres de connexion…</translation>
    </message>
    <message>
        <source>Type a name that no database of this server has.</source>
        <translation>Saisissez un nom qu’aucune base de ce serveur ne porte.</translation>
    </message>
    <message numerus="yes">
        <source>This name is too long: PostgreSQL takes up to %n byte(s).</source>
        <translation>
            <numerusform>Ce nom est trop long&#xa0;: PostgreSQL accepte %n octet au plus.</numerusform>
            <numerusform>Ce nom est trop long&#xa0;: PostgreSQL accepte %n octets au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>A database with this name exists. To replace it, choose it in the list.</source>
        <translation>Une base porte déjà ce nom. Pour la remplacer, choisissez-la dans la liste.</translation>
    </message>
    <message>
        <source>The database is made with the archive&apos;s own settings.</source>
        <translation>La base est créée avec les réglages de l’archive.</translation>
    </message>
</context>
<context>
    <name>Belay::ToolCatalogue</name>
    <message>
        <source>Looking for PostgreSQL&apos;s programs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Belay::ToolsModel</name>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Belay::TrustStrip</name>
    <message>
        <source>Structure: not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure: being checked…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure: complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure: damaged or incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure: not checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is finished and its blocks follow one another up to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content: not read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every row of every table can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trial restore: not done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive was restored into the sandbox without an error.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Belay::WaitingView</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>BlockWalk</name>
    <message>
        <source>The check of the archive was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is more than one data block of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data of %1 is not where the table of contents says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of contents contradicts itself about whether %1 has data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data block of %1 is of the wrong type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n bytes follow the last data block.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The file ends at the beginning of a data block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data of %1 ends too early, or is followed by something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of contents is not followed by a data block.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends within the data of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data of %1 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The data of %n entries is missing; the first is %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>pg_dump never finished this archive, or its end was lost on the way. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClientTools</name>
    <message>
        <source>Install the package %1, or name the folder of the programs in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No installed pg_dump can dump a server of version %1: it must not be older than the server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No installed pg_restore reads archives of version 1.%1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Conclusion</name>
    <message>
        <source>%1 was restored and matches the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was restored with all its data, but owners, privileges, comments or policies are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is again what it was before the restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 was changed; this run can be undone: belayctl rollback %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This end could not be written into the history.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks for a password, and none was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the password, or put it where libpq finds it (~/.pgpass).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refused the role or its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the role, its password and the server&apos;s pg_hba.conf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database does not exist on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the server runs, its address and port, and the network in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server refused a statement: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection string cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local server, port %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>socket %1, port %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionOptions</name>
    <message>
        <source>-W needs a terminal to ask on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name, address, or folder of a socket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role to connect as.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database; a name, a connection string or a URI.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never ask for a password; always so without -W.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the password on the terminal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatabaseDump</name>
    <message>
        <source>%1 is no compression; use none, gzip, lz4 or zstd, with :LEVEL if you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup folder %1 cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another backup folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup folder %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change its permissions or choose another backup folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup folder %1 has %2 free; about %3 are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room or choose another backup folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 could not be dumped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DatabaseSwitch</name>
    <message>
        <source>The database %1 is no longer the one that the plan was made for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection was lost during the switch, and the server cannot be asked how it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the server answers again, look whether %1 exists: then the switch was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The restored copy could not take the place of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the sessions, prepared transactions and replication slots of the database, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoctorCommand</name>
    <message>
        <source>Tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks whether everything is there that Belay needs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DurableFile</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExecuteRestore</name>
    <message>
        <source>%1 exists and would be replaced; that must be confirmed by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the name of the target as the confirmation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExecuteRollback</name>
    <message>
        <source>Remove what was restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 could not be removed: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The safety backup is not one of the target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 would be replaced; that must be confirmed by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the name of the target as the confirmation.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>%1 is packed with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpack it, and open the file that comes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is encrypted with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decrypt it with the key that it was made for, and open the file that comes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dump the database again with pg_dump --format=custom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file again from where it was made, and compare the sizes of both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A script is not restored but run: whatever commands are in it, it does with the rights of who runs it. Dump the database again with pg_dump --format=custom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has only the first few bytes of an archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty: the dump, or a copy of it, failed before anything was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is filled with zeros: room was made for it, but its content never arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was an archive, but something that converts text has changed its bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That cannot be undone. Dump the database again and let pg_dump write the file itself, with --file: redirecting with &gt; in PowerShell, and FTP in text mode, change the bytes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an archive that was encoded as Base64.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decode it (base64 --decode), and open the file that comes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a tar archive of pg_dump, not one in the custom format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a copy of a server&apos;s files, as pg_basebackup makes it, not a dump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a server from it, and dump the database there with pg_dump --format=custom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a dump in the plain format: an SQL script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an SQL script.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a dump of MySQL or MariaDB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL does not understand it: it takes a migration tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is text in UTF-16, as PowerShell writes it when output is redirected with &gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dump the database again with pg_dump --format=custom, and let it write the file itself, with --file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a web page or a web server&apos;s message, not the file that was wanted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download it again; you may have to log in first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 only says where Git LFS keeps the real file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the real file with git lfs pull.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an SQLite database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it with a program for SQLite.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a PostgreSQL archive, and not a kind of file that is known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is the right file. A dump for Belay is made with pg_dump --format=custom.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileLock</name>
    <message>
        <source>The lock file %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryCommand</name>
    <message>
        <source>The history is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished">Exécution</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Type</translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished">Base</translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undoes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished">Résultat</translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished">Étape</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">État</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what was done, by whom, and how it went.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only runs on this database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only runs that ended so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only runs with this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so many; 100 by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history takes list or show RUN_ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no verdict %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryStore</name>
    <message>
        <source>The history cannot be read or written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the detail; free the disk or restore the permissions of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no history of Belay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was written by a newer Belay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history holds no run %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectCommand</name>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Type</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation type="unfinished">Schéma</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Nom</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished">Propriétaire</translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished">Taille</translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished">Base</translation>
    </message>
    <message>
        <source>Created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished">Entrées</translation>
    </message>
    <message>
        <source>With data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound; the content was not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what is in an archive; needs no server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the entries, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print what pg_restore --list prints.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Invocation</name>
    <message>
        <source>Exactly one %1 is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 takes a whole number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobContext</name>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>The keyring does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock the keyring, or let Belay ask for the password each time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoadArchive</name>
    <message>
        <source>A list for pg_restore cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoadBeside</name>
    <message>
        <source>Make the new database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry over settings and analyze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 could not be removed: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LoadResult</name>
    <message>
        <source>The archive could not be loaded whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the causes, remove them, and restore again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was loaded does not match the archive.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
    <message>
        <source>No target database is named.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Manifest</name>
    <message>
        <source>%1 is not a manifest that this version understands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup %1 is not the one that was taken: it changed since.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassFile</name>
    <message>
        <source>A file for the password cannot be written in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PgTool</name>
    <message>
        <source>%1 could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 crashed or was killed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed (exit code %2).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanRestore</name>
    <message>
        <source>pg_restore cannot list the archive %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the server</source>
        <translation type="unfinished">Examiner le serveur</translation>
    </message>
    <message>
        <source>Check what could go wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanRollback</name>
    <message>
        <source>The run %1 is no restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run %1 has not ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run %1 changed nothing, so there is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run %1 was undone already, by the run %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is another server than the one that the run %1 restored to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer the database that the run %2 left: something else replaced it since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the later run first, or restore the safety backup as a new restore.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither the old database nor the safety backup of the run %1 is there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the safety backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role %1 may not create databases, which this undo needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo it as a role that may, for example with -U.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A safety backup of %1 as it is now is taken into %2 and checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one transaction the kept old database %1 becomes %2 again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The safety backup %1 is loaded into a new database and compared with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In one transaction the new database takes the place of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not exist before the restore: it is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is %1 now, with everything written since the restore, is removed; it is only in the new safety backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>unknown size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 does not exist on %2, so there is nothing to back up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A safety backup of %1 (%2) is taken into %3 and checked. Without it nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A new database %1 is made and the archive is loaded into it with %n parallel job(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Its objects are compared with the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is renamed to %1 once it is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gets the settings, privileges and comment of %1, and its objects are compared with the archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) on %1 are closed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In one transaction %1 is renamed to %2 and the new database takes its name. Until then %1 serves as before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written to %1 since the archive was made is only in %2 and in the safety backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 is kept for %n day(s), so that the restore can be undone at once.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The objects of the archive are dropped from %1 and made anew, in one transaction: all or nothing. They stay locked until it ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Objects of %1 that are not in the archive stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The objects are compared with the archive. An undo loads the safety backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message>
        <source>The server is a standby: it cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the primary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a template database; new databases are made from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other database of the server lets the role %1 in, so %2 cannot be renamed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allow the role to connect to the database postgres, or use the mode in-place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepts no connections, so it cannot be backed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALTER DATABASE … ALLOW_CONNECTIONS true, once you know why it was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role %1 may not create databases, which the mode swap needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALTER ROLE … CREATEDB, or use the mode in-place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ALTER ROLE … CREATEDB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role %1 does not own %2, so it cannot replace it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect as %1 or as a member of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) use the target; the restore waits for what they hold locked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the application first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) on the target will be closed at the switch.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions of other roles use the target, and the role %1 may not close them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close them, or GRANT pg_signal_backend to the role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive holds rows and no tables; loading it twice would double them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use an archive that was dumped with its definitions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The archive holds definitions and no data: the tables will be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) with statistics are left out: this server cannot take them. ANALYZE makes them anew.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) that own objects of the archive do not exist on the server.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) that own objects of the archive do not exist on the server; those objects will belong to %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Create the roles first, or restore without owners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An undo will need a role that may create databases.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RegularFile</name>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check its path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have no permission to read %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask its owner, or copy it to where you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a symbolic link: what it points to could change between two looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file itself: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an archive in directory format, not one in the custom format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dump the database again with pg_dump --format=custom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an archive in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a device, a pipe or a socket, not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write its content to a file, and open that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>blocking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing speaks against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished">Exécution</translation>
    </message>
    <message>
        <source>Safety backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To undo it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreCommand</name>
    <message>
        <source>--mode takes swap or in-place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restores an archive into a database, with a safety backup before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print what would happen, and stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target&apos;s name, to confirm that it is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swap: beside, then switch; in-place: in one transaction. By default what the role may do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why, for the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave owners out: everything belongs to the connected role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave privileges out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how many days the old database is kept; 7 by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the safety backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parallel jobs; the number of processors by default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan the restore</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RollbackCommand</name>
    <message>
        <source>Undoes a restore: the database is again what it was before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The target&apos;s name, to confirm that it is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunRecorder</name>
    <message>
        <source>The lock of the run %1 cannot be taken.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunRestore</name>
    <message>
        <source>The database %1 is no longer the one that the plan was made for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load the archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Analyze</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify the result</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyBackup</name>
    <message>
        <source>The database %1 is no longer the one that the plan was made for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new plan.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafetyStep</name>
    <message>
        <source>Take and check the safety backup</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sandbox</name>
    <message>
        <source>PostgreSQL does not run as root, and there is no other account to run it as.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder for the sandbox cannot be made in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a private PostgreSQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the private PostgreSQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the sample database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample is missing from the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the private PostgreSQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 could not be removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SandboxCommand</name>
    <message>
        <source>There is no sandbox. Make one with: belayctl sandbox start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation type="unfinished">Bac à sable</translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs a private throw-away PostgreSQL to try things on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With start: make the sample database with about so many rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With stop: remove everything, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sandbox takes start, stop or status.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsStore</name>
    <message>
        <source>The settings in %1 cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair the file, or move it away to begin with new settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sha256</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StructureCheck</name>
    <message>
        <source>Dump the database again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the file again from where it was made, and compare the sizes of both. If they are the same, dump the database again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TargetLock</name>
    <message>
        <source>Another run works on the database %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it has ended, or cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message>
        <source>The role %1 does not exist on this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extension %1 is not installed on this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The schema %1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role may not use %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>The restored database could not be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>belayctl</name>
    <message>
        <source>Show this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one JSON document on standard output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print only the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print what the tools say, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show no progress.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep settings, history and backups below this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: belayctl VERB …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>belayctl VERB --help says more about each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try: belayctl %1 --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A verb is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no verb %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
