<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>Archive</name>
    <message>
        <source>%1 ends in the middle of its table of contents.</source>
        <translation>%1 s’arrête au milieu de sa table des matières.</translation>
    </message>
    <message>
        <source>%1 claims to contain more than is accepted.</source>
        <translation>%1 prétend contenir plus que ce qui est accepté.</translation>
    </message>
    <message>
        <source>%1 is an archive of version %2, which is not understood here.</source>
        <translation>%1 est une archive de version %2, que ce programme ne comprend pas.</translation>
    </message>
    <message>
        <source>%1 is the table of contents of an archive in directory format.</source>
        <translation>%1 est la table des matières d’une archive au format répertoire.</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end.</source>
        <translation>%1 ne peut pas être lu jusqu’au bout.</translation>
    </message>
    <message>
        <source>Opening %1 was cancelled.</source>
        <translation>L’ouverture de %1 a été annulée.</translation>
    </message>
    <message>
        <source>%1 is damaged: its table of contents makes no sense.</source>
        <translation>%1 est endommagé&#xa0;: sa table des matières n’a pas de sens.</translation>
    </message>
    <message>
        <source>Restore it with the pg_restore of its time into a server of its time, and dump it again there.</source>
        <translation>Restaurez-la avec le pg_restore de son époque dans un serveur de son époque, puis exportez-la de nouveau depuis celui-ci.</translation>
    </message>
    <message>
        <source>It was made by a newer pg_dump: look for a newer Belay.</source>
        <translation>Elle a été écrite par un pg_dump plus récent&#xa0;: cherchez une version plus récente de Belay.</translation>
    </message>
    <message>
        <source>Dump the database again with pg_dump --format=custom.</source>
        <translation>Exportez de nouveau la base avec pg_dump --format=custom.</translation>
    </message>
    <message>
        <source>Check the disk or the network share that it is on.</source>
        <translation>Vérifiez le disque ou le partage réseau où se trouve le fichier.</translation>
    </message>
    <message>
        <source>Copy the file again from where it was made, and compare the sizes of both. If they are the same, dump the database again.</source>
        <translation>Copiez de nouveau le fichier depuis son lieu d’origine et comparez les deux tailles. Si elles sont identiques, exportez de nouveau la base.</translation>
    </message>
    <message>
        <source>%1 is no longer the file that was checked.</source>
        <translation>%1 n’est plus le fichier qui a été contrôlé.</translation>
    </message>
    <message>
        <source>Open it again.</source>
        <translation>Ouvrez-le de nouveau.</translation>
    </message>
</context>
<context>
    <name>ArchiveComparison</name>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>La comparaison a été annulée.</translation>
    </message>
</context>
<context>
    <name>ArchivePart</name>
    <message>
        <source>The archive has no table, view or sequence %1.</source>
        <translation>L’archive n’a ni table, ni vue, ni séquence %1.</translation>
    </message>
    <message>
        <source>Give it as SCHEMA.NAME, without quotes: belayctl inspect --entries lists them.</source>
        <translation>Donnez-la sous la forme SCHÉMA.NOM, sans guillemets&#xa0;: belayctl inspect --entries les énumère.</translation>
    </message>
    <message>
        <source>Several schemas of the archive have a %1.</source>
        <translation>Plusieurs schémas de l’archive ont un objet %1.</translation>
    </message>
    <message>
        <source>Give it as SCHEMA.NAME.</source>
        <translation>Donnez-le sous la forme SCHÉMA.NOM.</translation>
    </message>
    <message>
        <source>The archive has nothing in the schema %1.</source>
        <translation>L’archive n’a rien dans le schéma %1.</translation>
    </message>
    <message>
        <source>belayctl inspect --entries lists what it has.</source>
        <translation>belayctl inspect --entries énumère ce qu’elle contient.</translation>
    </message>
    <message>
        <source>The archive has no entry %1.</source>
        <translation>L’archive n’a pas d’entrée %1.</translation>
    </message>
</context>
<context>
    <name>ArchiveRewrite</name>
    <message>
        <source>What was written reads differently from what was to be written.</source>
        <translation>Ce qui a été écrit se relit autrement que ce qui devait l’être.</translation>
    </message>
    <message>
        <source>Check the disk, or write to another one.</source>
        <translation>Vérifiez le disque, ou écrivez sur un autre.</translation>
    </message>
</context>
<context>
    <name>ArchiveWriter</name>
    <message>
        <source>No archive of version %1 with compression %2 can be written.</source>
        <translation>Aucune archive de version %1 avec la compression %2 ne peut être écrite.</translation>
    </message>
    <message>
        <source>Writing the archive was cancelled.</source>
        <translation>L’écriture de l’archive a été annulée.</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end.</source>
        <translation>%1 ne peut pas être lu jusqu’à sa fin.</translation>
    </message>
    <message>
        <source>The archive&apos;s integers are too small for what it is to hold.</source>
        <translation>Les entiers de l’archive sont trop petits pour ce qu’elle doit contenir.</translation>
    </message>
</context>
<context>
    <name>Around</name>
    <message>
        <source>There is no program %1 to run around the restore.</source>
        <translation>Il n’y a pas de programme %1 à exécuter autour de la restauration.</translation>
    </message>
    <message>
        <source>Give its absolute path.</source>
        <translation>Indiquez son chemin absolu.</translation>
    </message>
    <message>
        <source>The health URL must begin with http:// or https:// and name a host.</source>
        <translation>L’URL de santé doit commencer par http:// ou https:// et nommer un hôte.</translation>
    </message>
    <message>
        <source>The health URL must hold no user and no password: it is shown and kept in the history.</source>
        <translation>L’URL de santé ne doit contenir ni utilisateur ni mot de passe&#xa0;: elle est affichée et conservée dans l’historique.</translation>
    </message>
    <message>
        <source>%1 has a command of psql in line %2; it is given to the server as it is, without psql.</source>
        <translation>%1 contient une commande de psql à la ligne %2&#x202f;; le fichier est donné tel quel au serveur, sans psql.</translation>
    </message>
    <message>
        <source>Write it in SQL alone.</source>
        <translation>Écrivez-le uniquement en SQL.</translation>
    </message>
    <message>
        <source>The SQL file %1 cannot be read.</source>
        <translation>Le fichier SQL %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The SQL file %1 is larger than 64 MiB.</source>
        <translation>Le fichier SQL %1 dépasse 64 Mio.</translation>
    </message>
    <message>
        <source>The SQL file %1 is not text in UTF-8.</source>
        <translation>Le fichier SQL %1 n’est pas un texte en UTF-8.</translation>
    </message>
    <message>
        <source>The time for the health URL to answer must be at least one second.</source>
        <translation>Le délai de réponse de l’URL de santé doit être d’au moins une seconde.</translation>
    </message>
</context>
<context>
    <name>AroundRun</name>
    <message>
        <source>The command %1 could not be started.</source>
        <translation>La commande %1 n’a pas pu être lancée.</translation>
    </message>
    <message>
        <source>The command %1 crashed or was killed.</source>
        <translation>La commande %1 a planté ou a été tuée.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>The command %1 failed (exit code %2).</source>
        <translation>La commande %1 a échoué (code de sortie %2).</translation>
    </message>
    <message>
        <source>Run the command before it</source>
        <translation>Exécuter la commande d’avant</translation>
    </message>
    <message>
        <source>Run the command after it</source>
        <translation>Exécuter la commande d’après</translation>
    </message>
    <message>
        <source>Run the SQL file on the copy</source>
        <translation>Exécuter le fichier SQL sur la copie</translation>
    </message>
    <message>
        <source>The SQL file %1 was changed since the plan was made.</source>
        <translation>Le fichier SQL %1 a été modifié depuis l’établissement du plan.</translation>
    </message>
    <message>
        <source>Make a new plan.</source>
        <translation>Établissez un nouveau plan.</translation>
    </message>
    <message>
        <source>The SQL file %1 failed on the copy.</source>
        <translation>Le fichier SQL %1 a échoué sur la copie.</translation>
    </message>
    <message>
        <source>Wait for the health URL</source>
        <translation>Attendre l’URL de santé</translation>
    </message>
</context>
<context>
    <name>AuditReport</name>
    <message numerus="yes">
        <source>%Ln run(s) could be told from manifests; what else was in it is lost.</source>
        <translation>
            <numerusform>%Ln exécution a pu être reconstituée d’après les manifestes&#xa0;; le reste de son contenu est perdu.</numerusform>
            <numerusform>%Ln exécutions ont pu être reconstituées d’après les manifestes&#xa0;; le reste de son contenu est perdu.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was made anew on %1, as the file of the history was gone.</source>
        <translation>Il a été recréé le %1, car le fichier de l’historique avait disparu.</translation>
    </message>
    <message>
        <source>It was made anew on %1, as the file of the history was damaged; that one was kept as %2.</source>
        <translation>Il a été recréé le %1, car le fichier de l’historique était endommagé&#xa0;; celui-ci a été conservé sous %2.</translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation>Rien n’est encore enregistré.</translation>
    </message>
    <message numerus="yes">
        <source>The history is intact: %Ln entries.</source>
        <translation>
            <numerusform>L’historique est intact&#xa0;: %Ln entrée.</numerusform>
            <numerusform>L’historique est intact&#xa0;: %Ln entrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The history is broken at entry %L1.</source>
        <translation>L’historique est rompu à l’entrée %L1.</translation>
    </message>
    <message>
        <source>The history fits together, but the key %1 is missing: whether Belay wrote it cannot be said from entry %2 on.</source>
        <translation>L’historique est cohérent, mais la clé %1 manque&#xa0;: à partir de l’entrée %2, on ne peut pas dire si Belay l’a écrit.</translation>
    </message>
    <message>
        <source>Its content is not what was written.</source>
        <translation>Son contenu n’est pas ce qui a été écrit.</translation>
    </message>
    <message>
        <source>What was written there is gone.</source>
        <translation>Ce qui y était écrit a disparu.</translation>
    </message>
    <message>
        <source>It does not follow the entry that it was written after.</source>
        <translation>Elle ne suit pas l’entrée après laquelle elle a été écrite.</translation>
    </message>
    <message>
        <source>Its signature is wrong: nobody who had the key wrote it.</source>
        <translation>Sa signature est fausse&#xa0;: personne ayant la clé ne l’a écrite.</translation>
    </message>
    <message>
        <source>From there on another key signs, which the one before did not announce.</source>
        <translation>À partir de là signe une autre clé, que la précédente n’a pas annoncée.</translation>
    </message>
    <message>
        <source>An anchor tells of entries from %1 on that are not there: they were cut off, or an older copy was put back.</source>
        <translation>Une ancre fait état d’entrées à partir de la %1 qui ne sont pas là&#xa0;: elles ont été coupées, ou une copie plus ancienne a été remise en place.</translation>
    </message>
    <message>
        <source>An anchor tells of another entry %1: an older copy was put back and written on, or entries were rewritten.</source>
        <translation>Une ancre fait état d’une autre entrée %1&#xa0;: une copie plus ancienne a été remise en place puis continuée, ou des entrées ont été réécrites.</translation>
    </message>
    <message>
        <source>Another history was here before, of which this one knows nothing.</source>
        <translation>Il y avait ici un autre historique, dont celui-ci ne sait rien.</translation>
    </message>
    <message>
        <source>The run is not what the entry says.</source>
        <translation>L’exécution n’est pas ce que dit l’entrée.</translation>
    </message>
    <message>
        <source>The run that the entry tells of is gone.</source>
        <translation>L’exécution dont parle l’entrée a disparu.</translation>
    </message>
    <message>
        <source>There is a run that no entry tells of.</source>
        <translation>Il y a une exécution dont aucune entrée ne parle.</translation>
    </message>
</context>
<context>
    <name>BackupCommand</name>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Takes a checked backup of a database.</source>
        <translation>Fait une sauvegarde contrôlée d’une base de données.</translation>
    </message>
    <message>
        <source>Folder for the backup.</source>
        <translation>Dossier de la sauvegarde.</translation>
    </message>
    <message>
        <source>none, gzip, lz4 or zstd, with :LEVEL if you like; the fastest by default.</source>
        <translation>none, gzip, lz4 ou zstd, suivi de :NIVEAU si vous le souhaitez&#x202f;; le plus rapide par défaut.</translation>
    </message>
</context>
<context>
    <name>BackupJob</name>
    <message>
        <source>%1 was backed up into %2.</source>
        <translation>%1 a été sauvegardé dans %2.</translation>
    </message>
    <message>
        <source>Take and check the backup</source>
        <translation>Faire et contrôler la sauvegarde</translation>
    </message>
</context>
<context>
    <name>Belay::Appearance</name>
    <message>
        <source>No label</source>
        <translation>Sans étiquette</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Développement</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Préproduction</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Blocking</source>
        <translation>Bloquant</translation>
    </message>
    <message>
        <source>To accept</source>
        <translation>À accepter</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
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
        <translation>Base de données&#xa0;:</translation>
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
    <message numerus="yes">
        <source>The archive is finished and all its %n data block(s) are in place. Their content was not read yet.</source>
        <translation>
            <numerusform>L’archive est terminée et son bloc de données est en place. Son contenu n’a pas encore été lu.</numerusform>
            <numerusform>L’archive est terminée et ses %n blocs de données sont en place. Leur contenu n’a pas encore été lu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Belay::ArchivePicker</name>
    <message>
        <source>Open Archive</source>
        <translation>Ouvrir une archive</translation>
    </message>
    <message>
        <source>PostgreSQL archives (*.dump)</source>
        <translation>Archives PostgreSQL (*.dump)</translation>
    </message>
</context>
<context>
    <name>Belay::ArchiveStart</name>
    <message>
        <source>Open an archive, or drop one here, to see what is in it. No server is needed for that.</source>
        <translation>Ouvrez une archive, ou déposez-en une ici, pour voir ce qu’elle contient. Aucun serveur n’est nécessaire.</translation>
    </message>
    <message>
        <source>Open Archive…</source>
        <translation>Ouvrir une archive…</translation>
    </message>
    <message>
        <source>Open an archive (Ctrl+O)</source>
        <translation>Ouvrir une archive (Ctrl+O)</translation>
    </message>
    <message>
        <source>Recent archives</source>
        <translation>Archives récentes</translation>
    </message>
</context>
<context>
    <name>Belay::ArchiveSummary</name>
    <message>
        <source>not compressed</source>
        <translation>non compressée</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Dumped</source>
        <translation>Exportée le</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Dumped by</source>
        <translation>Exportée par</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>Extensions</translation>
    </message>
    <message>
        <source>PostgreSQL %1</source>
        <translation>PostgreSQL %1</translation>
    </message>
    <message>
        <source>pg_dump %1</source>
        <translation>pg_dump %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>version of the archive format, compression</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, of which %2 with data</source>
        <translation>%1, dont %2 avec des données</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
</context>
<context>
    <name>Belay::ArchiveView</name>
    <message>
        <source>&amp;Warnings (%1)</source>
        <translation>&amp;Avertissements (%1)</translation>
    </message>
    <message>
        <source>&amp;Warnings</source>
        <translation>&amp;Avertissements</translation>
    </message>
    <message>
        <source>Views of the archive</source>
        <translation>Vues de l’archive</translation>
    </message>
    <message>
        <source>&amp;Entries</source>
        <translation>&amp;Entrées</translation>
    </message>
    <message>
        <source>&amp;Content</source>
        <translation>&amp;Contenu</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>Re&amp;cherche</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Co&amp;mparaison</translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>Open Another…</source>
        <translation>Ouvrir une autre…</translation>
    </message>
    <message>
        <source>Open another archive (Ctrl+O)</source>
        <translation>Ouvrir une autre archive (Ctrl+O)</translation>
    </message>
    <message>
        <source>Restore This Archive…</source>
        <translation>Restaurer cette archive…</translation>
    </message>
    <message>
        <source>Checking the structure of %1</source>
        <translation>Contrôle de la structure de %1</translation>
    </message>
    <message>
        <source>Reading every byte of %1</source>
        <translation>Lecture de chaque octet de %1</translation>
    </message>
    <message numerus="yes">
        <source>This archive is not whole: %n problem(s) found.</source>
        <translation>
            <numerusform>Cette archive n’est pas entière&#xa0;: %n problème a été trouvé.</numerusform>
            <numerusform>Cette archive n’est pas entière&#xa0;: %n problèmes ont été trouvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was only read. A restore of it would be refused.</source>
        <translation>Le fichier a seulement été lu. Sa restauration serait refusée.</translation>
    </message>
    <message>
        <source>Get the file again from where it was made, or dump the database again.</source>
        <translation>Récupérez de nouveau le fichier depuis son lieu d’origine, ou exportez de nouveau la base.</translation>
    </message>
    <message>
        <source>Show What Is Left</source>
        <translation>Voir ce qu’il en reste</translation>
    </message>
    <message>
        <source>Open It</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>The file was only read. Nothing was changed.</source>
        <translation>Le fichier a seulement été lu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Looking for restores of %1</source>
        <translation>Recherche de restaurations de %1</translation>
    </message>
    <message>
        <source>Large &amp;Objects</source>
        <translation>&amp;Objets larges</translation>
    </message>
</context>
<context>
    <name>Belay::AroundOptions</name>
    <message>
        <source>Around the restore</source>
        <translation>Autour de la restauration</translation>
    </message>
    <message>
        <source>Co&amp;mmand before:</source>
        <translation>Co&amp;mmande avant&#xa0;:</translation>
    </message>
    <message>
        <source>Command right before the database is touched</source>
        <translation>Commande juste avant de toucher à la base</translation>
    </message>
    <message>
        <source>Command a&amp;fter:</source>
        <translation>Commande a&amp;près&#xa0;:</translation>
    </message>
    <message>
        <source>Command afterwards, also where the restore failed</source>
        <translation>Commande d’après, même si la restauration a échoué</translation>
    </message>
    <message>
        <source>Commands are run without a shell. The SQL file runs on the restored copy before it takes the database&apos;s place. Where the health URL does not answer after the switch, the switch is undone.</source>
        <translation>Les commandes sont exécutées sans shell. Le fichier SQL s’exécute sur la copie restaurée avant qu’elle ne prenne la place de la base. Si l’URL de santé ne répond pas après la bascule, la bascule est annulée.</translation>
    </message>
    <message>
        <source>S&amp;QL file:</source>
        <translation>Fichier S&amp;QL&#xa0;:</translation>
    </message>
    <message>
        <source>SQL file that runs on the restored copy</source>
        <translation>Fichier SQL exécuté sur la copie restaurée</translation>
    </message>
    <message>
        <source>Choose an SQL file</source>
        <translation>Choisir un fichier SQL</translation>
    </message>
    <message>
        <source>&amp;Health URL:</source>
        <translation>&amp;URL de santé&#xa0;:</translation>
    </message>
    <message>
        <source>URL that must answer after the switch</source>
        <translation>URL qui doit répondre après la bascule</translation>
    </message>
    <message>
        <source>Seconds for the health URL to answer</source>
        <translation>Secondes laissées à l’URL de santé pour répondre</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Wai&amp;t for it:</source>
        <translation>A&amp;ttendre&#xa0;:</translation>
    </message>
    <message>
        <source>SQL files (*.sql);;All files (*)</source>
        <translation>Fichiers SQL (*.sql);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Belay::AuditLabel</name>
    <message>
        <source>Checking the history</source>
        <translation>Vérification de l’historique</translation>
    </message>
</context>
<context>
    <name>Belay::BarChart</name>
    <message>
        <source>No finished run passes the filters.</source>
        <translation>Aucune exécution terminée ne correspond aux filtres.</translation>
    </message>
</context>
<context>
    <name>Belay::BlockerBar</name>
    <message>
        <source>Who is in the way</source>
        <translation>Qui bloque le chargement</translation>
    </message>
    <message>
        <source>Cancel Its Statement…</source>
        <translation>Annuler sa requête…</translation>
    </message>
    <message>
        <source>End That Session…</source>
        <translation>Mettre fin à cette session…</translation>
    </message>
    <message>
        <source>The load waits for a session that holds a lock: process %1  %2</source>
        <translation>Le chargement attend une session qui tient un verrou&#xa0;: processus %1  %2</translation>
    </message>
    <message numerus="yes">
        <source>%n more session(s) are in the way.</source>
        <translation>
            <numerusform>%n autre session bloque le chargement.</numerusform>
            <numerusform>%n autres sessions bloquent le chargement.</numerusform>
        </translation>
    </message>
    <message>
        <source>End Session</source>
        <translation>Mettre fin à la session</translation>
    </message>
    <message>
        <source>Cancel Statement</source>
        <translation>Annuler la requête</translation>
    </message>
    <message>
        <source>Process %1  %2</source>
        <translation>Processus %1  %2</translation>
    </message>
    <message>
        <source>Its transaction is rolled back and its connection is closed.</source>
        <translation>Sa transaction est annulée et sa connexion est fermée.</translation>
    </message>
    <message>
        <source>What it runs at this moment is cancelled. If it is idle in a transaction, its locks stay.</source>
        <translation>Ce qu’elle exécute en ce moment est annulé. Si elle est inactive dans une transaction, ses verrous restent.</translation>
    </message>
    <message>
        <source>Keep Waiting</source>
        <translation>Continuer d’attendre</translation>
    </message>
</context>
<context>
    <name>Belay::BundleDialog</name>
    <message>
        <source>Gathering…</source>
        <translation>Collecte en cours…</translation>
    </message>
    <message>
        <source>Diagnostic Bundle</source>
        <translation>Dossier de diagnostic</translation>
    </message>
    <message>
        <source>Files of the bundle</source>
        <translation>Fichiers du dossier</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>Contenu du fichier</translation>
    </message>
    <message>
        <source>Save Bundle…</source>
        <translation>Enregistrer le dossier…</translation>
    </message>
    <message>
        <source>For somebody who helps you: versions, settings, checks and the last runs. Passwords are taken out. Read what is in it before you give it away: names of servers, databases and tables are in it.</source>
        <translation>Pour la personne qui vous aide : versions, réglages, contrôles et dernières opérations. Les mots de passe en sont retirés. Lisez-le avant de le transmettre : il contient des noms de serveurs, de bases et de tables.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n fichier, %1</numerusform>
            <numerusform>%n fichiers, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Diagnostic Bundle</source>
        <translation>Enregistrer le dossier de diagnostic</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Fichiers ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
</context>
<context>
    <name>Belay::ChecklistView</name>
    <message>
        <source>Checklist before a restore</source>
        <translation>Liste de contrôle avant une restauration</translation>
    </message>
    <message>
        <source>Only you can know this. What you tick is recorded with the run.</source>
        <translation>Vous seul pouvez le savoir. Ce que vous cochez est consigné avec l’opération.</translation>
    </message>
    <message>
        <source>Belay checked this by itself.</source>
        <translation>Belay l’a contrôlé de lui-même.</translation>
    </message>
    <message>
        <source>%1 (see the checks)</source>
        <translation>%1 (voir les contrôles)</translation>
    </message>
</context>
<context>
    <name>Belay::ChecksStep</name>
    <message>
        <source>Cancel the checks</source>
        <translation>Annuler les contrôles</translation>
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
        <translation>Afficher le plan</translation>
    </message>
    <message>
        <source>Nothing was changed: the checks only read.</source>
        <translation>Rien n’a été modifié&#xa0;: les contrôles ne font que lire.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Contrôler de nouveau</translation>
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
            <numerusform>%n contrôle interdit cette restauration.</numerusform>
            <numerusform>%n contrôles interdisent cette restauration.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Put right what is listed below, then check again.</source>
        <translation>Corrigez ce qui est indiqué ci-dessous, puis contrôlez de nouveau.</translation>
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
    <message>
        <source>Checking the archive, the server and the tools…</source>
        <translation>Vérification de l’archive, du serveur et des outils…</translation>
    </message>
</context>
<context>
    <name>Belay::CheckupModel</name>
    <message>
        <source>%1: to be mended</source>
        <translation>%1 : à corriger</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Ce qui a été contrôlé</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Ce qui a été constaté</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
</context>
<context>
    <name>Belay::CheckupView</name>
    <message>
        <source>Check Again</source>
        <translation>Contrôler de nouveau</translation>
    </message>
    <message>
        <source>Open Runbook</source>
        <translation>Ouvrir la procédure</translation>
    </message>
    <message>
        <source>What was checked</source>
        <translation>Ce qui a été contrôlé</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Contrôle en cours…</translation>
    </message>
    <message>
        <source>Everything is there that Belay needs.</source>
        <translation>Tout ce dont Belay a besoin est là.</translation>
    </message>
    <message numerus="yes">
        <source>Belay can work; %n thing(s) should be mended.</source>
        <translation>
            <numerusform>Belay peut travailler ; %n point est à corriger.</numerusform>
            <numerusform>Belay peut travailler ; %n points sont à corriger.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Something is missing that Belay needs; %n thing(s) should be mended.</source>
        <translation>
            <numerusform>Il manque quelque chose à Belay ; %n point est à corriger.</numerusform>
            <numerusform>Il manque quelque chose à Belay ; %n points sont à corriger.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Belay::CommandLine</name>
    <message>
        <source>Restores PostgreSQL archives with a rope on.</source>
        <translation>Restaure des archives PostgreSQL en toute sécurité.</translation>
    </message>
    <message>
        <source>Keep settings, history and backups below this folder.</source>
        <translation>Conserver réglages, historique et sauvegardes sous ce dossier.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>Offer a private, throw-away PostgreSQL with sample data.</source>
        <translation>Proposer un serveur PostgreSQL privé et jetable avec des données d’exemple.</translation>
    </message>
    <message>
        <source>The archive to show.</source>
        <translation>L’archive à afficher.</translation>
    </message>
</context>
<context>
    <name>Belay::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>menu, command</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Belay::CompareView</name>
    <message>
        <source>Choose a second archive to see what differs: definitions, rows and bytes of every table.</source>
        <translation>Choisissez une deuxième archive pour voir ce qui diffère&#xa0;: définitions, lignes et octets de chaque table.</translation>
    </message>
    <message>
        <source>Choose Archive…</source>
        <translation>Choisir une archive…</translation>
    </message>
    <message>
        <source>Every byte of both archives is being read…</source>
        <translation>Lecture de chaque octet des deux archives…</translation>
    </message>
    <message>
        <source>Choose Another…</source>
        <translation>En choisir une autre…</translation>
    </message>
    <message>
        <source>Compare with another archive…</source>
        <translation>Comparer avec une autre archive…</translation>
    </message>
    <message>
        <source>Data of the tables</source>
        <translation>Données des tables</translation>
    </message>
    <message>
        <source>Definitions that differ</source>
        <translation>Définitions qui diffèrent</translation>
    </message>
    <message>
        <source>Difference of the definitions</source>
        <translation>Différence entre les définitions</translation>
    </message>
    <message>
        <source>Choose a definition to see what differs.</source>
        <translation>Choisissez une définition pour voir ce qui diffère.</translation>
    </message>
    <message>
        <source>Comparing %1 with %2</source>
        <translation>Comparaison de %1 avec %2</translation>
    </message>
    <message>
        <source>Both files were only read. Nothing was changed.</source>
        <translation>Les deux fichiers ont seulement été lus. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>A restore of %1 gives the same.</source>
        <translation>Une restauration de %1 donne la même chose.</translation>
    </message>
    <message>
        <source>Compared with %1: %2, %3.</source>
        <translation>Par rapport à %1&#xa0;: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n definition(s) differ</source>
        <translation>
            <numerusform>%n définition diffère</numerusform>
            <numerusform>%n définitions diffèrent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the data of %n table(s) differs</source>
        <translation>
            <numerusform>les données de %n table diffèrent</numerusform>
            <numerusform>les données de %n tables diffèrent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Belay::ConnectionChip</name>
    <message>
        <source>Starting the sandbox…</source>
        <translation>Démarrage du bac à sable…</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Aucune connexion</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>private throw-away server</source>
        <translation>serveur privé et jetable</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>environment label, name of the connection</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Connection: %1</source>
        <translation>Connexion&#xa0;: %1</translation>
    </message>
    <message>
        <source>Change the connection (Ctrl+L)</source>
        <translation>Changer de connexion (Ctrl+L)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a connection, environment label</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Edit Connections…</source>
        <translation>Modifier les connexions…</translation>
    </message>
</context>
<context>
    <name>Belay::ConnectionController</name>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>No connection is chosen.</source>
        <translation>Aucune connexion n’est choisie.</translation>
    </message>
    <message>
        <source>Choose a connection at the top of the window, or add one in the settings.</source>
        <translation>Choisissez une connexion en haut de la fenêtre, ou ajoutez-en une dans les réglages.</translation>
    </message>
    <message>
        <source>No password was given.</source>
        <translation>Aucun mot de passe n’a été donné.</translation>
    </message>
    <message>
        <source>Starting the sandbox</source>
        <translation>Démarrage du bac à sable</translation>
    </message>
    <message>
        <source>Removing the sandbox</source>
        <translation>Suppression du bac à sable</translation>
    </message>
    <message>
        <source>The password was not given yet.</source>
        <translation>Le mot de passe n’a pas encore été donné.</translation>
    </message>
    <message>
        <source>Look at the shared history to be asked for it.</source>
        <translation>Affichez l’historique partagé pour qu’il vous soit demandé.</translation>
    </message>
</context>
<context>
    <name>Belay::ConnectionDialog</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Host or socket folder</source>
        <translation>Hôte ou dossier du socket</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Where the password comes from</source>
        <translation>Provenance du mot de passe</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Add Connection</source>
        <translation>Ajouter une connexion</translation>
    </message>
    <message>
        <source>Edit Connection</source>
        <translation>Modifier la connexion</translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s default</source>
        <translation>Choix par défaut de PostgreSQL</translation>
    </message>
    <message>
        <source>Ask each time</source>
        <translation>Demander à chaque fois</translation>
    </message>
    <message>
        <source>Keep in the desktop&apos;s keyring</source>
        <translation>Conserver dans le trousseau du bureau</translation>
    </message>
    <message>
        <source>None needed, or found by PostgreSQL (.pgpass, peer)</source>
        <translation>Inutile, ou trouvé par PostgreSQL (.pgpass, peer)</translation>
    </message>
    <message>
        <source>db.example.org, or a folder such as /run/postgresql</source>
        <translation>db.example.org, ou un dossier comme /run/postgresql</translation>
    </message>
    <message>
        <source>Save Connection</source>
        <translation>Enregistrer la connexion</translation>
    </message>
    <message>
        <source>Test Connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Environment:</source>
        <translation>&amp;Environnement&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Hôte&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Port:</source>
        <translation>&amp;Port&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>&amp;Rôle&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Base de données&#xa0;:</translation>
    </message>
    <message>
        <source>En&amp;cryption:</source>
        <translation>&amp;Chiffrement&#xa0;:</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>&amp;Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>Leave empty to keep the one in the keyring</source>
        <translation>Laissez vide pour garder celui du trousseau</translation>
    </message>
    <message>
        <source>Only for the test</source>
        <translation>Seulement pour le test</translation>
    </message>
    <message>
        <source>Give the connection a name first</source>
        <translation>Donnez d’abord un nom à la connexion</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion en cours…</translation>
    </message>
    <message>
        <source>Testing the connection</source>
        <translation>Test de la connexion</translation>
    </message>
    <message>
        <source>Nothing was changed on the server.</source>
        <translation>Rien n’a été modifié sur le serveur.</translation>
    </message>
    <message>
        <source>The role “%1” is a superuser: every kind of restore is possible.</source>
        <translation>Le rôle «&#xa0;%1&#xa0;» est superutilisateur&#xa0;: toutes les restaurations sont possibles.</translation>
    </message>
    <message>
        <source>The role “%1” may create databases: restores can be loaded beside and switched.</source>
        <translation>Le rôle «&#xa0;%1&#xa0;» peut créer des bases&#xa0;: les archives peuvent être chargées à côté puis basculées.</translation>
    </message>
    <message>
        <source>The role “%1” may not create databases: only restores in place are possible.</source>
        <translation>Le rôle «&#xa0;%1&#xa0;» ne peut pas créer de bases&#xa0;: seules les restaurations sur place sont possibles.</translation>
    </message>
    <message>
        <source>Connected to PostgreSQL %1.</source>
        <translation>Connecté à PostgreSQL %1.</translation>
    </message>
    <message>
        <source>This server is a standby and cannot be written to. Connect to its primary for a restore.</source>
        <translation>Ce serveur est un serveur de secours, on ne peut pas y écrire. Connectez-vous à son serveur primaire pour restaurer.</translation>
    </message>
</context>
<context>
    <name>Belay::ConnectionList</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Add Connection…</source>
        <translation>Ajouter une connexion…</translation>
    </message>
    <message>
        <source>Edit Connection…</source>
        <translation>Modifier la connexion…</translation>
    </message>
    <message>
        <source>Use Connection</source>
        <translation>Utiliser la connexion</translation>
    </message>
    <message>
        <source>Remove Connection…</source>
        <translation>Supprimer la connexion…</translation>
    </message>
    <message>
        <source>The connection in use</source>
        <translation>Connexion utilisée</translation>
    </message>
    <message>
        <source>Remove Connection</source>
        <translation>Supprimer la connexion</translation>
    </message>
    <message>
        <source>Remove the connection “%1”?</source>
        <translation>Supprimer la connexion «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Its password is removed from the keyring, too. Databases are not touched.</source>
        <translation>Son mot de passe est également retiré du trousseau. Les bases de données ne sont pas touchées.</translation>
    </message>
