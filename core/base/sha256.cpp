// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include <QCoreApplication>
#include <QFile>

#include <openssl/evp.h>

#include <array>

namespace Belay {

namespace {
constexpr qint64 blockSize = 1 << 20; // one MiB: large enough that the hash, not the call, is what costs
}

void Sha256::Free::operator()(evp_md_ctx_st *context) const
{
    EVP_MD_CTX_free(context);
}

Sha256::Sha256()
    : m_context(EVP_MD_CTX_new())
{
    EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr);
}

Sha256::~Sha256() = default;

void Sha256::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context.get(), bytes.data(), static_cast<std::size_t>(bytes.size()));
}

QString Sha256::hex()
{
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int length = 0;
    EVP_DigestFinal_ex(m_context.get(), digest.data(), &length);
    const QByteArrayView bytes(digest.data(), static_cast<qsizetype>(length));
    return QString::fromLatin1(bytes.toByteArray().toHex());
}

Expected<QString> sha256OfFile(const QString &path, std::stop_token stop, const std::function<void(qint64)> &progress)
{
    QFile file(path);
    const auto unreadable = [&] {
        return failure(ErrorCode::FileUnreadable,
                       QCoreApplication::translate("Sha256", "The file %1 cannot be read.").arg(path),
                       file.errorString());
    };
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable();

    Sha256 hash;
    QByteArray block(blockSize, Qt::Uninitialized);
    qint64 total = 0;
    while (true) {
        if (stop.stop_requested())
            return failure(ErrorCode::Cancelled, QCoreApplication::translate("Sha256", "Cancelled."));
        const qint64 count = file.read(block.data(), blockSize);
        if (count < 0)
            return unreadable();
        if (count == 0)
            return hash.hex();
        hash.add(QByteArrayView(block).first(count));
        total += count;
        if (progress)
            progress(total);
    }
}

} // namespace Belay
