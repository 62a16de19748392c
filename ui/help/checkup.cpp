// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/checkup.h"

#include "core/diagnosis/bundlecontent.h"
#include "core/diagnosis/keyringcheck.h"
#include "core/diagnosis/knownsecrets.h"

#include <QCoreApplication>

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Checkup)
};

Patient patientOf(const AppContext &context, const Expected<> &keyring)
{
    return {.places = context.places,
            .preferences = context.connections.preferences(),
            .keyring = keyring,
            .runner = context.runner};
}

} // namespace

void examineInBackground(const AppContext &context, QObject *receiver, std::function<void(Expected<Examination>)> done)
{
    askKeyring(context.credentials, receiver, [&context, receiver, done = std::move(done)](const Expected<> &keyring) {
        context.jobs.submit<Examination>(
            JobLane::Interactive, Text::tr("Checking this computer"),
            [patient = patientOf(context, keyring)](JobContext &job) -> Expected<Examination> {
                return examine(patient, job.stopToken());
            },
            receiver, done);
    });
}

void gatherInBackground(const AppContext &context, QObject *receiver, std::function<void(Expected<Bundle>)> done)
{
    askKeyring(context.credentials, receiver, [&context, receiver, done = std::move(done)](const Expected<> &keyring) {
        context.jobs.submit<Bundle>(
            JobLane::Interactive, Text::tr("Gathering the diagnostic bundle"),
            [patient = patientOf(context, keyring), program = context.program,
             now = context.clock.now()](JobContext &job) -> Expected<Bundle> {
                return gatherBundle(patient, examine(patient, job.stopToken()), redactorOfKnownSecrets(), program, now);
            },
            receiver, done);
    });
}

} // namespace Belay
