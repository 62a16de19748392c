// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/keyringcheck.h"

#include <QCoreApplication>
#include <QTimer>

#include <chrono>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

constexpr std::chrono::seconds patience(5);

struct Text {
    Q_DECLARE_TR_FUNCTIONS(KeyringCheck)
};

} // namespace

void askKeyring(CredentialStore &store, QObject *receiver, std::function<void(Expected<>)> done)
{
    const auto answer = [done = std::move(done), isAnswered = std::make_shared<bool>(false)](Expected<> result) {
        if (!std::exchange(*isAnswered, true))
            done(std::move(result));
    };
    QTimer::singleShot(patience, receiver, [answer] {
        answer(failure(ErrorCode::KeyringUnavailable, Text::tr("The keyring does not answer."), {},
                       Text::tr("Unlock the keyring, or let Belay ask for the password each time.")));
    });
    store.read(u"belay-doctor"_s, receiver, [answer](const Expected<Secret> &secret) {
        answer(secret ? Expected<>() : std::unexpected(secret.error()));
    });
}

} // namespace Belay
