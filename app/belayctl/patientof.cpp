// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/belayctl/patientof.h"

#include "core/diagnosis/keyringcheck.h"
#include "core/settings/keyring.h"

namespace Belay {

Patient patientOf(const Invocation &invocation, ProcessRunner &runner)
{
    Expected<> answer;
    Keyring keyring;
    QEventLoop loop;
    askKeyring(keyring, &loop, [&](const Expected<> &result) {
        answer = result;
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection); // it may answer before the loop runs
    });
    loop.exec();
    return {.places = invocation.places(), .preferences = invocation.preferences(), .keyring = answer, .runner = runner};
}

} // namespace Belay
