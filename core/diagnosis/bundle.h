// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace Belay {

/// One file of a diagnostic bundle.
struct BundleFile {
    QString name;       ///< e.g. "history.json"
    QString what;       ///< translated: what it holds, for the preview
    QByteArray content; ///< redacted

    bool operator==(const BundleFile &) const = default;
};

/// What somebody who helps needs to know, without secrets: shown first, then written.
struct Bundle {
    std::vector<BundleFile> files;
    QDateTime madeAt; ///< UTC; of every file

    bool operator==(const Bundle &) const = default;
};

/// "belay-bundle-20261122T010500Z.zip"
[[nodiscard]] QString bundleFileName(const QDateTime &time);

/// The bundle as a ZIP file, with the SHA-256 of each file in SHA256SUMS. The same bundle gives the same bytes.
/// Errors: Internal.
[[nodiscard]] Expected<QByteArray> packed(const Bundle &bundle);

/// Writes it durably with mode 0600. Errors: FileUnwritable, also where the file exists already; Internal.
[[nodiscard]] Expected<> writeBundle(const Bundle &bundle, const QString &path);

} // namespace Belay
