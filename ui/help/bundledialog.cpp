// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/bundledialog.h"

#include "core/base/visibletext.h"
#include "ui/help/checkup.h"
#include "ui/shell/format.h"
#include "ui/shell/messagepanel.h"
#include "ui/shell/textlabels.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
constexpr QSize firstSize(860, 560);
constexpr int listWidth = 280;
}

BundleDialog::BundleDialog(const AppContext &context, QWidget *parent)
    : QDialog(parent)
    , m_message(new MessagePanel(this))
    , m_state(new HintLabel(tr("Gathering…"), this))
    , m_files(new QListWidget(this))
    , m_content(new QPlainTextEdit(this))
{
    setObjectName(u"bundleDialog"_s);
    setWindowTitle(tr("Diagnostic Bundle"));
    resize(firstSize);
    m_state->setObjectName(u"bundleState"_s);
    m_files->setObjectName(u"bundleFiles"_s);
    m_files->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // what is too long ends in an ellipsis
    m_files->setAccessibleName(tr("Files of the bundle"));
    m_content->setObjectName(u"bundleContent"_s);
    m_content->setAccessibleName(tr("Content of the file"));
    m_content->setReadOnly(true);
    m_content->setTabChangesFocus(true);
    m_content->setFont(Theme::monospace());

    auto *parts = new QSplitter(this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_files);
    parts->addWidget(m_content);
    parts->setStretchFactor(1, 1);
    parts->setSizes({listWidth, firstSize.width() - listWidth});
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setObjectName(u"closeBundle"_s);
    m_save = buttons->addButton(tr("Save Bundle…"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"saveBundle"_s);
    m_save->setIcon(Theme::icon(u"save"_s));
    m_save->setEnabled(false);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Theme::spacing);
    layout->addWidget(new HintLabel(tr("For somebody who helps you: versions, settings, checks and the last runs. Passwords are taken "
                                       "out. Read what is in it before you give it away: names of servers, databases and tables are "
                                       "in it."),
                                    this));
    layout->addWidget(m_message);
    layout->addWidget(parts, 1);
    layout->addWidget(m_state);
    layout->addWidget(buttons);
    connect(m_files, &QListWidget::currentRowChanged, this, &BundleDialog::showFile);
    connect(m_save, &QPushButton::clicked, this, &BundleDialog::pickFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    gatherInBackground(context, this, [this](const Expected<Bundle> &bundle) { showBundle(bundle); });
}

void BundleDialog::showBundle(const Expected<Bundle> &bundle)
{
    if (!bundle) {
        m_state->clear();
        m_message->showMessage(Message::of(bundle.error(), {}));
        return;
    }
    m_bundle = *bundle;
    qint64 size = 0;
    for (const BundleFile &file : m_bundle.files) {
        size += file.content.size();
        m_files->addItem(file.name + u'\n' + file.what);
    }
    m_state->setText(tr("%n file(s), %1", nullptr, static_cast<int>(m_bundle.files.size())).arg(Format::size(size)));
    m_save->setEnabled(true);
    m_files->setCurrentRow(0);
}

void BundleDialog::showFile(int row)
{
    if (row >= 0 && row < static_cast<int>(m_bundle.files.size()))
        m_content->setPlainText(visibleLines(QString::fromUtf8(m_bundle.files[static_cast<std::size_t>(row)].content)));
}

void BundleDialog::pickFile()
{
    auto *dialog = new QFileDialog(this, tr("Save Diagnostic Bundle"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is overwritten
    dialog->setDefaultSuffix(u"zip"_s);
    dialog->setNameFilter(tr("ZIP files (*.zip)"));
    dialog->selectFile(QDir::home().filePath(bundleFileName(m_bundle.madeAt)));
    connect(dialog, &QFileDialog::fileSelected, this, &BundleDialog::save);
    dialog->open();
}

void BundleDialog::save(const QString &path)
{
    m_message->clear();
    if (const auto written = writeBundle(m_bundle, path); !written)
        m_message->showMessage(Message::of(written.error(), tr("Nothing was written.")));
    else
        m_state->setText(tr("Written to %1.").arg(visible(QDir::toNativeSeparators(path))));
}

} // namespace Belay
