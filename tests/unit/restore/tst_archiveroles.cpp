// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archive.h"
#include "core/restore/archiveroles.h"
#include "tests/support/syntheticarchive.h"

#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

/// The roles that pg_dump's statements name.
class TestArchiveRoles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rolesAreRead_data()
    {
        QTest::addColumn<QByteArray>("desc");
        QTest::addColumn<QByteArray>("definition");
        QTest::addColumn<QStringList>("privileges");
        QTest::addColumn<QStringList>("others");

        const auto acl = [](const char *name, const QByteArray &sql, const QStringList &roles) {
            QTest::newRow(name) << QByteArray("ACL") << sql << roles << QStringList();
        };
        acl("a grant", "GRANT SELECT,INSERT ON TABLE public.t TO reader;\n", {u"reader"_s});
        acl("public", "GRANT ALL ON TABLE public.t TO PUBLIC;\n", {});
        acl("two statements", "REVOKE ALL ON TABLE public.t FROM a;\nGRANT SELECT, UPDATE ON TABLE public.t TO b;\n",
            {u"a"_s, u"b"_s});
        acl("with grant option", "GRANT SELECT ON TABLE public.t TO reader WITH GRANT OPTION;\n", {u"reader"_s});
        acl("a table with the name role", "GRANT SELECT ON TABLE public.role TO reader;\n", {u"reader"_s});
        acl("columns", "GRANT SELECT(a),UPDATE(b) ON TABLE public.t TO reader;\n", {u"reader"_s});
        acl("a function of two arguments", "GRANT ALL ON FUNCTION public.f(a integer, b text) TO caller;\n", {u"caller"_s});
        acl("a quoted name", "GRANT SELECT ON TABLE public.\"to\" TO \"who, \"\"me\"\" WITH\";\n", {u"who, \"me\" WITH"_s});
        acl("on behalf of another",
            "SET SESSION AUTHORIZATION grantor;\nGRANT SELECT ON TABLE public.t TO reader;\nRESET SESSION AUTHORIZATION;\n",
            {u"grantor"_s, u"reader"_s});
        QTest::newRow("default privileges")
            << QByteArray("DEFAULT ACL")
            << QByteArray("ALTER DEFAULT PRIVILEGES FOR ROLE maker IN SCHEMA s GRANT SELECT ON TABLES TO reader;\n")
            << QStringList{u"maker"_s, u"reader"_s} << QStringList();
        QTest::newRow("a policy of two roles")
            << QByteArray("POLICY")
            << QByteArray("CREATE POLICY p ON public.t FOR SELECT TO a, b USING ((owner = ANY ('{TO,c}'::text[])));\n")
            << QStringList() << QStringList{u"a"_s, u"b"_s};
        QTest::newRow("a policy of everybody")
            << QByteArray("POLICY") << QByteArray("CREATE POLICY p ON public.t USING (true);\n") << QStringList() << QStringList();
        QTest::newRow("a user mapping") << QByteArray("USER MAPPING")
                                        << QByteArray("CREATE USER MAPPING FOR mapped SERVER far OPTIONS (\n    \"user\" 'x'\n);\n")
                                        << QStringList() << QStringList{u"mapped"_s};
        QTest::newRow("a view is not read") << QByteArray("VIEW") << QByteArray("CREATE VIEW v AS SELECT 1; -- GRANT x TO y\n")
                                            << QStringList() << QStringList();
    }
    void rolesAreRead()
    {
        QFETCH(const QByteArray, desc);
        QFETCH(const QByteArray, definition);
        QFETCH(const QStringList, privileges);
        QFETCH(const QStringList, others);
        SyntheticArchive archive;
        archive.entries = {{.desc = desc, .tag = "TABLE t", .definition = definition, .owner = "owner of it"}};
        const ArchiveRoles roles = rolesOf((*Archive::open(m_files.write(archive.bytes())))->toc());
        QCOMPARE(QStringList(roles.privileges.begin(), roles.privileges.end()), privileges);
        QCOMPARE(QStringList(roles.others.begin(), roles.others.end()), others);
        QCOMPARE(roles.owners, std::set<QString>{u"owner of it"_s});
    }

    /// They are restored by `pg_restore --create` only, which we never call.
    void theDatabaseItselfIsNotLookedAt()
    {
        SyntheticArchive archive;
        archive.entries = {{.desc = "DATABASE", .tag = "shop", .definition = "CREATE DATABASE shop;\n", .owner = "boss"},
                           {.dumpId = 2, .desc = "ACL", .tag = "DATABASE shop", .definition = "GRANT CONNECT ON DATABASE shop TO x;\n",
                            .owner = "boss"}};
        QCOMPARE(rolesOf((*Archive::open(m_files.write(archive.bytes())))->toc()), ArchiveRoles());
    }

private:
    TestFiles m_files;
};

QTEST_GUILESS_MAIN(TestArchiveRoles)
#include "tst_archiveroles.moc"
