// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backup/manifest.h"
#include "core/base/canonicaljson.h"
#include "core/base/durablefile.h"
#include "core/base/signingkeys.h"
#include "tests/support/belayctl.h"
#include "tests/support/testserver.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

/// An archive that is not what Belay wrote, or whose manifest is not, is restored by nobody who did not look: neither as a
/// restore nor as an undo. The target stays as it is.
class TestForgedArchives : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<TestServer>();
        m_ctl = std::make_unique<Belayctl>(m_server->folder());
        const auto key = SigningKeys::makeNew(m_server->folder() + u"/forger.json"_s);
        QVERIFY(key);
        m_forger = std::make_unique<SigningKey>(*key);
    }
    void cleanupTestCase()
    {
        m_ctl.reset();
        m_server.reset();
    }
    void init()
    {
        m_server->makeDatabase(u"target"_s);
        m_server->sql(u"CREATE TABLE public.account AS SELECT 'ada' AS owner, 100 AS amount"_s, u"target"_s);
    }

    void aRestoreIsRefused_data() { forgeries(); }
    void aRestoreIsRefused()
    {
        QFETCH(const int, forgery);
        QFETCH(const QString, code);
        const QString archive = backedUp();
        m_server->sql(u"UPDATE public.account SET amount = 50"_s, u"target"_s);
        const QString before = m_server->content(u"target"_s);
        const QStringList call{u"restore"_s, archive, u"-d"_s, conninfo(m_server->parameters(u"target"_s)), u"--confirm"_s, u"target"_s, u"--json"_s};
        const auto whole = m_ctl->run(call + QStringList{u"--plan"_s});
        QVERIFY2(whole.exitCode == 0, whole.said().constData());

        forge(archive, static_cast<Forgery>(forgery));
        const auto refused = m_ctl->run(call);
        QVERIFY2(refused.exitCode == 3, refused.said().constData());
        QCOMPARE(refused.json()[u"error"_s][u"code"_s].toString(), code);
        QCOMPARE(m_server->content(u"target"_s), before);
        QVERIFY(m_server->databases().filter(u"__belay_"_s).isEmpty());
    }

    void anUndoIsRefused_data() { forgeries(); }
    void anUndoIsRefused()
    {
        QFETCH(const int, forgery);
        QFETCH(const QString, code);
        const QString archive = backedUp();
        m_server->sql(u"UPDATE public.account SET amount = 50"_s, u"target"_s);
        const QString old = m_server->content(u"target"_s);
        const auto restored = m_ctl->run({u"restore"_s, archive, u"-d"_s, conninfo(m_server->parameters(u"target"_s)), u"--mode"_s, u"in-place"_s,
                                          u"--confirm"_s, u"target"_s, u"--json"_s});
        QVERIFY2(restored.exitCode == 0, restored.said().constData());
        const QString before = m_server->content(u"target"_s);
        const QStringList call{u"rollback"_s, restored.json()[u"run_id"_s].toString(), u"--confirm"_s, u"target"_s, u"--json"_s};

        const QString safety = restored.json()[u"safety_backup"_s][u"path"_s].toString();
        const auto manifest = readFile(manifestPath(safety), 1 << 20);
        const auto content = readFile(safety, 1 << 20);
        QVERIFY(manifest && content);
        forge(safety, static_cast<Forgery>(forgery));
        const auto refused = m_ctl->run(call);
        QVERIFY2(refused.exitCode == 3, refused.said().constData());
        QCOMPARE(refused.json()[u"error"_s][u"code"_s].toString(), code);
        QCOMPARE(m_server->content(u"target"_s), before);
        QVERIFY(m_server->databases().filter(u"__belay_"_s).isEmpty());

        QVERIFY(writeDurably(manifestPath(safety), *manifest) && writeDurably(safety, *content)); // as they were
        const auto undone = m_ctl->run(call);
        QVERIFY2(undone.exitCode == 0, undone.said().constData());
        QCOMPARE(m_server->content(u"target"_s), old);
    }

    /// Elsewhere the history does not know the file: that a stranger vouches for it is said.
    void aStrangersManifestIsSaid()
    {
        const QString elsewhere = m_server->folder() + u"/elsewhere.dump"_s;
        const QString archive = backedUp();
        QVERIFY(QFile::copy(archive, elsewhere) && QFile::copy(manifestPath(archive), manifestPath(elsewhere)));
        forge(elsewhere, ByAnotherKey);
        const auto plan = m_ctl->run({u"restore"_s, elsewhere, u"-d"_s, conninfo(m_server->parameters(u"target"_s)), u"--plan"_s, u"--json"_s}).json();
        QStringList keys;
        for (const auto finding : plan[u"findings"_s].toArray())
            keys += finding[u"key"_s].toString();
        QVERIFY2(keys.contains(u"manifest.key_missing"_s), qPrintable(keys.join(u' ')));
    }

