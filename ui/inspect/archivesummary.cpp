// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspect/archivesummary.h"

#include "ui/shell/format.h"
#include "ui/shell/plainlabel.h"
#include "ui/shell/textlabels.h"
#include "ui/shell/theme.h"

#include <QFileInfo>
#include <QGridLayout>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
constexpr int fieldsInRow = 5;

QString compressionText(const ArchiveHeader &header)
{
    switch (header.compression) {
    case Compression::None:
        return ArchiveSummary::tr("not compressed");
    case Compression::Gzip:
    case Compression::Lz4:
    case Compression::Zstd:
        return QString(key(header.compression));
    }
    Q_UNREACHABLE();
}

QString encodingText(const OpenedArchive &opened)
{
    if (opened.settings && !opened.settings->encoding.isEmpty())
        return opened.settings->encoding;
    const QString encoding = opened.archive->toc().encoding();
    return encoding.isEmpty() ? Format::nothing() : encoding;
}
} // namespace

ArchiveSummary::ArchiveSummary(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_header(new QHBoxLayout)
    , m_file(new PlainLabel(this))
{
    setObjectName(u"archiveSummary"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(20);
    m_grid->setVerticalSpacing(2);
    m_file->setObjectName(u"summaryFile"_s);
    m_file->setElided(Qt::ElideMiddle);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    m_file->setFont(bold);
    m_header->setSpacing(8);
    m_header->addWidget(m_file, 1);
    m_grid->addLayout(m_header, 0, 0, 1, fieldsInRow);
    m_grid->setRowMinimumHeight(1, Theme::smallSpacing);

    m_database = addField(u"summaryDatabase"_s, tr("Database"));
    m_created = addField(u"summaryCreated"_s, tr("Dumped"));
    m_size = addField(u"summarySize"_s, tr("Size"));
    m_entries = addField(u"summaryEntries"_s, tr("Entries"));
    m_encoding = addField(u"summaryEncoding"_s, tr("Encoding"));
    m_server = addField(u"summaryServer"_s, tr("Server"));
    m_dumpedBy = addField(u"summaryDumpedBy"_s, tr("Dumped by"));
    m_format = addField(u"summaryFormat"_s, tr("Format"));
    m_extensions = addField(u"summaryExtensions"_s, tr("Extensions"));
    for (int column = 0; column < fieldsInRow; ++column)
        m_grid->setColumnStretch(column, 1);
}

PlainLabel *ArchiveSummary::addField(const QString &name, const QString &caption)
{
    const int row = 2 + m_fields / fieldsInRow * 3;
    const int column = m_fields % fieldsInRow;
    ++m_fields;
    auto *value = new PlainLabel(this);
    value->setObjectName(name);
    value->setAccessibleName(caption);
    value->setElided(Qt::ElideRight);
    auto *label = new HintLabel(caption, this);
    label->setWordWrap(false);
    m_grid->addWidget(label, row, column);
    m_grid->addWidget(value, row + 1, column);
    m_grid->setRowMinimumHeight(row + 2, Theme::smallSpacing);
    return value;
}

void ArchiveSummary::addButton(QPushButton *button)
{
    m_header->addWidget(button);
}

void ArchiveSummary::setArchive(const OpenedArchive &opened)
{
    const ArchiveHeader &header = opened.archive->header();
    const Toc &toc = opened.archive->toc();
    m_file->setText(opened.archive->path());
    m_database->setText(header.database);
    m_created->setText(header.createdAt.isValid() ? QLocale().toString(header.createdAt, QLocale::ShortFormat)
                                                  : Format::nothing());
    m_size->setText(Format::size(opened.archive->identity().size));
    m_server->setText(tr("PostgreSQL %1").arg(header.serverVersion));
    m_dumpedBy->setText(tr("pg_dump %1").arg(header.dumpVersion));
    m_encoding->setText(encodingText(opened));
    m_format->setText(tr("%1, %2", "version of the archive format, compression")
                          .arg(toString(header.version), compressionText(header)));
    m_entries->setText(tr("%1, of which %2 with data")
                           .arg(Format::number(static_cast<qint64>(toc.entries().size())),
                                Format::number(opened.archive->dataEntryCount())));
    const QStringList &extensions = opened.index->extensions();
    m_extensions->setText(extensions.isEmpty() ? tr("None") : extensions.join(u", "_s));
}

} // namespace Belay