</context>
<context>
    <name>Belay::ContentTableModel</name>
    <message>
        <source>damaged</source>
        <translation>endommagée</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>absente</translation>
    </message>
    <message>
        <source>The same for the same rows, in whatever order they are.</source>
        <translation>La même pour les mêmes lignes, quel que soit leur ordre.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Fingerprint of the rows</source>
        <translation>Empreinte des lignes</translation>
    </message>
</context>
<context>
    <name>Belay::ContentView</name>
    <message>
        <source>%1 read in %2. Whole tables: %3, with %4 rows. Large objects: %5.</source>
        <translation>%1 lus en %2. Tables entières&#xa0;: %3, avec %4 lignes. Objets larges&#xa0;: %5.</translation>
    </message>
    <message>
        <source>Salvage What Is Whole…</source>
        <translation>Sauver ce qui est entier…</translation>
    </message>
    <message>
        <source>The rows have not been read yet. Reading every byte counts them and finds what is damaged; no server is needed for that.</source>
        <translation>Les lignes n’ont pas encore été lues. Lire chaque octet les compte et trouve ce qui est endommagé&#x202f;; aucun serveur n’est nécessaire.</translation>
    </message>
    <message>
        <source>Read Every Byte</source>
        <translation>Lire chaque octet</translation>
    </message>
    <message>
        <source>How much of the archive was read</source>
        <translation>Part de l’archive déjà lue</translation>
    </message>
    <message>
        <source>Reading every byte…</source>
        <translation>Lecture de chaque octet…</translation>
    </message>
    <message>
        <source>Writes a new archive with everything that is proven whole.</source>
        <translation>Écrit une nouvelle archive avec tout ce dont l’intégrité est prouvée.</translation>
    </message>
    <message>
        <source>Problems of the archive</source>
        <translation>Problèmes de l’archive</translation>
    </message>
    <message>
        <source>What every table holds</source>
        <translation>Ce que contient chaque table</translation>
    </message>
</context>
<context>
    <name>Belay::DamageBar</name>
    <message>
        <source>Table of contents</source>
        <translation>Table des matières</translation>
    </message>
    <message>
        <source>Whole data</source>
        <translation>Données entières</translation>
    </message>
    <message>
        <source>Damaged data</source>
        <translation>Données endommagées</translation>
    </message>
    <message>
        <source>Unknown bytes</source>
        <translation>Octets inconnus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>part of a file, its size</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Map of the file</source>
        <translation>Plan du fichier</translation>
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
    <name>Belay::DesktopNotice</name>
    <message>
        <source>Done: %1</source>
        <translation>Terminé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <translation>Échec&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>Belay::DifferenceModel</name>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Only in this one</source>
        <translation>Seulement ici</translation>
    </message>
    <message>
        <source>Only in the other</source>
        <translation>Seulement là-bas</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
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
        <translation>Rechercher des entrées</translation>
    </message>
    <message>
        <source>Search entries (Ctrl+F)</source>
        <translation>Rechercher des entrées (Ctrl+F)</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Entries by schema and kind</source>
        <translation>Entrées par schéma et par type</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>All schemas</source>
        <translation>Tous les schémas</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Toutes les sections</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies)</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln entry(ies)</source>
        <translation>
            <numerusform>%1 sur %Ln entrée</numerusform>
            <numerusform>%1 sur %Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>All sizes</source>
        <translation>Toutes les tailles</translation>
    </message>
    <message>
        <source>With data</source>
        <translation>Avec des données</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <comment>a size</comment>
        <translation>%1 ou plus</translation>
    </message>
</context>
<context>
    <name>Belay::EntryDetails</name>
    <message>
        <source>Chosen entry</source>
        <translation>Entrée choisie</translation>
    </message>
    <message>
        <source>&amp;Definition</source>
        <translation>&amp;Définition</translation>
    </message>
    <message>
        <source>De&amp;tails</source>
        <translation>Dé&amp;tails</translation>
    </message>
    <message>
        <source>Choose an entry to see its definition.</source>
        <translation>Choisissez une entrée pour voir sa définition.</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Définition</translation>
    </message>
    <message>
        <source>Copy Definition</source>
        <translation>Copier la définition</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Type&#xa0;:</translation>
    </message>
    <message>
        <source>Schema:</source>
        <translation>Schéma&#xa0;:</translation>
    </message>
    <message>
        <source>Owner:</source>
        <translation>Propriétaire&#xa0;:</translation>
    </message>
    <message>
        <source>Section:</source>
        <translation>Section&#xa0;:</translation>
    </message>
    <message>
        <source>Dump ID:</source>
        <translation>Identifiant d’export&#xa0;:</translation>
    </message>
    <message>
        <source>Catalog and OID:</source>
        <translation>Catalogue et OID&#xa0;:</translation>
    </message>
    <message>
        <source>Tablespace:</source>
        <translation>Tablespace&#xa0;:</translation>
    </message>
    <message>
        <source>Access method:</source>
        <translation>Méthode d’accès&#xa0;:</translation>
    </message>
    <message>
        <source>Data:</source>
        <translation>Données&#xa0;:</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Dépend de</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>Nécessaire à</translation>
    </message>
    <message numerus="yes">
        <source>Depends on %n entry(ies)</source>
        <translation>
            <numerusform>Dépend de %n entrée</numerusform>
            <numerusform>Dépend de %n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Needed by %n entry(ies)</source>
        <translation>
            <numerusform>Nécessaire à %n entrée</numerusform>
            <numerusform>Nécessaire à %n entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>This entry has no SQL of its own.</source>
        <translation>Cette entrée n’a pas de SQL à elle.</translation>
    </message>
    <message>
        <source>Only the beginning is shown; copying takes all of it.</source>
        <translation>Seul le début est affiché&#x202f;; la copie prend tout.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>At byte %1 of the file</source>
        <translation>À l’octet %1 du fichier</translation>
    </message>
    <message>
        <source>Somewhere in the file: the archive does not say where</source>
        <translation>Quelque part dans le fichier&#xa0;: l’archive ne dit pas où</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Lignes</translation>
    </message>
    <message>
        <source>De&amp;pendencies</source>
        <translation>Dé&amp;pendances</translation>
    </message>
    <message>
        <source>Press Enter or double click to go to the entry.</source>
        <translation>Entrée ou un double clic mène à l’entrée.</translation>
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
    <name>Belay::EntryTable</name>
    <message>
        <source>Press Enter or double click to go to the entry.</source>
        <translation>Entrée ou un double clic mène à l’entrée.</translation>
    </message>
</context>
<context>
    <name>Belay::EntryTreeModel</name>
    <message>
        <source>Database</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>No kind</source>
        <translation>Sans type</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a group, number of entries</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Dump ID</source>
        <translation>ID d’export</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagée</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>absente</translation>
    </message>
    <message>
        <source>How much of the file its data takes</source>
        <translation>Place de ses données dans le fichier</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>Belay::ErrorText</name>
    <message>
        <source>The file was moved or renamed, it is not a regular file, or your account may not read it.</source>
        <translation>Le fichier a été déplacé ou renommé, ce n’est pas un fichier ordinaire, ou votre compte n’a pas le droit de le lire.</translation>
    </message>
    <message>
        <source>The file was made by another program, or by pg_dump in another format than custom (-Fc).</source>
        <translation>Le fichier vient d’un autre programme, ou de pg_dump dans un autre format que le format personnalisé (-Fc).</translation>
    </message>
    <message>
        <source>It was made by a version of pg_dump that is much older or much newer than this program.</source>
        <translation>Elle a été écrite par une version de pg_dump bien plus ancienne ou bien plus récente que ce programme.</translation>
    </message>
    <message>
        <source>The file was changed after pg_dump wrote it: by a failing disk or a faulty transfer.</source>
        <translation>Le fichier a changé après que pg_dump l’a écrit&#xa0;: disque défaillant ou transfert défectueux.</translation>
    </message>
    <message>
        <source>The file was not copied in full, or the disk was full while it was written.</source>
        <translation>Le fichier n’a pas été copié en entier, ou le disque était plein pendant son écriture.</translation>
    </message>
    <message>
        <source>pg_dump was stopped before it had finished, or it is still writing.</source>
        <translation>pg_dump a été arrêté avant d’avoir fini, ou il écrit encore.</translation>
    </message>
    <message>
        <source>The file is damaged, or somebody made it so that programs run out of memory.</source>
        <translation>Le fichier est endommagé, ou quelqu’un l’a fabriqué pour épuiser la mémoire des programmes.</translation>
    </message>
    <message>
        <source>Another program wrote to the file, or replaced it, while it was being used.</source>
        <translation>Un autre programme a écrit dans le fichier, ou l’a remplacé, pendant son utilisation.</translation>
    </message>
    <message>
        <source>The server does not run, the host or port is another one, or a firewall stands between.</source>
        <translation>Le serveur ne fonctionne pas, l’hôte ou le port est un autre, ou un pare-feu fait obstacle.</translation>
    </message>
    <message>
        <source>The role or its password is another one, or the server&apos;s pg_hba.conf does not let it in.</source>
        <translation>Le rôle ou son mot de passe est un autre, ou le fichier pg_hba.conf du serveur ne le laisse pas entrer.</translation>
    </message>
    <message>
        <source>The database was renamed or removed, or its name is written differently.</source>
        <translation>La base a été renommée ou supprimée, ou son nom s’écrit autrement.</translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s client programs are not installed, or too old for this server or archive.</source>
        <translation>Les programmes clients de PostgreSQL ne sont pas installés, ou sont trop anciens pour ce serveur ou cette archive.</translation>
    </message>
    <message>
        <source>Somebody renamed, removed or made the database again after the plan was made.</source>
        <translation>Quelqu’un a renommé, supprimé ou recréé la base après l’établissement du plan.</translation>
    </message>
    <message>
        <source>Another window or command of Belay is restoring this database right now.</source>
        <translation>Une autre fenêtre ou commande de Belay restaure cette base en ce moment.</translation>
    </message>
    <message>
        <source>The folder is missing or on a disk that is not connected, or your account may not write there.</source>
        <translation>Le dossier n’existe pas, se trouve sur un disque débranché, ou votre compte n’a pas le droit d’y écrire.</translation>
    </message>
    <message>
        <source>The disk of the backup folder is nearly full.</source>
        <translation>Le disque du dossier des sauvegardes est presque plein.</translation>
    </message>
    <message>
        <source>The history file is locked or damaged, or it was written by a newer version of Belay.</source>
        <translation>Le fichier de l’historique est verrouillé ou endommagé, ou il a été écrit par une version plus récente de Belay.</translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s server programs are not installed, or the temporary folder is full.</source>
        <translation>Les programmes serveurs de PostgreSQL ne sont pas installés, ou le dossier temporaire est plein.</translation>
    </message>
    <message>
        <source>The settings file was edited by hand, or it was written by a newer version of Belay.</source>
        <translation>Le fichier des réglages a été modifié à la main, ou écrit par une version plus récente de Belay.</translation>
    </message>
    <message>
        <source>The desktop has no keyring, or it is locked.</source>
        <translation>Le bureau n’a pas de trousseau, ou celui-ci est verrouillé.</translation>
    </message>
</context>
<context>
    <name>Belay::ExportMenu</name>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV, pour les tableurs</translation>
    </message>
    <message>
        <source>HTML, to read and to print</source>
        <translation>HTML, à lire et à imprimer</translation>
    </message>
    <message>
        <source>PDF, to file away</source>
        <translation>PDF, à archiver</translation>
    </message>
    <message>
        <source>JSON, for programs</source>
        <translation>JSON, pour les programmes</translation>
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
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n de plus</numerusform>
            <numerusform>%1 et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>If you accept it, these will be missing: %1</source>
        <translation>Si vous l’acceptez, il manquera&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Belay::Format</name>
    <message>
        <source>%1, %2</source>
        <comment>date, time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes, seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours, minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>a percentage</comment>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Belay::GuideBrowser</name>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>More in the runbook: %1</source>
        <translation>Pour aller plus loin : %1</translation>
    </message>
</context>
<context>
    <name>Belay::GuideListModel</name>
    <message>
        <source>Runbook: %1</source>
        <translation>Procédure : %1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Message : %1</translation>
    </message>
</context>
<context>
    <name>Belay::HelpPage</name>
    <message>
        <source>Search runbooks and messages</source>
        <translation>Chercher dans les procédures et les messages</translation>
    </message>
    <message>
        <source>Search, or paste an error message</source>
        <translation>Chercher, ou coller un message d’erreur</translation>
    </message>
    <message>
        <source>Runbooks and messages</source>
        <translation>Procédures et messages</translation>
    </message>
    <message>
        <source>Check This Computer</source>
        <translation>Contrôler cet ordinateur</translation>
    </message>
    <message>
        <source>Diagnostic Bundle…</source>
        <translation>Dossier de diagnostic…</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>%n runbook(s)</source>
        <translation>
            <numerusform>%n procédure</numerusform>
            <numerusform>%n procédures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>Belay::HideValuesBox</name>
    <message>
        <source>&amp;Hide values</source>
        <translation>&amp;Masquer les valeurs</translation>
    </message>
    <message>
        <source>Hide values</source>
        <translation>Masquer les valeurs</translation>
    </message>
    <message>
        <source>Shows dots in place of values. On from the start where the current connection leads to production; that values were revealed there is logged.</source>
        <translation>Montre des points à la place des valeurs. Coché d’office quand la connexion courante mène à la production&#x202f;; y révéler des valeurs est journalisé.</translation>
    </message>
</context>
<context>
    <name>Belay::HistoryPage</name>
    <message>
        <source>Nothing was restored yet. Each run will be listed here with its result.</source>
        <translation>Rien n’a encore été restauré. Chaque exécution apparaîtra ici avec son résultat.</translation>
    </message>
    <message>
        <source>Restore an Archive…</source>
        <translation>Restaurer une archive…</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>Lecture de l’historique</translation>
    </message>
    <message>
        <source>No database was touched.</source>
        <translation>Aucune base de données n’a été touchée.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Durations, sizes and results as charts, with their tables</source>
        <translation>Durées, tailles et résultats en graphiques, avec leurs tableaux</translation>
    </message>
    <message>
        <source>Write the runs that pass the filters into a file</source>
        <translation>Écrire dans un fichier les exécutions qui correspondent aux filtres</translation>
    </message>
    <message>
        <source>The report was written to %1.</source>
        <translation>Le rapport a été écrit dans %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>Belay::HistorySharing</name>
    <message>
        <source>Sharing the history</source>
        <translation>Partage de l’historique</translation>
    </message>
</context>
<context>
    <name>Belay::InspectPage</name>
    <message>
        <source>Opening the archive</source>
        <translation>Ouverture de l’archive</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Ouverture de %1…</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
    <message>
        <source>The file was only read. Nothing was changed.</source>
        <translation>Le fichier a seulement été lu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Open Another Archive…</source>
        <translation>Ouvrir une autre archive…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Inspecter</translation>
    </message>
</context>
<context>
    <name>Belay::JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress of the running work</source>
        <translation>Progression du travail en cours</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en attente</numerusform>
            <numerusform>%n en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Belay::JobService</name>
    <message>
        <source>Cancelled before it began.</source>
        <translation>Annulé avant d’avoir commencé.</translation>
    </message>
</context>
<context>
    <name>Belay::LargeObjectModel</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>OID</source>
        <translation>OID</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>Belay::LargeObjectsView</name>
    <message>
        <source>Sa&amp;ve Selected…</source>
        <translation>Enre&amp;gistrer la sélection…</translation>
    </message>
    <message>
        <source>Large objects</source>
        <translation>Objets larges</translation>
    </message>
    <message>
        <source>Reading the large objects…</source>
        <translation>Lecture des objets larges…</translation>
    </message>
    <message>
        <source>Reading the large objects</source>
        <translation>Lecture des objets larges</translation>
    </message>
    <message numerus="yes">
        <source>%Ln large object(s), %1 together.</source>
        <translation>
            <numerusform>%Ln objet large, %1 au total.</numerusform>
            <numerusform>%Ln objets larges, %1 au total.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the large objects was cancelled.</source>
        <translation>La lecture des objets larges a été annulée.</translation>
    </message>
    <message>
        <source>The file was only read. Nothing was changed.</source>
        <translation>Le fichier a seulement été lu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Save Large Object</source>
        <translation>Enregistrer l’objet large</translation>
    </message>
    <message>
        <source>Folder for the Large Objects</source>
        <translation>Dossier pour les objets larges</translation>
    </message>
    <message>
        <source>Saving large objects</source>
        <translation>Enregistrement d’objets larges</translation>
    </message>
    <message numerus="yes">
        <source>%Ln large object(s) saved, %1.</source>
        <translation>
            <numerusform>%Ln objet large enregistré, %1.</numerusform>
            <numerusform>%Ln objets larges enregistrés, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was whole before is saved; the others are not there.</source>
        <translation>Ce qui était entier avant est enregistré&#x202f;; les autres n’y sont pas.</translation>
    </message>
    <message>
        <source>Values are hidden: show them to save them.</source>
        <translation>Les valeurs sont masquées&#xa0;: affichez-les pour les enregistrer.</translation>
    </message>
    <message>
        <source>Writes each into a file of its own.</source>
        <translation>Écrit chacun dans son propre fichier.</translation>
    </message>
</context>
<context>
    <name>Belay::ListingView</name>
    <message>
        <source>Copy List</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Save List…</source>
        <translation>Enregistrer la liste…</translation>
    </message>
    <message>
        <source>Exactly what pg_restore --list prints. Saved to a file, it can be edited and given to pg_restore --use-list.</source>
        <translation>Exactement ce qu’affiche pg_restore --list. Enregistrée dans un fichier, la liste peut être modifiée puis donnée à pg_restore --use-list.</translation>
    </message>
    <message>
        <source>List as pg_restore prints it</source>
        <translation>Liste telle que pg_restore l’affiche</translation>
    </message>
    <message>
        <source>Listing the archive</source>
        <translation>Établissement de la liste de l’archive</translation>
    </message>
    <message>
        <source>Save List</source>
        <translation>Enregistrer la liste</translation>
    </message>
    <message>
        <source>Lists (*.list)</source>
        <translation>Listes (*.list)</translation>
    </message>
    <message>
        <source>The list was saved.</source>
        <translation>La liste a été enregistrée.</translation>
    </message>
    <message>
        <source>The list could not be saved: %1</source>
        <translation>La liste n’a pas pu être enregistrée&#xa0;: %1</translation>
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
        <translation>Lignes du journal à afficher</translation>
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
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open Archive…</source>
        <translation>&amp;Ouvrir une archive…</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Ouvrir une archive &amp;récente</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Try It in the Sandbox…</source>
        <translation>&amp;Essayer dans le bac à sable…</translation>
    </message>
    <message>
        <source>&amp;About Belay</source>
        <translation>À &amp;propos de Belay</translation>
    </message>
    <message>
        <source>No archive was opened yet</source>
        <translation>Aucune archive n’a encore été ouverte</translation>
    </message>
    <message>
        <source>Close Message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Try Belay in the Sandbox</source>
        <translation>Essayer Belay dans le bac à sable</translation>
    </message>
    <message>
        <source>Start a private, throw-away PostgreSQL with sample data?</source>
        <translation>Démarrer un serveur PostgreSQL privé et jetable avec des données d’exemple&#x202f;?</translation>
    </message>
    <message>
        <source>It runs under your account in a folder of its own, without network, beside whatever is installed. You can restore into it without any risk, and remove it in the settings.</source>
        <translation>Il fonctionne sous votre compte, dans un dossier à lui, sans réseau, à côté de ce qui est déjà installé. Vous pouvez y restaurer sans aucun risque, et le supprimer dans les réglages.</translation>
    </message>
    <message>
        <source>Start the Sandbox</source>
        <translation>Démarrer le bac à sable</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Cancel the Running Work and Close?</source>
        <translation>Annuler le travail en cours et fermer&#x202f;?</translation>
    </message>
    <message>
        <source>Work that changes a database is still running.</source>
        <translation>Un travail qui modifie une base de données est encore en cours.</translation>
    </message>
    <message>
        <source>Closing the window cancels it. Belay ends once it has stopped in an orderly way, and the history will say what state the database is in.</source>
        <translation>Fermer la fenêtre l’annule. Belay se termine une fois qu’il s’est arrêté proprement, et l’historique dira dans quel état se trouve la base.</translation>
    </message>
    <message>
        <source>Cancel the Work and Close</source>
        <translation>Annuler le travail et fermer</translation>
    </message>
    <message>
        <source>Keep It Running</source>
        <translation>Le laisser continuer</translation>
    </message>
    <message>
        <source>About Belay</source>
        <translation>À propos de Belay</translation>
    </message>
    <message>
        <source>Belay %1</source>
        <translation>Belay %1</translation>
    </message>
    <message>
        <source>Restores PostgreSQL archives with a rope on: never without a verified safety backup.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Restaure des archives PostgreSQL en toute sécurité&#xa0;: jamais sans une sauvegarde de sécurité vérifiée.

Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure.</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>&amp;Commandes…</translation>
    </message>
    <message>
        <source>&amp;Runbooks and Messages</source>
        <translation>&amp;Procédures et messages</translation>
    </message>
    <message>
        <source>&amp;Check This Computer</source>
        <translation>&amp;Contrôler cet ordinateur</translation>
    </message>
    <message>
        <source>Looking at the history</source>
        <translation>Examen de l’historique</translation>
    </message>
    <message>
        <source>No database was touched.</source>
        <translation>Aucune base de données n’a été touchée.</translation>
    </message>
</context>
<context>
    <name>Belay::MessagePanel</name>
    <message>
        <source>Technical details</source>
        <translation>Détails techniques</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Save details…</source>
        <translation>Enregistrer les détails…</translation>
    </message>
    <message>
        <source>Probable cause: %1</source>
        <translation>Cause probable&#xa0;: %1</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Que faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save Details</source>
        <translation>Enregistrer les détails</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
        <source>The details could not be saved: %1</source>
        <translation>Les détails n’ont pas pu être enregistrés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open Runbook</source>
        <translation>Ouvrir la procédure</translation>
    </message>
</context>
<context>
    <name>Belay::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>page, keyboard shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Belay::ObjectCountModel</name>
    <message>
        <source>all there</source>
        <translation>rien ne manque</translation>
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
    <name>Belay::PartDialog</name>
    <message>
        <source>What is restored</source>
        <translation>Ce qui est restauré</translation>
    </message>
    <message>
        <source>Use this choice</source>
        <translation>Prendre ce choix</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Filter schemas and tables</source>
        <translation>Filtrer les schémas et les tables</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Filtrer par nom</translation>
    </message>
    <message>
        <source>Schemas and tables of the archive</source>
        <translation>Schémas et tables de l’archive</translation>
    </message>
    <message>
        <source>Schemas and tables</source>
        <translation>Schémas et tables</translation>
    </message>
    <message>
        <source>Where nothing is ticked, everything is restored. What a table needs comes along.</source>
        <translation>Si rien n’est coché, tout est restauré. Ce dont une table a besoin vient avec elle.</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sections</translation>
    </message>
    <message>
        <source>&amp;Definitions</source>
        <translation>&amp;Définitions</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Lignes</translation>
    </message>
    <message>
        <source>&amp;Indexes, constraints, triggers</source>
        <translation>&amp;Index, contraintes, déclencheurs</translation>
    </message>
    <message>
        <source>A copy for &amp;staging</source>
        <translation>Une copie de &amp;recette</translation>
    </message>
    <message>
        <source>A copy for staging</source>
        <translation>Une copie de recette</translation>
    </message>
    <message>
        <source>Leaves out what reaches out of a copy: subscriptions, publications, foreign servers, event triggers, scheduled jobs.</source>
        <translation>Omet ce qui agit hors d’une copie&#xa0;: souscriptions, publications, serveurs distants, déclencheurs d’événements, tâches planifiées.</translation>
    </message>
    <message>
        <source>Roles of the archive, and what they become</source>
        <translation>Rôles de l’archive, et ce qu’ils deviennent</translation>
    </message>
    <message>
        <source>Role in the archive</source>
        <translation>Rôle dans l’archive</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>devient</translation>
    </message>
    <message>
        <source>Other roles</source>
        <translation>Autres rôles</translation>
    </message>
    <message>
        <source>What comes along, and what stays outside</source>
        <translation>Ce qui vient avec, et ce qui reste dehors</translation>
    </message>
    <message>
        <source>Nothing is restored without a section.</source>
        <translation>Sans section, rien n’est restauré.</translation>
    </message>
    <message>
        <source>%1 of %2 entries are restored.</source>
        <translation>%1 entrées sur %2 sont restaurées.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) come along.</source>
        <translation>
            <numerusform>%n objet vient avec.</numerusform>
            <numerusform>%n objets viennent avec.</numerusform>
        </translation>
    </message>
    <message>
        <source>comes along: %1</source>
        <translation>vient avec&#xa0;: %1</translation>
    </message>
    <message>
        <source>stays outside: %1</source>
        <translation>reste dehors&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Belay::PasswordDialog</name>
    <message>
        <source>&amp;Keep it in the desktop&apos;s keyring</source>
        <translation>&amp;Le conserver dans le trousseau du bureau</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>The server %1 asks for a password.</source>
        <translation>Le serveur %1 demande un mot de passe.</translation>
    </message>
    <message>
        <source>The server %1 asks for the password of the role “%2”.</source>
        <translation>Le serveur %1 demande le mot de passe du rôle «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Keep it in the desktop&apos;s keyring</source>
        <translation>Le conserver dans le trousseau du bureau</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>&amp;Mot de passe&#xa0;:</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
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
        <translation>Les contrôles ne le permettent pas encore.</translation>
    </message>
    <message>
        <source>Type the name to go on.</source>
        <translation>Saisissez le nom pour continuer.</translation>
    </message>
    <message>
        <source>Looking how this run can be undone…</source>
        <translation>Recherche d’une façon d’annuler cette exécution…</translation>
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
        <translation>Réglages des connexions…</translation>
    </message>
    <message>
        <source>Rows of each table now and in the archive</source>
        <translation>Lignes de chaque table aujourd’hui et dans l’archive</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>En chiffres</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Give the reason to go on.</source>
        <translation>Indiquez le motif pour continuer.</translation>
    </message>
    <message>
        <source>“%1” is a production server: say why, for the history.</source>
        <translation>«&#xa0;%1&#xa0;» est un serveur de production&#xa0;: dites pourquoi, pour l’historique.</translation>
    </message>
    <message>
        <source>If you like, say why, for the history:</source>
        <translation>Si vous le souhaitez, dites pourquoi, pour l’historique&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Belay::ProblemModel</name>
    <message>
        <source>At byte</source>
        <translation>À l’octet</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
</context>
<context>
    <name>Belay::RecoveryNotice</name>
    <message>
        <source>Looking for interrupted runs</source>
        <translation>Recherche d’exécutions interrompues</translation>
    </message>
    <message>
        <source>“%1”, started %2 by %3</source>
        <translation>«&#xa0;%1&#xa0;», lancée le %2 par %3</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) ended without a result: Belay or the machine went down.</source>
        <translation>
            <numerusform>%n exécution s’est terminée sans résultat&#xa0;: Belay ou la machine s’est arrêté.</numerusform>
            <numerusform>%n exécutions se sont terminées sans résultat&#xa0;: Belay ou la machine s’est arrêté.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server is asked what became of the data; what was begun is finished or undone.</source>
        <translation>Le serveur dira ce que sont devenues les données&#xa0;; ce qui a été commencé est achevé ou annulé.</translation>
    </message>
    <message>
        <source>&amp;Settle</source>
        <translation>&amp;Régler</translation>
    </message>
    <message>
        <source>Settle interrupted runs</source>
        <translation>Régler les exécutions interrompues</translation>
    </message>
    <message>
        <source>All interrupted runs are settled.</source>
        <translation>Toutes les exécutions interrompues sont réglées.</translation>
    </message>
    <message>
        <source>Nothing was changed by this.</source>
        <translation>Rien n’a été modifié ainsi.</translation>
    </message>
    <message>
        <source>&amp;Try Again</source>
        <translation>Ré&amp;essayer</translation>
    </message>
    <message>
        <source>Try over the &amp;Chosen Connection</source>
        <translation>Essayer par la &amp;connexion choisie</translation>
    </message>
    <message>
        <source>&amp;Give Up…</source>
        <translation>&amp;Abandonner…</translation>
    </message>
    <message>
        <source>“%1” on %2</source>
        <translation>«&#xa0;%1&#xa0;» sur %2</translation>
    </message>
    <message numerus="yes">
        <source>Give up %n run(s) without looking?</source>
        <translation>
            <numerusform>Abandonner %n exécution sans vérifier&#x202f;?</numerusform>
            <numerusform>Abandonner %n exécutions sans vérifier&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Whether the data was changed stays unknown, and databases that these runs left are not looked for any more.</source>
        <translation>On ne saura pas si les données ont été modifiées, et les bases laissées par ces exécutions ne seront plus recherchées.</translation>
    </message>
    <message>
        <source>Do so only where the server is gone for good.</source>
        <translation>À ne faire que si le serveur a définitivement disparu.</translation>
    </message>
    <message>
        <source>&amp;Give Up</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Give up runs</source>
        <translation>Abandon d’exécutions</translation>
    </message>
</context>
<context>
    <name>Belay::ReportPdf</name>
    <message>
        <source>The PDF could not be written.</source>
        <translation>Le PDF n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <comment>number, count</comment>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>Belay::ReportWriter</name>
    <message>
        <source>The report could not be saved.</source>
        <translation>Le rapport n’a pas pu être enregistré.</translation>
    </message>
    <message>
        <source>A PDF takes at most %1 runs.</source>
        <translation>Un PDF contient au plus %1 exécutions.</translation>
    </message>
    <message>
        <source>Narrow the filters, or choose HTML or CSV.</source>
        <translation>Resserrez les filtres, ou choisissez HTML ou CSV.</translation>
    </message>
    <message>
        <source>history</source>
        <comment>name of a file</comment>
        <translation>historique</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Exporting the history</source>
        <translation>Export de l’historique</translation>
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
        <translation>Contrôler la restauration dans %1</translation>
    </message>
    <message>
        <source>Look how the run can be undone</source>
        <translation>Chercher comment annuler l’exécution</translation>
    </message>
    <message>
        <source>Restore into %1</source>
        <translation>Restaurer dans %1</translation>
    </message>
    <message>
        <source>Undo the restore of %1</source>
        <translation>Annuler la restauration de %1</translation>
    </message>
    <message>
        <source>Clear the way</source>
        <translation>Libérer la voie</translation>
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
        <translation>Retour</translation>
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
        <translation>Restauration complète</translation>
    </message>
    <message>
        <source>Restored, with differences</source>
        <translation>Restauration faite, avec des différences</translation>
    </message>
    <message>
        <source>Restored, but incomplete</source>
        <translation>Restauration faite, mais incomplète</translation>
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
        <translation>Restauration annulée</translation>
    </message>
    <message>
        <source>The undo was cancelled</source>
        <translation>L’annulation a été interrompue</translation>
    </message>
    <message>
        <source>The restore was cancelled</source>
        <translation>La restauration a été interrompue</translation>
    </message>
    <message>
        <source>The database “%1” was not changed.</source>
        <translation>La base «&#xa0;%1&#xa0;» n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>The database “%1” was changed. “Undo…” takes it back to what it was.</source>
        <translation>La base «&#xa0;%1&#xa0;» a été modifiée. «&#xa0;Annuler…&#xa0;» la ramène à ce qu’elle était.</translation>
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
        <translation>&amp;Annuler la restauration…</translation>
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
        <translation>Contrôler de nouveau</translation>
    </message>
    <message>
        <source>Connection settings…</source>
        <translation>Réglages des connexions…</translation>
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
        <translation>L’ancienne base est conservée sous le nom «&#xa0;%1&#xa0;» jusqu’au %2&#x202f;; d’ici là, il suffit de lui rendre son nom pour tout annuler.</translation>
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
            <numerusform>%1 et %n de plus</numerusform>
            <numerusform>%1 et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing in the database: %1</source>
        <translation>Manque dans la base&#xa0;: %1</translation>
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
    <message>
        <source>What is not there, as you accepted</source>
        <translation>Ce qui manque, comme vous l’avez accepté</translation>
    </message>
    <message>
        <source>The restore failed, and the database was put back</source>
        <translation>La restauration a échoué et la base a été remise en place</translation>
    </message>
    <message>
        <source>The database “%1” was put back from the safety backup: it is what it was before.</source>
        <translation>La base «&#xa0;%1&#xa0;» a été remise en place depuis la sauvegarde de sécurité&#xa0;: elle est ce qu’elle était avant.</translation>
    </message>
    <message>
        <source>What became of the database “%1” will be settled when its server answers again.</source>
        <translation>Ce qu’est devenue la base «&#xa0;%1&#xa0;» sera réglé quand son serveur répondra de nouveau.</translation>
    </message>
    <message>
        <source>An undo loads the safety backup; it is possible as long as that is there.</source>
        <translation>Une annulation charge la sauvegarde de sécurité&#xa0;; elle est possible tant que celle-ci existe.</translation>
    </message>
    <message>
        <source>Materialized views without data: %1</source>
        <translation>Vues matérialisées sans données&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sequences that have not reached their column&apos;s greatest value: %1</source>
        <translation>Séquences en retard sur la plus grande valeur de leur colonne&#xa0;: %1</translation>
    </message>
    <message>
        <source>The switch was undone: the database “%1” is the one that it was before.</source>
        <translation>La bascule a été annulée&#xa0;: la base «&#xa0;%1&#xa0;» est celle d’avant.</translation>
    </message>
    <message>
        <source>Open Runbook</source>
        <translation>Ouvrir la procédure</translation>
    </message>