private:
    enum Forgery {
        Edited,             ///< the manifest tells of another database
        SignedInOurName,    ///< … and is signed with another key, under the name of ours
        ByAnotherKey,       ///< other bytes, and a manifest of them that another key signed under its own name
        OtherBytes,         ///< the archive alone
    };

    void forgeries()
    {
        QTest::addColumn<int>("forgery");
        QTest::addColumn<QString>("code");
        QTest::newRow("an edited manifest") << int(Edited) << u"backup.manifest_forged"_s;
        QTest::newRow("one signed in our name") << int(SignedInOurName) << u"backup.manifest_forged"_s;
        QTest::newRow("one signed by another key, of another archive") << int(ByAnotherKey) << u"archive.changed"_s;
        QTest::newRow("another archive") << int(OtherBytes) << u"archive.changed"_s;
    }

    /// The target in an archive of Belay's own, not compressed.
    [[nodiscard]] QString backedUp() const
    {
        const auto backup = m_ctl->run({u"backup"_s, u"-d"_s, conninfo(m_server->parameters(u"target"_s)), u"--compress"_s, u"none"_s, u"--json"_s});
        const QString path = backup.json()[u"path"_s].toString();
        if (backup.exitCode != 0 || path.isEmpty())
            qFatal("%s", backup.said().constData());
        return path;
    }

    void forge(const QString &archive, Forgery forgery) const
    {
        if (forgery == ByAnotherKey || forgery == OtherBytes)
            changeBytes(archive);
        if (forgery != OtherBytes)
            changeManifest(archive, forgery);
    }

    /// Another owner of the account; where the rows are compressed, another name of the table.
    static void changeBytes(const QString &archive)
    {
        auto bytes = readFile(archive, 1 << 20);
        QVERIFY(bytes);
        const qsizetype row = bytes->indexOf("ada\t100");
        const qsizetype at = row < 0 ? bytes->lastIndexOf("account") : row;
        QVERIFY(at > 0);
        (*bytes)[at] = 'b';
        QVERIFY(writeDurably(archive, *bytes));
    }

    void changeManifest(const QString &archive, Forgery forgery) const
    {
        const auto text = readFile(manifestPath(archive), 1 << 20);
        const auto bytes = readFile(archive, 1 << 20);
        QVERIFY(text && bytes);
        QJsonObject json = QJsonDocument::fromJson(*text).object();
        json[u"database"_s] = u"another"_s;
        json[u"sha256"_s] = QString::fromLatin1(QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256).toHex());
        if (forgery == ByAnotherKey)
            json[u"key_id"_s] = m_forger->id();
        if (forgery != Edited) {
            json.remove(u"signature"_s);
            json[u"signature"_s] = m_forger->sign(canonicalJson(json));
        }
        QVERIFY(writeDurably(manifestPath(archive), canonicalJson(json) + '\n'));
    }

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<Belayctl> m_ctl;
    std::unique_ptr<SigningKey> m_forger;
};

QTEST_GUILESS_MAIN(TestForgedArchives)
#include "tst_forgedarchives.moc"
