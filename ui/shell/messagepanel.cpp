// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/messagepanel.h"

#include "core/base/visibletext.h"
#include "core/guide/explanations.h"
#include "ui/shell/errortext.h"
#include "ui/shell/helplink.h"
#include "ui/shell/namedbutton.h"
#include "ui/shell/plainlabel.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
constexpr int iconSize = 22;
constexpr int linesOfDetails = 8;

QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
    case Tone::Information:
        return u"information"_s;
    case Tone::Positive:
        return u"positive"_s;
    case Tone::Warning:
        return u"warning"_s;
    case Tone::Negative:
        return u"error"_s;
    }
    Q_UNREACHABLE();
}
} // namespace

Message Message::of(const Error &error, const QString &dataState)
{
    QString details = error.detail;
    if (!details.isEmpty())
        details += u'\n';
    details += key(error.code);
    const std::vector<Explanation> explanations = explainLines(error.detail);
    const bool isExplained = !explanations.empty();
    const QString remedy = isExplained ? explanations.front().remedy : QString();
    return {.tone = error.code == ErrorCode::Cancelled ? Tone::Neutral : Tone::Negative,
            .what = error.message,
            .dataState = dataState,
            .cause = isExplained ? explanations.front().meaning + u' ' + explanations.front().cause : probableCause(error.code),
            .remedy = QString(error.remedy + u' ' + remedy).trimmed(),
            .details = details,
            .runbook = isExplained ? explanations.front().runbook : QString()};
}

MessagePanel::MessagePanel(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_what(new PlainLabel(this, PlainLabel::Lines::Several))
    , m_dataState(new PlainLabel(this, PlainLabel::Lines::Several))
    , m_cause(new PlainLabel(this, PlainLabel::Lines::Several))
    , m_remedy(new PlainLabel(this, PlainLabel::Lines::Several))
    , m_actions(new QHBoxLayout)
    , m_runbook(namedButton(u"messageRunbook"_s, u"plan"_s, tr("Open Runbook"), this))
    , m_fold(new QToolButton(this))
    , m_details(new QWidget(this))
    , m_text(new QPlainTextEdit(m_details))
{
    setObjectName(u"messagePanel"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    QFont bold = font();
    bold.setBold(true);
    m_what->setFont(bold);
    m_what->setObjectName(u"messageWhat"_s);
    m_dataState->setObjectName(u"messageDataState"_s);
    m_cause->setObjectName(u"messageCause"_s);
    m_remedy->setObjectName(u"messageRemedy"_s);
    m_icon->setFixedSize(iconSize, iconSize);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(Theme::spacing, Theme::spacing, Theme::spacing, Theme::spacing);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(Theme::smallSpacing);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    int row = 0;
    for (PlainLabel *label : {m_what, m_dataState, m_cause, m_remedy})
        grid->addWidget(label, row++, 1);
    m_actions->setSpacing(8);
    m_actions->addWidget(m_runbook);
    m_actions->addWidget(m_fold);
    m_actions->addStretch();
    grid->addLayout(m_actions, row++, 1);
    grid->addWidget(m_details, row, 1);
    grid->setColumnStretch(1, 1);
    connect(m_runbook, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(helpLink(m_message.runbook)); });
    buildDetails();
    hide();
}

void MessagePanel::buildDetails()
{
    m_fold->setObjectName(u"messageDetailsToggle"_s);
    m_fold->setText(tr("Technical details"));
    m_fold->setAccessibleName(m_fold->text());
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_fold->setAutoRaise(true);
    m_fold->setCheckable(true);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    connect(m_fold, &QToolButton::toggled, this, &MessagePanel::setDetailsVisible);

    m_text->setObjectName(u"messageDetails"_s);
    m_text->setAccessibleName(tr("Technical details"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(Theme::monospace());
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * linesOfDetails);
    auto *copy = namedButton(u"messageCopy"_s, u"copy"_s, tr("Copy details"), m_details);
    auto *save = namedButton(u"messageSave"_s, u"save"_s, tr("Save details…"), m_details);
    connect(copy, &QPushButton::clicked, this, &MessagePanel::copyDetails);
    connect(save, &QPushButton::clicked, this, &MessagePanel::saveDetails);

    auto *layout = new QGridLayout(m_details);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text, 0, 0, 1, 3);
    layout->addWidget(copy, 1, 0);
    layout->addWidget(save, 1, 1);
    layout->setColumnStretch(2, 1);
    setDetailsVisible(false);
}

void MessagePanel::showMessage(const Message &message)
{
    clear();
    m_message = message;
    const auto set = [](PlainLabel *label, const QString &text, const QString &shown) {
        label->setVisible(!text.isEmpty());
        label->setText(shown);
    };
    set(m_what, message.what, message.what);
    set(m_dataState, message.dataState, message.dataState);
    set(m_cause, message.cause, tr("Probable cause: %1").arg(message.cause));
    set(m_remedy, message.remedy, tr("What to do: %1").arg(message.remedy));
    m_text->setPlainText(visibleLines(message.details));
    m_runbook->setVisible(!message.runbook.isEmpty());
    m_fold->setVisible(!message.details.isEmpty());
    m_fold->setChecked(false);
    setAccessibleName(message.what);
    setAccessibleDescription(message.dataState);
    applyColors();
    show();
}

QPushButton *MessagePanel::addAction(const QString &text, const QString &iconName,
                                     std::function<void()> action)
{
    auto *button = namedButton(u"messageAction%1"_s.arg(m_buttons.size()), iconName, text, this);
    connect(button, &QPushButton::clicked, this, [action = std::move(action)] { action(); });
    m_actions->insertWidget(static_cast<int>(m_buttons.size()), button);
    m_buttons.append(button);
    return button;
}

void MessagePanel::clear()
{
    hide();
    for (QPushButton *button : std::as_const(m_buttons)) {
        button->hide();
        button->deleteLater(); // the click on it may be why we are here
    }
    m_buttons.clear();
    m_message = {};
}

void MessagePanel::setDetailsVisible(bool visible)
{
    m_details->setVisible(visible);
    m_fold->setIcon(Theme::icon(visible ? u"collapse"_s : u"expand"_s));
}

QString MessagePanel::asText() const
{
    QStringList parts{m_message.what, m_message.dataState, m_message.cause, m_message.remedy,
                      m_message.details};
    parts.removeAll(QString());
    return parts.join(u'\n') + u'\n';
}

void MessagePanel::copyDetails() const
{
    QGuiApplication::clipboard()->setText(asText());
}

void MessagePanel::saveDetails()
{
    auto *dialog = new QFileDialog(this, tr("Save Details"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"txt"_s);
    dialog->setNameFilter(tr("Text files (*.txt)"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(asText().toUtf8()) < 0 || !file.commit())
            m_text->appendPlainText(tr("The details could not be saved: %1").arg(file.errorString()));
    });
    dialog->open();
}

void MessagePanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColors();
}

void MessagePanel::applyColors()
{
    m_icon->setPixmap(Theme::icon(iconOf(m_message.tone), m_message.tone)
                          .pixmap(QSize(iconSize, iconSize), devicePixelRatio()));
    update();
}

void MessagePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Theme::border(m_message.tone, palette()));
    painter.setBrush(Theme::background(m_message.tone, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace Belay
