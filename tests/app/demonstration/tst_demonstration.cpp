// The demonstration: what stands in it, that its alarms are those of its samples, and that nothing of it stays.
#include "app/demonstration/demonstration.h"

#include "app/common/data_files.h"
#include "app/document/plant_files.h"
#include "app/document/project/drafts.h"
#include "app/live/access/trust.h"
#include "app/live/alarms/alarm_replay.h"
#include "app/live/connectors.h"
#include "app/live/estimators/estimated_project.h"
#include "app/live/estimators/project_estimators.h"
#include "app/study/study_start.h"
#include "app/study/study_store.h"
#include "core/connect/recording.h"
#include "core/lessons/estimating.h"
#include "core/lessons/material.h"
#include "core/store/history/alarm_acts.h"
#include "core/store/history/history_reader.h"
#include "core/store/history/intervals.h"
#include "core/store/project_file.h"
#include "core/store/project_lock.h"
#include "core/studies/study/study_analysis.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <filesystem>

namespace tst_demonstration {

using namespace titer;
using app::Demonstration;
using app::MadeDemonstration;
using store::Interval;

namespace {

constexpr int longMake = 120000;                                     // [ms]
constexpr std::int64_t farAgo = 0, farAhead = std::int64_t(1) << 60; // [µs]

std::vector<connect::Source> sourcesOf(const std::string& project)
{
    auto file = store::ProjectFile::open(project, store::Access::Read);
    const auto sources = file ? file->sources() : base::Result<std::vector<connect::Source>>(file.error());
    return sources ? *sources : std::vector<connect::Source>();
}

QStringList foldersOf(const QString& stem)
{
    const QFileInfo of(stem);
    return of.dir().entryList({of.fileName() + u'*'}, QDir::Dirs);
}

} // namespace

class TestDemonstration : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        // Folders of demonstrations of other programs are none of this test's.
        QVERIFY(qputenv("TMPDIR", m_place.path().toLocal8Bit()));
        app::addBuiltInConnectors(m_plugins);
        m_now = base::now().microseconds;
        double done = 0.0;
        const base::Result<MadeDemonstration> made = app::makeDemonstration(
            {m_folder.path().toStdString(), m_now, [&](const base::Sentence&, double share) { done = share; }});
        QVERIFY2(made, made ? "" : made.error().what.text().c_str());
        QCOMPARE(done, 1.0);
        m_made = *made;
    }

    void holdsWhatAProjectMayHold()
    {
        auto project = store::ProjectFile::open(m_made.project, store::Access::Read);
        QVERIFY(project);
        QVERIFY(QFileInfo(QString::fromStdString(m_made.project)).completeBaseName().contains("simulated"));
        for (const auto& [kind, count] : {std::pair{store::ItemKind::Board, 2},
                                          {store::ItemKind::Alarm, 7},
                                          {store::ItemKind::Study, 1},
                                          {store::ItemKind::Estimator, 1}})
            QCOMPARE(project->items(kind)->size(), std::size_t(count));
        QCOMPARE(project->runs()->size(), std::size_t(1));
        QCOMPARE(project->recordings()->size(), std::size_t(1));
        QVERIFY(project->recordings()->front().simulated);
        const auto sources = project->sources();
        QCOMPARE(sources->size(), std::size_t(1));
        QCOMPARE(sources->front().connector, std::string("simulated_plant"));
        // Nothing in it leads to a place of this computer.
        for (const auto& [key, text] : sources->front().settings.entries())
            QVERIFY2(text.find(m_folder.path().toStdString()) == std::string::npos, text.c_str());
        const auto estimated = app::readEstimatedProject(m_made.project);
        QVERIFY(estimated && estimated->estimators.size() == 1);
        QVERIFY2(!estimated->estimators.front().refused,
                 estimated->estimators.front().refused ? estimated->estimators.front().refused->what.text().c_str()
                                                       : "");
    }

    // Its laboratory and its probe of the volume agree with the model: no channel raises a doubt, and the innovations of
    // the probe lie where 95 % should, within four standard deviations of such a share. Of the probe each third value, all where TITER_LONG
    // is set.
    void itsEstimatorIsSound()
    {
        auto project = store::ProjectFile::open(m_made.project, store::Access::Read);
        QVERIFY(project);
        base::Errors errors;
        base::Notices notices;
        lessons::Work work;
        work.plant = *app::examplePlant(app::demonstrationPlant);
        app::addEstimators(work.plant, *app::readEstimators(*project));
        QFile table(QString::fromStdString(m_made.recording));
        QVERIFY(errors.empty() && table.open(QIODevice::ReadOnly));
        const int each = qEnvironmentVariableIsSet("TITER_LONG") ? 1 : 3;
        QByteArray taken;
        int alone = 0; // lines without the laboratory
        for (const QByteArray& line : table.readAll().split('\n'))
            if (!line.endsWith(",,,,,,,,,,") || alone++ % each == 0) taken += line + '\n';
        QVERIFY(alone > 800);
        work.recordings.push_back(lessons::takeRecording({"batch.csv", taken.toStdString()}, {}, errors, notices));
        QVERIFY(errors.empty());
        QVERIFY(lessons::estimateTaken({"culture", "batch.csv"}, work));
        QCOMPARE(work.estimates.size(), std::size_t(1));
        QStringList channels;
        for (const lessons::LearnerEstimate::Channel& channel : work.estimates.front().channels) {
            channels << QString::fromStdString(channel.tag);
            QVERIFY2(channel.state == "good" || channel.state == "too few",
                     (channel.tag + " is " + channel.state).c_str());
            const bool probe = channel.tag == "Volume";
            const double expected = 0.95, samples = 870.0 / each;
            const double spread = 4.0 * std::sqrt(expected * (1.0 - expected) / samples);
            QVERIFY2(!probe || std::abs(channel.inBand - expected) < spread,
                     (channel.tag + " " + std::to_string(channel.inBand)).c_str());
        }
        QCOMPARE(channels, (QStringList{"VCD", "Viability", "Glucose", "Lactate", "Titer", "Volume"}));
    }

    // All have the titre of the model as their response, whose curvature a quadratic model of four factors holds.
    void itsStudyIsCarriedOut()
    {
        auto project = store::ProjectFile::open(m_made.project, store::Access::Read);
        QVERIFY(project);
        const auto studies = app::readStudies(*project);
        QVERIFY(studies && studies->size() == 1);
        const studies::Study& study = studies->front();
        const app::StudyCounts counts = app::countsOf(study);
        QCOMPARE(counts.runs, 28);
        QCOMPARE(counts.whole, 28);
        QCOMPARE(counts.failed, 0);
        const studies::StudyAnalysis analysis = studies::analyse(study);
        QVERIFY(analysis.responses.front().fit);
        QVERIFY2(analysis.responses.front().fit->r2 > 0.9,
                 qPrintable(QString::number(analysis.responses.front().fit->r2)));
        QVERIFY(analysis.acceptance);
    }

    void itsHistoryHasThreeBatchesAndOneThatRuns()
    {
        auto intervals = store::Intervals::open(folder(), store::Database::Mode::Read);
        QVERIFY(intervals);
        const auto all = intervals->between(0, 0);
        QVERIFY(all);
        const auto count = [&](Interval::Kind kind, bool running) {
            return std::ranges::count_if(
                *all, [&](const Interval& one) { return one.kind == kind && (one.to == 0) == running; });
        };
        QCOMPARE(count(Interval::Kind::Batch, false), 3);
        QCOMPARE(count(Interval::Kind::Batch, true), 1);
        QCOMPARE(count(Interval::Kind::Annotation, false), 1);
        const auto running = std::ranges::find_if(
            *all, [](const Interval& one) { return one.kind == Interval::Kind::Batch && one.to == 0; });
        QCOMPARE(running->name, m_made.batch);
        const double days = double(m_now - running->from) / 86400e6;
        QVERIFY2(days >= 12.0 && days < 13.0, qPrintable(QString::number(days)));

        auto reader = store::HistoryReader::open(folder());
        QVERIFY(reader);
        const auto tags = reader->tags();
        QVERIFY(tags && tags->size() == 10); // nine that are measured, and the clock of the recorder
        for (const store::HistoryTag& tag : *tags) {
            QCOMPARE(tag.simulated, tag.source != "titer");
            const auto extent = reader->extent(tag.id);
            QVERIFY(extent && extent->count > 0);
            QVERIFY2(extent->last <= m_now, tag.name.c_str()); // nobody knows what is measured later
        }
        QCOMPARE(reader->gaps(farAgo, farAhead)->size(), std::size_t(1));
    }

    // It lies over the plant as far as the batch is, and the laboratory is at work on its last sample of the titre.
    void itsRecordingEndsNow()
    {
        base::Errors errors;
        base::Notices notices;
        const auto recording = connect::openRecording(m_made.recording, {}, {}, errors, notices);
        QVERIFY(recording && errors.empty());
        const double days = double(recording->lastKnown) / 86400e6;
        QVERIFY2(days > 12.5 && days <= 12.6, qPrintable(QString::number(days)));
    }

    void oneAlarmStandsAndOneIsShelved()
    {
        auto journal = store::AlarmJournal::open(folder(), store::Database::Mode::Read);
        QVERIFY(journal);
        const auto states = journal->states();
        QVERIFY(states);
        QStringList standing, shelved;
        for (const store::AlarmState& state : *states) {
            if (state.alarmStatus.state == alarm::State::Shelved)
                shelved << QString::fromStdString(state.alarmStatus.id);
            else if (state.alarmStatus.active || alarm::isUnacknowledged(state.alarmStatus.state))
                standing << QString::fromStdString(state.alarmStatus.id);
        }
        QCOMPARE(standing.size(), 1);
        QCOMPARE(shelved.size(), 1);
        // Each of the batches before had some, and somebody came to each.
        const auto transitions = journal->between(farAgo, farAhead, 10'000);
        const auto count = [&](alarm::Transition::Act act) {
            return std::ranges::count(*transitions, act, &alarm::Transition::act);
        };
        QVERIFY(count(alarm::Transition::Act::Raised) >= 9);
        QVERIFY(count(alarm::Transition::Act::Acknowledged) >= 6);
        // What a person did stands in the trail of the project as well.
        const auto differences = store::compareActs(*journal, store::AuditTrail::ofProject(m_made.project));
        QVERIFY(differences);
        QCOMPARE(differences->size(), std::size_t(0));
    }

    // Held against the engine, which is given what the store holds again.
    void itsAlarmsAreThoseOfItsSamples()
    {
        const auto replay = app::replayAlarms(folder(), farAgo, farAhead);
        QVERIFY(replay);
        QVERIFY(replay->samples > 10'000 && replay->ticks > 1000 && replay->acts > 6);
        QVERIFY(!replay->difference);
        QCOMPARE(replay->replayed, replay->kept);
        // The same in small pieces, of which one is in memory at a time.
        const auto pieces = app::replayAlarms(folder(), farAgo, farAhead, {}, 500);
        QVERIFY(pieces && !pieces->difference);
        QCOMPARE(pieces->kept, replay->kept);
        QCOMPARE(pieces->samples, replay->samples);
        QCOMPARE(pieces->ticks, replay->ticks);
        QVERIFY2(pieces->atOnce <= 1000 && replay->atOnce > 10'000, std::to_string(pieces->atOnce).c_str());
    }

    void itGoesWithoutATrace()
    {
        QString folder;
        std::string project;
        {
            Demonstration demonstration(m_plugins, QStringLiteral(TITER_CLI));
            QSignalSpy ready(&demonstration, &Demonstration::ready), failed(&demonstration, &Demonstration::failed);
            demonstration.make();
            QVERIFY(demonstration.isMaking());
            QTRY_VERIFY_WITH_TIMEOUT(ready.count() + failed.count() > 0, longMake);
            QCOMPARE(failed.count(), 0);
            project = demonstration.made()->project;
            folder = QFileInfo(QString::fromStdString(project)).absolutePath();
            QVERIFY(app::isDemonstration(QString::fromStdString(project)));
            QVERIFY(demonstration.holds(QString::fromStdString(project)));
            const std::vector<connect::Source> sources = sourcesOf(project);
            QVERIFY(!app::permission(project, sources, m_plugins).allowed);
            QVERIFY(demonstration.record());
            QVERIFY(app::permission(project, sources, m_plugins).allowed);
            QTRY_VERIFY_WITH_TIMEOUT(store::ProjectLock::recorderOf(project), longMake);
            // A second one does not disturb it.
            Demonstration other(m_plugins, QStringLiteral(TITER_CLI));
            other.make();
            other.end();
            QVERIFY(QFileInfo::exists(folder));
            QCOMPARE(foldersOf(app::demonstrationStem()).size(), 1);
        }
        QVERIFY(!QFileInfo::exists(folder));
        QVERIFY(!store::ProjectLock::recorderOf(project));
        const std::vector<connect::Source> none;
        QVERIFY(!app::permission(project, none, m_plugins).before);
    }

    // One that nobody holds may be that of a program that is just making it; an old one is nobody's.
    void whatAnEndedProgramLeftIsRemoved()
    {
        const QString folder = app::demonstrationStem() + QStringLiteral("left");
        QVERIFY(QDir().mkpath(folder));
        Demonstration early(m_plugins, QStringLiteral(TITER_CLI));
        QVERIFY(QFileInfo::exists(folder));
        std::filesystem::last_write_time(folder.toStdString(),
                                         std::filesystem::file_time_type::clock::now() - std::chrono::hours(1));
        Demonstration late(m_plugins, QStringLiteral(TITER_CLI));
        QVERIFY(!QFileInfo::exists(folder));
    }

private:
    std::string folder() const { return store::historyFolder(m_made.project); }

    QTemporaryDir m_place, m_folder;
    app::PluginHost m_plugins;
    std::int64_t m_now = 0;
    MadeDemonstration m_made;
};

TITER_TEST(TestDemonstration)

} // namespace tst_demonstration

#include "tst_demonstration.moc"
