// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/bundle.h"
#include "ui/shell/appcontext.h"

#include <QDialog>

class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace Belay {

class HintLabel;
class MessagePanel;

/// Shows everything that a diagnostic bundle would hold before it is written.
class BundleDialog final : public QDialog
{
    Q_OBJECT

public:
    /// Begins to gather. `context` outlives the dialog.
    explicit BundleDialog(const AppContext &context, QWidget *parent = nullptr);

    /// Writes what is shown. Errors: FileUnwritable, also where the file exists.
    void save(const QString &path);

private:
    void showBundle(const Expected<Bundle> &bundle);
    void showFile(int row);
    void pickFile();

    Bundle m_bundle;
    MessagePanel *m_message;
    HintLabel *m_state;
    QListWidget *m_files;
    QPlainTextEdit *m_content;
    QPushButton *m_save;
};

} // namespace Belay