</context>
<context>
    <name>Belay::RiskModel</name>
    <message>
        <source>Notice</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Ce qu’il faut examiner</translation>
    </message>
</context>
<context>
    <name>Belay::RisksView</name>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message>
        <source>An archive is code that a restore runs. Look at these entries if you do not know where the archive is from.</source>
        <translation>Une archive est du code qu’une restauration exécute. Examinez ces entrées si vous ne savez pas d’où vient l’archive.</translation>
    </message>
    <message>
        <source>Looking for what an archive of unknown origin could do…</source>
        <translation>Recherche de ce qu’une archive d’origine inconnue pourrait faire…</translation>
    </message>
    <message>
        <source>Looking for risks</source>
        <translation>Recherche de risques</translation>
    </message>
    <message>
        <source>Nothing in this archive stands out. That does not make it harmless: restore only archives of people you trust.</source>
        <translation>Rien ne ressort dans cette archive. Cela ne la rend pas inoffensive&#xa0;: ne restaurez que des archives de personnes de confiance.</translation>
    </message>
    <message numerus="yes">
        <source>%n more are not listed.</source>
        <translation>
            <numerusform>%n autre n’est pas listé.</numerusform>
            <numerusform>%n autres ne sont pas listés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Belay::RowChangeModel</name>
    <message>
        <source>about %1</source>
        <comment>a number of rows that is estimated</comment>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>new table</source>
        <translation>nouvelle table</translation>
    </message>
    <message>
        <source>not in the archive</source>
        <translation>pas dans l’archive</translation>
    </message>
    <message>
        <source>as many</source>
        <translation>autant</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <translation>%1 de moins</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Rows now</source>
        <translation>Lignes aujourd’hui</translation>
    </message>
    <message>
        <source>Rows in the archive</source>
        <translation>Lignes dans l’archive</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Différence</translation>
    </message>
</context>
<context>
    <name>Belay::RowsView</name>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>INSERT statements (*.sql)</source>
        <translation>Instructions INSERT (*.sql)</translation>
    </message>
    <message>
        <source>COPY text (*.copy)</source>
        <translation>Texte COPY (*.copy)</translation>
    </message>
    <message>
        <source>E&amp;xport Rows…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>This entry has no rows: choose a table to see its rows.</source>
        <translation>Cette entrée n’a pas de lignes&#xa0;: choisissez une table pour voir les siennes.</translation>
    </message>
    <message>
        <source>Go to row</source>
        <translation>Aller à la ligne</translation>
    </message>
    <message>
        <source>&amp;Go to row:</source>
        <translation>Aller à la li&amp;gne&#xa0;:</translation>
    </message>
    <message>
        <source>Export Rows…</source>
        <translation>Exporter les lignes…</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Copy as Tab-Separated Text</source>
        <translation>Copier en texte séparé par des tabulations</translation>
    </message>
    <message>
        <source>Reading the rows…</source>
        <translation>Lecture des lignes…</translation>
    </message>
    <message>
        <source>Reading rows of %1</source>
        <translation>Lecture des lignes de %1</translation>
    </message>
    <message>
        <source>Reading the rows was cancelled.</source>
        <translation>La lecture des lignes a été annulée.</translation>
    </message>
    <message>
        <source>The file was only read. Nothing was changed.</source>
        <translation>Le fichier a seulement été lu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation>La table est vide.</translation>
    </message>
    <message>
        <source>The table has no row %1.</source>
        <translation>La table n’a pas de ligne %1.</translation>
    </message>
    <message>
        <source>Rows %1 to %2, the last one.</source>
        <translation>Lignes %1 à %2, la dernière.</translation>
    </message>
    <message>
        <source>Rows %1 to %2. To see later ones, go to a row behind them.</source>
        <translation>Lignes %1 à %2. Pour voir les suivantes, allez à une ligne au-delà.</translation>
    </message>
    <message>
        <source>Rows %1 to %2; more are read as you scroll.</source>
        <translation>Lignes %1 à %2&#x202f;; la suite est lue au fil du défilement.</translation>
    </message>
    <message>
        <source>Export Rows</source>
        <translation>Exporter les lignes</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Export de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were exported.</source>
        <translation>
            <numerusform>%n ligne a été exportée.</numerusform>
            <numerusform>%n lignes ont été exportées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was exported.</source>
        <translation>Rien n’a été exporté.</translation>
    </message>
    <message>
        <source>Values are hidden: show them to export them.</source>
        <translation>Les valeurs sont masquées&#xa0;: affichez-les pour les exporter.</translation>
    </message>
    <message>
        <source>Writes all rows of the table to a file.</source>
        <translation>Écrit toutes les lignes de la table dans un fichier.</translation>
    </message>
</context>
<context>
    <name>Belay::RunDetailView</name>
    <message>
        <source>Undo…</source>
        <translation>Annuler la restauration…</translation>
    </message>
    <message>
        <source>Details of the run</source>
        <translation>Détails de l’exécution</translation>
    </message>
    <message>
        <source>Choose a run to see what it did.</source>
        <translation>Choisissez une exécution pour voir ce qu’elle a fait.</translation>
    </message>
    <message>
        <source>Plan a rollback of this run; nothing happens before you have confirmed it</source>
        <translation>Préparer l’annulation de cette exécution&#x202f;; rien ne se passe avant votre confirmation</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>kind of run, database</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 · took %2</source>
        <comment>date, duration</comment>
        <translation>%1 · durée&#xa0;: %2</translation>
    </message>
    <message>
        <source>The program ended before this run was over.</source>
        <translation>Le programme s’est arrêté avant la fin de cette exécution.</translation>
    </message>
    <message>
        <source>The computer was switched off, or the program was killed.</source>
        <translation>L’ordinateur a été éteint, ou le programme a été tué.</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>The steps below say how far it came. Until the switch the database stays as it was; a loaded copy may have been left on the server.</source>
        <translation>Les étapes ci-dessous disent jusqu’où elle est allée. Jusqu’à la bascule, la base reste telle qu’elle était&#x202f;; une copie chargée a pu rester sur le serveur.</translation>
    </message>
    <message>
        <source>An undo loads the safety backup, as long as it is there.</source>
        <translation>Une annulation charge la sauvegarde de sécurité, tant qu’elle existe.</translation>
    </message>
    <message>
        <source>An undo takes an instant until %1; afterwards it loads the safety backup, as long as it is there.</source>
        <translation>Jusqu’au %1, une annulation est immédiate&#x202f;; ensuite elle charge la sauvegarde de sécurité, tant qu’elle existe.</translation>
    </message>
    <message>
        <source>It can be undone on the computer where it was made, %1.</source>
        <translation>Elle peut être annulée sur l’ordinateur où elle a eu lieu, %1.</translation>
    </message>
</context>
<context>
    <name>Belay::RunFilterBar</name>
    <message>
        <source>Clear Filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Rechercher dans l’historique</translation>
    </message>
    <message>
        <source>Search the history (Ctrl+F)</source>
        <translation>Rechercher (Ctrl+F)</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>All databases</source>
        <translation>Toutes les bases</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute période</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Dernières 24 heures</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>12 derniers mois</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>All servers</source>
        <translation>Tous les serveurs</translation>
    </message>
    <message>
        <source>Between two days</source>
        <translation>Entre deux jours</translation>
    </message>
</context>
<context>
    <name>Belay::RunListView</name>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>Lecture de l’historique</translation>
    </message>
    <message>
        <source>No run passes the filters.</source>
        <translation>Aucune exécution ne correspond aux filtres.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln exécution</numerusform>
            <numerusform>%Ln exécutions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Belay::RunLog</name>
    <message>
        <source>%1 began by %2</source>
        <comment>program, person</comment>
        <translation>%1 lancé par %2</translation>
    </message>
    <message>
        <source>%1: %2, after %3</source>
        <comment>step, how it ended, duration</comment>
        <translation>%1&#xa0;: %2, après %3</translation>
    </message>
</context>
<context>
    <name>Belay::RunSections</name>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Database:</source>
        <translation>Base de données&#xa0;:</translation>
    </message>
    <message>
        <source>Server:</source>
        <translation>Serveur&#xa0;:</translation>
    </message>
    <message>
        <source>Person:</source>
        <translation>Personne&#xa0;:</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>account, machine</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Role:</source>
        <translation>Rôle&#xa0;:</translation>
    </message>
    <message>
        <source>Program:</source>
        <translation>Programme&#xa0;:</translation>
    </message>
    <message>
        <source>Archive:</source>
        <translation>Archive&#xa0;:</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>path, size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Way:</source>
        <translation>Façon&#xa0;:</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>Raison&#xa0;:</translation>
    </message>
    <message>
        <source>Undoes the run:</source>
        <translation>Annule l’exécution&#xa0;:</translation>
    </message>
    <message>
        <source>Undone by the run:</source>
        <translation>Annulée par l’exécution&#xa0;:</translation>
    </message>
    <message>
        <source>Run ID:</source>
        <translation>ID de l’exécution&#xa0;:</translation>
    </message>
    <message>
        <source>Plan as it was accepted</source>
        <translation>Plan tel qu’il a été accepté</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, sentence</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Errors by cause</source>
        <translation>Erreurs par cause</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n object(s))</source>
        <comment>a cause</comment>
        <translation>
            <numerusform>%1 (%n objet)</numerusform>
            <numerusform>%1 (%n objets)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The saved report lists all %Ln error(s).</source>
        <translation>
            <numerusform>Le rapport enregistré contient la seule erreur.</numerusform>
            <numerusform>Le rapport enregistré contient les %Ln erreurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>The database has what the archive has</source>
        <translation>La base contient ce que contient l’archive</translation>
    </message>
    <message>
        <source>The database differs from the archive</source>
        <translation>La base diffère de l’archive</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>found, expected</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Manque&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not in the archive: %1</source>
        <translation>Absent de l’archive&#xa0;: %1</translation>
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
        <source>Kept for an undo</source>
        <translation>Conservé pour une annulation</translation>
    </message>
    <message>
        <source>Backup:</source>
        <translation>Sauvegarde&#xa0;:</translation>
    </message>
    <message>
        <source>Safety backup:</source>
        <translation>Sauvegarde de sécurité&#xa0;:</translation>
    </message>
    <message>
        <source>SHA-256:</source>
        <translation>SHA-256&#xa0;:</translation>
    </message>
    <message>
        <source>Show Folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Kept database:</source>
        <translation>Base conservée&#xa0;:</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>database, date</comment>
        <translation>%1, jusqu’au %2</translation>
    </message>
    <message>
        <source>Loaded copy:</source>
        <translation>Copie chargée&#xa0;:</translation>
    </message>
    <message>
        <source>Tables that were compared</source>
        <translation>Tables comparées</translation>
    </message>
    <message>
        <source>%1, removed on %2</source>
        <comment>database, date</comment>
        <translation>%1, supprimée le %2</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Log of the run</source>
        <translation>Journal de l’exécution</translation>
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
        <translation>Date</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
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
        <source>Cancel the restore</source>
        <translation>Annuler la restauration</translation>
    </message>
    <message>
        <source>Waiting for other work to end…</source>
        <translation>En attente de la fin d’un autre travail…</translation>
    </message>
    <message>
        <source>Cancel the undo</source>
        <translation>Interrompre l’annulation</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>The current step is brought to a safe end; then the result says what state the database is in.</source>
        <translation>L’étape en cours est menée à une fin sûre&#x202f;; le résultat dira ensuite dans quel état se trouve la base.</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes per second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <comment>a duration</comment>
        <translation>encore %1 environ</translation>
    </message>
    <message>
        <source>Rate and remaining time of the current step</source>
        <translation>Débit et temps restant de l’étape en cours</translation>
    </message>
</context>
<context>
    <name>Belay::Salvager</name>
    <message>
        <source>Salvage What Is Whole</source>
        <translation>Sauver ce qui est entier</translation>
    </message>
    <message>
        <source>PostgreSQL archives (*.dump)</source>
        <translation>Archives PostgreSQL (*.dump)</translation>
    </message>
    <message>
        <source>Salvaging %1</source>
        <translation>Sauvetage de %1</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>A new archive holds what is whole: %1, %2.</source>
        <translation>Une nouvelle archive contient ce qui est entier&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>No data is missing in it.</source>
        <translation>Aucune donnée n’y manque.</translation>
    </message>
    <message numerus="yes">
        <source>The data of %n entry(ies) is missing in it.</source>
        <translation>
            <numerusform>Les données de %n entrée y manquent.</numerusform>
            <numerusform>Les données de %n entrées y manquent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Belay::SavedFilterMenu</name>
    <message>
        <source>Saved Filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Save This Filter…</source>
        <translation>Enregistrer ce filtre…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Save This Filter</source>
        <translation>Enregistrer ce filtre</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>Nom du filtre&#xa0;:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>Belay::SearchHitModel</name>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>Belay::SearchView</name>
    <message>
        <source>&amp;Match case</source>
        <translation>Respecter la &amp;casse</translation>
    </message>
    <message>
        <source>Text to look for in the rows</source>
        <translation>Texte à chercher dans les lignes</translation>
    </message>
    <message>
        <source>Tables to search</source>
        <translation>Tables où chercher</translation>
    </message>
    <message>
        <source>Names of tables, with commas between. Empty: all tables.</source>
        <translation>Noms de tables, séparés par des virgules. Vide&#xa0;: toutes les tables.</translation>
    </message>
    <message>
        <source>All tables, or names</source>
        <translation>Toutes les tables, ou des noms</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Press Enter or double click to see the row.</source>
        <translation>Entrée ou un double clic montre la ligne.</translation>
    </message>
    <message>
        <source>Looks for a text in the values of every row, straight from the file.</source>
        <translation>Cherche un texte dans les valeurs de chaque ligne, directement dans le fichier.</translation>
    </message>
    <message>
        <source>Stop Searching</source>
        <translation>Arrêter la recherche</translation>
    </message>
    <message>
        <source>Search Rows</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Searching the rows</source>
        <translation>Recherche dans les lignes</translation>
    </message>
    <message numerus="yes">
        <source>Searching… %n hit(s) so far.</source>
        <translation>
            <numerusform>Recherche… %n résultat jusqu’ici.</numerusform>
            <numerusform>Recherche… %n résultats jusqu’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>The search was stopped.</source>
        <translation>La recherche a été arrêtée.</translation>
    </message>
    <message>
        <source>Nothing was searched.</source>
        <translation>Rien n’a été parcouru.</translation>
    </message>
    <message numerus="yes">
        <source>The search was stopped after %n hit(s).</source>
        <translation>
            <numerusform>La recherche a été arrêtée après %n résultat.</numerusform>
            <numerusform>La recherche a été arrêtée après %n résultats.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file was only read. Nothing was changed.</source>
        <translation>Le fichier a seulement été lu. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The text is in none of the values.</source>
        <translation>Aucune valeur ne contient ce texte.</translation>
    </message>
    <message>
        <source>The first %1 hits; there are more. Name a table, or look for a longer text.</source>
        <translation>Les %1 premiers résultats&#x202f;; il y en a d’autres. Nommez une table, ou cherchez un texte plus long.</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s).</source>
        <translation>
            <numerusform>%n résultat.</numerusform>
            <numerusform>%n résultats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) could not be searched to the end.</source>
        <translation>
            <numerusform>%n table n’a pas pu être parcourue jusqu’au bout.</numerusform>
            <numerusform>%n tables n’ont pas pu être parcourues jusqu’au bout.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text is in none of the values that could be read.</source>
        <translation>Le texte n’est dans aucune des valeurs qui ont pu être lues.</translation>
    </message>
</context>
<context>
    <name>Belay::SettingsPage</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>Safety backups</source>
        <translation>Sauvegardes de sécurité</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>PostgreSQL&apos;s programs</source>
        <translation>Programmes de PostgreSQL</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Texts, dates and numbers follow the language of your desktop.</source>
        <translation>Les textes, dates et nombres suivent la langue de votre bureau.</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <translation>Dossier des sauvegardes</translation>
    </message>
    <message>
        <source>Choose Folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Use Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>Days for which the old database is kept</source>
        <translation>Nombre de jours pendant lesquels l’ancienne base est conservée</translation>
    </message>
    <message>
        <source>After a restore the old database stays on the server, under another name, for an undo within seconds.</source>
        <translation>Après une restauration, l’ancienne base reste sur le serveur sous un autre nom, pour une annulation en quelques secondes.</translation>
    </message>
    <message>
        <source>Backup &amp;folder:</source>
        <translation>&amp;Dossier des sauvegardes&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Keep the old database:</source>
        <translation>&amp;Conserver l’ancienne base&#xa0;:</translation>
    </message>
    <message>
        <source>Start Sandbox</source>
        <translation>Démarrer le bac à sable</translation>
    </message>
    <message>
        <source>Remove Sandbox…</source>
        <translation>Supprimer le bac à sable…</translation>
    </message>
    <message>
        <source>Search Again</source>
        <translation>Rechercher de nouveau</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <comment>after a number; with the space</comment>
        <translation>
            <numerusform> jour</numerusform>
            <numerusform> jours</numerusform>
        </translation>
    </message>
    <message>
        <source>The sandbox is starting…</source>
        <translation>Le bac à sable démarre…</translation>
    </message>
    <message>
        <source>A private PostgreSQL %1 with sample data runs for you. Choose it at the top of the window.</source>
        <translation>Un serveur PostgreSQL %1 privé, avec des données d’exemple, fonctionne pour vous. Choisissez-le en haut de la fenêtre.</translation>
    </message>
    <message>
        <source>A private, throw-away PostgreSQL with sample data, to try a restore without any risk.</source>
        <translation>Un serveur PostgreSQL privé et jetable avec des données d’exemple, pour essayer une restauration sans aucun risque.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>None were found. Install the package postgresql-client, then search again.</source>
        <translation>Aucun n’a été trouvé. Installez le paquet postgresql-client, puis recherchez de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n program(s) found.</source>
        <translation>
            <numerusform>%n programme trouvé.</numerusform>
            <numerusform>%n programmes trouvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose Backup Folder</source>
        <translation>Choisir le dossier des sauvegardes</translation>
    </message>
    <message>
        <source>The change holds until you close the window.</source>
        <translation>La modification vaut jusqu’à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>Remove Sandbox</source>
        <translation>Supprimer le bac à sable</translation>
    </message>
    <message>
        <source>Remove the sandbox with all its databases?</source>
        <translation>Supprimer le bac à sable avec toutes ses bases&#x202f;?</translation>
    </message>
    <message>
        <source>Only the private, throw-away server is removed. No other server is touched.</source>
        <translation>Seul le serveur privé et jetable est supprimé. Aucun autre serveur n’est touché.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Shared history</source>
        <translation>Historique partagé</translation>
    </message>
</context>
<context>
    <name>Belay::SharedBar</name>
    <message>
        <source>This Computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Partagé</translation>
    </message>
    <message>
        <source>Share Now</source>
        <translation>Partager maintenant</translation>
    </message>
    <message>
        <source>The runs that were made on this computer</source>
        <translation>Les exécutions faites sur cet ordinateur</translation>
    </message>
    <message>
        <source>The runs of every computer that shares its history</source>
        <translation>Les exécutions de tous les ordinateurs qui partagent leur historique</translation>
    </message>
    <message>
        <source>Every run is shared.</source>
        <translation>Toutes les exécutions sont partagées.</translation>
    </message>
</context>
<context>
    <name>Belay::SharedHistorySection</name>
    <message>
        <source>Try It</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Copy the Setup SQL</source>
        <translation>Copier le SQL d’installation</translation>
    </message>
    <message>
        <source>An administrator runs it with psql, once, in the database that is to hold the shared history.</source>
        <translation>Un administrateur l’exécute une fois avec psql, dans la base qui contiendra l’historique partagé.</translation>
    </message>
    <message>
        <source>Share over</source>
        <translation>Partager par</translation>
    </message>
    <message>
        <source>Database of the shared history</source>
        <translation>Base de l’historique partagé</translation>
    </message>
    <message>
        <source>The SQL by which an administrator sets a shared history up</source>
        <translation>Le SQL avec lequel un administrateur installe un historique partagé</translation>
    </message>
    <message>
        <source>D&amp;atabase:</source>
        <translation>&amp;Base&#xa0;:</translation>
    </message>
    <message>
        <source>Share &amp;over:</source>
        <translation>Partager &amp;par&#xa0;:</translation>
    </message>
    <message>
        <source>Not shared</source>
        <translation>Non partagé</translation>
    </message>
    <message>
        <source>As set by belayctl</source>
        <translation>Comme réglé par belayctl</translation>
    </message>
    <message>
        <source>Each run is kept on this computer first, then appended there; what cannot be sent waits.</source>
        <translation>Chaque exécution est d’abord conservée sur cet ordinateur, puis ajoutée là-bas&#x202f;; ce qui ne peut pas être envoyé attend.</translation>
    </message>
    <message>
        <source>Several computers can append their runs to one PostgreSQL database, where all of them are read together.</source>
        <translation>Plusieurs ordinateurs peuvent ajouter leurs exécutions à une même base PostgreSQL, où elles se lisent toutes ensemble.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion en cours…</translation>
    </message>
    <message>
        <source>Looking at the shared history</source>
        <translation>Consultation de l’historique partagé</translation>
    </message>
    <message>
        <source>The shared history answers.</source>
        <translation>L’historique partagé répond.</translation>
    </message>
    <message>
        <source>Every run is shared.</source>
        <translation>Toutes les exécutions sont partagées.</translation>
    </message>
</context>
<context>
    <name>Belay::ShownPlan</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
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
        <translation>Tout ce qu’elle contient maintenant est remplacé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>All that is in it now is replaced.</source>
        <translation>Tout ce qu’elle contient maintenant est remplacé.</translation>
    </message>
    <message>
        <source>If you cancel, “%1” is not made.</source>
        <translation>Si vous annulez, «&#xa0;%1&#xa0;» n’est pas créée.</translation>
    </message>
    <message>
        <source>Until the last moment “%1” stays as it is and keeps serving. If you cancel before the switch, the copy is removed and nothing was changed.</source>
        <translation>Jusqu’au dernier moment, «&#xa0;%1&#xa0;» reste telle quelle et continue de servir. Si vous annulez avant la bascule, la copie est supprimée et rien n’a changé.</translation>
    </message>
    <message>
        <source>All happens in one transaction. If you cancel before it ends, “%1” is as it was.</source>
        <translation>Tout se passe en une seule transaction. Si vous annulez avant sa fin, «&#xa0;%1&#xa0;» est telle qu’elle était.</translation>
    </message>
    <message>
        <source>The old database takes its name back in one transaction. If you cancel before, nothing was changed.</source>
        <translation>L’ancienne base reprend son nom en une seule transaction. Si vous annulez avant, rien n’a changé.</translation>
    </message>
    <message>
        <source>The safety backup is loaded beside “%1”. If you cancel before the switch, nothing was changed.</source>
        <translation>La sauvegarde de sécurité est chargée à côté de «&#xa0;%1&#xa0;». Si vous annulez avant la bascule, rien n’a changé.</translation>
    </message>
    <message>
        <source>The database is removed in the last step. If you cancel before, nothing was changed.</source>
        <translation>La base est supprimée à la dernière étape. Si vous annulez avant, rien n’a changé.</translation>
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
        <translation>Annuler la restauration de «&#xa0;%1&#xa0;»</translation>
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
        <translation>Ce qui y a été écrit depuis la restauration (%1) ne se trouve plus, ensuite, que dans une nouvelle sauvegarde de sécurité.</translation>
    </message>
    <message>
        <source>Undoing the restore of “%1”</source>
        <translation>Annulation de la restauration de «&#xa0;%1&#xa0;»</translation>
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
    <message>
        <source>What was written to it after the archive was made (%1) is not in the archive.</source>
        <translation>Ce qui y a été écrit après la création de l’archive (%1) n’est pas dans l’archive.</translation>
    </message>
    <message>
        <source>“%1” is dropped first. If you cancel after that, it is put back from the safety backup, which takes its time.</source>
        <translation>«&#xa0;%1&#xa0;» est d’abord supprimée. Si vous annulez ensuite, elle est remise en place depuis la sauvegarde de sécurité, ce qui prend un certain temps.</translation>
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
        <source>Choose the target</source>
        <translation>Choisir la base cible</translation>
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
        <source>at byte %1</source>
        <translation>à l’octet %1</translation>
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
        <source>Choose an archive to go on.</source>
        <translation>Choisissez une archive pour continuer.</translation>
    </message>
    <message>
        <source>This archive is not finished and cannot be restored.</source>
        <translation>Cette archive est inachevée et ne peut pas être restaurée.</translation>
    </message>
    <message>
        <source>Make the archive again, or copy it again from where it was made.</source>
        <translation>Refaites l’archive, ou copiez-la à nouveau depuis l’endroit où elle a été faite.</translation>
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
        <translation>%1 (terminée)</translation>
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
        <translation>Contrôles</translation>
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
    <name>Belay::TableComparisonModel</name>
    <message>
        <source>Equal</source>
        <translation>Égales</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différentes</translation>
    </message>
    <message>
        <source>Cannot be compared</source>
        <translation>Incomparables</translation>
    </message>
    <message>
        <source>Large objects</source>
        <translation>Objets larges</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Rows compared</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Rows here</source>
        <translation>Lignes ici</translation>
    </message>
    <message>
        <source>Rows there</source>
        <translation>Lignes là-bas</translation>
    </message>
    <message>
        <source>Bytes here</source>
        <translation>Octets ici</translation>
    </message>
    <message>
        <source>Bytes there</source>
        <translation>Octets là-bas</translation>
    </message>
</context>
<context>
    <name>Belay::TableRowsModel</name>
    <message>
        <source>Different</source>
        <translation>Différente</translation>
    </message>
    <message>
        <source>Left out, as was accepted</source>
        <translation>Laissée de côté, comme accepté</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Rows in the archive</source>
        <translation>Lignes dans l’archive</translation>
    </message>
    <message>
        <source>Rows in the database</source>
        <translation>Lignes dans la base</translation>
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
        <translation>Façon de restaurer</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatique</translation>
    </message>
    <message>
        <source>Swap where your role may create databases, in place where it may not.</source>
        <translation>Par bascule si votre rôle peut créer des bases, sur place sinon.</translation>
    </message>
    <message>
        <source>S&amp;wap</source>
        <translation>Par &amp;bascule</translation>
    </message>
    <message>
        <source>&amp;In place</source>
        <translation>&amp;Sur place</translation>
    </message>
    <message>
        <source>The objects are replaced inside the database in one transaction: all of it happens, or nothing.</source>
        <translation>Les objets sont remplacés à l’intérieur de la base en une seule transaction&#xa0;: tout se fait, ou rien.</translation>
    </message>
    <message>
        <source>&amp;Keep the old database for</source>
        <translation>&amp;Conserver l’ancienne base pendant</translation>
    </message>
    <message>
        <source>Days for which the old database is kept</source>
        <translation>Nombre de jours pendant lesquels l’ancienne base est conservée</translation>
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
        <translation>D’ici là, il suffit de lui rendre son nom pour tout annuler.</translation>
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
        <translation>Ne pas restaurer les p&amp;rivilèges</translation>
    </message>
    <message>
        <source>What was granted to other roles is left out.</source>
        <translation>Ce qui a été accordé à d’autres rôles est laissé de côté.</translation>
    </message>
    <message>
        <source>Reason of the restore</source>
        <translation>Raison de la restauration</translation>
    </message>
    <message>
        <source>Kept in the history</source>
        <translation>Conservée dans l’historique</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>Ra&amp;ison&#xa0;:</translation>
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
        <translation>C&amp;harger en même temps&#xa0;:</translation>
    </message>
    <message>
        <source>The archive is loaded beside the database and checked; then the two change places in one instant.</source>
        <translation>L’archive est chargée à côté de la base et vérifiée&#xa0;; puis les deux échangent leurs places en un instant.</translation>
    </message>
    <message>
        <source>&amp;Drop and load</source>
        <translation>&amp;Supprimer puis charger</translation>
    </message>
    <message>
        <source>Where there is no room for both: the database is dropped, then loaded. Until that ends it does not exist; a failure is put back from the safety backup.</source>
        <translation>Quand il n’y a pas de place pour les deux&#xa0;: la base est supprimée, puis chargée. Jusqu’à la fin elle n’existe pas&#xa0;; en cas d’échec, elle est remise en place depuis la sauvegarde de sécurité.</translation>
    </message>
    <message>
        <source>Only a par&amp;t…</source>
        <translation>Une par&amp;tie…</translation>
    </message>
    <message>
        <source>Choose what of the archive is restored</source>
        <translation>Choisir ce qui est restauré de l’archive</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message numerus="yes">
        <source>%n schema(s)</source>
        <translation>
            <numerusform>%n schéma</numerusform>
            <numerusform>%n schémas</numerusform>
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
    <message>
        <source>a copy for staging</source>
        <translation>une copie de recette</translation>
    </message>
    <message numerus="yes">
        <source>%n other role(s)</source>
        <translation>
            <numerusform>%n autre rôle</numerusform>
            <numerusform>%n autres rôles</numerusform>
        </translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Restauré&#xa0;: %1</translation>
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
        <translation>Une &amp;base qui existe&#x202f;; elle est remplacée</translation>
    </message>
    <message>
        <source>A database that exists; it is replaced</source>
        <translation>Une base qui existe&#x202f;; elle est remplacée</translation>
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
        <translation>Lancer les contrôles</translation>
    </message>
    <message>
        <source>Choose a database, or name a new one.</source>
        <translation>Choisissez une base, ou nommez-en une nouvelle.</translation>
    </message>
    <message>
        <source>The sandbox is starting; this takes a few seconds.</source>
        <translation>Le bac à sable démarre&#x202f;; cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>No connection is chosen. The sandbox is a private throw-away PostgreSQL with sample data: nothing is installed, nothing stays behind.</source>
        <translation>Aucune connexion n’est choisie. Le bac à sable est un serveur PostgreSQL privé et jetable avec des données d’exemple&#xa0;: rien n’est installé, rien ne reste.</translation>
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
        <translation>Réglages des connexions…</translation>
    </message>
    <message>
        <source>Type a name that no database of this server has.</source>
        <translation>Saisissez un nom qu’aucune base de ce serveur ne porte.</translation>
    </message>
    <message numerus="yes">
        <source>This name is too long: PostgreSQL takes up to %n byte(s).</source>
        <translation>
            <numerusform>Ce nom est trop long&#xa0;: PostgreSQL accepte au plus %n octet.</numerusform>
            <numerusform>Ce nom est trop long&#xa0;: PostgreSQL accepte au plus %n octets.</numerusform>
        </translation>
    </message>
    <message>
        <source>A database with this name exists. To replace it, choose it in the list.</source>
        <translation>Une base de ce nom existe. Pour la remplacer, choisissez-la dans la liste.</translation>
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
        <translation>Recherche des programmes de PostgreSQL</translation>
    </message>
</context>
<context>
    <name>Belay::ToolsModel</name>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
</context>
<context>
    <name>Belay::TrendsView</name>
    <message>
        <source>Database of the durations and sizes</source>
        <translation>Base des durées et des tailles</translation>
    </message>
    <message>
        <source>&amp;Database of the durations and sizes:</source>
        <translation>&amp;Base des durées et des tailles&#xa0;:</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Graphiques</translation>
    </message>
    <message>
        <source>Durations</source>
        <translation>Durées</translation>
    </message>
    <message>
        <source>Sizes of the Archives</source>
        <translation>Tailles des archives</translation>
    </message>
    <message>
        <source>Results by Month</source>
        <translation>Résultats par mois</translation>
    </message>
    <message>
        <source>Chart: %1</source>
        <translation>Graphique&#xa0;: %1</translation>
    </message>
    <message>
        <source>Table: %1</source>
        <translation>Tableau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading the history</source>
        <translation>Lecture de l’historique</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>date, duration, result</comment>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>date, size</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Size of the archive</source>
        <translation>Taille de l’archive</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>result, number of runs</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Belay::TrustStrip</name>
    <message>
        <source>Structure: not read yet</source>
        <translation>Structure&#xa0;: pas encore lue</translation>
    </message>
    <message>
        <source>Structure: being checked…</source>
        <translation>Structure&#xa0;: contrôle en cours…</translation>
    </message>
    <message>
        <source>Structure: complete</source>
        <translation>Structure&#xa0;: complète</translation>
    </message>
    <message>
        <source>Structure: damaged or incomplete</source>
        <translation>Structure&#xa0;: endommagée ou incomplète</translation>
    </message>
    <message>
        <source>Structure: not checked</source>
        <translation>Structure&#xa0;: non contrôlée</translation>
    </message>
    <message>
        <source>The file is finished and its blocks follow one another up to its end.</source>
        <translation>Le fichier est achevé et ses blocs se suivent jusqu’à sa fin.</translation>
    </message>
    <message>
        <source>Content: not read yet</source>
        <translation>Contenu&#xa0;: pas encore lu</translation>
    </message>
    <message>
        <source>Every row of every table can be read.</source>
        <translation>Chaque ligne de chaque table peut être lue.</translation>
    </message>
    <message>
        <source>Trial restore: not done yet</source>
        <translation>Restauration d’essai&#xa0;: pas encore faite</translation>
    </message>
    <message>
        <source>Content: being read…</source>
        <translation>Contenu&#xa0;: en lecture…</translation>
    </message>
    <message>
        <source>Content: every byte read</source>
        <translation>Contenu&#xa0;: chaque octet lu</translation>
    </message>
    <message>
        <source>Content: damaged</source>
        <translation>Contenu&#xa0;: endommagé</translation>
    </message>
    <message>
        <source>Content: not read to its end</source>
        <translation>Contenu&#xa0;: pas lu jusqu’au bout</translation>
    </message>
    <message>
        <source>Stop Reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Read Every Byte</source>
        <translation>Lire chaque octet</translation>
    </message>
    <message>
        <source>Reads all data, counts the rows of every table and finds what is damaged.</source>
        <translation>Lit toutes les données, compte les lignes de chaque table et trouve ce qui est endommagé.</translation>
    </message>
    <message>
        <source>Content: %1 read</source>
        <translation>Contenu&#xa0;: %1 lu</translation>
    </message>
    <message>
        <source>Only a restore proves that an archive can be restored. The sandbox is there for trying.</source>
        <translation>Seule une restauration prouve qu’une archive peut être restaurée. Le bac à sable est là pour essayer.</translation>
    </message>
    <message>
        <source>Trial restore: complete, %1</source>
        <translation>Restauration d’essai&#xa0;: complète, %1</translation>
    </message>
    <message>
        <source>The whole file was restored on %1, and matched.</source>
        <translation>Le fichier entier a été restauré sur %1, et le résultat concordait.</translation>
    </message>
