// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/jobcontext.h"

#include <QTest>

using namespace Belay;
using namespace Qt::StringLiterals;

namespace {

class Witness final : public JobContext::Listener
{
public:
    void stepChanged(const JobStep &step) override { m_events += step.key + u' ' + key(step.state); }
    void progressed(const JobProgress &progress) override { m_events += u"progress "_s + progress.text; }
    void logged(const JobLogLine &line) override { m_events += u"log "_s + line.text; }

    QStringList m_events;
};

} // namespace

class TestJobContext : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStepEndsAsItsWorkDoes()
    {
        Witness witness;
        JobContext context({}, &witness);
        QCOMPARE(context.step(u"a"_s, u"A"_s, []() -> Expected<int> { return 1; }).value(), 1);
        QVERIFY(!context.step(u"b"_s, u"B"_s,
                              []() -> Expected<> { return failure(ErrorCode::ToolFailed, u"no"_s); }));
        QVERIFY(!context.step(u"c"_s, u"C"_s,
                              []() -> Expected<> { return failure(ErrorCode::Cancelled, u"no"_s); }));
        QCOMPARE(witness.m_events,
                 (QStringList{u"a running"_s, u"a done"_s, u"b running"_s, u"b failed"_s, u"c running"_s,
                              u"c cancelled"_s}));
    }

    void whatIsLoggedIsRedacted()
    {
        Witness witness;
        JobContext context({}, &witness);
        context.redactor().add(Secret(u"canary"_s));
        context.log(LogLevel::Warning, u"the canary sings"_s);
        QCOMPARE(witness.m_events, QStringList{u"log the *** sings"_s});
    }

    void tellsWhenToStop()
    {
        std::stop_source stop;
        const JobContext context(stop.get_token());
        QVERIFY(context.checkNotCancelled());
        stop.request_stop();
        QCOMPARE(context.checkNotCancelled().error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestJobContext)
#include "tst_jobcontext.moc"
