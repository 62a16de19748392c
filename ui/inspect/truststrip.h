// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QWidget>

class QPushButton;

namespace Belay {

class Badge;

/// How far the trust in an archive goes: Structure → Content → Trial restore.
class TrustStrip final : public QWidget
{
    Q_OBJECT

public:
    enum class Trust {
        NotRead,
        Checking,
        Sound,
        Problem,
        Unknown, ///< the check was cancelled or could not be done
    };

    explicit TrustStrip(QWidget *parent = nullptr);

    void setStructure(Trust trust);
    [[nodiscard]] Trust structure() const { return m_structure; }
    void setContent(Trust trust);
    [[nodiscard]] Trust content() const { return m_content; }
    /// How much of the content was read, in percent.
    void setContentProgress(int percent);
    /// When and where the archive was last restored complete; a null time: not that one knows of.
    void setTrialRestore(const QDateTime &time = {}, const QString &server = {});

Q_SIGNALS:
    /// Somebody wants every byte to be read.
    void readRequested();
    /// Somebody does not want to wait for it any longer.
    void cancelRequested();

private:
    void press();

    Badge *m_structureBadge;
    Badge *m_contentBadge;
    Badge *m_trialBadge;
    QPushButton *m_read;
    Trust m_structure = Trust::NotRead;
    Trust m_content = Trust::NotRead;
};

} // namespace Belay
