// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>

namespace Belay {

/// Takes the next piece of a text. An error ends the writing.
using TextSink = std::function<Expected<>(QByteArrayView)>;

/// Text on its way to a sink, in pieces of some 64 KiB. The first error of the sink stays; what follows it is dropped.
class TextOutput
{
public:
    /// `sink` must outlive the output.
    explicit TextOutput(const TextSink &sink)
        : m_sink(sink)
    {
    }

    TextOutput &operator<<(QByteArrayView text);

    /// False once the sink wants no more.
    [[nodiscard]] bool isOpen() const { return m_result.has_value(); }
    /// Hands over what is left. Errors: those of the sink.
    [[nodiscard]] Expected<> finish();

private:
    void handOver();

    const TextSink &m_sink;
    QByteArray m_pending;
    Expected<> m_result;
};

} // namespace Belay
