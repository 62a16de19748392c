// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/bundle.h"

#include "core/base/durablefile.h"

#include <KZip>

#include <QBuffer>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Bundle)
};

QByteArray checksums(const Bundle &bundle)
{
    QByteArray lines;
    for (const BundleFile &file : bundle.files)
        lines += QCryptographicHash::hash(file.content, QCryptographicHash::Sha256).toHex() + "  " + file.name.toUtf8() + '\n';
    return lines;
}

} // namespace

QString bundleFileName(const QDateTime &time)
{
    return u"belay-bundle-"_s + time.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s) + u".zip"_s;
}

Expected<QByteArray> packed(const Bundle &bundle)
{
    constexpr mode_t mode = 0100600;
    QBuffer buffer;
    KZip zip(&buffer);
    const QDateTime time = bundle.madeAt;
    const auto add = [&](const QString &name, const QByteArray &content) {
        return zip.writeFile(name, content, mode, u"belay"_s, u"belay"_s, time, time, time);
    };
    bool isGood = zip.open(QIODevice::WriteOnly);
    for (const BundleFile &file : bundle.files)
        isGood = isGood && add(file.name, file.content);
    isGood = isGood && add(u"SHA256SUMS"_s, checksums(bundle)) && zip.close();
    if (!isGood)
        return failure(ErrorCode::Internal, Text::tr("The bundle could not be packed."), zip.errorString());
    return buffer.data();
}

Expected<> writeBundle(const Bundle &bundle, const QString &path)
{
    if (QFileInfo::exists(path))
        return failure(ErrorCode::FileUnwritable, Text::tr("There is a file %1 already.").arg(path), {},
                       Text::tr("Choose another name."));
    return packed(bundle).and_then([&](const QByteArray &bytes) { return writeDurably(path, bytes); });
}

} // namespace Belay