</context>
<context>
    <name>Belay::ValuePrivacy</name>
    <message>
        <source>Recording that values are shown</source>
        <translation>Enregistrement de l’affichage des valeurs</translation>
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
    <name>BlockLocator</name>
    <message>
        <source>Looking for data was cancelled.</source>
        <translation>La recherche des données a été annulée.</translation>
    </message>
    <message>
        <source>The data of %1 is not found.</source>
        <translation>Les données de %1 sont introuvables.</translation>
    </message>
    <message>
        <source>Verify the archive: it is damaged, or was never finished.</source>
        <translation>Vérifiez l’archive&#xa0;: elle est endommagée, ou n’a jamais été terminée.</translation>
    </message>
</context>
<context>
    <name>BlockSearch</name>
    <message>
        <source>Looking for lost data was cancelled.</source>
        <translation>La recherche des données perdues a été annulée.</translation>
    </message>
    <message>
        <source>%1 cannot be read to its end.</source>
        <translation>%1 ne peut pas être lu jusqu’à sa fin.</translation>
    </message>
</context>
<context>
    <name>BlockWalk</name>
    <message>
        <source>The check of the archive was cancelled.</source>
        <translation>Le contrôle de l’archive a été annulé.</translation>
    </message>
    <message>
        <source>There is more than one data block of %1.</source>
        <translation>Il y a plus d’un bloc de données pour %1.</translation>
    </message>
    <message>
        <source>The data of %1 is not where the table of contents says.</source>
        <translation>Les données de %1 ne sont pas là où l’indique la table des matières.</translation>
    </message>
    <message>
        <source>The table of contents contradicts itself about whether %1 has data.</source>
        <translation>La table des matières se contredit sur la présence de données pour %1.</translation>
    </message>
    <message>
        <source>The data block of %1 is of the wrong type.</source>
        <translation>Le bloc de données de %1 n’est pas du bon type.</translation>
    </message>
    <message numerus="yes">
        <source>%n bytes follow the last data block.</source>
        <translation>
            <numerusform>%n octet suit le dernier bloc de données.</numerusform>
            <numerusform>%n octets suivent le dernier bloc de données.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file ends at the beginning of a data block.</source>
        <translation>Le fichier s’arrête au début d’un bloc de données.</translation>
    </message>
    <message>
        <source>The data of %1 ends too early, or is followed by something else.</source>
        <translation>Les données de %1 s’arrêtent trop tôt, ou sont suivies d’autre chose.</translation>
    </message>
    <message>
        <source>The table of contents is not followed by a data block.</source>
        <translation>La table des matières n’est pas suivie d’un bloc de données.</translation>
    </message>
    <message>
        <source>The file ends within the data of %1.</source>
        <translation>Le fichier s’arrête au milieu des données de %1.</translation>
    </message>
    <message>
        <source>The data of %1 is damaged.</source>
        <translation>Les données de %1 sont endommagées.</translation>
    </message>
    <message numerus="yes">
        <source>The data of %n entries is missing; the first is %1.</source>
        <translation>
            <numerusform>Les données de %n entrée manquent&#xa0;: %1.</numerusform>
            <numerusform>Les données de %n entrées manquent&#x202f;; la première est %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>pg_dump never finished this archive, or its end was lost on the way. %1</source>
        <translation>pg_dump n’a jamais achevé cette archive, ou sa fin s’est perdue en chemin. %1</translation>
    </message>
</context>
<context>
    <name>Blocker</name>
    <message>
        <source>Connect as a superuser, as the role of that session, or as a member of pg_signal_backend.</source>
        <translation>Connectez-vous comme super-utilisateur, avec le rôle de cette session, ou comme membre de pg_signal_backend.</translation>
    </message>
    <message>
        <source>The session %1 had ended by itself.</source>
        <translation>La session %1 s’était terminée d’elle-même.</translation>
    </message>
    <message>
        <source>The statement of the session %1 was cancelled by hand.</source>
        <translation>La requête de la session %1 a été annulée à la main.</translation>
    </message>
    <message>
        <source>The session %1 was ended by hand.</source>
        <translation>Il a été mis fin à la main à la session %1.</translation>
    </message>
    <message>
        <source>The load waits for a prepared transaction that holds a lock: COMMIT PREPARED or ROLLBACK PREPARED ends it.</source>
        <translation>Le chargement attend une transaction préparée qui tient un verrou&#xa0;: COMMIT PREPARED ou ROLLBACK PREPARED y met fin.</translation>
    </message>
    <message>
        <source>The load waits for a session that holds a lock: %1. It can be ended there: SELECT pg_terminate_backend(%2)</source>
        <translation>Le chargement attend une session qui tient un verrou&#xa0;: %1. On peut y mettre fin ainsi&#xa0;: SELECT pg_terminate_backend(%2)</translation>
    </message>
    <message>
        <source>Clear the way</source>
        <translation>Libérer la voie</translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message>
        <source>The bundle could not be packed.</source>
        <translation>Le dossier n’a pas pu être assemblé.</translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>Il y a déjà un fichier %1.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>What is in this diagnostic bundle of Belay. Passwords were taken out of all of it.</source>
        <translation>Ce que contient ce dossier de diagnostic de Belay. Les mots de passe en ont été retirés partout.</translation>
    </message>
    <message>
        <source>versions of Belay, of the system and of PostgreSQL&apos;s programs</source>
        <translation>versions de Belay, du système et des programmes de PostgreSQL</translation>
    </message>
    <message>
        <source>what was checked: tools, folders, disk, keyring, servers</source>
        <translation>ce qui a été contrôlé : outils, dossiers, disque, trousseau, serveurs</translation>
    </message>
    <message>
        <source>settings and saved connections, without passwords</source>
        <translation>réglages et connexions enregistrées, sans mots de passe</translation>
    </message>
    <message>
        <source>variables that PostgreSQL&apos;s programs and Qt read</source>
        <translation>variables que lisent les programmes de PostgreSQL et Qt</translation>
    </message>
    <message>
        <source>the last runs: plan, steps, errors, report</source>
        <translation>les dernières opérations : plan, étapes, erreurs, rapport</translation>
    </message>
    <message>
        <source>the end of the sandbox&apos;s log</source>
        <translation>la fin du journal du bac à sable</translation>
    </message>
    <message>
        <source>this list</source>
        <translation>cette liste</translation>
    </message>
</context>
<context>
    <name>BundleCommand</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>Ce qu’il contient</translation>
    </message>
    <message>
        <source>Gathers what somebody who helps needs to know, without secrets.</source>
        <translation>Rassemble ce qu’il faut à la personne qui vous aide, sans secrets.</translation>
    </message>
    <message>
        <source>Write it to this file, which must not exist; in the current folder by default.</source>
        <translation>L’écrire dans ce fichier, qui ne doit pas exister ; par défaut, dans le dossier courant.</translation>
    </message>
    <message>
        <source>Only list what would be in it.</source>
        <translation>Lister seulement ce qu’il contiendrait.</translation>
    </message>
    <message>
        <source>Written to %1.</source>
        <translation>Écrit dans %1.</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>The archive holds rows and no tables; loading it twice would double them.</source>
        <translation>L’archive contient des lignes et aucune table&#x202f;; les charger deux fois les doublerait.</translation>
    </message>
    <message>
        <source>Use an archive that was dumped with its definitions.</source>
        <translation>Utilisez une archive exportée avec ses définitions.</translation>
    </message>
    <message>
        <source>The archive holds definitions and no data: the tables will be empty.</source>
        <translation>L’archive contient des définitions et aucune donnée&#xa0;: les tables seront vides.</translation>
    </message>
    <message numerus="yes">
        <source>The rows of %n table(s) are INSERT statements, which load many times slower than COPY.</source>
        <translation>
            <numerusform>Les lignes de %n table sont des instructions INSERT, bien plus lentes à charger que COPY.</numerusform>
            <numerusform>Les lignes de %n tables sont des instructions INSERT, bien plus lentes à charger que COPY.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) with statistics are left out: this server cannot take them. ANALYZE makes them anew.</source>
        <translation>
            <numerusform>%n entrée de statistiques est laissée de côté&#xa0;: ce serveur ne peut pas la prendre. ANALYZE la recalcule.</numerusform>
            <numerusform>%n entrées de statistiques sont laissées de côté&#xa0;: ce serveur ne peut pas les prendre. ANALYZE les recalcule.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n de plus</numerusform>
            <numerusform>… et %n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The archive is damaged: the data of %n entry(s) is lost.</source>
        <translation>
            <numerusform>L’archive est endommagée : les données de %n entrée sont perdues.</numerusform>
            <numerusform>L’archive est endommagée : les données de %n entrées sont perdues.</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive is damaged.</source>
        <translation>L’archive est endommagée.</translation>
    </message>
    <message>
        <source>A damaged archive is restored only into a database that does not exist yet.</source>
        <translation>Une archive endommagée n’est restaurée que dans une base qui n’existe pas encore.</translation>
    </message>
    <message>
        <source>Choose another name for the target.</source>
        <translation>Choisissez un autre nom pour la cible.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) of the target that are not in the archive depend on what would be dropped; in place it cannot be replaced.</source>
        <translation>
            <numerusform>%n objet de la base cible, absent de l’archive, dépend de ce qui serait supprimé&#x202f;; sur place, cela ne peut pas être remplacé.</numerusform>
            <numerusform>%n objets de la base cible, absents de l’archive, dépendent de ce qui serait supprimé&#x202f;; sur place, cela ne peut pas être remplacé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the mode swap, or drop these objects first.</source>
        <translation>Utilisez le mode swap, ou supprimez d’abord ces objets.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) of the target go with what is dropped and do not come back: they are not in the archive.</source>
        <translation>
            <numerusform>%n objet de la base cible disparaît avec ce qui est supprimé et ne revient pas&#xa0;: il n’est pas dans l’archive.</numerusform>
            <numerusform>%n objets de la base cible disparaissent avec ce qui est supprimé et ne reviennent pas&#xa0;: ils ne sont pas dans l’archive.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make them anew after the restore; they are in the safety backup.</source>
        <translation>Recréez-les après la restauration&#x202f;; ils sont dans la sauvegarde de sécurité.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) of the target are not in the archive and stay as they are.</source>
        <translation>
            <numerusform>%n objet de la base cible n’est pas dans l’archive et reste tel quel.</numerusform>
            <numerusform>%n objets de la base cible ne sont pas dans l’archive et restent tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>With the mode swap, the target has nothing but what is in the archive.</source>
        <translation>Avec le mode swap, la base cible n’a que ce qui est dans l’archive.</translation>
    </message>
    <message>
        <source>The server does not know the archive&apos;s encoding %1.</source>
        <translation>Le serveur ne connaît pas l’encodage %1 de l’archive.</translation>
    </message>
    <message>
        <source>Restore into the version that it comes from, and dump it again as UTF8.</source>
        <translation>Restaurez dans la version dont elle provient, puis exportez de nouveau en UTF8.</translation>
    </message>
    <message>
        <source>The target takes any bytes as text, and the archive&apos;s are %1: nothing will tell them apart.</source>
        <translation>La base cible accepte n’importe quels octets comme texte, et ceux de l’archive sont en %1&#xa0;: rien ne les distinguera.</translation>
    </message>
    <message>
        <source>The target&apos;s encoding %1 does not have every character of the archive&apos;s %2; one that is missing ends the restore.</source>
        <translation>L’encodage %1 de la base cible n’a pas tous les caractères du %2 de l’archive&#x202f;; un seul qui manque met fin à la restauration.</translation>
    </message>
    <message>
        <source>Restore into a new database in UTF8.</source>
        <translation>Restaurez dans une nouvelle base en UTF8.</translation>
    </message>
    <message>
        <source>The extension %1 is not installed on this server.</source>
        <translation>L’extension %1 n’est pas installée sur ce serveur.</translation>
    </message>
    <message>
        <source>The extension %1 cannot be in the schema of the archive.</source>
        <translation>L’extension %1 ne peut pas être dans le schéma de l’archive.</translation>
    </message>
    <message>
        <source>The role may not install the extension %1.</source>
        <translation>Le rôle ne peut pas installer l’extension %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n extension(s) of the archive are not installed on the server; what needs them cannot be restored.</source>
        <translation>
            <numerusform>%n extension de l’archive n’est pas installée sur le serveur&#x202f;; ce qui en dépend ne peut pas être restauré.</numerusform>
            <numerusform>%n extensions de l’archive ne sont pas installées sur le serveur&#x202f;; ce qui en dépend ne peut pas être restauré.</numerusform>
        </translation>
    </message>
    <message>
        <source>Install them on the server&apos;s computer.</source>
        <translation>Installez-les sur l’ordinateur du serveur.</translation>
    </message>
    <message numerus="yes">
        <source>%n extension(s) must be in another schema than in the archive; what needs them cannot be restored.</source>
        <translation>
            <numerusform>%n extension doit être dans un autre schéma que dans l’archive&#x202f;; ce qui en dépend ne peut pas être restauré.</numerusform>
            <numerusform>%n extensions doivent être dans un autre schéma que dans l’archive&#x202f;; ce qui en dépend ne peut pas être restauré.</numerusform>
        </translation>
    </message>
    <message>
        <source>Install the version of the archive&apos;s server.</source>
        <translation>Installez la version du serveur de l’archive.</translation>
    </message>
    <message numerus="yes">
        <source>%1 may not install %n extension(s) of the archive; they are tried, and what needs them may be missing.</source>
        <translation>
            <numerusform>%1 ne peut pas installer %n extension de l’archive&#x202f;; on essaie, et ce qui en dépend peut manquer.</numerusform>
            <numerusform>%1 ne peut pas installer %n extensions de l’archive&#x202f;; on essaie, et ce qui en dépend peut manquer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect as a superuser.</source>
        <translation>Connectez-vous en tant que superutilisateur.</translation>
    </message>
    <message numerus="yes">
        <source>%n extension(s) of the target get another version or schema; archives do not tell which version they were made with.</source>
        <translation>
            <numerusform>%n extension de la base cible change de version ou de schéma&#x202f;; les archives ne disent pas avec quelle version elles ont été faites.</numerusform>
            <numerusform>%n extensions de la base cible changent de version ou de schéma&#x202f;; les archives ne disent pas avec quelle version elles ont été faites.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server has no locales of the archive&apos;s provider %1.</source>
        <translation>Le serveur n’a pas de locales du fournisseur %1 de l’archive.</translation>
    </message>
    <message>
        <source>Make an empty database with another locale and restore into it in the mode in-place.</source>
        <translation>Créez une base vide avec une autre locale et restaurez-y en mode in-place.</translation>
    </message>
    <message numerus="yes">
        <source>The server&apos;s computer does not have %n locale(s) of the archive, so a database like it cannot be made.</source>
        <translation>
            <numerusform>L’ordinateur du serveur n’a pas %n locale de l’archive, donc une base semblable ne peut pas être créée.</numerusform>
            <numerusform>L’ordinateur du serveur n’a pas %n locales de l’archive, donc une base semblable ne peut pas être créée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Install the locale and restart the server, or make an empty database with another locale and restore into it in the mode in-place.</source>
        <translation>Installez la locale et redémarrez le serveur, ou créez une base vide avec une autre locale et restaurez-y en mode in-place.</translation>
    </message>
    <message>
        <source>Raise max_locks_per_transaction and restart the server.</source>
        <translation>Augmentez max_locks_per_transaction et redémarrez le serveur.</translation>
    </message>
    <message>
        <source>The archive has more relations than one transaction can lock, so a restore in place may fail.</source>
        <translation>L’archive a plus de relations qu’une transaction ne peut en verrouiller, donc une restauration sur place peut échouer.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) are restored disabled; enabled, they take over the replication of the original.</source>
        <translation>
            <numerusform>%n abonnement est restauré désactivé&#x202f;; activé, il détourne la réplication de l’original.</numerusform>
            <numerusform>%n abonnements sont restaurés désactivés&#x202f;; activés, ils détournent la réplication de l’original.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n publication(s) are restored; who subscribed to the original does not follow by itself.</source>
        <translation>
            <numerusform>%n publication est restaurée&#x202f;; les abonnés de l’original ne suivent pas d’eux-mêmes.</numerusform>
            <numerusform>%n publications sont restaurées&#x202f;; les abonnés de l’original ne suivent pas d’eux-mêmes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) lead to other servers; a copy will work on the same data there as the original.</source>
        <translation>
            <numerusform>%n objet mène à d’autres serveurs&#x202f;; une copie y travaillera sur les mêmes données que l’original.</numerusform>
            <numerusform>%n objets mènent à d’autres serveurs&#x202f;; une copie y travaillera sur les mêmes données que l’original.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n extension(s) run jobs by themselves, also in a copy.</source>
        <translation>
            <numerusform>%n extension exécute des tâches d’elle-même, dans une copie aussi.</numerusform>
            <numerusform>%n extensions exécutent des tâches d’elles-mêmes, dans une copie aussi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event trigger(s) run code whenever somebody changes definitions.</source>
        <translation>
            <numerusform>%n déclencheur sur événement exécute du code à chaque changement de définition.</numerusform>
            <numerusform>%n déclencheurs sur événement exécutent du code à chaque changement de définition.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n prepared transaction(s) hold the target, whoever is connected.</source>
        <translation>
            <numerusform>%n transaction préparée retient la base cible, qui que ce soit qui s’y connecte.</numerusform>
            <numerusform>%n transactions préparées retiennent la base cible, qui que ce soit qui s’y connecte.</numerusform>
        </translation>
    </message>
    <message>
        <source>COMMIT PREPARED or ROLLBACK PREPARED, by whoever knows what they are.</source>
        <translation>COMMIT PREPARED ou ROLLBACK PREPARED, par qui sait ce qu’elles sont.</translation>
    </message>
    <message numerus="yes">
        <source>%n replication slot(s) of the target are in use: others follow what is written to it.</source>
        <translation>
            <numerusform>%n slot de réplication de la base cible est utilisé&#xa0;: d’autres suivent ce qui y est écrit.</numerusform>
            <numerusform>%n slots de réplication de la base cible sont utilisés&#xa0;: d’autres suivent ce qui y est écrit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the subscribers and drop the slots, or use the mode in-place.</source>
        <translation>Arrêtez les abonnés et supprimez les slots, ou utilisez le mode in-place.</translation>
    </message>
    <message numerus="yes">
        <source>%n replication slot(s) stay with the old database; who reads them will not see the new one.</source>
        <translation>
            <numerusform>%n slot de réplication reste à l’ancienne base&#x202f;; qui le lit ne verra pas la nouvelle.</numerusform>
            <numerusform>%n slots de réplication restent à l’ancienne base&#x202f;; qui les lit ne verra pas la nouvelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop them and make them anew after the restore.</source>
        <translation>Supprimez-les et recréez-les après la restauration.</translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s) stay with the old database and go on writing there.</source>
        <translation>
            <numerusform>%n abonnement reste à l’ancienne base et continue d’y écrire.</numerusform>
            <numerusform>%n abonnements restent à l’ancienne base et continuent d’y écrire.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disable them before, and make them anew after the restore.</source>
        <translation>Désactivez-les avant, et recréez-les après la restauration.</translation>
    </message>
    <message numerus="yes">
        <source>%n transaction(s) on the target are open for more than five minutes; what they did is lost when they are closed.</source>
        <translation>
            <numerusform>%n transaction sur la base cible est ouverte depuis plus de cinq minutes&#x202f;; ce qu’elle a fait est perdu si on la ferme.</numerusform>
            <numerusform>%n transactions sur la base cible sont ouvertes depuis plus de cinq minutes&#x202f;; ce qu’elles ont fait est perdu si on les ferme.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let them finish first.</source>
        <translation>Laissez-les d’abord finir.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) of the target are locked exclusively; the safety backup waits for them.</source>
        <translation>
            <numerusform>%n table de la base cible est verrouillée exclusivement&#x202f;; la sauvegarde de sécurité l’attend.</numerusform>
            <numerusform>%n tables de la base cible sont verrouillées exclusivement&#x202f;; la sauvegarde de sécurité les attend.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let whoever holds the locks finish first.</source>
        <translation>Laissez d’abord finir qui tient les verrous.</translation>
    </message>
    <message numerus="yes">
        <source>Policies hide rows of %n table(s) from the role, so a safety backup would not be whole.</source>
        <translation>
            <numerusform>Des politiques cachent au rôle des lignes de %n table, donc une sauvegarde de sécurité ne serait pas entière.</numerusform>
            <numerusform>Des politiques cachent au rôle des lignes de %n tables, donc une sauvegarde de sécurité ne serait pas entière.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect as a superuser or as a role with BYPASSRLS.</source>
        <translation>Connectez-vous en superutilisateur ou avec un rôle qui a BYPASSRLS.</translation>
    </message>
    <message numerus="yes">
        <source>The role may not read %n table(s) or sequence(s), so the target cannot be backed up.</source>
        <translation>
            <numerusform>Le rôle ne peut pas lire %n table ou séquence, donc la base cible ne peut pas être sauvegardée.</numerusform>
            <numerusform>Le rôle ne peut pas lire %n tables ou séquences, donc la base cible ne peut pas être sauvegardée.</numerusform>
        </translation>
    </message>
    <message>
        <source>GRANT pg_read_all_data to the role, or connect as the owner.</source>
        <translation>Accordez pg_read_all_data au rôle (GRANT), ou connectez-vous en propriétaire.</translation>
    </message>
    <message numerus="yes">
        <source>%n event trigger(s) of the target run during the restore and may end it.</source>
        <translation>
            <numerusform>%n déclencheur sur événement de la base cible s’exécute pendant la restauration et peut y mettre fin.</numerusform>
            <numerusform>%n déclencheurs sur événement de la base cible s’exécutent pendant la restauration et peuvent y mettre fin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Disable them, or use the mode swap.</source>
        <translation>Désactivez-les, ou utilisez le mode swap.</translation>
    </message>
    <message>
        <source>The server&apos;s computer sorts text in another version than when the target was made; old indexes may be wrong. A restore makes them anew.</source>
        <translation>L’ordinateur du serveur trie les textes dans une autre version que lors de la création de la base cible&#x202f;; les anciens index peuvent être faux. Une restauration les recrée.</translation>
    </message>
    <message>
        <source>REINDEX the other databases of this server, then ALTER DATABASE … REFRESH COLLATION VERSION.</source>
        <translation>REINDEX sur les autres bases de ce serveur, puis ALTER DATABASE … REFRESH COLLATION VERSION.</translation>
    </message>
    <message>
        <source>ALTER ROLE … CREATEDB, or use the mode in-place.</source>
        <translation>ALTER ROLE … CREATEDB, ou utilisez le mode in-place.</translation>
    </message>
    <message>
        <source>ALTER ROLE … CREATEDB.</source>
        <translation>ALTER ROLE … CREATEDB.</translation>
    </message>
    <message>
        <source>An undo will need a role that may create databases.</source>
        <translation>Une annulation exigera un rôle qui peut créer des bases.</translation>
    </message>
    <message>
        <source>The role %1 does not own %2, so it cannot replace it.</source>
        <translation>Le rôle %1 n’est pas propriétaire de %2, donc il ne peut pas la remplacer.</translation>
    </message>
    <message>
        <source>Connect as %1 or as a member of it.</source>
        <translation>Connectez-vous en tant que %1 ou comme un de ses membres.</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) that own objects of the archive do not exist on the server.</source>
        <translation>
            <numerusform>%n rôle propriétaire d’objets de l’archive n’existe pas sur le serveur.</numerusform>
            <numerusform>%n rôles propriétaires d’objets de l’archive n’existent pas sur le serveur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) that own objects of the archive do not exist on the server; those objects will belong to %1.</source>
        <translation>
            <numerusform>%n rôle propriétaire d’objets de l’archive n’existe pas sur le serveur&#x202f;; ces objets appartiendront à %1.</numerusform>
            <numerusform>%n rôles propriétaires d’objets de l’archive n’existent pas sur le serveur&#x202f;; ces objets appartiendront à %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 may not give objects to %n role(s) that own some in the archive.</source>
        <translation>
            <numerusform>%1 ne peut pas donner d’objets à %n rôle qui en possède dans l’archive.</numerusform>
            <numerusform>%1 ne peut pas donner d’objets à %n rôles qui en possèdent dans l’archive.</numerusform>
        </translation>
    </message>
    <message>
        <source>GRANT these roles to the role that restores, or restore without owners.</source>
        <translation>Accordez ces rôles à celui qui restaure (GRANT), ou restaurez sans les propriétaires.</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) that privileges, policies or user mappings of the archive name do not exist on the server; these privileges, policies and mappings cannot be made.</source>
        <translation>
            <numerusform>%n rôle nommé par des privilèges, politiques ou correspondances d’utilisateurs de l’archive n’existe pas sur le serveur&#x202f;; ceux-ci ne peuvent pas être créés.</numerusform>
            <numerusform>%n rôles nommés par des privilèges, politiques ou correspondances d’utilisateurs de l’archive n’existent pas sur le serveur&#x202f;; ceux-ci ne peuvent pas être créés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server has %1 free; the restore needs about %2.</source>
        <translation>Le serveur a %1 libres&#x202f;; la restauration demande environ %2.</translation>
    </message>
    <message>
        <source>Make room on the server. If it runs out, the target stays as it is.</source>
        <translation>Faites de la place sur le serveur. Si elle vient à manquer, la base cible reste telle quelle.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) use the target; the restore waits for what they hold locked.</source>
        <translation>
            <numerusform>%n session utilise la base cible&#x202f;; la restauration attend ce qu’elle tient verrouillé.</numerusform>
            <numerusform>%n sessions utilisent la base cible&#x202f;; la restauration attend ce qu’elles tiennent verrouillé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop the application first.</source>
        <translation>Arrêtez d’abord l’application.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) on the target will be closed at the switch.</source>
        <translation>
            <numerusform>%n session sur la base cible sera fermée lors de la bascule.</numerusform>
            <numerusform>%n sessions sur la base cible seront fermées lors de la bascule.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions of other roles use the target, and the role %1 may not close them.</source>
        <translation>Des sessions d’autres rôles utilisent la base cible, et le rôle %1 n’a pas le droit de les fermer.</translation>
    </message>
    <message>
        <source>Close them, or GRANT pg_signal_backend to the role.</source>
        <translation>Fermez-les, ou accordez pg_signal_backend au rôle (GRANT).</translation>
    </message>
    <message numerus="yes">
        <source>Only a superuser may make %n object(s) of the archive; without one, they and what needs them may be missing.</source>
        <translation>
            <numerusform>Seul un superutilisateur peut créer %n objet de l’archive&#x202f;; sans lui, cet objet et ce qui en dépend peuvent manquer.</numerusform>
            <numerusform>Seul un superutilisateur peut créer %n objets de l’archive&#x202f;; sans lui, ces objets et ce qui en dépend peuvent manquer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a superuser may make this.</source>
        <translation>Seul un superutilisateur peut créer cela.</translation>
    </message>
    <message>
        <source>The tablespace %1 cannot be used on this server.</source>
        <translation>Le tablespace %1 ne peut pas être utilisé sur ce serveur.</translation>
    </message>
    <message numerus="yes">
        <source>%n tablespace(s) of the archive cannot be used on the server; everything goes into the database&apos;s own one.</source>
        <translation>
            <numerusform>%n tablespace de l’archive ne peut pas être utilisé sur le serveur&#x202f;; tout va dans celui de la base.</numerusform>
            <numerusform>%n tablespaces de l’archive ne peuvent pas être utilisés sur le serveur&#x202f;; tout va dans celui de la base.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the tablespaces first, or grant CREATE on them.</source>
        <translation>Créez d’abord les tablespaces, ou accordez CREATE dessus.</translation>
    </message>
    <message>
        <source>The server is a standby: it cannot be written.</source>
        <translation>Le serveur est un serveur de secours&#xa0;: on ne peut pas y écrire.</translation>
    </message>
    <message>
        <source>Connect to the primary.</source>
        <translation>Connectez-vous au serveur primaire.</translation>
    </message>
    <message>
        <source>%1 is a template database; new databases are made from it.</source>
        <translation>%1 est une base modèle&#x202f;; les nouvelles bases sont créées à partir d’elle.</translation>
    </message>
    <message>
        <source>Choose another target.</source>
        <translation>Choisissez une autre base cible.</translation>
    </message>
    <message>
        <source>No other database of the server lets the role %1 in, so %2 cannot be renamed.</source>
        <translation>Aucune autre base du serveur n’admet le rôle %1, donc %2 ne peut pas être renommée.</translation>
    </message>
    <message>
        <source>Allow the role to connect to the database postgres, or use the mode in-place.</source>
        <translation>Autorisez le rôle à se connecter à la base postgres, ou utilisez le mode in-place.</translation>
    </message>
    <message>
        <source>%1 accepts no connections, so it cannot be backed up.</source>
        <translation>%1 n’accepte pas de connexions, donc elle ne peut pas être sauvegardée.</translation>
    </message>
    <message>
        <source>ALTER DATABASE … ALLOW_CONNECTIONS true, once you know why it was closed.</source>
        <translation>ALTER DATABASE … ALLOW_CONNECTIONS true, une fois que vous savez pourquoi elle a été fermée.</translation>
    </message>
    <message>
        <source>%1 does not let the role %2 in, so it cannot be backed up.</source>
        <translation>%1 n’admet pas le rôle %2, donc elle ne peut pas être sauvegardée.</translation>
    </message>
    <message>
        <source>GRANT CONNECT ON DATABASE … to the role.</source>
        <translation>Accordez au rôle CONNECT sur la base (GRANT CONNECT ON DATABASE …).</translation>
    </message>
    <message>
        <source>The archive comes from PostgreSQL %1 and the server is an older %2: what it does not know fails, and then nothing is replaced.</source>
        <translation>L’archive vient de PostgreSQL %1 et le serveur est un %2, plus ancien&#xa0;: ce qu’il ne connaît pas échoue, et alors rien n’est remplacé.</translation>
    </message>
    <message>
        <source>Restore into a server that is at least as new.</source>
        <translation>Restaurez dans un serveur au moins aussi récent.</translation>
    </message>
    <message>
        <source>pg_restore %1 sends a setting that the server %2 does not know, which ends the one transaction of the mode in-place.</source>
        <translation>pg_restore %1 envoie un réglage que le serveur %2 ne connaît pas, ce qui met fin à l’unique transaction du mode in-place.</translation>
    </message>
    <message>
        <source>Install postgresql-client-%1, or use the mode swap.</source>
        <translation>Installez postgresql-client-%1, ou utilisez le mode swap.</translation>
    </message>
    <message>
        <source>The client tools have a known hole (CVE-2026-116314): a crafted archive can run code on this computer.</source>
        <translation>Les outils clients ont une faille connue (CVE-2026-116314)&#xa0;: une archive piégée peut exécuter du code sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Update PostgreSQL&apos;s client tools; restore only archives whose origin you trust.</source>
        <translation>Mettez à jour les outils clients de PostgreSQL&#x202f;; ne restaurez que des archives dont l’origine est sûre.</translation>
    </message>
    <message>
        <source>The target has more tables and sequences than one transaction can lock, so its safety backup may fail.</source>
        <translation>La base cible a plus de tables et de séquences qu’une transaction ne peut en verrouiller, donc sa sauvegarde de sécurité peut échouer.</translation>
    </message>
    <message>
        <source>Use the mode in-place, or restore into a new database.</source>
        <translation>Utilisez le mode in-place, ou restaurez dans une nouvelle base.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) come along, because what was chosen needs them.</source>
        <translation>
            <numerusform>%n objet suit, car ce qui a été choisi en a besoin.</numerusform>
            <numerusform>%n objets suivent, car ce qui a été choisi en a besoin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) that what was chosen needs are in the target already and stay as they are.</source>
        <translation>
            <numerusform>%n objet nécessaire à ce qui a été choisi est déjà dans la base cible et reste tel quel.</numerusform>
            <numerusform>%n objets nécessaires à ce qui a été choisi sont déjà dans la base cible et restent tels quels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) stay outside, because they need what is not restored.</source>
        <translation>
            <numerusform>%n objet reste en dehors, car il a besoin de ce qui n’est pas restauré.</numerusform>
            <numerusform>%n objets restent en dehors, car ils ont besoin de ce qui n’est pas restauré.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is dropped before the archive is loaded: it is gone until that has ended.</source>
        <translation>%1 est supprimée avant le chargement de l’archive&#xa0;: elle n’existe plus jusqu’à ce qu’il soit terminé.</translation>
    </message>
    <message>
        <source>Use the mode swap where there is room for both; a failure is put back from the safety backup.</source>
        <translation>Utilisez le mode swap s’il y a de la place pour les deux&#x202f;; en cas d’échec, la sauvegarde de sécurité est remise en place.</translation>
    </message>
    <message>
        <source>Only a part of the archive is restored, and the mode %2 replaces all of %1 by it.</source>
        <translation>Seule une partie de l’archive est restaurée, et le mode %2 remplace tout %1 par elle.</translation>
    </message>
    <message>
        <source>The role %1 may not create databases, which the mode %2 needs.</source>
        <translation>Le rôle %1 ne peut pas créer de bases, ce qu’exige le mode %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) are left out by the profile: the copy shall not reach out of itself.</source>
        <translation>
            <numerusform>%n objet est omis par le profil&#xa0;: la copie ne doit pas agir hors d’elle-même.</numerusform>
            <numerusform>%n objets sont omis par le profil&#xa0;: la copie ne doit pas agir hors d’elle-même.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The rows of %n table(s) would be loaded, and these tables neither are in the target nor are they restored.</source>
        <translation>
            <numerusform>Les lignes de %n table seraient chargées, et cette table n’est ni dans la cible ni restaurée.</numerusform>
            <numerusform>Les lignes de %n tables seraient chargées, et ces tables ne sont ni dans la cible ni restaurées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the section pre-data first, or restore in place.</source>
        <translation>Restaurez d’abord la section pre-data, ou restaurez sur place.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) of the target have rows, to which those of the archive would be added.</source>
        <translation>
            <numerusform>%n table de la cible a des lignes, auxquelles celles de l’archive s’ajouteraient.</numerusform>
            <numerusform>%n tables de la cible ont des lignes, auxquelles celles de l’archive s’ajouteraient.</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore the tables with their definitions, or empty them first.</source>
        <translation>Restaurez les tables avec leurs définitions, ou videz-les d’abord.</translation>
    </message>
    <message numerus="yes">
        <source>%n table(s) are made without the rows that the archive has of them.</source>
        <translation>
            <numerusform>%n table est créée sans les lignes que l’archive en a.</numerusform>
            <numerusform>%n tables sont créées sans les lignes que l’archive en a.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) that shall take the place of others do not exist on the server.</source>
        <translation>
            <numerusform>%n rôle qui doit en remplacer un autre n’existe pas sur le serveur.</numerusform>
            <numerusform>%n rôles qui doivent en remplacer d’autres n’existent pas sur le serveur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Create the roles first, or map to others.</source>
        <translation>Créez d’abord les rôles, ou choisissez-en d’autres.</translation>
    </message>
    <message numerus="yes">
        <source>%n user mapping(s) would be made twice, because several roles become one.</source>
        <translation>
            <numerusform>%n correspondance d’utilisateur serait créée deux fois, car plusieurs rôles n’en font plus qu’un.</numerusform>
            <numerusform>%n correspondances d’utilisateurs seraient créées deux fois, car plusieurs rôles n’en font plus qu’un.</numerusform>
        </translation>
    </message>
    <message>
        <source>Map these roles to different ones.</source>
        <translation>Remplacez ces rôles par des rôles différents.</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) that shall be mapped are not named in the archive.</source>
        <translation>
            <numerusform>%n rôle à remplacer n’est pas nommé dans l’archive.</numerusform>
            <numerusform>%n rôles à remplacer ne sont pas nommés dans l’archive.</numerusform>
        </translation>
    </message>
    <message>
        <source>To map roles, the archive is written once more, which takes %1; in %2 are %3 free.</source>
        <translation>Pour remplacer des rôles, l’archive est écrite une fois de plus, ce qui prend %1&#x202f;; dans %2, %3 sont libres.</translation>
    </message>
    <message>
        <source>Make room there.</source>
        <translation>Faites-y de la place.</translation>
    </message>
    <message>
        <source>Create the roles first, map them to others, or restore without owners.</source>
        <translation>Créez d’abord les rôles, remplacez-les par d’autres, ou restaurez sans les propriétaires.</translation>
    </message>
    <message>
        <source>Create the roles first, map them to others, or restore without privileges.</source>
        <translation>Créez d’abord les rôles, remplacez-les par d’autres, ou restaurez sans les privilèges.</translation>
    </message>
    <message>
        <source>In place there is no copy on which the SQL file could run before anybody sees the data.</source>
        <translation>Sur place, il n’y a pas de copie sur laquelle le fichier SQL pourrait s’exécuter avant que quelqu’un ne voie les données.</translation>
    </message>
    <message>
        <source>Use the mode swap, or run the file yourself after the restore.</source>
        <translation>Utilisez le mode swap, ou exécutez vous-même le fichier après la restauration.</translation>
    </message>
    <message>
        <source>A health URL decides whether a switch is undone, and here is none that could be: the mode is %1.</source>
        <translation>Une URL de santé décide si une bascule est annulée, et ici aucune ne pourrait l’être&#xa0;: le mode est %1.</translation>
    </message>
    <message>
        <source>a new database</source>
        <translation>une nouvelle base</translation>
    </message>
    <message>
        <source>Use the mode swap over an existing database, or leave the health URL out.</source>
        <translation>Utilisez le mode swap sur une base existante, ou omettez l’URL de santé.</translation>
    </message>
    <message>
        <source>Install bubblewrap and allow it unprivileged user namespaces; or accept it where you trust where the archive comes from.</source>
        <translation>Installez bubblewrap et autorisez-lui les espaces de noms utilisateur non privilégiés&#x202f;; ou acceptez-le si vous faites confiance à l’origine de l’archive.</translation>
    </message>
    <message>
        <source>A staging copy is restored without them.</source>
        <translation>Une copie de recette est restaurée sans eux.</translation>
    </message>
    <message>
        <source>Neither a manifest nor the history knows this archive, and pg_restore cannot be sealed off here when it reads it: a crafted file could do what your account can.</source>
        <translation>Ni un manifeste ni l’historique ne connaît cette archive, et pg_restore ne peut pas être isolé ici pendant qu’il la lit : un fichier forgé pourrait faire tout ce que peut votre compte.</translation>
    </message>
    <message>
        <source>The archive is not the file that the history knows: it changed since.</source>
        <translation>L’archive n’est pas le fichier que connaît l’historique&#xa0;: elle a changé depuis.</translation>
    </message>
    <message>
        <source>The archive is not the one that its manifest tells of: one of them changed since.</source>
        <translation>L’archive n’est pas celle dont parle son manifeste&#xa0;: l’un des deux a changé depuis.</translation>
    </message>
    <message>
        <source>Take another copy of the archive. If you know by other means that this one is right, copy it elsewhere, without the manifest.</source>
        <translation>Prenez une autre copie de l’archive. Si vous savez par ailleurs que celle-ci est la bonne, copiez-la à un autre endroit, sans le manifeste.</translation>
    </message>
    <message>
        <source>The signature of the archive&apos;s manifest is wrong: it is not what Belay wrote.</source>
        <translation>La signature du manifeste de l’archive est fausse&#xa0;: ce n’est pas ce que Belay a écrit.</translation>
    </message>
    <message>
        <source>Do not restore this archive unless you know by other means what it is; then move the manifest away.</source>
        <translation>Ne restaurez cette archive que si vous savez par ailleurs ce qu’elle est&#xa0;; déplacez alors le manifeste.</translation>
    </message>
    <message>
        <source>No manifest of Belay vouches for the archive: it is taken as it is.</source>
        <translation>Aucun manifeste de Belay ne répond de l’archive&#xa0;: elle est prise telle quelle.</translation>
    </message>
    <message>
        <source>The archive&apos;s manifest is not signed: it tells the file&apos;s size and SHA-256, and not who wrote it.</source>
        <translation>Le manifeste de l’archive n’est pas signé&#xa0;: il indique la taille et le SHA-256 du fichier, mais pas qui l’a écrit.</translation>
    </message>
    <message>
        <source>The archive&apos;s manifest is signed by a key that is not here: who wrote it cannot be said.</source>
        <translation>Le manifeste de l’archive est signé par une clé absente d’ici&#xa0;: on ne peut pas dire qui l’a écrit.</translation>
    </message>
    <message>
        <source>%1 holds a shared history: restoring into it would take back what others recorded there.</source>
        <translation>%1 contient un historique partagé&#xa0;: y restaurer effacerait ce que d’autres y ont enregistré.</translation>
    </message>
    <message>
        <source>Restore into a new database, and look there for what you need.</source>
        <translation>Restaurez dans une nouvelle base et cherchez-y ce qu’il vous faut.</translation>
    </message>
    <message numerus="yes">
        <source>The archive has %n table(s) without their rows, which will be empty.</source>
        <translation>
            <numerusform>L’archive a %n table sans ses lignes, qui sera vide.</numerusform>
            <numerusform>L’archive a %n tables sans leurs lignes, qui seront vides.</numerusform>
        </translation>
    </message>
    <message>
        <source>If their rows are wanted, dump without --exclude-table-data.</source>
        <translation>Si leurs lignes sont voulues, exporter sans --exclude-table-data.</translation>
    </message>
