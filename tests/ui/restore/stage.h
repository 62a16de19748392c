// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/restore/pagedriver.h"
#include "tests/ui/restore/room.h"
#include "tests/ui/restore/script.h"

namespace Belay {

inline const QString dump = QStringLiteral(TEST_DATA "/museum/museum-pg15-gzip.dump");

/// The page with all around it, connected to a server that carries this label.
struct Stage {
    explicit Stage(Script told = Script::example(), EnvironmentLabel label = EnvironmentLabel::Staging)
        : script(std::move(told))
    {
        room.connectTo({.options = {{QStringLiteral("host"), QStringLiteral("/nowhere")},
                                    {QStringLiteral("port"), QStringLiteral("5432")},
                                    {QStringLiteral("dbname"), QStringLiteral("postgres")}}},
                       label, QStringLiteral("staging"));
        page = std::make_unique<RestorePage>(room.context, script.work());
        page->resize(1000, 700);
        page->show();
    }

    [[nodiscard]] bool open()
    {
        page->openArchive(dump);
        return QTest::qWaitFor([this] { return drive().isEnabled(QStringLiteral("forward")); });
    }
    [[nodiscard]] bool chooseTarget(const QString &name = QStringLiteral("shop"))
    {
        return drive().click(QStringLiteral("forward"))
            && QTest::qWaitFor([&] { return drive().choose(QStringLiteral("databaseTable"), name); })
            && drive().isEnabled(QStringLiteral("forward"));
    }
    [[nodiscard]] bool check()
    {
        return drive().click(QStringLiteral("forward"))
            && QTest::qWaitFor([this] { return drive().isShown(QStringLiteral("findings")); });
    }
    [[nodiscard]] bool reachPlan()
    {
        return open() && chooseTarget() && check() && drive().click(QStringLiteral("forward"))
            && drive().isShown(QStringLiteral("planView"));
    }
    [[nodiscard]] bool confirm(const QString &name = QStringLiteral("shop"))
    {
        return drive().type(QStringLiteral("confirmName"), name) && drive().click(QStringLiteral("forward"));
    }
    [[nodiscard]] bool end()
    {
        return QTest::qWaitFor([this] { return drive().isShown(QStringLiteral("resultView")); });
    }

    [[nodiscard]] PageDriver drive() const { return PageDriver(*page); }

    Script script; // outlives the room's jobs
    Room room;
    std::unique_ptr<RestorePage> page;
};

} // namespace Belay
