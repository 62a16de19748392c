// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/write/partfile.h"
#include "core/base/error.h"

#include <QByteArrayView>
#include <QString>
#include <QTemporaryFile>

#include <memory>

namespace Belay {

/// Where a long result goes: standard output, or a new file that only its owner can read and that is there once it is whole.
class OutputSink
{
public:
    /// When standard output gets something of the result.
    enum class Delivery {
        Streamed, ///< as soon as there is some
        Whole,    ///< all of it at the end, or nothing: until then it waits in a temporary file
    };

    /// An empty path is standard output. Errors: FileUnwritable, also where the file exists already.
    [[nodiscard]] static Expected<std::unique_ptr<OutputSink>> open(const QString &path, Delivery delivery = Delivery::Streamed);

    /// Errors: FileUnwritable.
    [[nodiscard]] Expected<> write(QByteArrayView bytes);
    /// Brings everything to the disk, or out. Errors: FileUnwritable.
    [[nodiscard]] Expected<> finish();

private:
    OutputSink() = default;
    [[nodiscard]] Expected<> printWaiting();

    std::unique_ptr<PartFile> m_file;          ///< null for standard output
    std::unique_ptr<QTemporaryFile> m_waiting; ///< what standard output gets at the end
};

} // namespace Belay