</context>
<context>
    <name>Checkup</name>
    <message>
        <source>Checking this computer</source>
        <translation>Contrôle de cet ordinateur</translation>
    </message>
    <message>
        <source>Gathering the diagnostic bundle</source>
        <translation>Collecte du dossier de diagnostic</translation>
    </message>
</context>
<context>
    <name>ClientTools</name>
    <message>
        <source>Install the package %1, or name the folder of the programs in the settings.</source>
        <translation>Installez le paquet %1, ou indiquez le dossier des programmes dans les réglages.</translation>
    </message>
    <message>
        <source>%1 is not installed.</source>
        <translation>%1 n’est pas installé.</translation>
    </message>
    <message>
        <source>No installed pg_dump can dump a server of version %1: it must not be older than the server.</source>
        <translation>Aucun pg_dump installé ne peut exporter un serveur de version %1&#xa0;: il ne doit pas être plus ancien que le serveur.</translation>
    </message>
    <message>
        <source>No installed pg_restore reads archives of version 1.%1.</source>
        <translation>Aucun pg_restore installé ne lit les archives de version 1.%1.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
</context>
<context>
    <name>CommandWords</name>
    <message>
        <source>A command is run without a shell, so “%1” would mean nothing in it.</source>
        <translation>Une commande est exécutée sans shell&#xa0;: «&#xa0;%1&#xa0;» n’y aurait aucun sens.</translation>
    </message>
    <message>
        <source>Quote it where it belongs to a word, or put the command into a script and name that.</source>
        <translation>Mettez-le entre guillemets s’il fait partie d’un mot, ou placez la commande dans un script et nommez celui-ci.</translation>
    </message>
    <message>
        <source>A quote in a command is not closed.</source>
        <translation>Un guillemet n’est pas fermé dans une commande.</translation>
    </message>
</context>
<context>
    <name>CompareCommand</name>
    <message>
        <source>Read %1</source>
        <translation>Lire %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Changed:</source>
        <translation>Modifiés&#xa0;:</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>identiques</translation>
    </message>
    <message>
        <source>different</source>
        <translation>différentes</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>non comparables</translation>
    </message>
    <message>
        <source>(large objects)</source>
        <translation>(objets larges)</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Rows in A</source>
        <translation>Lignes dans A</translation>
    </message>
    <message>
        <source>Rows in B</source>
        <translation>Lignes dans B</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Only in A:</source>
        <translation>Seulement dans A&#xa0;:</translation>
    </message>
    <message>
        <source>Only in B:</source>
        <translation>Seulement dans B&#xa0;:</translation>
    </message>
    <message>
        <source>A is damaged or incomplete.</source>
        <translation>A est endommagée ou incomplète.</translation>
    </message>
    <message>
        <source>B is damaged or incomplete.</source>
        <translation>B est endommagée ou incomplète.</translation>
    </message>
    <message>
        <source>Both archives hold the same.</source>
        <translation>Les deux archives ont le même contenu.</translation>
    </message>
    <message>
        <source>The archives differ.</source>
        <translation>Les archives diffèrent.</translation>
    </message>
    <message>
        <source>Tells what differs between two archives; needs no server.</source>
        <translation>Dit ce qui diffère entre deux archives&#x202f;; aucun serveur n’est nécessaire.</translation>
    </message>
    <message>
        <source>Exactly two files are expected, FILE_A and FILE_B.</source>
        <translation>Exactement deux fichiers sont attendus, FILE_A et FILE_B.</translation>
    </message>
</context>
<context>
    <name>Conclusion</name>
    <message>
        <source>%1 was restored and matches the archive.</source>
        <translation>%1 a été restaurée et correspond à l’archive.</translation>
    </message>
    <message>
        <source>%1 is again what it was before the restore.</source>
        <translation>%1 est redevenue ce qu’elle était avant la restauration.</translation>
    </message>
    <message>
        <source>The database %1 was not changed.</source>
        <translation>La base %1 n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>The database %1 was changed; this run can be undone: belayctl rollback %2</source>
        <translation>La base %1 a été modifiée&#x202f;; cette exécution peut être annulée&#xa0;: belayctl rollback %2</translation>
    </message>
    <message>
        <source>This end could not be written into the history.</source>
        <translation>Cette fin n’a pas pu être inscrite dans l’historique.</translation>
    </message>
    <message>
        <source>%1 was restored with all its data, but owners, privileges, tablespaces, comments or policies are not those of the archive.</source>
        <translation>%1 a été restaurée avec toutes ses données, mais des propriétaires, privilèges, tablespaces, commentaires ou politiques ne sont pas ceux de l’archive.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was restored without %n object(s) of the archive, as was accepted; everything else matches it.</source>
        <translation>
            <numerusform>%1 a été restaurée sans %n objet de l’archive, comme accepté&#x202f;; tout le reste lui correspond.</numerusform>
            <numerusform>%1 a été restaurée sans %n objets de l’archive, comme accepté&#x202f;; tout le reste lui correspond.</numerusform>
        </translation>
    </message>
    <message>
        <source>The database %1 had been dropped and was put back from the safety backup: it is what it was before.</source>
        <translation>La base %1 avait été supprimée et a été remise en place depuis la sauvegarde de sécurité&#xa0;: elle est ce qu’elle était avant.</translation>
    </message>
    <message>
        <source>What became of %1 is settled by: belayctl recover</source>
        <translation>Pour régler ce qu’est devenue %1&#xa0;: belayctl recover</translation>
    </message>
    <message>
        <source>The switch was undone: the database %1 is the one that it was before.</source>
        <translation>La bascule a été annulée&#xa0;: la base %1 est celle d’avant.</translation>
    </message>
    <message>
        <source>Then %1 ran on it.</source>
        <translation>Ensuite, %1 y a été exécuté.</translation>
    </message>
    <message>
        <source>The command after it did not succeed: %1</source>
        <translation>La commande d’après n’a pas réussi&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Connection</name>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>%1 asks for a password, and none was given.</source>
        <translation>%1 demande un mot de passe, et aucun n’a été donné.</translation>
    </message>
    <message>
        <source>Give the password, or put it where libpq finds it (~/.pgpass).</source>
        <translation>Donnez le mot de passe, ou placez-le là où libpq le trouve (~/.pgpass).</translation>
    </message>
    <message>
        <source>%1 refused the role or its password.</source>
        <translation>%1 a refusé le rôle ou son mot de passe.</translation>
    </message>
    <message>
        <source>Check the role, its password and the server&apos;s pg_hba.conf.</source>
        <translation>Vérifiez le rôle, son mot de passe et le fichier pg_hba.conf du serveur.</translation>
    </message>
    <message>
        <source>The database does not exist on %1.</source>
        <translation>La base de données n’existe pas sur %1.</translation>
    </message>
    <message>
        <source>%1 cannot be reached.</source>
        <translation>%1 est injoignable.</translation>
    </message>
    <message>
        <source>Check that the server runs, its address and port, and the network in between.</source>
        <translation>Vérifiez que le serveur fonctionne, son adresse et son port, et le réseau qui y mène.</translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation>%1 ne répond pas.</translation>
    </message>
    <message>
        <source>The server refused a statement: %1</source>
        <translation>Le serveur a refusé une instruction&#xa0;: %1</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation>La connexion au serveur a été perdue.</translation>
    </message>
    <message>
        <source>The connection string cannot be read.</source>
        <translation>La chaîne de connexion est illisible.</translation>
    </message>
    <message>
        <source>local server, port %1</source>
        <translation>serveur local, port %1</translation>
    </message>
    <message>
        <source>socket %1, port %2</source>
        <translation>socket %1, port %2</translation>
    </message>
</context>
<context>
    <name>ConnectionOptions</name>
    <message>
        <source>-W needs a terminal to ask on.</source>
        <translation>-W a besoin d’un terminal pour poser la question.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Mot de passe&#xa0;: </translation>
    </message>
    <message>
        <source>Host name, address, or folder of a socket.</source>
        <translation>Nom d’hôte, adresse, ou dossier d’un socket.</translation>
    </message>
    <message>
        <source>Port.</source>
        <translation>Port.</translation>
    </message>
    <message>
        <source>Role to connect as.</source>
        <translation>Rôle sous lequel se connecter.</translation>
    </message>
    <message>
        <source>Database; a name, a connection string or a URI.</source>
        <translation>Base de données&#x202f;; un nom, une chaîne de connexion ou un URI.</translation>
    </message>
    <message>
        <source>Never ask for a password; always so without -W.</source>
        <translation>Ne jamais demander de mot de passe&#x202f;; c’est toujours le cas sans -W.</translation>
    </message>
    <message>
        <source>Ask for the password on the terminal.</source>
        <translation>Demander le mot de passe sur le terminal.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
</context>
<context>
    <name>ContentCheck</name>
    <message>
        <source>The check of the archive was cancelled.</source>
        <translation>La vérification de l’archive a été annulée.</translation>
    </message>
    <message>
        <source>The data of %1 is damaged after row %2: %3.</source>
        <translation>Les données de %1 sont endommagées après la ligne %2 : %3.</translation>
    </message>
    <message>
        <source>The data of %1 is damaged: %2.</source>
        <translation>Les données de %1 sont endommagées : %2.</translation>
    </message>
</context>
<context>
    <name>DamageMap</name>
    <message>
        <source>The data of %1 is followed by bytes that make no sense, so nobody can tell whether it is all there.</source>
        <translation>Les données de %1 sont suivies d’octets qui n’ont pas de sens&#x202f;: personne ne peut dire si elles sont complètes.</translation>
    </message>
    <message>
        <source>The data of %1 is damaged.</source>
        <translation>Les données de %1 sont endommagées.</translation>
    </message>
    <message>
        <source>The data of %1 was not found.</source>
        <translation>Les données de %1 n’ont pas été trouvées.</translation>
    </message>
    <message>
        <source>The file ends before the data of %1.</source>
        <translation>Le fichier se termine avant les données de %1.</translation>
    </message>
    <message>
        <source>The data of %1 is not where it should be.</source>
        <translation>Les données de %1 ne sont pas là où elles devraient être.</translation>
    </message>
</context>
<context>
    <name>DataFault</name>
    <message>
        <source>the file ends here</source>
        <translation>le fichier se termine ici</translation>
    </message>
    <message>
        <source>the file became shorter</source>
        <translation>le fichier a été raccourci</translation>
    </message>
    <message>
        <source>this is no integer</source>
        <translation>ceci n’est pas un entier</translation>
    </message>
    <message>
        <source>negative length</source>
        <translation>longueur négative</translation>
    </message>
    <message>
        <source>the data begins outside of the file&apos;s data</source>
        <translation>les données commencent hors de la zone de données du fichier</translation>
    </message>
    <message>
        <source>another data block is here</source>
        <translation>un autre bloc de données se trouve ici</translation>
    </message>
    <message>
        <source>another data block begins within it</source>
        <translation>un autre bloc de données commence au milieu</translation>
    </message>
    <message>
        <source>the data ends too early</source>
        <translation>les données se terminent trop tôt</translation>
    </message>
    <message>
        <source>bytes follow the end of the compressed data</source>
        <translation>des octets suivent la fin des données compressées</translation>
    </message>
    <message>
        <source>the compressed data is damaged</source>
        <translation>les données compressées sont endommagées</translation>
    </message>
    <message>
        <source>the checksum of the compressed data is wrong</source>
        <translation>la somme de contrôle des données compressées est fausse</translation>
    </message>
    <message>
        <source>the COPY statement is not one that pg_dump writes</source>
        <translation>l’instruction COPY n’est pas de celles que pg_dump écrit</translation>
    </message>
    <message>
        <source>the last row has no end</source>
        <translation>la dernière ligne n’a pas de fin</translation>
    </message>
    <message>
        <source>the end of the rows is not marked</source>
        <translation>la fin des lignes n’est pas marquée</translation>
    </message>
    <message>
        <source>the end of the rows is marked</source>
        <translation>la fin des lignes est marquée</translation>
    </message>
    <message>
        <source>something follows the end of the rows</source>
        <translation>quelque chose suit la fin des lignes</translation>
    </message>
    <message>
        <source>a row has another number of columns than the table</source>
        <translation>une ligne n’a pas le même nombre de colonnes que la table</translation>
    </message>
    <message>
        <source>the last statement has no end</source>
        <translation>la dernière instruction n’a pas de fin</translation>
    </message>
    <message>
        <source>a statement inserts nothing</source>
        <translation>une instruction n’insère rien</translation>
    </message>
    <message>
        <source>a parenthesis closes nothing</source>
        <translation>une parenthèse ne ferme rien</translation>
    </message>
    <message>
        <source>the text contains a zero byte</source>
        <translation>le texte contient un octet nul</translation>
    </message>
</context>
<context>
    <name>DatabaseDump</name>
    <message>
        <source>%1 is no compression; use none, gzip, lz4 or zstd, with :LEVEL if you like.</source>
        <translation>%1 n’est pas une compression&#x202f;; utilisez none, gzip, lz4 ou zstd, suivi de :NIVEAU si vous le souhaitez.</translation>
    </message>
    <message>
        <source>The backup folder %1 cannot be made.</source>
        <translation>Le dossier des sauvegardes %1 ne peut pas être créé.</translation>
    </message>
    <message>
        <source>Choose another backup folder.</source>
        <translation>Choisissez un autre dossier des sauvegardes.</translation>
    </message>
    <message>
        <source>The backup folder %1 cannot be written.</source>
        <translation>Impossible d’écrire dans le dossier des sauvegardes %1.</translation>
    </message>
    <message>
        <source>Change its permissions or choose another backup folder.</source>
        <translation>Modifiez ses droits d’accès ou choisissez un autre dossier des sauvegardes.</translation>
    </message>
    <message>
        <source>The backup folder %1 has %2 free; about %3 are needed.</source>
        <translation>Le dossier des sauvegardes %1 a %2 de libre&#x202f;; il en faut environ %3.</translation>
    </message>
    <message>
        <source>Make room or choose another backup folder.</source>
        <translation>Libérez de la place ou choisissez un autre dossier des sauvegardes.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The database %1 could not be dumped.</source>
        <translation>La base %1 n’a pas pu être exportée.</translation>
    </message>
    <message>
        <source>Reading every byte</source>
        <translation>Lecture de chaque octet</translation>
    </message>
    <message>
        <source>%1 cannot be removed.</source>
        <translation>%1 ne peut pas être supprimé.</translation>
    </message>
</context>
<context>
    <name>DatabaseSwitch</name>
    <message>
        <source>The database %1 is no longer the one that the plan was made for.</source>
        <translation>La base %1 n’est plus celle pour laquelle le plan a été établi.</translation>
    </message>
    <message>
        <source>Make a new plan.</source>
        <translation>Établissez un nouveau plan.</translation>
    </message>
    <message>
        <source>The connection was lost during the switch, and the server cannot be asked how it ended.</source>
        <translation>La connexion a été perdue pendant la bascule, et on ne peut pas demander au serveur comment elle s’est terminée.</translation>
    </message>
    <message>
        <source>When the server answers again, look whether %1 exists: then the switch was made.</source>
        <translation>Quand le serveur répondra de nouveau, regardez si %1 existe&#xa0;: si oui, la bascule a été faite.</translation>
    </message>
    <message>
        <source>The restored copy could not take the place of %1.</source>
        <translation>La copie restaurée n’a pas pu prendre la place de %1.</translation>
    </message>
    <message>
        <source>Close the sessions, prepared transactions and replication slots of the database, then try again.</source>
        <translation>Fermez les sessions, transactions préparées et slots de réplication de la base, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>DirectSession</name>
    <message>
        <source>Between us and the server stands a connection pool: locks and settings of a session get lost in it.</source>
        <translation>Entre nous et le serveur se trouve un regroupement de connexions (pooler)&#xa0;: les verrous et réglages d’une session s’y perdent.</translation>
    </message>
    <message>
        <source>Connect to the server&apos;s own port.</source>
        <translation>Connectez-vous au port du serveur lui-même.</translation>
    </message>
</context>
<context>
    <name>DoctorCommand</name>
    <message>
        <source>Tool</source>
        <translation>Outil</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Looks whether everything is there that Belay needs.</source>
        <translation>Regarde si tout ce dont Belay a besoin est là.</translation>
    </message>
</context>
<context>
    <name>DurableFile</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Le fichier %1 ne peut pas être lu.</translation>
    </message>
</context>
<context>
    <name>Examinations</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>it answers</source>
        <translation>il répond</translation>
    </message>
    <message>
        <source>Password file</source>
        <translation>Fichier de mots de passe</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>il n’y en a pas</translation>
    </message>
    <message>
        <source>%1 may be read by others, so PostgreSQL&apos;s tools ignore it</source>
        <translation>%1 est lisible par d’autres ; les outils de PostgreSQL l’ignorent donc</translation>
    </message>
    <message>
        <source>Take the rights of others away: chmod 600 FILE.</source>
        <translation>Retirez les droits des autres : chmod 600 FICHIER.</translation>
    </message>
    <message>
        <source>Locale</source>
        <translation>Langue et encodage</translation>
    </message>
    <message>
        <source>Choose a locale with UTF-8, e.g. LANG=C.UTF-8.</source>
        <translation>Choisissez une locale en UTF-8, p. ex. LANG=C.UTF-8.</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <translation>Dossier des sauvegardes</translation>
    </message>
    <message>
        <source>Rights of the folders</source>
        <translation>Droits des dossiers</translation>
    </message>
    <message>
        <source>only your account may enter them</source>
        <translation>seul votre compte peut y entrer</translation>
    </message>
    <message>
        <source>others may enter %1</source>
        <translation>d’autres peuvent entrer dans %1</translation>
    </message>
    <message>
        <source>Take the rights of others away: chmod go= FOLDER.</source>
        <translation>Retirez les droits des autres : chmod go= DOSSIER.</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Place sur le disque</translation>
    </message>
    <message>
        <source>%1 of %2 are free below %3</source>
        <translation>%1 libres sur %2 sous %3</translation>
    </message>
    <message>
        <source>Free some room, or choose a backup folder on another disk.</source>
        <translation>Libérez de la place, ou choisissez un dossier de sauvegarde sur un autre disque.</translation>
    </message>
    <message>
        <source>Interrupted runs</source>
        <translation>Opérations interrompues</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n opération</numerusform>
            <numerusform>%n opérations</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle them in the window, or with “belayctl recover”.</source>
        <translation>Réglez-les dans la fenêtre, ou avec «&#xa0;belayctl recover&#xa0;».</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>PostgreSQL %1, a standby; role %2</source>
        <translation>PostgreSQL %1, un secondaire ; rôle %2</translation>
    </message>
    <message>
        <source>PostgreSQL %1; role %2</source>
        <translation>PostgreSQL %1 ; rôle %2</translation>
    </message>
    <message>
        <source>Server “%1”</source>
        <translation>Serveur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>it answers, and asks for a password</source>
        <translation>il répond et demande un mot de passe</translation>
    </message>
    <message>
        <source>Known holes in the tools</source>
        <translation>Failles connues des outils</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>aucune connue</translation>
    </message>
    <message>
        <source>Update PostgreSQL&apos;s client tools; restore only archives whose origin you trust.</source>
        <translation>Mettez à jour les outils clients de PostgreSQL&#x202f;; ne restaurez que des archives dont l’origine est sûre.</translation>
    </message>
    <message>
        <source>Sealing (bubblewrap)</source>
        <translation>Isolement (bubblewrap)</translation>
    </message>
    <message>
        <source>pg_restore can be sealed off from files of unknown origin.</source>
        <translation>pg_restore peut être isolé face aux fichiers d’origine inconnue.</translation>
    </message>
    <message>
        <source>Shared history</source>
        <translation>Historique partagé</translation>
    </message>
    <message>
        <source>its saved connection is gone</source>
        <translation>sa connexion enregistrée n’existe plus</translation>
    </message>
    <message>
        <source>Choose another in the settings, or with “belayctl history share”.</source>
        <translation>Choisissez-en une autre dans les réglages ou avec «&#xa0;belayctl history share&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%1; %Ln run(s) wait</source>
        <translation>
            <numerusform>%1&#x202f;; %Ln exécution attend</numerusform>
            <numerusform>%1&#x202f;; %Ln exécutions attendent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExecuteRestore</name>
    <message>
        <source>%1 exists and would be replaced; that must be confirmed by its name.</source>
        <translation>%1 existe et serait remplacée&#x202f;; il faut le confirmer par son nom.</translation>
    </message>
    <message>
        <source>Give the name of the target as the confirmation.</source>
        <translation>Donnez le nom de la base cible comme confirmation.</translation>
    </message>
    <message>
        <source>Somebody must accept what was found before %1 is restored.</source>
        <translation>Quelqu’un doit accepter ce qui a été constaté avant que %1 soit restaurée.</translation>
    </message>
    <message>
        <source>If that is acceptable: --accept %1</source>
        <translation>Si c’est acceptable&#xa0;: --accept %1</translation>
    </message>
    <message>
        <source>Checksum of the archive</source>
        <translation>Somme de contrôle de l’archive</translation>
    </message>
</context>
<context>
    <name>ExecuteRollback</name>
    <message>
        <source>Remove what was restored</source>
        <translation>Supprimer ce qui a été restauré</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Basculer</translation>
    </message>
    <message>
        <source>The database %1 could not be removed: %2</source>
        <translation>La base %1 n’a pas pu être supprimée&#xa0;: %2</translation>
    </message>
    <message>
        <source>The safety backup is not one of the target.</source>
        <translation>La sauvegarde de sécurité n’est pas celle de la base cible.</translation>
    </message>
    <message>
        <source>%1 would be replaced; that must be confirmed by its name.</source>
        <translation>%1 serait remplacée&#x202f;; il faut le confirmer par son nom.</translation>
    </message>
    <message>
        <source>Give the name of the target as the confirmation.</source>
        <translation>Donnez le nom de la base cible comme confirmation.</translation>
    </message>
</context>
<context>
    <name>ExplainCommand</name>
    <message>
        <source>Says what a message of PostgreSQL means and what to do.</source>
        <translation>Dit ce que signifie un message de PostgreSQL et que faire.</translation>
    </message>
    <message>
        <source>List everything that can be explained.</source>
        <translation>Lister tout ce qui peut être expliqué.</translation>
    </message>
    <message>
        <source>A message is missing.</source>
        <translation>Il manque un message.</translation>
    </message>
    <message>
        <source>No explanation is known for this message.</source>
        <translation>Aucune explication n’est connue pour ce message.</translation>
    </message>
</context>
<context>
    <name>ExplanationText</name>
    <message>
        <source>Why: %1</source>
        <translation>Pourquoi : %1</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Que faire : %1</translation>
    </message>
    <message>
        <source>More: %1</source>
        <translation>Pour aller plus loin : %1</translation>
    </message>
