// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/restore/requestchange.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(RequestChange)
};
}

QString optionText(RequestChange change)
{
    switch (change) {
    case RequestChange::UseSwap:
        return u"--mode "_s + key(RestoreMode::Swap);
    case RequestChange::UseInPlace:
        return u"--mode "_s + key(RestoreMode::InPlace);
    case RequestChange::IgnoreOwners:
        return u"--no-owner"_s;
    case RequestChange::IgnorePrivileges:
        return u"--no-acl"_s;
    case RequestChange::KeepToItself:
        return u"--profile "_s + key(RestoreProfile::Staging);
    }
    Q_UNREACHABLE();
}

QString buttonText(RequestChange change)
{
    switch (change) {
    case RequestChange::UseSwap:
        return Text::tr("Use the mode swap");
    case RequestChange::UseInPlace:
        return Text::tr("Use the mode in-place");
    case RequestChange::IgnoreOwners:
        return Text::tr("Restore without owners");
    case RequestChange::IgnorePrivileges:
        return Text::tr("Restore without privileges");
    case RequestChange::KeepToItself:
        return Text::tr("Make it a staging copy");
    }
    Q_UNREACHABLE();
}

RestoreRequest changed(RestoreRequest request, RequestChange change)
{
    switch (change) {
    case RequestChange::UseSwap:
        request.mode = RestoreMode::Swap;
        break;
    case RequestChange::UseInPlace:
        request.mode = RestoreMode::InPlace;
        break;
    case RequestChange::IgnoreOwners:
        request.ignoreOwners = true;
        break;
    case RequestChange::IgnorePrivileges:
        request.ignorePrivileges = true;
        break;
    case RequestChange::KeepToItself:
        request.part.profile = RestoreProfile::Staging;
        break;
    }
    return request;
}

} // namespace Belay
