// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/signingkeys.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

class TestSigningKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"config/signing-keys.json"_s);
    }

    void aSignatureIsTheHmacOfTheStandard()
    {
        // as another implementation computes it: openssl dgst -sha256 -mac HMAC -macopt hexkey:0001…
        const auto key = SigningKey::fromHex(u"000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"_s);
        QVERIFY(key);
        QCOMPARE(key->sign("what do ya want for nothing?"), u"099805f4ac310786968565c098db515cc50862b420ae31e20238312344bed36a"_s);
        QCOMPARE(key->id(), u"630dcd2966c43366"_s); // of `sha256sum` over the bytes
        QVERIFY(key->isSignature(key->sign("a"), "a"));
        QVERIFY(!key->isSignature(key->sign("a"), "b"));
        QVERIFY(!key->isSignature({}, "a"));
    }

    void onlyHexadecimalDigitsAreAKey_data()
    {
        QTest::addColumn<QString>("digits");
        QTest::newRow("none") << QString();
        QTest::newRow("short") << u"ab"_s;
        QTest::newRow("long") << QString(66, u'a');
        QTest::newRow("other letters") << QString(64, u'g');
        QTest::newRow("upper case") << QString(64, u'A');
    }
    void onlyHexadecimalDigitsAreAKey()
    {
        QFETCH(QString, digits);
        QVERIFY(!SigningKey::fromHex(digits));
    }

    void aNewKeyIsKeptBesideTheOldOnesForItsOwnerOnly()
    {
        QVERIFY(SigningKeys::load(m_file)->all().empty());
        const auto first = SigningKeys::makeNew(m_file);
        const auto second = SigningKeys::makeNew(m_file);
        QVERIFY(first && second);
        QVERIFY(first->id() != second->id());
        const auto keys = SigningKeys::load(m_file);
        QCOMPARE(keys->all().size(), 2U);
        QCOMPARE(keys->find(first->id())->sign("a"), first->sign("a"));
        QCOMPARE(keys->find(second->id())->sign("a"), second->sign("a"));
        QVERIFY(!keys->find(u"0123456789abcdef"_s));
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(m_file) & others, QFile::Permissions());
        QCOMPARE(QFile::permissions(QFileInfo(m_file).absolutePath()) & others, QFile::Permissions());
    }

    void aFileThatIsNoneOfKeysIsNeverOverwritten_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("text") << QByteArray("diary");
        QTest::newRow("other JSON") << QByteArray("{}");
        QTest::newRow("half a key") << QByteArray(R"({"belay_signing_keys":1,"keys":["ab"]})");
    }
    void aFileThatIsNoneOfKeysIsNeverOverwritten()
    {
        QFETCH(QByteArray, content);
        m_file = m_folder->filePath(u"keys.json"_s);
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        QCOMPARE(SigningKeys::load(m_file).error().code, ErrorCode::FileUnreadable);
        QCOMPARE(SigningKeys::makeNew(m_file).error().code, ErrorCode::FileUnreadable);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestSigningKeys)
#include "tst_signingkeys.moc"