</context>
<context>
    <name>FileKind</name>
    <message>
        <source>%1 is packed with %2.</source>
        <translation>%1 est compressé avec %2.</translation>
    </message>
    <message>
        <source>Unpack it, and open the file that comes out.</source>
        <translation>Décompressez-le, et ouvrez le fichier obtenu.</translation>
    </message>
    <message>
        <source>%1 is encrypted with %2.</source>
        <translation>%1 est chiffré avec %2.</translation>
    </message>
    <message>
        <source>Decrypt it with the key that it was made for, and open the file that comes out.</source>
        <translation>Déchiffrez-le avec la clé prévue, et ouvrez le fichier obtenu.</translation>
    </message>
    <message>
        <source>Dump the database again with pg_dump --format=custom.</source>
        <translation>Exportez de nouveau la base avec pg_dump --format=custom.</translation>
    </message>
    <message>
        <source>Copy the file again from where it was made, and compare the sizes of both.</source>
        <translation>Copiez de nouveau le fichier depuis son lieu d’origine, et comparez les deux tailles.</translation>
    </message>
    <message>
        <source>A script is not restored but run: whatever commands are in it, it does with the rights of who runs it. Dump the database again with pg_dump --format=custom.</source>
        <translation>Un script ne se restaure pas, il s’exécute&#xa0;: quelles que soient ses commandes, il les exécute avec les droits de qui le lance. Exportez de nouveau la base avec pg_dump --format=custom.</translation>
    </message>
    <message>
        <source>%1 has only the first few bytes of an archive.</source>
        <translation>%1 ne contient que les tout premiers octets d’une archive.</translation>
    </message>
    <message>
        <source>%1 is empty: the dump, or a copy of it, failed before anything was written.</source>
        <translation>%1 est vide&#xa0;: l’export, ou une copie, a échoué avant que quoi que ce soit ne soit écrit.</translation>
    </message>
    <message>
        <source>%1 is filled with zeros: room was made for it, but its content never arrived.</source>
        <translation>%1 est rempli de zéros&#xa0;: la place a été réservée, mais son contenu n’est jamais arrivé.</translation>
    </message>
    <message>
        <source>%1 was an archive, but something that converts text has changed its bytes.</source>
        <translation>%1 était une archive, mais quelque chose qui convertit du texte en a changé les octets.</translation>
    </message>
    <message>
        <source>That cannot be undone. Dump the database again and let pg_dump write the file itself, with --file: redirecting with &gt; in PowerShell, and FTP in text mode, change the bytes.</source>
        <translation>C’est irréversible. Exportez de nouveau la base et laissez pg_dump écrire lui-même le fichier, avec --file&#xa0;: la redirection par &gt; dans PowerShell, et FTP en mode texte, changent les octets.</translation>
    </message>
    <message>
        <source>%1 is an archive that was encoded as Base64.</source>
        <translation>%1 est une archive encodée en Base64.</translation>
    </message>
    <message>
        <source>Decode it (base64 --decode), and open the file that comes out.</source>
        <translation>Décodez-la (base64 --decode), et ouvrez le fichier obtenu.</translation>
    </message>
    <message>
        <source>%1 is a tar archive of pg_dump, not one in the custom format.</source>
        <translation>%1 est une archive tar de pg_dump, et non une archive au format personnalisé.</translation>
    </message>
    <message>
        <source>%1 is a copy of a server&apos;s files, as pg_basebackup makes it, not a dump.</source>
        <translation>%1 est une copie des fichiers d’un serveur, telle que la fait pg_basebackup, et non une archive de pg_dump.</translation>
    </message>
    <message>
        <source>Start a server from it, and dump the database there with pg_dump --format=custom.</source>
        <translation>Démarrez un serveur à partir de cette copie, et exportez-y la base avec pg_dump --format=custom.</translation>
    </message>
    <message>
        <source>%1 is a dump in the plain format: an SQL script.</source>
        <translation>%1 est un export au format texte&#xa0;: un script SQL.</translation>
    </message>
    <message>
        <source>%1 is an SQL script.</source>
        <translation>%1 est un script SQL.</translation>
    </message>
    <message>
        <source>%1 is a dump of MySQL or MariaDB.</source>
        <translation>%1 est un export de MySQL ou de MariaDB.</translation>
    </message>
    <message>
        <source>PostgreSQL does not understand it: it takes a migration tool.</source>
        <translation>PostgreSQL ne le comprend pas&#xa0;: il faut un outil de migration.</translation>
    </message>
    <message>
        <source>%1 is text in UTF-16, as PowerShell writes it when output is redirected with &gt;.</source>
        <translation>%1 est du texte en UTF-16, tel que PowerShell l’écrit quand une sortie est redirigée par &gt;.</translation>
    </message>
    <message>
        <source>Dump the database again with pg_dump --format=custom, and let it write the file itself, with --file.</source>
        <translation>Exportez de nouveau la base avec pg_dump --format=custom, en le laissant écrire lui-même le fichier, avec --file.</translation>
    </message>
    <message>
        <source>%1 is a web page or a web server&apos;s message, not the file that was wanted.</source>
        <translation>%1 est une page web ou un message d’un serveur web, et non le fichier voulu.</translation>
    </message>
    <message>
        <source>Download it again; you may have to log in first.</source>
        <translation>Téléchargez-le de nouveau&#x202f;; il faut peut-être d’abord s’identifier.</translation>
    </message>
    <message>
        <source>%1 only says where Git LFS keeps the real file.</source>
        <translation>%1 dit seulement où Git LFS garde le vrai fichier.</translation>
    </message>
    <message>
        <source>Fetch the real file with git lfs pull.</source>
        <translation>Récupérez le vrai fichier avec git lfs pull.</translation>
    </message>
    <message>
        <source>%1 is a text file.</source>
        <translation>%1 est un fichier texte.</translation>
    </message>
    <message>
        <source>%1 is an SQLite database.</source>
        <translation>%1 est une base de données SQLite.</translation>
    </message>
    <message>
        <source>Open it with a program for SQLite.</source>
        <translation>Ouvrez-la avec un programme pour SQLite.</translation>
    </message>
    <message>
        <source>%1 is not a PostgreSQL archive, and not a kind of file that is known here.</source>
        <translation>%1 n’est pas une archive PostgreSQL, ni un type de fichier connu ici.</translation>
    </message>
    <message>
        <source>Check that it is the right file. A dump for Belay is made with pg_dump --format=custom.</source>
        <translation>Vérifiez que c’est le bon fichier. Une archive pour Belay se fait avec pg_dump --format=custom.</translation>
    </message>
</context>
<context>
    <name>FileLock</name>
    <message>
        <source>The lock file %1 cannot be written.</source>
        <translation>Le fichier de verrou %1 ne peut pas être écrit.</translation>
    </message>
</context>
<context>
    <name>FindTable</name>
    <message>
        <source>List what is in it with: belayctl inspect --entries</source>
        <translation>Listez son contenu avec&#xa0;: belayctl inspect --entries</translation>
    </message>
    <message>
        <source>Similar tables with rows: %1</source>
        <translation>Tables semblables qui ont des lignes&#xa0;: %1</translation>
    </message>
    <message>
        <source>More than one table is called %1.</source>
        <translation>Plusieurs tables s’appellent %1.</translation>
    </message>
    <message>
        <source>Name one of these: %1</source>
        <translation>Nommez l’une de celles-ci&#xa0;: %1</translation>
    </message>
    <message>
        <source>The archive holds no rows of a table %1.</source>
        <translation>L’archive ne contient aucune ligne d’une table %1.</translation>
    </message>
</context>
<context>
    <name>ForgetRun</name>
    <message>
        <source>The run was interrupted and given up: nobody looked whether %1 was changed.</source>
        <translation>L’exécution a été interrompue puis abandonnée&#xa0;: personne n’a vérifié si %1 a été modifiée.</translation>
    </message>
    <message>
        <source>The run was interrupted and given up, before it could change %1.</source>
        <translation>L’exécution a été interrompue puis abandonnée, avant d’avoir pu modifier %1.</translation>
    </message>
</context>
<context>
    <name>GuardedRun</name>
    <message>
        <source>Take and check the safety backup</source>
        <translation>Faire et contrôler la sauvegarde de sécurité</translation>
    </message>
    <message>
        <source>An earlier run on %1 was interrupted and is not settled.</source>
        <translation>Une exécution précédente sur %1 a été interrompue et n’est pas réglée.</translation>
    </message>
    <message>
        <source>Settle it first: belayctl recover</source>
        <translation>Réglez-la d’abord&#xa0;: belayctl recover</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>en</source>
        <comment>Code of the language in which explanations and runbooks are shown: en or fr</comment>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>HealthCheck</name>
    <message numerus="yes">
        <source>%1 did not answer as healthy within %n second(s).</source>
        <translation>
            <numerusform>%1 n’a pas répondu favorablement en %n seconde.</numerusform>
            <numerusform>%1 n’a pas répondu favorablement en %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
</context>
<context>
    <name>HistoryCommand</name>
    <message>
        <source>The history is empty.</source>
        <translation>L’historique est vide.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Undoes</source>
        <translation>Annule</translation>
    </message>
    <message>
        <source>Undone by</source>
        <translation>Annulée par</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Shows what was done, by whom, and how it went.</source>
        <translation>Montre ce qui a été fait, par qui, et comment cela s’est passé.</translation>
    </message>
    <message>
        <source>Only runs on this database.</source>
        <translation>Seulement les exécutions sur cette base.</translation>
    </message>
    <message>
        <source>Only runs that ended so.</source>
        <translation>Seulement les exécutions qui ont fini ainsi.</translation>
    </message>
    <message>
        <source>Only runs with this text.</source>
        <translation>Seulement les exécutions contenant ce texte.</translation>
    </message>
    <message>
        <source>There is no verdict %1.</source>
        <translation>Il n’y a pas de résultat %1.</translation>
    </message>
    <message>
        <source>list: at most so many; 100 by default.</source>
        <translation>list&#xa0;: au plus ce nombre&#x202f;; 100 par défaut.</translation>
    </message>
    <message>
        <source>belayctl draws no PDF, since it needs no graphics to run.</source>
        <translation>belayctl ne dessine pas de PDF, car il se passe de tout affichage graphique.</translation>
    </message>
    <message>
        <source>Export HTML and print it, or export the PDF from the window.</source>
        <translation>Exportez en HTML et imprimez-le, ou exportez le PDF depuis la fenêtre.</translation>
    </message>
    <message>
        <source>--format takes csv, html or json.</source>
        <translation>--format attend csv, html ou json.</translation>
    </message>
    <message>
        <source>export: the format; csv by default.</source>
        <translation>export&#xa0;: le format&#x202f;; csv par défaut.</translation>
    </message>
    <message>
        <source>export: the report of this run, instead of a list.</source>
        <translation>export&#xa0;: le rapport de cette exécution, au lieu d’une liste.</translation>
    </message>
    <message>
        <source>export: into a new file, instead of standard output.</source>
        <translation>export&#xa0;: dans un nouveau fichier, au lieu de la sortie standard.</translation>
    </message>
    <message>
        <source>--run names one run; it takes no filter beside it.</source>
        <translation>--run désigne une seule exécution&#x202f;; aucun filtre ne va avec.</translation>
    </message>
    <message>
        <source>Exporting the history</source>
        <translation>Export de l’historique</translation>
    </message>
    <message>
        <source>--%1 takes a day, such as 2026-11-21.</source>
        <translation>--%1 attend un jour, par exemple 2026-11-21.</translation>
    </message>
    <message>
        <source>Only runs on this server.</source>
        <translation>Seulement les exécutions sur ce serveur.</translation>
    </message>
    <message>
        <source>Only runs of this account.</source>
        <translation>Seulement les exécutions de ce compte.</translation>
    </message>
    <message>
        <source>Only backups, restores or rollbacks.</source>
        <translation>Seulement les sauvegardes, les restaurations ou les retours en arrière.</translation>
    </message>
    <message>
        <source>Only runs from this day on.</source>
        <translation>Seulement les exécutions à partir de ce jour.</translation>
    </message>
    <message>
        <source>Only runs up to this day.</source>
        <translation>Seulement les exécutions jusqu’à ce jour inclus.</translation>
    </message>
    <message>
        <source>There is no kind %1.</source>
        <translation>Il n’y a pas de type %1.</translation>
    </message>
    <message>
        <source>--anchor takes CHAIN/ENTRY/HASH, not %1.</source>
        <translation>--anchor attend CHAIN/ENTRY/HASH, et non %1.</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Tête</translation>
    </message>
    <message>
        <source>Anchors compared</source>
        <translation>Ancres comparées</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>With verify: what the history said of itself elsewhere, e.g. to the system journal (journalctl -t belay); may be given again.</source>
        <translation>Avec verify&#xa0;: ce que l’historique a dit de lui-même ailleurs, p. ex. au journal du système (journalctl -t belay)&#xa0;; peut être répété.</translation>
    </message>
    <message>
        <source>Check the history</source>
        <translation>Vérifier l’historique</translation>
    </message>
    <message>
        <source>Make a new signing key</source>
        <translation>Créer une nouvelle clé de signature</translation>
    </message>
    <message>
        <source>The key %1 signs from now on. The earlier ones stay in %2, to check what they signed.</source>
        <translation>La clé %1 signe désormais. Les précédentes restent dans %2, pour vérifier ce qu’elles ont signé.</translation>
    </message>
    <message>
        <source>history takes list, show RUN_ID, export, verify, rotate-key, share or push.</source>
        <translation>history attend list, show RUN_ID, export, verify, rotate-key, share ou push.</translation>
    </message>
    <message>
        <source>history share takes CONNINFO, --connection NAME with a database, --off, --status or --setup-sql.</source>
        <translation>history share attend CONNINFO, --connection NAME avec une base, --off, --status ou --setup-sql.</translation>
    </message>
    <message>
        <source>The settings keep no password.</source>
        <translation>Les réglages ne conservent aucun mot de passe.</translation>
    </message>
    <message>
        <source>Put it where libpq finds it (~/.pgpass), and leave it out here.</source>
        <translation>Mettez-le là où libpq le trouve (~/.pgpass) et ne l’écrivez pas ici.</translation>
    </message>
    <message>
        <source>There is no saved connection %1.</source>
        <translation>Il n’y a pas de connexion enregistrée %1.</translation>
    </message>
    <message>
        <source>No shared history is set up. Runs are kept on this computer alone.</source>
        <translation>Aucun historique partagé n’est réglé. Les exécutions ne sont conservées que sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Shared history</source>
        <translation>Historique partagé</translation>
    </message>
    <message>
        <source>Every run is shared.</source>
        <translation>Toutes les exécutions sont partagées.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Looking at the shared history</source>
        <translation>Consultation de l’historique partagé</translation>
    </message>
    <message>
        <source>share: over this saved connection; CONNINFO, e.g. a database, goes before what it says.</source>
        <translation>share&#xa0;: par cette connexion enregistrée&#x202f;; CONNINFO, par exemple une base, l’emporte sur ce qu’elle dit.</translation>
    </message>
    <message>
        <source>share: share no runs any more; what is shared stays.</source>
        <translation>share&#xa0;: ne plus partager d’exécutions&#x202f;; ce qui est partagé le reste.</translation>
    </message>
    <message>
        <source>share: say where runs are shared, and what waits.</source>
        <translation>share&#xa0;: dire où les exécutions sont partagées et ce qui attend.</translation>
    </message>
    <message>
        <source>share: print the SQL by which an administrator sets a shared history up.</source>
        <translation>share&#xa0;: afficher le SQL avec lequel un administrateur installe un historique partagé.</translation>
    </message>
    <message>
        <source>push: offer every run again, after the shared history was brought back from a backup.</source>
        <translation>push&#xa0;: proposer de nouveau toutes les exécutions, quand l’historique partagé a été rétabli depuis une sauvegarde.</translation>
    </message>
    <message>
        <source>No shared history is set up.</source>
        <translation>Aucun historique partagé n’est réglé.</translation>
    </message>
    <message>
        <source>Say where it is: belayctl history share CONNINFO</source>
        <translation>Dites où il est&#xa0;: belayctl history share CONNINFO</translation>
    </message>
    <message>
        <source>Sharing the history</source>
        <translation>Partage de l’historique</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) shared.</source>
        <translation>
            <numerusform>%Ln exécution partagée.</numerusform>
            <numerusform>%Ln exécutions partagées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryRescue</name>
    <message>
        <source>Told by a manifest: the safety backup of this run is whole. How the run itself ended is not known.</source>
        <translation>D’après un manifeste&#xa0;: la sauvegarde de sécurité de cette exécution est entière. L’issue de l’exécution elle-même n’est pas connue.</translation>
    </message>
    <message>
        <source>Told by a manifest: the backup is whole.</source>
        <translation>D’après un manifeste&#xa0;: la sauvegarde est entière.</translation>
    </message>
    <message>
        <source>It was moved to %1 and can be looked at there.</source>
        <translation>Il a été déplacé vers %1, où l’on peut l’examiner.</translation>
    </message>
    <message numerus="yes">
        <source>A new history was begun; %Ln run(s) could be told from manifests, what else was in the old one is not in it.</source>
        <translation>
            <numerusform>Un nouvel historique a été commencé&#xa0;; %Ln exécution a pu être reconstituée d’après les manifestes, le reste de l’ancien n’y figure pas.</numerusform>
            <numerusform>Un nouvel historique a été commencé&#xa0;; %Ln exécutions ont pu être reconstituées d’après les manifestes, le reste de l’ancien n’y figure pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another Belay is making the history anew.</source>
        <translation>Un autre Belay est en train de recréer l’historique.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
</context>
<context>
    <name>HistoryStore</name>
    <message>
        <source>The history cannot be read or written.</source>
        <translation>L’historique ne peut être ni lu ni écrit.</translation>
    </message>
    <message>
        <source>Look at the detail; free the disk or restore the permissions of the file.</source>
        <translation>Regardez le détail&#x202f;; libérez de la place ou rétablissez les droits d’accès au fichier.</translation>
    </message>
    <message>
        <source>The file is no history of Belay.</source>
        <translation>Le fichier n’est pas un historique de Belay.</translation>
    </message>
    <message>
        <source>The file was written by a newer Belay.</source>
        <translation>Le fichier a été écrit par une version plus récente de Belay.</translation>
    </message>
    <message>
        <source>The file of the history is gone.</source>
        <translation>Le fichier de l’historique a disparu.</translation>
    </message>
    <message>
        <source>Put it back from a backup of your files; or a new one is made of the manifests by: belayctl history verify</source>
        <translation>Remettez-le en place depuis une sauvegarde de vos fichiers&#xa0;; ou un nouveau est créé d’après les manifestes par&#xa0;: belayctl history verify</translation>
    </message>
    <message>
        <source>The file of the history is damaged.</source>
        <translation>Le fichier de l’historique est endommagé.</translation>
    </message>
    <message>
        <source>It is moved aside, and a new one made of the manifests, by: belayctl history verify</source>
        <translation>Il est mis de côté, et un nouveau créé d’après les manifestes, par&#xa0;: belayctl history verify</translation>
    </message>
    <message>
        <source>The history holds no run %1.</source>
        <translation>L’historique ne contient pas d’exécution %1.</translation>
    </message>
</context>
<context>
    <name>HtmlReport</name>
    <message>
        <source>Written by %1 on %2.</source>
        <comment>program, date</comment>
        <translation>Écrit par %1 le %2.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes:seconds</comment>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours:minutes:seconds</comment>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>path, size</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>account, machine</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Database changed</source>
        <translation>Base modifiée</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Undoes the run</source>
        <translation>Annule l’exécution</translation>
    </message>
    <message>
        <source>Undone by the run</source>
        <translation>Annulée par l’exécution</translation>
    </message>
    <message>
        <source>Run ID</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Errors by cause</source>
        <translation>Erreurs par cause</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n object(s))</source>
        <comment>a cause</comment>
        <translation>
            <numerusform>%1 (%n objet)</numerusform>
            <numerusform>%1 (%n objets)</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out, as was accepted</source>
        <translation>Laissée de côté, comme accepté</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différente</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>The database has what the archive has</source>
        <translation>La base contient ce que contient l’archive</translation>
    </message>
    <message>
        <source>The database differs from the archive</source>
        <translation>La base diffère de l’archive</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Rows in the archive</source>
        <translation>Lignes dans l’archive</translation>
    </message>
    <message>
        <source>Rows in the database</source>
        <translation>Lignes dans la base</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
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
        <source>Missing</source>
        <translation>Manquants</translation>
    </message>
    <message>
        <source>Not in the archive</source>
        <translation>Absents de l’archive</translation>
    </message>
    <message>
        <source>Invalid indexes</source>
        <translation>Index invalides</translation>
    </message>
    <message>
        <source>Constraints that were not validated</source>
        <translation>Contraintes non validées</translation>
    </message>
    <message>
        <source>Kept for an undo</source>
        <translation>Conservé pour une annulation</translation>
    </message>
    <message>
        <source>%1, removed on %2</source>
        <comment>what, date</comment>
        <translation>%1, supprimé le %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <comment>what, date</comment>
        <translation>%1, jusqu’au %2</translation>
    </message>
    <message>
        <source>Plan as it was accepted</source>
        <translation>Plan tel qu’il a été accepté</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>kind of run, database</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is filtered by, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>History of restores</source>
        <translation>Historique des restaurations</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s)</source>
        <translation>
            <numerusform>%Ln exécution</numerusform>
            <numerusform>%Ln exécutions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectCommand</name>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
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
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée le</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Écrite par</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>Compression</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>With data</source>
        <translation>Avec données</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>Structure</translation>
    </message>
    <message>
        <source>sound; the content was not read</source>
        <translation>saine&#x202f;; le contenu n’a pas été lu</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>cassée</translation>
    </message>
    <message>
        <source>Shows what is in an archive; needs no server.</source>
        <translation>Montre ce que contient une archive&#x202f;; n’a pas besoin de serveur.</translation>
    </message>
    <message>
        <source>Show the entries, too.</source>
        <translation>Montrer aussi les entrées.</translation>
    </message>
    <message>
        <source>Print what pg_restore --list prints.</source>
        <translation>Afficher ce qu’affiche pg_restore --list.</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Avertissements</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 entries</source>
        <translation>%1 entrées sur %2</translation>
    </message>
    <message>
        <source>comes along: %1 (%2)</source>
        <translation>vient avec&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>stays out: %1</source>
        <translation>reste dehors&#xa0;: %1</translation>
    </message>
    <message>
        <source>With --list: only what is in this schema, with what it needs; may be given again.</source>
        <translation>Avec --list&#xa0;: seulement ce qui est dans ce schéma, avec ce dont il a besoin&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>With --list: only this table, view or sequence, with what it needs; may be given again.</source>
        <translation>Avec --list&#xa0;: seulement cette table, vue ou séquence, avec ce dont elle a besoin&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>With --list: without this table and what needs it; may be given again.</source>
        <translation>Avec --list&#xa0;: sans cette table ni ce qui en a besoin&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>With --list: only the entry with this dump id, with what it needs; may be given again.</source>
        <translation>Avec --list&#xa0;: seulement l’entrée de ce numéro, avec ce dont elle a besoin&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>A part is only shown as a list: add --list.</source>
        <translation>Une partie ne se montre que comme liste&#xa0;: ajouter --list.</translation>
    </message>
    <message>
        <source>--list prints the list and nothing else: not together with --json or --entries.</source>
        <translation>--list écrit la liste et rien d’autre&#xa0;: pas avec --json ni --entries.</translation>
    </message>
</context>
<context>
    <name>Invocation</name>
    <message>
        <source>Exactly one %1 is expected.</source>
        <translation>Il faut exactement un argument %1.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number.</source>
        <translation>--%1 attend un nombre entier.</translation>
    </message>
</context>
<context>
    <name>JobContext</name>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
</context>
<context>
    <name>JobPrinter</name>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>encore %n seconde environ</numerusform>
            <numerusform>encore %n secondes environ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>encore %n minute environ</numerusform>
            <numerusform>encore %n minutes environ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
</context>
<context>
    <name>Keyring</name>
    <message>
        <source>The keyring does not answer.</source>
        <translation>Le trousseau ne répond pas.</translation>
    </message>
    <message>
        <source>Unlock the keyring, or let Belay ask for the password each time.</source>
        <translation>Déverrouillez le trousseau, ou laissez Belay demander le mot de passe à chaque fois.</translation>
    </message>
</context>
<context>
    <name>KeyringCheck</name>
    <message>
        <source>The keyring does not answer.</source>
        <translation>Le trousseau ne répond pas.</translation>
    </message>
    <message>
        <source>Unlock the keyring, or let Belay ask for the password each time.</source>
        <translation>Déverrouillez le trousseau, ou laissez Belay demander le mot de passe à chaque fois.</translation>
    </message>
</context>
<context>
    <name>LargeObjects</name>
    <message>
        <source>The archive holds no large object %1.</source>
        <translation>L’archive ne contient pas de Large Object %1.</translation>
    </message>
    <message>
        <source>List them with: belayctl rows FILE --large-objects</source>
        <translation>Listez-les avec&#xa0;: belayctl rows FILE --large-objects</translation>
    </message>
</context>
<context>
    <name>Leftovers</name>
    <message>
        <source>It is kept until %1.</source>
        <translation>Elle est gardée jusqu’au %1.</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>Elle n’existe plus.</translation>
    </message>
    <message>
        <source>%1 does not exist: this may be the only copy of it.</source>
        <translation>%1 n’existe pas&#xa0;: c’en est peut-être la seule copie.</translation>
    </message>
    <message>
        <source>Somebody is connected to it.</source>
        <translation>Quelqu’un y est connecté.</translation>
    </message>
    <message>
        <source>The database %1 was removed.</source>
        <translation>La base %1 a été supprimée.</translation>
    </message>
    <message>
        <source>No whole safety backup is there: this is the only copy of what the database was before.</source>
        <translation>Il n’y a pas de sauvegarde de sécurité entière&#xa0;: c’est la seule copie de ce que la base était avant.</translation>
    </message>
</context>
<context>
    <name>LoadArchive</name>
    <message>
        <source>A list for pg_restore cannot be written.</source>
        <translation>Une liste pour pg_restore ne peut pas être écrite.</translation>
    </message>
</context>
<context>
    <name>LoadBeside</name>
    <message>
        <source>Make the new database</source>
        <translation>Créer la nouvelle base</translation>
    </message>
    <message>
        <source>The database %1 could not be made.</source>
        <translation>La base %1 n’a pas pu être créée.</translation>
    </message>
    <message>
        <source>Load the archive</source>
        <translation>Charger l’archive</translation>
    </message>
    <message>
        <source>Carry over settings and analyze</source>
        <translation>Reprendre les réglages et analyser</translation>
    </message>
    <message>
        <source>Verify the result</source>
        <translation>Vérifier le résultat</translation>
    </message>
    <message>
        <source>The database %1 could not be removed: %2</source>
        <translation>La base %1 n’a pas pu être supprimée&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not everything can be loaded. The load begins again, each entry on its own.</source>
        <translation>Tout ne peut pas être chargé. Le chargement recommence, chaque entrée pour elle-même.</translation>
    </message>
</context>
<context>
    <name>LoadMonitor</name>
    <message numerus="yes">
        <source>The server has shown no progress for %n second(s). It is not interrupted: a large index takes its time.</source>
        <translation>
            <numerusform>Le serveur n’a montré aucun progrès depuis %n seconde. Il n’est pas interrompu&#xa0;: un grand index demande du temps.</numerusform>
            <numerusform>Le serveur n’a montré aucun progrès depuis %n secondes. Il n’est pas interrompu&#xa0;: un grand index demande du temps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LoadResult</name>
    <message>
        <source>The archive could not be loaded whole.</source>
        <translation>L’archive n’a pas pu être chargée en entier.</translation>
    </message>
    <message>
        <source>Look at the causes, remove them, and restore again.</source>
        <translation>Examinez les causes, éliminez-les et restaurez de nouveau.</translation>
    </message>
    <message>
        <source>What was loaded does not match the archive.</source>
        <translation>Ce qui a été chargé ne correspond pas à l’archive.</translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
    <message>
        <source>No target database is named.</source>
        <translation>Aucune base cible n’est nommée.</translation>
    </message>
</context>
<context>
    <name>Manifest</name>
    <message>
        <source>%1 is not a manifest that this version understands.</source>
        <translation>%1 n’est pas un manifeste que cette version comprend.</translation>
    </message>
    <message>
        <source>The backup %1 is not the one that was taken: it changed since.</source>
        <translation>La sauvegarde %1 n’est pas celle qui a été faite&#xa0;: elle a changé depuis.</translation>
    </message>
    <message>
        <source>The signature of the manifest %1 is wrong: it is not what Belay wrote.</source>
        <translation>La signature du manifeste %1 est fausse&#xa0;: ce n’est pas ce que Belay a écrit.</translation>
    </message>
    <message>
        <source>Do not restore this archive unless you know by other means what it is; then move the manifest away.</source>
        <translation>Ne restaurez cette archive que si vous savez par ailleurs ce qu’elle est&#xa0;; déplacez alors le manifeste.</translation>
    </message>
</context>
<context>
    <name>OutputSink</name>
    <message>
        <source>Standard output cannot be written.</source>
        <translation>Impossible d’écrire sur la sortie standard.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 ne peut pas être écrit.</translation>
    </message>
</context>
<context>
    <name>PartFile</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 existe déjà.</translation>
    </message>
    <message>
        <source>Choose another name: no file is ever replaced.</source>
        <translation>Choisissez un autre nom&#xa0;: aucun fichier n’est jamais remplacé.</translation>
    </message>
</context>
<context>
    <name>PartOptions</name>
    <message>
        <source>--entry takes the number of an entry, not %1.</source>
        <translation>--entry prend le numéro d’une entrée, pas %1.</translation>
    </message>
</context>
<context>
    <name>PassFile</name>
    <message>
        <source>A file for the password cannot be written in %1.</source>
        <translation>Un fichier pour le mot de passe ne peut pas être écrit dans %1.</translation>
    </message>
</context>
<context>
    <name>PgTool</name>
    <message>
        <source>%1 could not be started.</source>
        <translation>%1 n’a pas pu être démarré.</translation>
    </message>
    <message>
        <source>%1 crashed or was killed.</source>
        <translation>%1 a planté ou a été tué.</translation>
    </message>
    <message>
        <source>%1 failed (exit code %2).</source>
        <translation>%1 a échoué (code de sortie %2).</translation>
    </message>
</context>
<context>
    <name>PlainDigest</name>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>La comparaison a été annulée.</translation>
    </message>
    <message>
        <source>%1 cannot be read any more.</source>
        <translation>%1 ne peut plus être lu.</translation>
    </message>
</context>
<context>
    <name>PlanRestore</name>
    <message>
        <source>Look at the server</source>
        <translation>Examiner le serveur</translation>
    </message>
    <message>
        <source>Check what could go wrong</source>
        <translation>Contrôler ce qui pourrait mal se passer</translation>
    </message>
    <message>
        <source>Read every byte of the archive</source>
        <translation>Lire chaque octet de l’archive</translation>
    </message>
    <message>
        <source>If there is no other archive, what is whole in it can be restored into a new database: belayctl restore --accept archive.damaged</source>
        <translation>S’il n’existe pas d’autre archive, ce qui y est entier peut être restauré dans une nouvelle base : belayctl restore --accept archive.damaged</translation>
    </message>
    <message>
        <source>Look where the archive comes from</source>
        <translation>Examiner d’où vient l’archive</translation>
    </message>
</context>
<context>
    <name>PlanRollback</name>
    <message>
        <source>The run %1 is no restore.</source>
        <translation>L’exécution %1 n’est pas une restauration.</translation>
    </message>
    <message>
        <source>The run %1 has not ended.</source>
        <translation>L’exécution %1 n’est pas terminée.</translation>
    </message>
    <message>
        <source>The run %1 changed nothing, so there is nothing to undo.</source>
        <translation>L’exécution %1 n’a rien modifié&#xa0;: il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>The run %1 was undone already, by the run %2.</source>
        <translation>L’exécution %1 a déjà été annulée, par l’exécution %2.</translation>
    </message>
    <message>
        <source>This is another server than the one that the run %1 restored to.</source>
        <translation>Ce serveur n’est pas celui où l’exécution %1 a restauré.</translation>
    </message>
    <message>
        <source>Connect to %1.</source>
        <translation>Connectez-vous à %1.</translation>
    </message>
    <message>
        <source>%1 is no longer the database that the run %2 left: something else replaced it since.</source>
        <translation>%1 n’est plus la base laissée par l’exécution %2&#xa0;: autre chose l’a remplacée depuis.</translation>
    </message>
    <message>
        <source>Undo the later run first, or restore the safety backup as a new restore.</source>
        <translation>Annulez d’abord l’exécution ultérieure, ou restaurez la sauvegarde de sécurité par une nouvelle restauration.</translation>
    </message>
    <message>
        <source>Neither the old database nor the safety backup of the run %1 is there any more.</source>
        <translation>Ni l’ancienne base ni la sauvegarde de sécurité de l’exécution %1 n’existent plus.</translation>
    </message>
    <message>
        <source>Check the safety backup</source>
        <translation>Contrôler la sauvegarde de sécurité</translation>
    </message>
    <message>
        <source>The role %1 may not create databases, which this undo needs.</source>
        <translation>Le rôle %1 ne peut pas créer de bases, ce qu’exige cette annulation.</translation>
    </message>
    <message>
        <source>Undo it as a role that may, for example with -U.</source>
        <translation>Annulez-la sous un rôle qui le peut, par exemple avec -U.</translation>
    </message>
    <message>
        <source>A safety backup of %1 as it is now is taken into %2 and checked.</source>
        <translation>Une sauvegarde de sécurité de %1 dans son état actuel est faite dans %2 et contrôlée.</translation>
    </message>
    <message>
        <source>In one transaction the kept old database %1 becomes %2 again.</source>
        <translation>En une seule transaction, l’ancienne base conservée %1 redevient %2.</translation>
    </message>
    <message>
        <source>The safety backup %1 is loaded into a new database and compared with it.</source>
        <translation>La sauvegarde de sécurité %1 est chargée dans une nouvelle base et comparée à celle-ci.</translation>
    </message>
    <message>
        <source>In one transaction the new database takes the place of %1.</source>
        <translation>En une seule transaction, la nouvelle base prend la place de %1.</translation>
    </message>
    <message>
        <source>%1 did not exist before the restore: it is removed.</source>
        <translation>%1 n’existait pas avant la restauration&#xa0;: elle est supprimée.</translation>
    </message>
    <message>
        <source>What is %1 now, with everything written since the restore, is removed; it is only in the new safety backup.</source>
        <translation>Ce qu’est %1 maintenant, avec tout ce qui y a été écrit depuis la restauration, est supprimé&#x202f;; cela ne se trouve plus que dans la nouvelle sauvegarde de sécurité.</translation>
    </message>
    <message>
        <source>The backup %1 is not the one that the history knows.</source>
        <translation>La sauvegarde %1 n’est pas celle que connaît l’historique.</translation>
    </message>
    <message>
        <source>The manifest of %1 is not signed by a key that is here; it is the file that the history knows.</source>
        <translation>Le manifeste de %1 n’est pas signé par une clé présente ici&#xa0;; c’est bien le fichier que connaît l’historique.</translation>
    </message>
    <message>
        <source>%1 holds a shared history: undoing the run %2 would take back what others recorded there.</source>
        <translation>%1 contient un historique partagé&#xa0;: annuler l’exécution %2 effacerait ce que d’autres y ont enregistré.</translation>
    </message>
