// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/places.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
const QString scratchFolder = u"/var/tmp"_s; // kept on disk, unlike /tmp, and not below a home that others cannot enter
}

Places Places::ofUser()
{
    const auto below = [](QStandardPaths::StandardLocation location) {
        return QStandardPaths::writableLocation(location) + u"/belay"_s;
    };
    return {.config = below(QStandardPaths::GenericConfigLocation),
            .state = below(QStandardPaths::GenericStateLocation),
            .data = below(QStandardPaths::GenericDataLocation),
            .scratch = scratchFolder};
}

Places Places::below(const QString &folder)
{
    const QDir root(QDir(folder).absolutePath());
    return {.config = root.filePath(u"config"_s),
            .state = root.filePath(u"state"_s),
            .data = root.filePath(u"data"_s),
            .scratch = scratchFolder};
}

QString Places::backups() const
{
    return data + u"/backups"_s;
}

QString Places::history() const
{
    return state + u"/history.sqlite"_s;
}

QString Places::locks() const
{
    return state + u"/locks"_s;
}

QString Places::signingKeys() const
{
    return config + u"/signing-keys.json"_s;
}

QString Places::anchors() const
{
    return data + u"/history-anchors.txt"_s;
}

} // namespace Belay
