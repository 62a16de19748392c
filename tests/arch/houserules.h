// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Belay {

/// The rules of the house that no compiler holds: who may include whom, and how a source file looks.
class HouseRules
{
public:
    /// `root` is the folder that includes are relative to, `qtHeaders` the one that holds QtCore, QtGui, ….
    HouseRules(QString root, QString qtHeaders);

    /// Every breach in the sources below the root, as "file:line: what".
    [[nodiscard]] QStringList breaches() const;

private:
    [[nodiscard]] QStringList breachesIn(const QString &file) const;
    [[nodiscard]] QString breachOfInclude(const QString &file, const QString &header, bool isQuoted) const;
    [[nodiscard]] QString breachOfOurs(const QString &file, const QString &header) const;
    [[nodiscard]] QString breachOfForeign(const QString &file, const QString &header) const;
    /// The Qt module of a header, e.g. "QtGui"; empty where it is not of Qt.
    [[nodiscard]] QString moduleOf(const QString &header) const;

    QString m_root;
    QString m_qtHeaders;
};

} // namespace Belay
