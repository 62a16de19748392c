// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/explore/dumpencoding.h"

#include <QHash>
#include <QStringDecoder>
#include <QStringEncoder>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {

/// The common name of an encoding that PostgreSQL calls otherwise.
QString commonName(const QString &name)
{
    static const QHash<QString, QString> names{
        {u"SJIS"_s, u"Shift_JIS"_s},     {u"SHIFT_JIS_2004"_s, u"Shift_JIS"_s},
        {u"EUC_JP"_s, u"EUC-JP"_s},      {u"EUC_KR"_s, u"EUC-KR"_s},
        {u"EUC_CN"_s, u"GB2312"_s},      {u"EUC_TW"_s, u"EUC-TW"_s},
        {u"UHC"_s, u"windows-949"_s},    {u"BIG5"_s, u"Big5"_s},
        {u"KOI8R"_s, u"KOI8-R"_s},       {u"KOI8U"_s, u"KOI8-U"_s},
        {u"LATIN5"_s, u"ISO-8859-9"_s},  {u"LATIN6"_s, u"ISO-8859-10"_s},
        {u"LATIN7"_s, u"ISO-8859-13"_s}, {u"LATIN8"_s, u"ISO-8859-14"_s},
        {u"LATIN9"_s, u"ISO-8859-15"_s}, {u"LATIN10"_s, u"ISO-8859-16"_s},
    };
    if (const auto known = names.constFind(name); known != names.constEnd())
        return *known;
    if (name.startsWith("WIN"_L1))
        return u"windows-"_s + name.sliced(3);
    if (name.startsWith("LATIN"_L1))
        return u"ISO-8859-"_s + name.sliced(5);
    if (name.startsWith("ISO_"_L1)) // ISO_8859_5
        return QString(name).replace(u'_', u'-');
    return name;
}

bool isMultibyte(const QString &name)
{
    static const QStringList names{u"SJIS"_s,    u"SHIFT_JIS_2004"_s, u"EUC_JP"_s, u"EUC_KR"_s, u"EUC_CN"_s,
                                   u"EUC_TW"_s,  u"EUC_JIS_2004"_s,   u"UHC"_s,    u"BIG5"_s,   u"GBK"_s,
                                   u"GB18030"_s, u"JOHAB"_s};
    return names.contains(name);
}

} // namespace

DumpEncoding::DumpEncoding(const Toc &toc)
    : DumpEncoding(toc.encoding())
{
}

DumpEncoding::DumpEncoding(const QString &name)
    : m_name(name)
    , m_isSelfSynchronising(!isMultibyte(name))
{
    const bool isUtf8 = name.isEmpty() || name == "UTF8"_L1 || name == "UNICODE"_L1 || name == "SQL_ASCII"_L1;
    const QByteArray common = isUtf8 ? QByteArray() : commonName(name).toLatin1();
    if (!common.isEmpty() && QStringDecoder(common.constData()).isValid())
        m_converter = common;
}

QString DumpEncoding::decode(QByteArrayView bytes) const
{
    if (m_converter.isEmpty())
        return QString::fromUtf8(bytes);
    return QStringDecoder(m_converter.constData()).decode(bytes);
}

QByteArray DumpEncoding::encode(const QString &text) const
{
    if (m_converter.isEmpty())
        return text.toUtf8();
    return QStringEncoder(m_converter.constData()).encode(text);
}

} // namespace Belay