</context>
<context>
    <name>PlanText</name>
    <message>
        <source>unknown size</source>
        <translation>taille inconnue</translation>
    </message>
    <message>
        <source>The database %1 does not exist on %2, so there is nothing to back up.</source>
        <translation>La base %1 n’existe pas sur %2&#xa0;: il n’y a rien à sauvegarder.</translation>
    </message>
    <message>
        <source>A safety backup of %1 (%2) is taken into %3 and checked. Without it nothing is changed.</source>
        <translation>Une sauvegarde de sécurité de %1 (%2) est faite dans %3 et contrôlée. Sans elle, rien n’est modifié.</translation>
    </message>
    <message>
        <source>Its objects are compared with the archive.</source>
        <translation>Ses objets sont comparés à l’archive.</translation>
    </message>
    <message>
        <source>It is renamed to %1 once it is whole.</source>
        <translation>Elle est renommée en %1 une fois qu’elle est entière.</translation>
    </message>
    <message>
        <source>It gets the settings, privileges and comment of %1, and its objects are compared with the archive.</source>
        <translation>Elle reçoit les réglages, privilèges et commentaire de %1, et ses objets sont comparés à l’archive.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) on %1 are closed.</source>
        <translation>
            <numerusform>%n session sur %1 est fermée.</numerusform>
            <numerusform>%n sessions sur %1 sont fermées.</numerusform>
        </translation>
    </message>
    <message>
        <source>In one transaction %1 is renamed to %2 and the new database takes its name. Until then %1 serves as before.</source>
        <translation>En une seule transaction, %1 est renommée en %2 et la nouvelle base prend son nom. Jusque-là, %1 sert comme avant.</translation>
    </message>
    <message>
        <source>What was written to %1 since the archive was made is only in %2; the safety backup has it as far as it was there when that began.</source>
        <translation>Ce qui a été écrit dans %1 depuis la création de l’archive ne se trouve plus que dans %2&#x202f;; la sauvegarde de sécurité l’a pour autant que c’était là à son début.</translation>
    </message>
    <message>
        <source>What is written to %1 after that backup begins is lost, and no undo brings it back: let nothing write to it until the end.</source>
        <translation>Ce qui est écrit dans %1 après le début de cette sauvegarde est perdu, et aucune annulation ne le ramène&#xa0;: que rien n’y écrive jusqu’à la fin.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is kept for %n day(s), so that the restore can be undone at once.</source>
        <translation>
            <numerusform>%1 est conservée %n jour, pour que la restauration puisse être annulée aussitôt.</numerusform>
            <numerusform>%1 est conservée %n jours, pour que la restauration puisse être annulée aussitôt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The objects of the archive are dropped from %1 and made anew, in one transaction: all or nothing. They stay locked until it ends.</source>
        <translation>Les objets de l’archive sont supprimés de %1 et recréés, en une seule transaction&#xa0;: tout ou rien. Ils restent verrouillés jusqu’à sa fin.</translation>
    </message>
    <message>
        <source>The objects are compared with the archive. An undo loads the safety backup.</source>
        <translation>Les objets sont comparés à l’archive. Une annulation charge la sauvegarde de sécurité.</translation>
    </message>
    <message numerus="yes">
        <source>The archive is damaged; what is whole in it was salvaged into %1. The data of %n entry(s) is lost.</source>
        <translation>
            <numerusform>L’archive est endommagée ; ce qui y est entier a été sauvé dans %1. Les données de %n entrée sont perdues.</numerusform>
            <numerusform>L’archive est endommagée ; ce qui y est entier a été sauvé dans %1. Les données de %n entrées sont perdues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n de plus</numerusform>
            <numerusform>%1 et %n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
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
            <numerusform>%n objet de %1 n’est pas dans l’archive et ne sera plus que dans l’ancienne base&#xa0;: %2.</numerusform>
            <numerusform>%n objets de %1 ne sont pas dans l’archive et ne seront plus que dans l’ancienne base&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) that are not in the archive go with them and do not come back: %1.</source>
        <translation>
            <numerusform>%n objet absent de l’archive disparaît avec eux et ne revient pas&#xa0;: %1.</numerusform>
            <numerusform>%n objets absents de l’archive disparaissent avec eux et ne reviennent pas&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no object that is not in the archive.</source>
        <translation>%1 n’a aucun objet qui ne soit pas dans l’archive.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) that are not in the archive stay: %1.</source>
        <translation>
            <numerusform>%n objet absent de l’archive reste&#xa0;: %1.</numerusform>
            <numerusform>%n objets absents de l’archive restent&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The archive makes %1 objects that %2 does not have and replaces %3 that it has.</source>
        <translation>L’archive crée %1 objets que %2 n’a pas et en remplace %3 qu’elle a.</translation>
    </message>
    <message>
        <source>In these tables are about %1 rows now, by the server&apos;s statistics, and exactly %2 in the archive.</source>
        <translation>Ces tables ont environ %1 lignes aujourd’hui, selon les statistiques du serveur, et exactement %2 dans l’archive.</translation>
    </message>
    <message>
        <source>The archive makes %1 objects with %2 rows.</source>
        <translation>L’archive crée %1 objets avec %2 lignes.</translation>
    </message>
    <message>
        <source>On the server it takes about %1; %2 are free.</source>
        <translation>Sur le serveur, il faut environ %1&#x202f;; %2 sont libres.</translation>
    </message>
    <message>
        <source>On the server it takes about %1; how much is free there is not known.</source>
        <translation>Sur le serveur, il faut environ %1&#x202f;; on ne sait pas combien y est libre.</translation>
    </message>
    <message>
        <source>By the last restore into %1, it takes about %2.</source>
        <translation>D’après la dernière restauration dans %1, cela prend environ %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) of the archive are not restored, as was accepted: %1.</source>
        <translation>
            <numerusform>%n objet de l’archive n’est pas restauré, comme accepté&#xa0;: %1.</numerusform>
            <numerusform>%n objets de l’archive ne sont pas restaurés, comme accepté&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) of the archive may fail; what fails is told, as was accepted.</source>
        <translation>
            <numerusform>%n entrée de l’archive peut échouer&#x202f;; le cas échéant, c’est signalé, comme accepté.</numerusform>
            <numerusform>%n entrées de l’archive peuvent échouer&#x202f;; ce qui échoue est signalé, comme accepté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Owners are left out: everything belongs to %1.</source>
        <translation>Les propriétaires sont laissés de côté&#xa0;: tout appartient à %1.</translation>
    </message>
    <message>
        <source>Privileges are left out.</source>
        <translation>Les privilèges sont laissés de côté.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) with statistics are left out; ANALYZE makes them anew.</source>
        <translation>
            <numerusform>%n entrée de statistiques est laissée de côté&#x202f;; ANALYZE la recalcule.</numerusform>
            <numerusform>%n entrées de statistiques sont laissées de côté&#x202f;; ANALYZE les recalcule.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a part of the archive is restored: %1 of its %2 entries.</source>
        <translation>Seule une partie de l’archive est restaurée&#xa0;: %1 de ses %2 entrées.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) that it needs are in %1 already and stay as they are: %2.</source>
        <translation>
            <numerusform>%n objet dont elle a besoin est déjà dans %1 et reste tel quel&#xa0;: %2.</numerusform>
            <numerusform>%n objets dont elle a besoin sont déjà dans %1 et restent tels quels&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is dropped. From here until the end there is no database of this name.</source>
        <translation>%1 est supprimée. À partir de là et jusqu’à la fin, il n’y a pas de base de ce nom.</translation>
    </message>
    <message>
        <source>Where any of this fails or is cancelled, the safety backup is put back in the same way.</source>
        <translation>Si quoi que ce soit échoue ou est annulé, la sauvegarde de sécurité est remise en place de la même façon.</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) are left out by the profile %1: %2.</source>
        <translation>
            <numerusform>%n objet est omis par le profil %1&#xa0;: %2.</numerusform>
            <numerusform>%n objets sont omis par le profil %1&#xa0;: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>What belongs to these roles or names them is given to others, through a copy of the archive in %1: %2.</source>
        <translation>Ce qui appartient à ces rôles ou les nomme revient à d’autres, par une copie de l’archive dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Then %1 runs on the new database, in one transaction; where it fails, nothing is replaced.</source>
        <translation>Ensuite, %1 est exécuté sur la nouvelle base, en une transaction&#x202f;; s’il échoue, rien n’est remplacé.</translation>
    </message>
    <message>
        <source>This program is run, without a shell; where it fails, nothing is changed: %1</source>
        <translation>Ce programme est exécuté, sans shell&#x202f;; s’il échoue, rien n’est modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Afterwards this program is run, without a shell: %1</source>
        <translation>Après quoi ce programme est exécuté, sans shell&#xa0;: %1</translation>
    </message>
    <message>
        <source>Afterwards, also where it failed, this program is run, without a shell: %1</source>
        <translation>Après quoi, même en cas d’échec, ce programme est exécuté, sans shell&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 must answer within %n second(s); where it does not, the switch is undone, and what was written since then is lost.</source>
        <translation>
            <numerusform>%1 doit répondre en %n seconde&#x202f;; sinon, la bascule est annulée et ce qui a été écrit depuis est perdu.</numerusform>
            <numerusform>%1 doit répondre en %n secondes&#x202f;; sinon, la bascule est annulée et ce qui a été écrit depuis est perdu.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of its tables is large: one connection loads them, %1 entries in a transaction.</source>
        <translation>Aucune de ses tables n’est grande&#xa0;: une seule connexion les charge, par transactions de %1 entrées.</translation>
    </message>
    <message>
        <source>None of its tables is large: one connection loads them.</source>
        <translation>Aucune de ses tables n’est grande&#xa0;: une seule connexion les charge.</translation>
    </message>
    <message numerus="yes">
        <source>%n connection(s) load its data and build its indexes at once.</source>
        <translation>
            <numerusform>%n connexion charge ses données et construit ses index.</numerusform>
            <numerusform>%n connexions chargent ses données et construisent ses index en même temps.</numerusform>
        </translation>
    </message>
    <message>
        <source>One connection loads the definitions and all that is small, %1 entries in a transaction.</source>
        <translation>Une connexion charge les définitions et tout ce qui est petit, par transactions de %1 entrées.</translation>
    </message>
    <message>
        <source>One connection loads the definitions and all that is small.</source>
        <translation>Une connexion charge les définitions et tout ce qui est petit.</translation>
    </message>
    <message numerus="yes">
        <source>Then %n connection(s) load the large tables and build their indexes.</source>
        <translation>
            <numerusform>Puis %n connexion charge les grandes tables et construit leurs index.</numerusform>
            <numerusform>Puis %n connexions chargent les grandes tables et construisent leurs index.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server has %n processor(s), and no more than that work on it at once.</source>
        <translation>
            <numerusform>Le serveur a %n processeur, et rien de plus n’y travaille à la fois.</numerusform>
            <numerusform>Le serveur a %n processeurs, et rien de plus n’y travaille à la fois.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>How many processors the server has cannot be asked from here; where it has more than %n, more jobs can be asked for.</source>
        <translation>
            <numerusform>Le nombre de processeurs du serveur ne peut pas être demandé d’ici&#x202f;; s’il en a plus de %n, demandez plus de tâches.</numerusform>
            <numerusform>Le nombre de processeurs du serveur ne peut pas être demandé d’ici&#x202f;; s’il en a plus de %n, demandez plus de tâches.</numerusform>
        </translation>
    </message>
    <message>
        <source>A new database %1 is made and the archive is loaded into it.</source>
        <translation>Une nouvelle base %1 est créée et l’archive y est chargée.</translation>
    </message>
    <message>
        <source>Neither a manifest nor the history knows the archive: pg_restore reads it sealed off, with no way out but to the server.</source>
        <translation>Ni un manifeste ni l’historique ne connaît l’archive : pg_restore la lit isolé, sans autre issue que le serveur.</translation>
    </message>
</context>
<context>
    <name>ReadFailure</name>
    <message>
        <source>The data of %1 is damaged after row %2: %3.</source>
        <translation>Les données de %1 sont endommagées après la ligne %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>The data of %1 is damaged: %2.</source>
        <translation>Les données de %1 sont endommagées&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Copy the file again from where it was made, and compare the sizes of both. If they are the same, dump the database again.</source>
        <translation>Copiez de nouveau le fichier depuis son lieu d’origine et comparez les deux tailles. Si elles sont identiques, exportez de nouveau la base.</translation>
    </message>
    <message>
        <source>Row %1 of %2 is larger than is accepted.</source>
        <translation>La ligne %1 de %2 est plus grande que ce qui est accepté.</translation>
    </message>
    <message>
        <source>Restore the table into a database to read it.</source>
        <translation>Restaurez la table dans une base pour la lire.</translation>
    </message>
    <message>
        <source>%1 holds no rows.</source>
        <translation>%1 ne contient pas de lignes.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>La lecture a été annulée.</translation>
    </message>
</context>
<context>
    <name>RecoverCommand</name>
    <message>
        <source>not settled</source>
        <translation>non réglée</translation>
    </message>
    <message>
        <source>No run was interrupted.</source>
        <translation>Aucune exécution n’a été interrompue.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Supprimée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Kept: %1 (%2). %3</source>
        <translation>Gardée&#xa0;: %1 (%2). %3</translation>
    </message>
    <message>
        <source>Settles runs that were interrupted, and removes kept databases on their day.</source>
        <translation>Règle les exécutions interrompues et supprime les bases gardées le jour venu.</translation>
    </message>
    <message>
        <source>Only list interrupted runs and kept databases, with their last day; change nothing.</source>
        <translation>Lister seulement les exécutions interrompues et les bases gardées, avec leur dernier jour&#xa0;; ne rien modifier.</translation>
    </message>
    <message>
        <source>recover takes no arguments.</source>
        <translation>recover ne prend pas d’argument.</translation>
    </message>
    <message>
        <source>Give up this run, whose server is gone for good: it ends as failed, and what it left is not looked for any more.</source>
        <translation>Abandonner cette exécution, dont le serveur a définitivement disparu&#xa0;: elle se termine en échec, et ce qu’elle a laissé n’est plus recherché.</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>This is another server than the one that the run %1 worked on.</source>
        <translation>Ce n’est pas le serveur sur lequel l’exécution %1 a travaillé.</translation>
    </message>
    <message>
        <source>Connect to %1.</source>
        <translation>Connectez-vous à %1.</translation>
    </message>
    <message>
        <source>The run was interrupted before it did anything. The database %1 was not changed.</source>
        <translation>L’exécution a été interrompue avant d’avoir fait quoi que ce soit. La base %1 n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>It is removed by the next run on this server, or by: belayctl recover</source>
        <translation>Elle est supprimée par la prochaine exécution sur ce serveur, ou par&#xa0;: belayctl recover</translation>
    </message>
</context>
<context>
    <name>Recreate</name>
    <message>
        <source>Give it the name</source>
        <translation>Lui donner le nom</translation>
    </message>
    <message>
        <source>%1 was dropped, and neither the archive nor the safety backup could be loaded.</source>
        <translation>%1 a été supprimée, et ni l’archive ni la sauvegarde de sécurité n’ont pu être chargées.</translation>
    </message>
    <message>
        <source>Everything is in the safety backup %1. Remove the cause, then: belayctl recover</source>
        <translation>Tout est dans la sauvegarde de sécurité %1. Supprimez la cause, puis&#xa0;: belayctl recover</translation>
    </message>
    <message>
        <source>Drop the old database</source>
        <translation>Supprimer l’ancienne base</translation>
    </message>
    <message>
        <source>The server cannot be asked whether %1 was dropped.</source>
        <translation>Impossible de demander au serveur si %1 a été supprimée.</translation>
    </message>
    <message>
        <source>When the server answers again: belayctl recover</source>
        <translation>Quand le serveur répondra de nouveau&#xa0;: belayctl recover</translation>
    </message>
</context>
<context>
    <name>RegularFile</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>Check its path.</source>
        <translation>Vérifiez son chemin.</translation>
    </message>
    <message>
        <source>You have no permission to read %1.</source>
        <translation>Vous n’avez pas le droit de lire %1.</translation>
    </message>
    <message>
        <source>Ask its owner, or copy it to where you may read it.</source>
        <translation>Demandez à son propriétaire, ou copiez-le là où vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>%1 is a symbolic link: what it points to could change between two looks.</source>
        <translation>%1 est un lien symbolique&#xa0;: ce qu’il désigne pourrait changer entre deux lectures.</translation>
    </message>
    <message>
        <source>Open the file itself: %1</source>
        <translation>Ouvrez le fichier lui-même&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 cannot be opened.</source>
        <translation>%1 ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>%1 is an archive in directory format, not one in the custom format.</source>
        <translation>%1 est une archive au format répertoire, et non au format personnalisé.</translation>
    </message>
    <message>
        <source>Dump the database again with pg_dump --format=custom.</source>
        <translation>Exportez de nouveau la base avec pg_dump --format=custom.</translation>
    </message>
    <message>
        <source>%1 is a folder.</source>
        <translation>%1 est un dossier.</translation>
    </message>
    <message>
        <source>Choose an archive in it.</source>
        <translation>Choisissez une archive qui s’y trouve.</translation>
    </message>
    <message>
        <source>%1 is a device, a pipe or a socket, not a file.</source>
        <translation>%1 est un périphérique, un tube ou un socket, et non un fichier.</translation>
    </message>
    <message>
        <source>Write its content to a file, and open that.</source>
        <translation>Écrivez son contenu dans un fichier, et ouvrez celui-ci.</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>blocking</source>
        <translation>bloquant</translation>
    </message>
    <message>
        <source>to be accepted</source>
        <translation>à accepter</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>pour information</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Nothing speaks against it.</source>
        <translation>Rien ne s’y oppose.</translation>
    </message>
    <message>
        <source>What would happen</source>
        <translation>Ce qui se passerait</translation>
    </message>
    <message>
        <source>The commands</source>
        <translation>Les commandes</translation>
    </message>
    <message>
        <source>To do it</source>
        <translation>Pour le faire</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Safety backup</source>
        <translation>Sauvegarde de sécurité</translation>
    </message>
    <message>
        <source>Old database</source>
        <translation>Ancienne base</translation>
    </message>
    <message>
        <source>To undo it</source>
        <translation>Pour l’annuler</translation>
    </message>
    <message>
        <source>To accept it: %1</source>
        <translation>Pour l’accepter&#xa0;: %1</translation>
    </message>
    <message>
        <source>In numbers</source>
        <translation>En chiffres</translation>
    </message>
    <message>
        <source>Not there, as was accepted</source>
        <translation>Absents, comme accepté</translation>
    </message>
    <message>
        <source>If you accept it, these will be missing: %1</source>
        <translation>Si vous l’acceptez, il manquera&#xa0;: %1</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>%1 at once; then from the safety backup, as long as it is there</source>
        <translation>%1 immédiatement&#xa0;; puis depuis la sauvegarde de sécurité, tant qu’elle existe</translation>
    </message>
    <message>
        <source>as long as the safety backup is there</source>
        <translation>tant que la sauvegarde de sécurité existe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a choice does, its option</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>RequestChange</name>
    <message>
        <source>Use the mode swap</source>
        <translation>Utiliser le mode swap</translation>
    </message>
    <message>
        <source>Use the mode in-place</source>
        <translation>Utiliser le mode in-place</translation>
    </message>
    <message>
        <source>Restore without owners</source>
        <translation>Restaurer sans les propriétaires</translation>
    </message>
    <message>
        <source>Restore without privileges</source>
        <translation>Restaurer sans les privilèges</translation>
    </message>
    <message>
        <source>Make it a staging copy</source>
        <translation>En faire une copie de recette</translation>
    </message>
</context>
<context>
    <name>RequiredReason</name>
    <message>
        <source>%1 is a production server: the history needs a reason.</source>
        <translation>%1 est un serveur de production&#xa0;: l’historique exige un motif.</translation>
    </message>
    <message>
        <source>Say why with --reason.</source>
        <translation>Dites pourquoi avec --reason.</translation>
    </message>
</context>
<context>
    <name>RestoreCommand</name>
    <message>
        <source>Restores an archive into a database, with a safety backup before.</source>
        <translation>Restaure une archive dans une base, avec une sauvegarde de sécurité au préalable.</translation>
    </message>
    <message>
        <source>Print what would happen, and stop.</source>
        <translation>Afficher ce qui se passerait, et s’arrêter là.</translation>
    </message>
    <message>
        <source>The target&apos;s name, to confirm that it is replaced.</source>
        <translation>Le nom de la base cible, pour confirmer qu’elle est remplacée.</translation>
    </message>
    <message>
        <source>Leave owners out: everything belongs to the connected role.</source>
        <translation>Laisser les propriétaires de côté&#xa0;: tout appartient au rôle connecté.</translation>
    </message>
    <message>
        <source>Leave privileges out.</source>
        <translation>Laisser les privilèges de côté.</translation>
    </message>
    <message>
        <source>Folder for the safety backup.</source>
        <translation>Dossier de la sauvegarde de sécurité.</translation>
    </message>
    <message>
        <source>Plan the restore</source>
        <translation>Préparer la restauration</translation>
    </message>
    <message>
        <source>Name the target with -d.</source>
        <translation>Nommez la base cible avec -d.</translation>
    </message>
    <message>
        <source>For how many days the old database is kept.</source>
        <translation>Pendant combien de jours l’ancienne base est conservée.</translation>
    </message>
    <message>
        <source>Say yes to a finding, by its key, e.g. extensions.missing; may be given again.</source>
        <translation>Accepte un constat, par sa clé, p. ex. extensions.missing&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>Restore what is in this schema, with what it needs; may be given again.</source>
        <translation>Restaure ce qui est dans ce schéma, avec ce qu’il requiert&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>Restore this table, view or sequence, with what it needs; may be given again.</source>
        <translation>Restaure cette table, vue ou séquence, avec ce qu’elle requiert&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>Leave this table out, with what needs it; may be given again.</source>
        <translation>Laisse cette table de côté, avec ce qui la requiert&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>--mode takes swap, in-place or recreate.</source>
        <translation>--mode accepte swap, in-place ou recreate.</translation>
    </message>
    <message>
        <source>swap: beside, then switch; in-place: in one transaction; recreate: drop, then load. By default what the role may do.</source>
        <translation>swap&#xa0;: à côté, puis échange&#xa0;; in-place&#xa0;: en une transaction&#xa0;; recreate&#xa0;: supprimer, puis charger. Par défaut, ce que le rôle peut faire.</translation>
    </message>
    <message>
        <source>--map-role takes OLD=NEW, not %1.</source>
        <translation>--map-role attend ANCIEN=NOUVEAU, non %1.</translation>
    </message>
    <message>
        <source>The role %1 cannot be mapped twice.</source>
        <translation>Le rôle %1 ne peut pas être remplacé deux fois.</translation>
    </message>
    <message>
        <source>--section takes pre-data, data or post-data.</source>
        <translation>--section attend pre-data, data ou post-data.</translation>
    </message>
    <message>
        <source>--profile takes staging or full.</source>
        <translation>--profile attend staging ou full.</translation>
    </message>
    <message>
        <source>--use-list says everything that is restored: not together with --schema, --table or --entry.</source>
        <translation>--use-list dit tout ce qui est restauré&#xa0;: pas avec --schema, --table ou --entry.</translation>
    </message>
    <message>
        <source>Restore the entry with this dump id, with what it needs; may be given again.</source>
        <translation>Restaurer l’entrée de ce numéro, avec ce dont elle a besoin&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>Restore the entries of this file, an edited list of inspect --list, with what they need and nothing else, in the archive&apos;s order.</source>
        <translation>Restaurer les entrées de ce fichier, une liste d’inspect --list que l’on a modifiée, avec ce dont elles ont besoin et rien d’autre, dans l’ordre de l’archive.</translation>
    </message>
    <message>
        <source>Restore only this section: pre-data, data or post-data; may be given again.</source>
        <translation>Ne restaurer que cette section&#xa0;: pre-data, data ou post-data&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>staging: for a copy, without subscriptions, publications, foreign servers, event triggers and scheduled jobs.</source>
        <translation>staging&#xa0;: pour une copie de recette, sans souscriptions, publications, serveurs distants, déclencheurs d’événements ni tâches planifiées.</translation>
    </message>
    <message>
        <source>Give to the role NEW what belongs to OLD or names it: owners, privileges, policies, user mappings; may be given again. A name with a = in it stands in double quotes.</source>
        <translation>Donner au rôle NEW ce qui appartient à OLD ou le nomme&#xa0;: propriétaires, privilèges, politiques, correspondances d’utilisateurs&#x202f;; peut être répété. Un nom qui contient un = s’écrit entre guillemets doubles.</translation>
    </message>
    <message>
        <source>Run this right before the target is touched, e.g. to stop the application; where it fails, nothing is changed. No shell is used; it is kept in the history, so put no secret into it.</source>
        <translation>Exécuter ceci juste avant de toucher à la cible, p. ex. pour arrêter l’application&#x202f;; en cas d’échec, rien n’est modifié. Aucun shell n’est utilisé&#x202f;; la commande est conservée dans l’historique&#xa0;: n’y mettez pas de secret.</translation>
    </message>
    <message>
        <source>Run this afterwards, e.g. to start the application; also where the restore failed after the command before it. It sees BELAY_RUN and BELAY_DATABASE.</source>
        <translation>Exécuter ceci après, p. ex. pour démarrer l’application&#x202f;; même si la restauration a échoué après la commande d’avant. La commande voit BELAY_RUN et BELAY_DATABASE.</translation>
    </message>
    <message>
        <source>Run this file, in one transaction, on the copy before it takes the target&apos;s place, e.g. to anonymise it.</source>
        <translation>Exécuter ce fichier, en une transaction, sur la copie avant qu’elle ne prenne la place de la cible, p. ex. pour l’anonymiser.</translation>
    </message>
    <message>
        <source>This must answer 2xx after the switch, else the switch is undone.</source>
        <translation>Cette URL doit répondre 2xx après la bascule, sinon la bascule est annulée.</translation>
    </message>
    <message>
        <source>How long it may take to; 60 by default.</source>
        <translation>Le temps qui lui est laissé&#x202f;; 60 par défaut.</translation>
    </message>
    <message>
        <source>Why, for the history; needed where a saved connection says that the server is production.</source>
        <translation>Pourquoi, pour l’historique&#x202f;; exigé lorsqu’une connexion enregistrée indique que le serveur est de production.</translation>
    </message>
</context>
<context>
    <name>Risks</name>
    <message>
        <source>%1 uses a language that is not confined to the database.</source>
        <translation>%1 utilise un langage qui n’est pas confiné à la base de données.</translation>
    </message>
    <message>
        <source>%1 calls compiled code inside the server.</source>
        <translation>%1 appelle du code compilé à l’intérieur du serveur.</translation>
    </message>
    <message>
        <source>%1 runs a program on the server&apos;s computer.</source>
        <translation>%1 exécute un programme sur la machine du serveur.</translation>
    </message>
    <message>
        <source>%1 is not as pg_dump writes it, and everything after it depends on it.</source>
        <translation>%1 n’est pas tel que pg_dump l’écrit, et tout ce qui suit en dépend.</translation>
    </message>
    <message>
        <source>%1 loads its rows by a statement that pg_dump does not write.</source>
        <translation>%1 charge ses lignes par une instruction que pg_dump n’écrit pas.</translation>
    </message>
    <message>
        <source>%1 runs with the privileges of its owner, whoever calls it.</source>
        <translation>%1 s’exécute avec les privilèges de son propriétaire, quel que soit l’appelant.</translation>
    </message>
    <message>
        <source>%1 runs a function whenever somebody changes definitions.</source>
        <translation>%1 exécute une fonction chaque fois que quelqu’un modifie des définitions.</translation>
    </message>
    <message>
        <source>%1 changes what statements on its table do.</source>
        <translation>%1 change l’effet des instructions sur sa table.</translation>
    </message>
    <message>
        <source>%1 reaches data outside the database.</source>
        <translation>%1 accède à des données hors de la base de données.</translation>
    </message>
    <message>
        <source>%1 logs in elsewhere, and may hold a password.</source>
        <translation>%1 se connecte ailleurs et peut contenir un mot de passe.</translation>
    </message>
    <message>
        <source>%1 lets another server write into the database.</source>
        <translation>%1 laisse un autre serveur écrire dans la base de données.</translation>
    </message>
    <message>
        <source>%1 has invisible characters in a name, shown here as escapes.</source>
        <translation>%1 a dans un nom des caractères invisibles, montrés ici sous forme d’échappements.</translation>
    </message>
</context>
<context>
    <name>RoleMapping</name>
    <message>
        <source>The roles of an archive in the encoding %1 can only be mapped where their names are ASCII.</source>
        <translation>Les rôles d’une archive dans l’encodage %1 ne peuvent être remplacés que si leurs noms sont en ASCII.</translation>
    </message>
    <message>
        <source>Write the archive with the mapped roles</source>
        <translation>Écrire l’archive avec les rôles remplacés</translation>
    </message>
</context>
<context>
    <name>RollbackCommand</name>
    <message>
        <source>Undoes a restore: the database is again what it was before.</source>
        <translation>Annule une restauration&#xa0;: la base redevient ce qu’elle était avant.</translation>
    </message>
    <message>
        <source>The target&apos;s name, to confirm that it is replaced.</source>
        <translation>Le nom de la base cible, pour confirmer qu’elle est remplacée.</translation>
    </message>
    <message>
        <source>An undo gives back exactly what was there: no SQL file runs on it.</source>
        <translation>Une annulation rend exactement ce qui était là&#xa0;: aucun fichier SQL n’y est exécuté.</translation>
    </message>
    <message>
        <source>An undo is not undone again, so no health URL decides about it.</source>
        <translation>Une annulation n’est pas annulée à son tour&#xa0;: aucune URL de santé n’en décide.</translation>
    </message>
    <message>
        <source>Look at the application yourself, or with --after-command.</source>
        <translation>Vérifiez l’application vous-même, ou avec --after-command.</translation>
    </message>
    <message>
        <source>Why, for the history; needed where a saved connection says that the server is production.</source>
        <translation>Pourquoi, pour l’historique&#x202f;; exigé lorsqu’une connexion enregistrée indique que le serveur est de production.</translation>
    </message>
    <message>
        <source>Run this right before the target is touched, e.g. to stop the application; where it fails, nothing is changed. No shell is used; it is kept in the history, so put no secret into it.</source>
        <translation>Exécuter ceci juste avant de toucher à la cible, p. ex. pour arrêter l’application&#x202f;; en cas d’échec, rien n’est modifié. Aucun shell n’est utilisé&#x202f;; la commande est conservée dans l’historique&#xa0;: n’y mettez pas de secret.</translation>
    </message>
    <message>
        <source>Run this afterwards, e.g. to start the application; also where the undo failed after the command before it. It sees BELAY_RUN and BELAY_DATABASE.</source>
        <translation>Exécuter ceci après, p. ex. pour démarrer l’application&#x202f;; même si l’annulation a échoué après la commande d’avant. La commande voit BELAY_RUN et BELAY_DATABASE.</translation>
    </message>
</context>
<context>
    <name>RowCondition</name>
    <message>
        <source>%1 is neither COLUMN=VALUE nor COLUMN IS NULL for a column of the table.</source>
        <translation>%1 n’est ni COLUMN=VALUE ni COLUMN IS NULL pour une colonne de la table.</translation>
    </message>
    <message>
        <source>Its columns are: %1</source>
        <translation>Ses colonnes sont&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>RowExport</name>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room there.</source>
        <translation>Choisissez un autre dossier, ou faites-y de la place.</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 lignes</translation>
    </message>
</context>
<context>
    <name>RowSearch</name>
    <message>
        <source>There is no text to search for.</source>
        <translation>Il n’y a aucun texte à chercher.</translation>
    </message>
