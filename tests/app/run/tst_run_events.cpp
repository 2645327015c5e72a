// Changes of parameters during a run: when they count, what is kept of them, and where.
#include "app/document/plant_files.h"
#include "app/run/run_events.h"
#include "app/run/run_record.h"
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_run_events {

using namespace titer;
using namespace titer::app;

namespace {

constexpr const char* temperature = "units/production/params/temperature";

QString plain(QString text)
{
    return text.replace(QChar(0x00a0), u' ');
}

} // namespace

class TestRunEvents : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
    std::unique_ptr<RunEvents> m_events;
    std::optional<double> m_now;

    void set(const char* value)
    {
        model::Flowsheet changed = m_document->flowsheet();
        QVERIFY(model::setAtPath(changed, temperature, base::Json(value)));
        m_document->apply(changed, QStringLiteral("edit"));
    }

private slots:
    void init()
    {
        m_now.reset();
        m_events.reset();
        m_document = std::make_unique<Document>(solve::catalogue());
        QVERIFY(m_document->newFromExample("cho-fed-batch"));
        m_events = std::make_unique<RunEvents>(*m_document, [this] { return m_now; });
    }

    void takesNothingWhileNothingGoesOn()
    {
        set("36 °C");
        m_events->settle();
        QVERIFY(m_events->events().empty());
        // Nor does it count as a change of the run that begins then.
        m_events->begin({});
        m_now = 3600.0;
        set("35 °C");
        m_events->settle();
        QCOMPARE(m_events->events().size(), std::size_t(1));
        QCOMPARE(plain(m_events->events()[0].before), QStringLiteral("36 °C"));
    }

    void saysWhenWhoAndFromWhatToWhat()
    {
        m_events->begin({});
        m_now = 86'400.0;
        const QDateTime before = QDateTime::currentDateTimeUtc();
        QSignalSpy changed(m_events.get(), &RunEvents::changed);
        set("34 °C");
        m_now = 90'000.0;
        m_events->settle();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_events->events().size(), std::size_t(1));
        const RunEvent& event = m_events->events()[0];
        QCOMPARE(event.time, 86'400.0); // when it was made, not when it was reported
        QVERIFY(event.at >= before);
        QCOMPARE(event.who, QString::fromStdString(store::personOfProcess()));
        QVERIFY2(event.place.endsWith(QLatin1String("Temperature")), qPrintable(event.place));
        QCOMPARE(plain(event.before), QStringLiteral("37 °C"));
        QCOMPARE(plain(event.after), QStringLiteral("34 °C"));
    }

    // What is typed in one go is one change; what is taken back in it is none.
    void joinsWhatIsTypedInOneGo()
    {
        m_events->begin({});
        m_now = 10.0;
        set("3 °C");
        m_now = 20.0;
        set("35 °C");
        QTRY_COMPARE_WITH_TIMEOUT(m_events->events().size(), std::size_t(1), 3000);
        QCOMPARE(plain(m_events->events()[0].after), QStringLiteral("35 °C"));
        QCOMPARE(m_events->events()[0].time, 10.0);
        set("33 °C");
        m_document->undoStack()->undo();
        m_events->settle();
        QCOMPARE(m_events->events().size(), std::size_t(1));
    }

    void keepsThoseOfARecordingInTheProjectAndInItsTrail()
    {
        const QString path = m_folder.filePath("kept.titer");
        QVERIFY(m_document->createProject(path));
        m_events->begin(QStringLiteral("batch 7"));
        m_now = 43'200.0;
        set("34 °C");
        m_events->settle();
        const std::vector<RunEvent> reported = m_events->events();
        m_events->begin(QStringLiteral("batch 8"));
        QVERIFY(m_events->events().empty());
        QVERIFY(m_document->closeProject());
        QVERIFY(m_document->openProject(path));
        m_events->begin(QStringLiteral("batch 7"));
        QCOMPARE(m_events->events().size(), std::size_t(1));
        QCOMPARE(m_events->events()[0].time, 43'200.0);
        QCOMPARE(m_events->events()[0].after, reported[0].after);
        const auto trail = m_document->project()->ask([](store::ProjectFile& file) { return file.auditTrail(); });
        QVERIFY(trail.ok());
        const auto entry = std::find_if(trail->begin(), trail->end(), [](const store::AuditEntry& e) {
            return e.change.what == "parameter_changed";
        });
        QVERIFY(entry != trail->end());
        QVERIFY2(entry->change.reason.find("batch 7") != std::string::npos, entry->change.reason.c_str());
        QCOMPARE(entry->change.after, reported[0].after.toStdString());
    }

    void goesIntoAProjectThatIsMadeLater()
    {
        m_events->begin(QStringLiteral("batch 9"));
        m_now = 100.0;
        set("34 °C");
        m_events->settle();
        const QString path = m_folder.filePath("later.titer");
        QVERIFY(m_document->createProject(path));
        QVERIFY(m_document->closeProject());
        QVERIFY(m_document->openProject(path));
        m_events->begin(QStringLiteral("batch 9"));
        QCOMPARE(m_events->events().size(), std::size_t(1));
    }

    void staysWithARunThatIsStored()
    {
        Run run;
        run.flowsheet = m_document->flowsheet();
        m_events->begin({});
        m_now = 1.0;
        set("34 °C");
        m_events->settle();
        run.events = m_events->events();
        run.result.times = {0.0, 1.0};
        const auto read = fromStored(toStored(run), solve::catalogue());
        QVERIFY(read.ok());
        QCOMPARE((*read)->events.size(), std::size_t(1));
        QCOMPARE((*read)->events[0].place, run.events[0].place);
        QCOMPARE((*read)->events[0].time, 1.0);
        QVERIFY(textOf((*read)->events[0]).contains(QLatin1String("was")));
    }

    void readsWhatIsSoundAlone()
    {
        base::Errors errors;
        const base::Json json = base::readJson(R"([{"time": "soon"}, 3, {"time": 2, "place": "a"}])", errors);
        QVERIFY(errors.empty());
        QCOMPARE(eventsFrom(json).size(), std::size_t(1));
        QVERIFY(eventsFrom(base::Json()).empty());
    }
};

TITER_TEST(TestRunEvents)

} // namespace tst_run_events

#include "tst_run_events.moc"
