// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QByteArrayView>

#include <functional>
#include <memory>
#include <stop_token>

struct evp_md_ctx_st;

namespace Belay {

/// An incremental SHA-256.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;

    void add(QByteArrayView bytes);
    /// The digest as 64 lower-case hexadecimal digits. Call once, at the end.
    [[nodiscard]] QString hex();

private:
    struct Free {
        void operator()(evp_md_ctx_st *context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

/// SHA-256 of a whole file as hexadecimal digits. `progress` gets the number of bytes read so far. Errors:
/// FileUnreadable, Cancelled.
[[nodiscard]] Expected<QString> sha256OfFile(const QString &path, std::stop_token stop = {},
                                             const std::function<void(qint64)> &progress = {});

} // namespace Belay
