// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/postgres/connection.h"
#include "tests/ui/restore/room.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Belay;

namespace {

SavedConnection connectionWith(PasswordSource source)
{
    return {.id = u"one"_s,
            .name = u"One"_s,
            .host = u"db"_s,
            .user = u"anna"_s,
            .database = u"postgres"_s,
            .passwordSource = source};
}

} // namespace

class TestConnectionController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutAConnectionThereIsAnErrorThatSaysWhatToDo()
    {
        Room room;
        std::optional<Error> error;
        room.connections.prepare(
            this, [&](const Expected<ConnectionParameters> &result) { error = result.error(); });
        QVERIFY(error);
        QCOMPARE(error->code, ErrorCode::ConnectionFailed);
        QVERIFY(!error->remedy.isEmpty());
    }

    void aConnectionWithoutPasswordIsReadyAtOnce()
    {
        Room room;
        std::optional<ConnectionParameters> parameters;
        room.connections.prepare(connectionWith(PasswordSource::None), this,
                                 [&](const Expected<ConnectionParameters> &result) { parameters = *result; });
        QVERIFY(parameters);
        QCOMPARE(parameters->host(), u"db"_s);
        QCOMPARE(parameters->port(), u"5432"_s);
        QCOMPARE(parameters->user(), u"anna"_s);
        QCOMPARE(parameters->database(), u"postgres"_s);
    }

    void aPasswordIsAskedOnceAndRemembered()
    {
        Room room;
        QSignalSpy needed(&room.connections, &ConnectionController::passwordNeeded);
        int ready = 0;
        const auto count = [&](const Expected<ConnectionParameters> &result) {
            QVERIFY(result);
            QCOMPARE(result->password.reveal(), "secret");
            ++ready;
        };
        const SavedConnection connection = connectionWith(PasswordSource::Ask);
        room.connections.prepare(connection, this, count);
        room.connections.prepare(connection, this, count);
        QCOMPARE(needed.count(), 1);
        QCOMPARE(ready, 0);
        room.connections.answerPassword(connection.id, Secret(u"secret"_s));
        QCOMPARE(ready, 2);
        room.connections.prepare(connection, this, count);
        QCOMPARE(ready, 3);
        room.connections.forgetPassword(connection.id);
        room.connections.prepare(connection, this, count);
        QCOMPARE(needed.count(), 2);
    }

    void theBackgroundAsksNobody()
    {
        Room room;
        QSignalSpy needed(&room.connections, &ConnectionController::passwordNeeded);
        std::vector<Expected<ConnectionParameters>> answers;
        const auto keep = [&](const Expected<ConnectionParameters> &result) { answers.push_back(result); };
        room.connections.prepareUnasked(connectionWith(PasswordSource::None), this, keep);
        room.connections.prepareUnasked(connectionWith(PasswordSource::Ask), this, keep);
        room.connections.prepareUnasked(connectionWith(PasswordSource::Keyring), this, keep); // which has none
        QCOMPARE(answers.size(), 3U);
        QVERIFY(answers[0]);
        QCOMPARE(answers[1].error().code, ErrorCode::AuthenticationFailed);
        QCOMPARE(answers[2].error().code, ErrorCode::AuthenticationFailed);
        QCOMPARE(needed.count(), 0);
        room.connections.prepare(connectionWith(PasswordSource::Ask), this, [](const auto &) { });
        room.connections.answerPassword(u"one"_s, Secret(u"secret"_s)); // somebody gave it for something else
        room.connections.prepareUnasked(connectionWith(PasswordSource::Ask), this, keep);
        QCOMPARE(answers.back().value().password.reveal(), "secret");
    }

    void aPasswordThatIsNotGivenIsACancellation()
    {
        Room room;
        std::optional<Error> error;
        const SavedConnection connection = connectionWith(PasswordSource::Ask);
        room.connections.prepare(
            connection, this, [&](const Expected<ConnectionParameters> &result) { error = result.error(); });
        room.connections.answerPassword(connection.id, std::nullopt);
        QVERIFY(error);
        QCOMPARE(error->code, ErrorCode::Cancelled);
    }

    void anEmptyKeyringMeansAsking()
    {
        Room room; // its keyring holds nothing
        QSignalSpy needed(&room.connections, &ConnectionController::passwordNeeded);
        room.connections.prepare(connectionWith(PasswordSource::Keyring), this, [](const auto &) { });
        QCOMPARE(needed.count(), 1);
    }

    void whoIsGoneIsNotCalled()
    {
        Room room;
        const SavedConnection connection = connectionWith(PasswordSource::Ask);
        bool wasCalled = false;
        {
            QObject receiver;
            room.connections.prepare(connection, &receiver, [&](const auto &) { wasCalled = true; });
        }
        room.connections.answerPassword(connection.id, Secret(u"secret"_s));
        QVERIFY(!wasCalled);
    }

    void whatIsChosenIsSaved()
    {
        Room room;
        QSignalSpy changed(&room.connections, &ConnectionController::currentChanged);
        room.connectTo(ConnectionController::parametersOf(connectionWith(PasswordSource::None)),
                       EnvironmentLabel::Production, u"prod"_s);
        QCOMPARE(changed.count(), 1);
        const auto saved = room.settings.load();
        QVERIFY(saved);
        QCOMPARE(saved->currentConnection, u"prod"_s);
        QCOMPARE(saved->connections.front().label, EnvironmentLabel::Production);
    }

    void theSandboxBecomesTheConnectionAndGoesAgain()
    {
        Room room;
        QSignalSpy failed(&room.connections, &ConnectionController::failed);
        room.connections.startSandbox(true);
        QVERIFY(room.connections.isSandboxStarting());
        QTRY_VERIFY_WITH_TIMEOUT(!room.connections.isSandboxStarting(), 60'000);
        QVERIFY2(failed.isEmpty(),
                 failed.isEmpty() ? "" : qPrintable(failed.first().first().value<Error>().message));
        QVERIFY(room.connections.isSandbox());
        std::optional<ConnectionParameters> parameters;
        room.connections.prepare(this,
                                 [&](const Expected<ConnectionParameters> &result) { parameters = *result; });
        QVERIFY(parameters);
        QVERIFY(Connection::open(parameters->withDatabase(Sandbox::sampleDatabase())));
        room.connections.removeSandbox();
        QTRY_VERIFY_WITH_TIMEOUT(!room.connections.isSandbox() || !failed.isEmpty(), 60'000);
        QVERIFY2(failed.isEmpty(),
                 failed.isEmpty() ? "" : qPrintable(failed.first().first().value<Error>().message));
        QVERIFY(!room.connections.current());
    }

    void aSettingsFileThatCannotBeReadIsNeverOverwritten()
    {
        Room room;
        QVERIFY(room.settings.save({}));
        const QStringList files = QDir(room.places.config).entryList(QDir::Files);
        QCOMPARE(files.size(), 1);
        QFile file(room.places.config + u'/' + files.constFirst());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no settings");
        file.close();
        QVERIFY(!room.connections.load());
        room.connections.addRecentArchive(u"/x.dump"_s);
        QVERIFY(!room.connections.setPreferences({}));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "no settings");
    }
};

QTEST_MAIN(TestConnectionController)
#include "tst_connectioncontroller.moc"
