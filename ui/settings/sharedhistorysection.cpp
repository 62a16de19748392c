// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/sharedhistorysection.h"

#include "core/base/visibletext.h"
#include "ui/shell/namedbutton.h"
#include "ui/shell/sharedplaces.h"
#include "ui/shell/textlabels.h"
#include "ui/shell/theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Belay {

namespace {
const QString byOptions = u"options"_s; // the choice that belayctl made; no saved connection has this id
const QString database = u"dbname"_s;
} // namespace

SharedHistorySection::SharedHistorySection(const AppContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_connection(new QComboBox(this))
    , m_database(new QLineEdit(this))
    , m_test(namedButton(u"testSharedHistory"_s, u"test"_s, tr("Try It"), this))
    , m_copy(namedButton(u"copySharedSetup"_s, u"copy"_s, tr("Copy the Setup SQL"), this))
    , m_state(new HintLabel({}, this))
{
    build();
    connect(m_connection, &QComboBox::activated, this, &SharedHistorySection::take);
    connect(m_database, &QLineEdit::editingFinished, this, &SharedHistorySection::take);
    connect(m_test, &QPushButton::clicked, this, &SharedHistorySection::test);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(sharedHistorySetup());
        m_state->setText(tr("An administrator runs it with psql, once, in the database that is to hold the shared history."));
    });
    connect(&context.connections, &ConnectionController::preferencesChanged, this, &SharedHistorySection::showPreferences);
    showPreferences();
}

void SharedHistorySection::build()
{
    m_connection->setObjectName(u"sharedConnection"_s);
    m_connection->setAccessibleName(tr("Share over"));
    m_connection->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_database->setObjectName(u"sharedDatabase"_s);
    m_database->setAccessibleName(tr("Database of the shared history"));
    m_state->setObjectName(u"sharedState"_s);
    m_copy->setToolTip(tr("The SQL by which an administrator sets a shared history up"));

    auto *place = new QHBoxLayout;
    place->setSpacing(8);
    place->addWidget(m_connection);
    auto *databaseLabel = new QLabel(tr("D&atabase:"), this);
    databaseLabel->setBuddy(m_database);
    place->addWidget(databaseLabel);
    place->addWidget(m_database, 1);
    place->addWidget(m_test);
    auto *bottom = new QHBoxLayout;
    bottom->setSpacing(8);
    bottom->addWidget(m_state, 1);
    bottom->addWidget(m_copy, 0, Qt::AlignTop);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(Theme::spacing);
    form->setVerticalSpacing(10);
    auto *connectionLabel = new QLabel(tr("Share &over:"), this);
    connectionLabel->setBuddy(m_connection);
    form->addRow(connectionLabel, place);
    form->addRow(bottom);
}

void SharedHistorySection::showPreferences()
{
    const Preferences &preferences = m_context.connections.preferences();
    const SharedHistorySetting &setting = preferences.sharedHistory;
    m_connection->clear();
    m_connection->addItem(tr("Not shared"), QString());
    for (const SavedConnection &connection : preferences.connections)
        m_connection->addItem(visible(connection.name), connection.id);
    if (setting.isSet() && setting.connection.isEmpty())
        m_connection->addItem(tr("As set by belayctl"), byOptions);
    m_connection->setCurrentIndex(m_connection->findData(setting.isSet() && setting.connection.isEmpty() ? byOptions : setting.connection));
    m_database->setText(setting.options.value(database));
    m_database->setEnabled(setting.isSet());
    m_test->setEnabled(setting.isSet());
    m_state->setText(setting.isSet() ? tr("Each run is kept on this computer first, then appended there; what cannot be sent waits.")
                                     : tr("Several computers can append their runs to one PostgreSQL database, where all of them are read together."));
}

void SharedHistorySection::take()
{
    Preferences preferences = m_context.connections.preferences();
    SharedHistorySetting &setting = preferences.sharedHistory;
    const QString chosen = m_connection->currentData().toString();
    const QString name = m_database->text().trimmed();
    if (chosen != byOptions)
        setting = {.connection = chosen, .options = {}};
    if (!chosen.isEmpty()) {
        setting.options.remove(database);
        if (!name.isEmpty())
            setting.options.insert(database, name);
    }
    if (preferences == m_context.connections.preferences())
        return;
    if (const auto saved = m_context.connections.setPreferences(preferences); !saved)
        Q_EMIT failed(saved.error());
}

void SharedHistorySection::test()
{
    m_test->setEnabled(false);
    m_state->setText(tr("Connecting…"));
    prepareShared(m_context, PasswordWish::AskIfNeeded, this, [this](const Expected<SharedPlace> &place) {
        if (!place) {
            showTest(std::unexpected(place.error()));
            return;
        }
        m_context.jobs.submit<SharingReport>(
            JobLane::Interactive, tr("Looking at the shared history"),
            [places = m_context.places, where = *place](JobContext &) { return lookAtSharing(places, where); }, this,
            [this](const Expected<SharingReport> &report) { showTest(report); });
    });
}

void SharedHistorySection::showTest(const Expected<SharingReport> &report)
{
    m_test->setEnabled(m_context.connections.preferences().sharedHistory.isSet());
    if (!report || report->error) {
        const Error &error = report ? *report->error : report.error();
        m_state->setText(visible(error.message + u' ' + error.remedy));
        return;
    }
    const QString state = sharingText(*report);
    m_state->setText(tr("The shared history answers.") + u' ' + (state.isEmpty() ? tr("Every run is shared.") : visible(state)));
}

} // namespace Belay
