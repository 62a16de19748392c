// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArrayView>
#include <QFile>
#include <QString>

#include <cstdio>
#include <memory>

namespace Belay {

/// Where a long result goes: standard output, or a new file that only its owner can read. A file that was not
/// finished is removed again.
class OutputSink
{
public:
    /// An empty path is standard output. Errors: FileUnwritable, also where the file exists already.
    [[nodiscard]] static Expected<std::unique_ptr<OutputSink>> open(const QString &path);
    ~OutputSink();
    Q_DISABLE_COPY_MOVE(OutputSink)

    /// Errors: FileUnwritable.
    [[nodiscard]] Expected<> write(QByteArrayView bytes);
    /// Brings everything to the disk. Errors: FileUnwritable.
    [[nodiscard]] Expected<> finish();

private:
    OutputSink() = default;

    std::unique_ptr<QFile> m_file; ///< null for standard output
    bool m_isFinished = false;
};

} // namespace Belay
