// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/keyring.h"

#include <QCoreApplication>

#include <qt6keychain/keychain.h>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

const QString serviceName = u"Belay"_s;

Error keyringError(const QKeychain::Job &job)
{
    return {.code = ErrorCode::KeyringUnavailable,
            .message = QCoreApplication::translate("Keyring", "The keyring does not answer."),
            .detail = job.errorString(),
            .remedy = QCoreApplication::translate("Keyring", "Unlock the keyring, or let Belay ask for the password each time.")};
}

/// Starts a job that deletes itself; `finished` is called on the main thread, unless `receiver` is gone by then.
template <typename Job, typename Finished>
void start(Job *job, const QString &connectionId, QObject *receiver, Finished finished)
{
    job->setKey(connectionId);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, receiver, [job, finished] { finished(*job); });
    job->start();
}

} // namespace

void Keyring::read(const QString &connectionId, QObject *receiver, std::function<void(Expected<Secret>)> done)
{
    start(new QKeychain::ReadPasswordJob(serviceName), connectionId, receiver, [done](const QKeychain::ReadPasswordJob &job) {
        if (job.error() == QKeychain::EntryNotFound)
            done(Secret());
        else if (job.error() != QKeychain::NoError)
            done(std::unexpected(keyringError(job)));
        else
            done(Secret(job.textData()));
    });
}

void Keyring::write(const QString &connectionId, const Secret &password, QObject *receiver, std::function<void(Expected<>)> done)
{
    auto *job = new QKeychain::WritePasswordJob(serviceName);
    job->setTextData(QString::fromUtf8(password.reveal()));
    start(job, connectionId, receiver, [done](const QKeychain::Job &finished) {
        done(finished.error() == QKeychain::NoError ? Expected<>() : std::unexpected(keyringError(finished)));
    });
}

void Keyring::remove(const QString &connectionId, QObject *receiver, std::function<void(Expected<>)> done)
{
    start(new QKeychain::DeletePasswordJob(serviceName), connectionId, receiver, [done](const QKeychain::Job &finished) {
        const bool isGone = finished.error() == QKeychain::NoError || finished.error() == QKeychain::EntryNotFound;
        done(isGone ? Expected<>() : std::unexpected(keyringError(finished)));
    });
}

} // namespace Belay
