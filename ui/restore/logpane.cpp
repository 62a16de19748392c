// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/restore/logpane.h"

#include "ui/restore/logfilter.h"
#include "ui/shell/format.h"
#include "ui/shell/textlabels.h"
#include "ui/shell/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Belay {

LogPane::LogPane(QWidget *parent)
    : QWidget(parent)
    , m_lines(new LogModel(this))
    , m_filtered(new LogFilter(this))
    , m_view(new QListView(this))
{
    setObjectName(u"logPane"_s);
    m_filtered->setSourceModel(m_lines);
    m_view->setObjectName(u"log"_s);
    m_view->setAccessibleName(tr("Log"));
    m_view->setModel(m_filtered);
    m_view->setFont(Theme::monospace());
    m_view->setUniformItemSizes(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::smallSpacing);
    layout->addWidget(makeFilters());
    layout->addWidget(m_view, 1);
    updateCount();
}

QWidget *LogPane::makeFilters()
{
    auto *row = new QWidget(this);
    m_text = new QLineEdit(row);
    m_text->setObjectName(u"logFilter"_s);
    m_text->setAccessibleName(tr("Filter the log"));
    m_text->setPlaceholderText(tr("Filter the log"));
    m_text->setClearButtonEnabled(true);
    m_level = new QComboBox(row);
    m_level->setObjectName(u"logLevel"_s);
    m_level->setAccessibleName(tr("Which lines of the log"));
    m_level->addItem(tr("All lines"), static_cast<int>(LogLevel::Information));
    m_level->addItem(tr("Warnings and errors"), static_cast<int>(LogLevel::Warning));
    m_level->addItem(tr("Errors only"), static_cast<int>(LogLevel::Error));
    m_count = new HintLabel({}, row);
    m_count->setObjectName(u"logCount"_s);
    m_count->setWordWrap(false);
    auto *copyButton = new QPushButton(Theme::icon(u"copy"_s), tr("Copy"), row);
    copyButton->setObjectName(u"copyLog"_s);
    copyButton->setAccessibleName(tr("Copy the log"));
    copyButton->setAutoDefault(false);
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filtered->setFilterFixedString(text);
        updateCount();
    });
    connect(m_level, &QComboBox::currentIndexChanged, this, [this] {
        m_filtered->setLevel(static_cast<LogLevel>(m_level->currentData().toInt()));
        updateCount();
    });
    connect(copyButton, &QPushButton::clicked, this, &LogPane::copy);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new SectionLabel(tr("Log"), row));
    layout->addWidget(m_count);
    layout->addStretch();
    layout->addWidget(m_text, 1);
    layout->addWidget(m_level);
    layout->addWidget(copyButton);
    return row;
}

void LogPane::clear()
{
    m_lines->clear();
    updateCount();
}

void LogPane::append(const std::vector<JobLogLine> &lines)
{
    if (lines.empty())
        return;
    const QScrollBar *bar = m_view->verticalScrollBar();
    const bool isAtEnd = bar->value() == bar->maximum(); // who scrolled up wants to read
    m_lines->append(lines);
    if (isAtEnd)
        m_view->scrollToBottom();
    updateCount();
}

void LogPane::updateCount()
{
    const int all = m_lines->rowCount();
    const int shown = m_filtered->rowCount();
    QString text = tr("%n line(s)", nullptr, all);
    if (shown != all)
        text = tr("%1 of %2 lines").arg(Format::number(shown), Format::number(all));
    else if (m_lines->droppedCount() > 0)
        text = tr("the latest %1 lines").arg(Format::number(all));
    m_count->setText(text);
}

void LogPane::copy() const
{
    QStringList lines;
    for (int row = 0; row < m_filtered->rowCount(); ++row)
        lines += m_filtered->index(row, 0).data().toString();
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace Belay