</context>
<context>
    <name>RowsCommand</name>
    <message>
        <source>--large-object takes the OID of a large object.</source>
        <translation>--large-object attend l’OID d’un Large Object.</translation>
    </message>
    <message>
        <source>A FILE and a SCHEMA.TABLE are expected.</source>
        <translation>Il faut un FILE et un SCHEMA.TABLE.</translation>
    </message>
    <message>
        <source>Exactly one %1 is expected.</source>
        <translation>Il faut exactement un argument %1.</translation>
    </message>
    <message>
        <source>--format takes text, csv, json, insert or copy.</source>
        <translation>--format attend text, csv, json, insert ou copy.</translation>
    </message>
    <message>
        <source>The partitions of %1 have different columns.</source>
        <translation>Les partitions de %1 ont des colonnes différentes.</translation>
    </message>
    <message>
        <source>Name one of the partitions.</source>
        <translation>Nommez l’une des partitions.</translation>
    </message>
    <message>
        <source>Prints the rows of a table, straight from an archive.</source>
        <translation>Affiche les lignes d’une table, directement depuis une archive.</translation>
    </message>
    <message>
        <source>Print at most so many rows.</source>
        <translation>N’afficher que ce nombre de lignes au plus.</translation>
    </message>
    <message>
        <source>Leave out so many rows first.</source>
        <translation>Omettre d’abord ce nombre de lignes.</translation>
    </message>
    <message>
        <source>Print only rows with this text in this column, or with NULL in it: COLUMN=VALUE or &apos;COLUMN IS NULL&apos;. All of several must hold.</source>
        <translation>N’afficher que les lignes dont cette colonne contient exactement ce texte, ou NULL&#xa0;: COLUMN=VALUE ou &apos;COLUMN IS NULL&apos;. S’il y en a plusieurs, toutes doivent être vraies.</translation>
    </message>
    <message>
        <source>text, csv, json, insert or copy. In text, NULL stands for itself, an empty text is &quot;&quot; and long values are cut; the others are whole.</source>
        <translation>text, csv, json, insert ou copy. Dans text, NULL est écrit tel quel, un texte vide est &quot;&quot; et les valeurs longues sont coupées&#x202f;; les autres formats sont complets.</translation>
    </message>
    <message>
        <source>With --format insert: leave rows alone that are there already.</source>
        <translation>Avec --format insert&#xa0;: laisser intactes les lignes déjà présentes.</translation>
    </message>
    <message>
        <source>Write to this new file instead of standard output.</source>
        <translation>Écrire dans ce nouveau fichier plutôt que sur la sortie standard.</translation>
    </message>
    <message>
        <source>List the large objects with their sizes in bytes.</source>
        <translation>Lister les Large Objects avec leur taille en octets.</translation>
    </message>
    <message>
        <source>Print the bytes of this large object.</source>
        <translation>Écrire les octets de ce Large Object.</translation>
    </message>
    <message>
        <source>With --json, standard output gets one JSON document.</source>
        <translation>Avec --json, la sortie standard reçoit un seul document JSON.</translation>
    </message>
    <message>
        <source>Leave --json out, or name a file with --output.</source>
        <translation>Omettez --json, ou indiquez un fichier avec --output.</translation>
    </message>
</context>
<context>
    <name>RunRecorder</name>
    <message>
        <source>The lock of the run %1 cannot be taken.</source>
        <translation>Le verrou de l’exécution %1 ne peut pas être pris.</translation>
    </message>
    <message>
        <source>The run %1 is still at work.</source>
        <translation>L’exécution %1 est encore en cours.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or cancel it.</source>
        <translation>Attendez qu’elle se termine, ou annulez-la.</translation>
    </message>
</context>
<context>
    <name>RunRestore</name>
    <message>
        <source>The database %1 is no longer the one that the plan was made for.</source>
        <translation>La base %1 n’est plus celle pour laquelle le plan a été établi.</translation>
    </message>
    <message>
        <source>Make a new plan.</source>
        <translation>Établissez un nouveau plan.</translation>
    </message>
    <message>
        <source>Load the archive</source>
        <translation>Charger l’archive</translation>
    </message>
    <message>
        <source>Analyze</source>
        <translation>Analyser</translation>
    </message>
    <message>
        <source>Verify the result</source>
        <translation>Vérifier le résultat</translation>
    </message>
    <message>
        <source>The server cannot be asked whether the restore was committed.</source>
        <translation>Impossible de demander au serveur si la restauration a été validée.</translation>
    </message>
    <message>
        <source>When the server answers again: belayctl recover</source>
        <translation>Quand le serveur répondra de nouveau&#xa0;: belayctl recover</translation>
    </message>
</context>
<context>
    <name>RunSessions</name>
    <message>
        <source>Sessions of the run %1 do not end.</source>
        <translation>Des sessions de l’exécution %1 ne se terminent pas.</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>Complete</source>
        <translation>Complet</translation>
    </message>
    <message>
        <source>Complete with differences</source>
        <translation>Complet, avec différences</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>Incomplet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Rolled back</source>
        <translation>Revenu en arrière</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Restore</source>
        <comment>noun, a kind of run</comment>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>Rollback</source>
        <translation>Retour en arrière</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Safety backup</source>
        <translation>Sauvegarde de sécurité</translation>
    </message>
    <message>
        <source>Kept database</source>
        <translation>Base conservée</translation>
    </message>
    <message>
        <source>Loaded copy</source>
        <translation>Copie chargée</translation>
    </message>
    <message>
        <source>Loaded beside, then switched in one step</source>
        <translation>Chargée à côté, puis basculée d’un coup</translation>
    </message>
    <message>
        <source>In place, in one transaction</source>
        <translation>Sur place, en une transaction</translation>
    </message>
    <message>
        <source>Dropped, then made anew</source>
        <translation>Supprimée, puis recréée</translation>
    </message>
</context>
<context>
    <name>RunbookCommand</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Prints a page for an emergency, or lists them.</source>
        <translation>Affiche une procédure d’urgence, ou les liste toutes.</translation>
    </message>
    <message>
        <source>The name of a runbook</source>
        <translation>Le nom d’une procédure</translation>
    </message>
    <message>
        <source>There is no runbook %1.</source>
        <translation>Il n’y a pas de procédure %1.</translation>
    </message>
    <message>
        <source>“belayctl runbook” lists them.</source>
        <translation>«&#xa0;belayctl runbook&#xa0;» les liste.</translation>
    </message>
</context>
<context>
    <name>SafetyBackup</name>
    <message>
        <source>The database %1 is no longer the one that the plan was made for.</source>
        <translation>La base %1 n’est plus celle pour laquelle le plan a été établi.</translation>
    </message>
    <message>
        <source>Make a new plan.</source>
        <translation>Établissez un nouveau plan.</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>The salvage was cancelled; nothing was written.</source>
        <translation>Le sauvetage a été annulé&#x202f;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>What was written reads differently from what was to be written; it was removed.</source>
        <translation>Ce qui a été écrit ne se relit pas tel qu’il devait être&#x202f;; le fichier a été supprimé.</translation>
    </message>
    <message>
        <source>Check the disk, or write to another one.</source>
        <translation>Vérifiez le disque, ou écrivez sur un autre.</translation>
    </message>
</context>
<context>
    <name>SalvageCommand</name>
    <message>
        <source>Read every byte</source>
        <translation>Lire chaque octet</translation>
    </message>
    <message>
        <source>Write what is whole, and read it again</source>
        <translation>Écrire ce qui est intact, et le relire</translation>
    </message>
    <message>
        <source>Lost:</source>
        <translation>Perdu&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n large objects are lost, with their owners, rights and comments.</source>
        <translation>
            <numerusform>%n objet large est perdu, avec son propriétaire, ses droits et ses commentaires.</numerusform>
            <numerusform>%n objets larges sont perdus, avec leurs propriétaires, leurs droits et leurs commentaires.</numerusform>
        </translation>
    </message>
    <message>
        <source>These tables are empty in the new archive; foreign keys that point to them may fail:</source>
        <translation>Ces tables sont vides dans la nouvelle archive&#x202f;; les clés étrangères qui les désignent peuvent échouer&#xa0;:</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archive</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Whole entries</source>
        <translation>Entrées intactes</translation>
    </message>
    <message>
        <source>Everything was whole: nothing had to be salvaged, and what was written is a copy.</source>
        <translation>Tout était intact&#xa0;: il n’y avait rien à sauver, et ce qui a été écrit est une copie.</translation>
    </message>
    <message>
        <source>Data that is not compressed with gzip may have no checksum: a byte that changed within a value can pass unnoticed.</source>
        <translation>Des données qui ne sont pas compressées avec gzip peuvent n’avoir aucune somme de contrôle&#xa0;: un octet modifié dans une valeur peut passer inaperçu.</translation>
    </message>
    <message>
        <source>Makes an archive of what is whole in a damaged one; needs no server.</source>
        <translation>Fait une archive de ce qui est intact dans une archive endommagée&#x202f;; aucun serveur n’est nécessaire.</translation>
    </message>
    <message>
        <source>The archive to write; no file is ever replaced.</source>
        <translation>L’archive à écrire&#x202f;; aucun fichier n’est jamais remplacé.</translation>
    </message>
    <message>
        <source>Name the archive to write with -o.</source>
        <translation>Indiquez l’archive à écrire avec -o.</translation>
    </message>
</context>
<context>
    <name>Sandbox</name>
    <message>
        <source>PostgreSQL does not run as root, and there is no other account to run it as.</source>
        <translation>PostgreSQL ne s’exécute pas en tant que root, et il n’y a pas d’autre compte sous lequel l’exécuter.</translation>
    </message>
    <message>
        <source>A folder for the sandbox cannot be made in %1.</source>
        <translation>Un dossier pour le bac à sable ne peut pas être créé dans %1.</translation>
    </message>
    <message>
        <source>%1 failed.</source>
        <translation>%1 a échoué.</translation>
    </message>
    <message>
        <source>Make a private PostgreSQL</source>
        <translation>Créer un serveur PostgreSQL privé</translation>
    </message>
    <message>
        <source>Start the private PostgreSQL</source>
        <translation>Démarrer le serveur PostgreSQL privé</translation>
    </message>
    <message>
        <source>Make the sample database</source>
        <translation>Créer la base d’exemple</translation>
    </message>
    <message>
        <source>The sample is missing from the program.</source>
        <translation>L’exemple manque dans le programme.</translation>
    </message>
    <message>
        <source>Stop the private PostgreSQL</source>
        <translation>Arrêter le serveur PostgreSQL privé</translation>
    </message>
    <message>
        <source>The folder %1 could not be removed.</source>
        <translation>Le dossier %1 n’a pas pu être supprimé.</translation>
    </message>
</context>
<context>
    <name>SandboxCommand</name>
    <message>
        <source>There is no sandbox. Make one with: belayctl sandbox start</source>
        <translation>Il n’y a pas de bac à sable. Créez-en un avec&#xa0;: belayctl sandbox start</translation>
    </message>
    <message>
        <source>Sandbox</source>
        <translation>Bac à sable</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en fonctionnement</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Runs as</source>
        <translation>S’exécute en tant que</translation>
    </message>
    <message>
        <source>Connect with</source>
        <translation>Se connecter avec</translation>
    </message>
    <message>
        <source>Runs a private throw-away PostgreSQL to try things on.</source>
        <translation>Fait fonctionner un serveur PostgreSQL privé et jetable pour des essais.</translation>
    </message>
    <message>
        <source>With start: make the sample database with about so many rows.</source>
        <translation>Avec start&#xa0;: créer la base d’exemple avec environ ce nombre de lignes.</translation>
    </message>
    <message>
        <source>With stop: remove everything, too.</source>
        <translation>Avec stop&#xa0;: tout supprimer aussi.</translation>
    </message>
    <message>
        <source>With restore: the database&apos;s name, to confirm that it is replaced.</source>
        <translation>Avec restore&#xa0;: le nom de la base, pour confirmer qu’elle est remplacée.</translation>
    </message>
    <message>
        <source>sandbox takes start, stop, status or restore FILE.</source>
        <translation>sandbox attend start, stop, status ou restore FICHIER.</translation>
    </message>
</context>
<context>
    <name>ScratchFolder</name>
    <message>
        <source>A folder for temporary files cannot be made in %1.</source>
        <translation>Impossible de créer un dossier pour des fichiers temporaires dans %1.</translation>
    </message>
</context>
<context>
    <name>Seal</name>
    <message>
        <source>Programs cannot be sealed off on this computer.</source>
        <translation>Les programmes ne peuvent pas être isolés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Install bubblewrap, and allow it unprivileged user namespaces.</source>
        <translation>Installez bubblewrap et autorisez-lui les espaces de noms utilisateur non privilégiés.</translation>
    </message>
    <message>
        <source>bwrap is not installed.</source>
        <translation>bwrap n’est pas installé.</translation>
    </message>
    <message>
        <source>A sealed program cannot reach the server %1.</source>
        <translation>Un programme isolé ne peut pas atteindre le serveur %1.</translation>
    </message>
    <message>
        <source>Its socket has no path.</source>
        <translation>Son socket n’a pas de chemin.</translation>
    </message>
    <message>
        <source>belay-reach is not installed.</source>
        <translation>belay-reach n’est pas installé.</translation>
    </message>
</context>
<context>
    <name>SearchCommand</name>
    <message>
        <source>%1, row %2, %3:</source>
        <translation>%1, ligne %2, %3&#xa0;:</translation>
    </message>
    <message>
        <source>There is more: --limit says how much is shown.</source>
        <translation>Il y en a d’autres&#xa0;: --limit fixe combien sont affichés.</translation>
    </message>
    <message>
        <source>The text is in none of the values.</source>
        <translation>Aucune valeur ne contient ce texte.</translation>
    </message>
    <message>
        <source>Looks for a text in all rows of an archive.</source>
        <translation>Cherche un texte dans toutes les lignes d’une archive.</translation>
    </message>
    <message>
        <source>Search only this table; may be given more than once.</source>
        <translation>Ne chercher que dans cette table&#x202f;; peut être répété.</translation>
    </message>
    <message>
        <source>Do not tell capitals from small letters.</source>
        <translation>Ne pas distinguer majuscules et minuscules.</translation>
    </message>
    <message>
        <source>Show at most so many hits; 1000 by default.</source>
        <translation>Afficher au plus ce nombre de résultats&#x202f;; 1000 par défaut.</translation>
    </message>
    <message>
        <source>A FILE and a TEXT are expected.</source>
        <translation>Il faut un FILE et un TEXT.</translation>
    </message>
    <message>
        <source>The text is in none of the values that could be read.</source>
        <translation>Le texte n’est dans aucune des valeurs qui ont pu être lues.</translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message>
        <source>%1 needs it.</source>
        <translation>%1 en a besoin.</translation>
    </message>
    <message>
        <source>%1 is in this schema.</source>
        <translation>%1 se trouve dans ce schéma.</translation>
    </message>
    <message>
        <source>%1 is for this server.</source>
        <translation>%1 concerne ce serveur.</translation>
    </message>
    <message>
        <source>It is a partition of %1.</source>
        <translation>C’est une partition de %1.</translation>
    </message>
    <message>
        <source>It belongs to %1.</source>
        <translation>Appartient à %1.</translation>
    </message>
    <message>
        <source>It ties %1 to something else that is selected.</source>
        <translation>Relie %1 à un autre élément sélectionné.</translation>
    </message>
    <message>
        <source>%1 may use an operator class of it.</source>
        <translation>%1 peut en utiliser une classe d’opérateurs.</translation>
    </message>
    <message>
        <source>This archive has its large objects in one block, so they come together.</source>
        <translation>Cette archive garde ses objets larges en un seul bloc&#xa0;: ils viennent ensemble.</translation>
    </message>
    <message>
        <source>%1 is left out: what it refers to is not in this archive.</source>
        <translation>%1 est laissé de côté&#xa0;: ce à quoi il se réfère n’est pas dans cette archive.</translation>
    </message>
    <message>
        <source>%1 is left out: it refers to %2, which is not selected.</source>
        <translation>%1 est laissé de côté&#xa0;: il se réfère à %2, qui n’est pas sélectionné.</translation>
    </message>
</context>
<context>
    <name>SettingsStore</name>
    <message>
        <source>The settings in %1 cannot be used.</source>
        <translation>Les réglages dans %1 ne peuvent pas être utilisés.</translation>
    </message>
    <message>
        <source>Repair the file, or move it away to begin with new settings.</source>
        <translation>Réparez le fichier, ou déplacez-le pour repartir de nouveaux réglages.</translation>
    </message>
</context>
<context>
    <name>Settlement</name>
    <message>
        <source>The database %1 is removed.</source>
        <translation>La base %1 est supprimée.</translation>
    </message>
    <message>
        <source>%1 had been restored and compared with the archive before.</source>
        <translation>%1 avait déjà été restaurée et comparée à l’archive.</translation>
    </message>
    <message>
        <source>%1 had been restored whole, in one transaction, but cannot be compared with the archive: %2</source>
        <translation>%1 avait été restaurée entière, en une transaction, mais ne peut pas être comparée à l’archive&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 had been restored whole, in one transaction, and matches the archive.</source>
        <translation>%1 avait été restaurée entière, en une transaction, et correspond à l’archive.</translation>
    </message>
    <message>
        <source>%1 had been restored in one transaction, but does not match the archive.</source>
        <translation>%1 avait été restaurée en une transaction, mais ne correspond pas à l’archive.</translation>
    </message>
    <message>
        <source>%1 is again what it was before the restore.</source>
        <translation>%1 est redevenue ce qu’elle était avant la restauration.</translation>
    </message>
    <message>
        <source>%1 had been put back from the safety backup: it is what it was before.</source>
        <translation>%1 avait été remise en place depuis la sauvegarde de sécurité&#xa0;: elle est ce qu’elle était avant.</translation>
    </message>
    <message>
        <source>%1 was whole and got its name.</source>
        <translation>%1 était entière et a reçu son nom.</translation>
    </message>
    <message>
        <source>%1 was dropped, and its safety backup is not there any more.</source>
        <translation>%1 a été supprimée, et sa sauvegarde de sécurité n’existe plus.</translation>
    </message>
    <message>
        <source>%1 had been dropped and was put back from the safety backup: it is what it was before.</source>
        <translation>%1 avait été supprimée et a été remise en place depuis la sauvegarde de sécurité&#xa0;: elle est ce qu’elle était avant.</translation>
    </message>
    <message>
        <source>The database %1 was not changed.</source>
        <translation>La base %1 n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>The database %1 is another one by now: something else replaced it since.</source>
        <translation>La base %1 en est maintenant une autre&#xa0;: quelque chose d’autre l’a remplacée depuis.</translation>
    </message>
    <message>
        <source>The database %1 does not exist any more: something else removed it. What this run made was left as it is.</source>
        <translation>La base %1 n’existe plus&#xa0;: quelque chose d’autre l’a supprimée. Ce que cette exécution a créé a été laissé tel quel.</translation>
    </message>
    <message>
        <source>The run was interrupted before it did anything.</source>
        <translation>L’exécution a été interrompue avant d’avoir fait quoi que ce soit.</translation>
    </message>
    <message>
        <source>The run was interrupted at the step “%1”.</source>
        <translation>L’exécution a été interrompue à l’étape «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Settle the interrupted run</source>
        <translation>Régler l’exécution interrompue</translation>
    </message>
    <message>
        <source>The backup had been finished.</source>
        <translation>La sauvegarde était terminée.</translation>
    </message>
    <message>
        <source>What it had written was removed.</source>
        <translation>Ce qu’elle avait écrit a été supprimé.</translation>
    </message>
    <message>
        <source>The command after it may not have run; it is for you to run: %1</source>
        <translation>La commande d’après n’a peut-être pas été exécutée&#x202f;; c’est à vous de le faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>The switch was made, and %1 was not seen to answer since. To undo it: %2</source>
        <translation>La bascule a été faite, et on n’a pas vu %1 répondre depuis. Pour l’annuler&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Sha256</name>
    <message>
        <source>The file %1 cannot be read.</source>
        <translation>Le fichier %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
</context>
<context>
    <name>SharedHistory</name>
    <message>
        <source>There is no shared history for this role in that database.</source>
        <translation>Cette base ne contient pas d’historique partagé pour ce rôle.</translation>
    </message>
    <message>
        <source>An administrator sets it up with what this prints: belayctl history share --setup-sql. The role needs belay_history_writer to share its runs, and belay_history_reader to read them.</source>
        <translation>Un administrateur l’installe avec ce qu’affiche cette commande&#xa0;: belayctl history share --setup-sql. Il faut au rôle belay_history_writer pour partager ses exécutions, et belay_history_reader pour les lire.</translation>
    </message>
    <message>
        <source>The shared history cannot be reached.</source>
        <translation>L’historique partagé est injoignable.</translation>
    </message>
    <message>
        <source>What is not shared yet waits and is not lost. Check that the server runs, its address, and the role with its password (~/.pgpass).</source>
        <translation>Ce qui n’est pas encore partagé attend et n’est pas perdu. Vérifiez que le serveur fonctionne, son adresse, et le rôle avec son mot de passe (~/.pgpass).</translation>
    </message>
    <message>
        <source>Qt&apos;s driver for PostgreSQL is not installed.</source>
        <translation>Le pilote Qt pour PostgreSQL n’est pas installé.</translation>
    </message>
    <message>
        <source>Install it; in Debian it is the package libqt6sql6-psql.</source>
        <translation>Installez-le&#x202f;; dans Debian, c’est le paquet libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>The shared history was set up by a newer Belay.</source>
        <translation>L’historique partagé a été installé par un Belay plus récent.</translation>
    </message>
    <message>
        <source>Update this Belay; until then its runs wait.</source>
        <translation>Mettez ce Belay à jour&#x202f;; d’ici là, ses exécutions attendent.</translation>
    </message>
    <message>
        <source>The shared history refused a statement.</source>
        <translation>L’historique partagé a refusé une instruction.</translation>
    </message>
    <message>
        <source>What is not shared yet waits and is not lost.</source>
        <translation>Ce qui n’est pas encore partagé attend et n’est pas perdu.</translation>
    </message>
    <message>
        <source>The shared history has another run with this id; it was not changed.</source>
        <translation>L’historique partagé a une autre exécution avec cet identifiant&#x202f;; elle n’a pas été modifiée.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) wait to be shared</source>
        <translation>
            <numerusform>%Ln exécution attend d’être partagée</numerusform>
            <numerusform>%Ln exécutions attendent d’être partagées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>runs wait: reason</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>The shared history refuses %Ln run(s), the first is %1.</source>
        <translation>
            <numerusform>L’historique partagé refuse %Ln exécution&#xa0;: %1.</numerusform>
            <numerusform>L’historique partagé refuse %Ln exécutions, dont la première est %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>No shared history is set up, or its saved connection is gone.</source>
        <translation>Aucun historique partagé n’est réglé, ou sa connexion enregistrée n’existe plus.</translation>
    </message>
    <message>
        <source>Choose it in the settings.</source>
        <translation>Choisissez-le dans les réglages.</translation>
    </message>
    <message>
        <source>The saved connection of the shared history is gone.</source>
        <translation>La connexion enregistrée de l’historique partagé n’existe plus.</translation>
    </message>
    <message>
        <source>Say anew where it is: belayctl history share</source>
        <translation>Redites où il est&#xa0;: belayctl history share</translation>
    </message>
    <message>
        <source>list, show, export: of the shared history; verify: compare with it, too.</source>
        <translation>list, show, export&#xa0;: de l’historique partagé&#x202f;; verify&#xa0;: comparer aussi avec lui.</translation>
    </message>
    <message>
        <source>No shared history is set up.</source>
        <translation>Aucun historique partagé n’est réglé.</translation>
    </message>
    <message>
        <source>Say where it is: belayctl history share CONNINFO</source>
        <translation>Dites où il est&#xa0;: belayctl history share CONNINFO</translation>
    </message>
    <message>
        <source>Sharing the history</source>
        <translation>Partage de l’historique</translation>
    </message>
    <message>
        <source>The shared history does not answer. What is not shared yet waits and is not lost.</source>
        <translation>L’historique partagé ne répond pas. Ce qui n’est pas encore partagé attend et n’est pas perdu.</translation>
    </message>
</context>
<context>
    <name>SigningKeys</name>
    <message>
        <source>The signing keys in %1 cannot be read.</source>
        <translation>Les clés de signature de %1 ne peuvent pas être lues.</translation>
    </message>
    <message>
        <source>Restore the file from a backup of your settings, or move it away: then what it signed cannot be checked.</source>
        <translation>Restaurez le fichier depuis une sauvegarde de vos réglages, ou déplacez-le&#xa0;: ce qu’il a signé ne pourra alors plus être vérifié.</translation>
    </message>
    <message>
        <source>It is no file of keys.</source>
        <translation>Ce n’est pas un fichier de clés.</translation>
    </message>
</context>
<context>
    <name>SqlCommand</name>
    <message>
        <source>--entry takes a dump id, a whole number.</source>
        <translation>--entry attend un identifiant d’export, un nombre entier.</translation>
    </message>
    <message>
        <source>--restrict-key takes letters and digits.</source>
        <translation>--restrict-key attend des lettres et des chiffres.</translation>
    </message>
    <message>
        <source>The archive has no entry with the dump id %1.</source>
        <translation>L’archive n’a pas d’entrée avec l’identifiant d’export %1.</translation>
    </message>
    <message>
        <source>%1 has no definition that a restore would run.</source>
        <translation>%1 n’a pas de définition qu’une restauration exécuterait.</translation>
    </message>
    <message>
        <source>The definitions could not be written.</source>
        <translation>Les définitions n’ont pas pu être écrites.</translation>
    </message>
    <message>
        <source>Prints the definitions of an archive as SQL; runs nothing.</source>
        <translation>Affiche les définitions d’une archive en SQL&#x202f;; n’exécute rien.</translation>
    </message>
    <message>
        <source>Only the entry with this dump id; inspect --entries shows them.</source>
        <translation>Seulement l’entrée avec cet identifiant d’export&#x202f;; inspect --entries les montre.</translation>
    </message>
    <message>
        <source>The word that shuts psql&apos;s own commands out of the script; random by default.</source>
        <translation>Le mot qui exclut du script les commandes propres à psql&#x202f;; aléatoire par défaut.</translation>
    </message>
    <message>
        <source>--restrict-key is of a script: not together with --json.</source>
        <translation>--restrict-key relève d’un script&#xa0;: pas avec --json.</translation>
    </message>
    <message>
        <source>Read the definitions</source>
        <translation>Lire les définitions</translation>
    </message>
</context>
<context>
    <name>StockListing</name>
    <message>
        <source>pg_restore cannot list the archive %1.</source>
        <translation>pg_restore ne peut pas lister l’archive %1.</translation>
    </message>
</context>
<context>
    <name>StructureCheck</name>
    <message>
        <source>Dump the database again.</source>
        <translation>Exportez de nouveau la base.</translation>
    </message>
    <message>
        <source>Copy the file again from where it was made, and compare the sizes of both. If they are the same, dump the database again.</source>
        <translation>Copiez de nouveau le fichier depuis son lieu d’origine et comparez les deux tailles. Si elles sont identiques, exportez de nouveau la base.</translation>
    </message>
</context>
<context>
    <name>Swap</name>
    <message>
        <source>Switch</source>
        <translation>Basculer</translation>
    </message>
    <message>
        <source>Undo the switch</source>
        <translation>Annuler la bascule</translation>
    </message>
    <message>
        <source>When the server answers again: belayctl recover</source>
        <translation>Quand le serveur répondra à nouveau&#xa0;: belayctl recover</translation>
    </message>
    <message>
        <source>The switch could not be undone: %1</source>
        <translation>La bascule n’a pas pu être annulée&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>TargetLock</name>
    <message>
        <source>Another run works on the database %1.</source>
        <translation>Une autre exécution travaille sur la base %1.</translation>
    </message>
    <message>
        <source>Wait until it has ended, or cancel it.</source>
        <translation>Attendez qu’elle se termine, ou annulez-la.</translation>
    </message>
</context>
<context>
    <name>Triage</name>
    <message>
        <source>Left out, as was accepted.</source>
        <translation>Laissé de côté, comme accepté.</translation>
    </message>
</context>
<context>
    <name>Unreadable</name>
    <message>
        <source>%1 cannot be read to its end.</source>
        <translation>%1 ne peut pas être lu jusqu’à sa fin.</translation>
    </message>
    <message>
        <source>Check the disk or the network share that it is on.</source>
        <translation>Vérifiez le disque ou le partage réseau où il se trouve.</translation>
    </message>
</context>
<context>
    <name>UseList</name>
    <message>
        <source>The list %1 cannot be read.</source>
        <translation>La liste %1 ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Line %1 of the list %2 does not begin with the number of an entry.</source>
        <translation>La ligne %1 de la liste %2 ne commence pas par le numéro d’une entrée.</translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>The restored database could not be looked at.</source>
        <translation>La base restaurée n’a pas pu être examinée.</translation>
    </message>
</context>
<context>
    <name>VerifyCommand</name>
    <message>
        <source>damaged</source>
        <translation>endommagée</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Plain size</source>
        <translation>Taille décompressée</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>other content</source>
        <translation>contenu différent</translation>
    </message>
    <message>
        <source>%1 differs from the archive:</source>
        <translation>%1 diffère de l’archive :</translation>
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
        <source>(byte %1)</source>
        <translation>(octet %1)</translation>
    </message>
    <message>
        <source>Every byte was read: the archive is whole. %1 in %2 s.</source>
        <translation>Chaque octet a été lu : l’archive est entière. %1 en %2 s.</translation>
    </message>
    <message>
        <source>Reads every byte of an archive and counts its rows; needs no server.</source>
        <translation>Lit chaque octet d’une archive et compte ses lignes ; sans serveur.</translation>
    </message>
    <message>
        <source>Add the SHA-256 of every table&apos;s rows; with --against, compare the rows themselves.</source>
        <translation>Ajoute le SHA-256 des lignes de chaque table ; avec --against, compare les lignes elles-mêmes.</translation>
    </message>
    <message>
        <source>Compare the database that -d names with the archive.</source>
        <translation>Compare à l’archive la base que désigne -d.</translation>
    </message>
    <message>
        <source>Count the rows of every table without fingerprints: a bit faster.</source>
        <translation>Compte les lignes de chaque table sans empreintes&#xa0;: un peu plus rapide.</translation>
    </message>
    <message>
        <source>--hash and --no-fingerprint exclude each other.</source>
        <translation>--hash et --no-fingerprint s’excluent.</translation>
    </message>
    <message>
        <source>The archive holds no rows of tables: nothing was compared with %1.</source>
        <translation>L’archive ne contient pas de lignes de tables&#xa0;: rien n’a été comparé avec %1.</translation>
    </message>
    <message>
        <source>Every table of the archive has the same rows in %1.</source>
        <translation>Chaque table de l’archive a les mêmes lignes dans %1.</translation>
    </message>
    <message>
        <source>Every table of the archive has as many rows in %1.</source>
        <translation>Chaque table de l’archive a autant de lignes dans %1.</translation>
    </message>
    <message numerus="yes">
        <source>The rows of %n table(s) were counted and not compared; --hash compares those of COPY dumps.</source>
        <translation>
            <numerusform>Les lignes de %n table ont été comptées et non comparées&#x202f;; --hash compare celles des exports par COPY.</numerusform>
            <numerusform>Les lignes de %n tables ont été comptées et non comparées&#x202f;; --hash compare celles des exports par COPY.</numerusform>
        </translation>
    </message>
    <message>
        <source>Large objects and sequences were not compared.</source>
        <translation>Les grands objets et les séquences n’ont pas été comparés.</translation>
    </message>
    <message>
        <source>the database</source>
        <translation>la base</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>non lue</translation>
    </message>
    <message>
        <source>Times with a time zone and bytea are compared as they were written: a dump that was made with another TimeZone or bytea_output differs in them. Set these as they were then, e.g. with PGOPTIONS.</source>
        <translation>Les heures avec fuseau et les bytea sont comparés comme ils ont été écrits&#xa0;: un export fait avec un autre TimeZone ou bytea_output y diffère. Réglez-les comme alors, par exemple avec PGOPTIONS.</translation>
    </message>
    <message>
        <source>-d names a database, and nothing says what to do with it: --against compares it.</source>
        <translation>-d nomme une base, et rien ne dit qu’en faire&#xa0;: --against la compare.</translation>
    </message>
</context>
<context>
    <name>WholeLargeObjects</name>
    <message>
        <source>Looking for whole large objects was cancelled.</source>
        <translation>La recherche d’objets larges intacts a été annulée.</translation>
    </message>
</context>
<context>
    <name>belayctl</name>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Print one JSON document on standard output.</source>
        <translation>Afficher un document JSON sur la sortie standard.</translation>
    </message>
    <message>
        <source>Print only the result.</source>
        <translation>Afficher seulement le résultat.</translation>
    </message>
    <message>
        <source>Print what the tools say, too.</source>
        <translation>Afficher aussi ce que disent les outils.</translation>
    </message>
    <message>
        <source>Show no progress.</source>
        <translation>Ne pas afficher de progression.</translation>
    </message>
    <message>
        <source>Keep settings, history and backups below this folder.</source>
        <translation>Conserver réglages, historique et sauvegardes sous ce dossier.</translation>
    </message>
    <message>
        <source>Usage: belayctl VERB …</source>
        <translation>Utilisation&#xa0;: belayctl VERBE …</translation>
    </message>
    <message>
        <source>belayctl VERB --help says more about each.</source>
        <translation>belayctl VERBE --help en dit plus sur chacun.</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>Exemple&#xa0;: %1</translation>
    </message>
    <message>
        <source>A verb is missing.</source>
        <translation>Il manque un verbe.</translation>
    </message>
    <message>
        <source>There is no verb %1.</source>
        <translation>Il n’y a pas de verbe %1.</translation>
    </message>
    <message>
        <source>Parallel jobs, where the verb has any; the number of processors by default.</source>
        <translation>Tâches parallèles, pour les verbes qui en ont&#x202f;; le nombre de processeurs par défaut.</translation>
    </message>
    <message>
        <source>Try: %1</source>
        <translation>Essayez&#xa0;: %1</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Utilisation&#xa0;: %1</translation>
    </message>
    <message>
        <source>The result could not be written to standard output.</source>
        <translation>Le résultat n’a pas pu être écrit sur la sortie standard.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Belay is open already, and does not answer.</source>
        <translation>Belay est déjà ouvert et ne répond pas.</translation>
    </message>
</context>
</TS>
