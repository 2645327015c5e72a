// Studies of a project: they come back as they were, and the trail reports what was done to their data.
#include "app/study/study_store.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>

namespace tst_study_store {

using namespace titer;
using namespace titer::app;
using studies::Study;
using studies::StudyCell;

namespace {

Study example()
{
    Study study{.id = "study-1", .name = "Feed"};
    study.factors = {{{.name = "x"}}};
    study.responses = {{.name = "titre", .unit = "g/L"}};
    study.runs = {{.id = "R1", .settings = {-1.0}}, {.id = "R2", .settings = {1.0}}};
    return study;
}

} // namespace

class TestStudyStore : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath("a.titer").toStdString();
        QVERIFY(store::ProjectFile::create(m_path, R"({"format": "titer.plant/1", "name": "Test"})"));
    }

    void studiesComeBackAsTheyWere()
    {
        {
            auto project = store::ProjectFile::open(m_path);
            QCOMPARE(*project->newItemId(store::ItemKind::Study), "study-1");
            Study second = example();
            second.id = "study-2";
            QVERIFY(saveStudies(*project, std::vector<Study>{second, example()}));
        }
        auto project = store::ProjectFile::open(m_path);
        const auto studies = readStudies(*project);
        QVERIFY(studies && studies->size() == 2);
        QVERIFY(studies->at(1) == example() && studies->at(0).id == "study-2");
        QVERIFY(project->items(store::ItemKind::Board)->empty());
        QCOMPARE(*project->newItemId(store::ItemKind::Study), "study-3");
    }

    void theTrailReportsWhatWasDoneToTheData()
    {
        auto project = store::ProjectFile::open(m_path);
        const std::size_t begin = project->auditTrail()->size();
        QVERIFY(saveStudies(*project, std::vector<Study>{example()}));
        Study study = example();
        study.runs[0].excluded = "The pump stood still.";
        setCell(study.runs[0], 0, {1.5, StudyCell::Origin::Measured});
        setCell(study.runs[1], 0, {2.5, StudyCell::Origin::Twin});
        QVERIFY(saveStudies(*project, std::vector<Study>{study}, "lab"));
        study.runs[0].cells[0].value = 1.25;
        QVERIFY(saveStudies(*project, std::vector<Study>{study}));
        QVERIFY(saveStudies(*project, std::vector<Study>{study})); // nothing changed
        QVERIFY(saveStudies(*project, std::vector<Study>{}, "done"));
        const auto trail = project->auditTrail();
        QStringList reported;
        for (std::size_t i = begin; i < trail->size(); ++i) {
            const store::AuditChange& change = trail->at(i).change;
            reported << QString("%1 %2: %3 > %4 (%5)")
                            .arg(QString::fromStdString(change.what), QString::fromStdString(change.place),
                                 QString::fromStdString(change.before), QString::fromStdString(change.after),
                                 QString::fromStdString(change.reason));
        }
        const QString plan =
            QString::fromStdString((study.kind.empty() ? "" : study.kind + ", ") + std::to_string(study.runs.size()) +
                                   " runs, seed " + std::to_string(study.seed));
        QCOMPARE(reported,
                 QStringList({
                     "study_added studies/study-1:  > Feed ()",
                     "study_designed studies/study-1:  > " + plan + " ()",
                     "study_run_excluded studies/study-1/runs/R1:  > The pump stood still. (The pump stood still.)",
                     "study_result studies/study-1/runs/R1/titre:  > 1.5 g/L (lab)",
                     "study_twin_results studies/study-1:  > 1 (lab)",
                     "study_result studies/study-1/runs/R1/titre: 1.5 g/L > 1.25 g/L ()",
                     "study_removed studies/study-1: Feed >  (done)",
                 }));
    }

    void aDamagedStudyIsReportedWithItsPlace()
    {
        auto project = store::ProjectFile::open(m_path);
        QVERIFY(
            project->saveItems(store::ItemKind::Study,
                               std::vector<store::Item>{{"study-4", R"({"format": "titer.study/2", "runs": [7]})"}}));
        const auto studies = readStudies(*project);
        QVERIFY(!studies);
        QCOMPARE(studies.error().where, "studies/study-4/runs/0");
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_path;
};

TITER_TEST(TestStudyStore)

} // namespace tst_study_store

#include "tst_study_store.moc"
