// Models written as equations are taken into a plant, kept in a project, and shared as files.
#include "app/document/document.h"
#include "app/document/edits.h"
#include "app/equations/equation_library.h"
#include "core/solve/catalogue.h"
#include "core/store/project_file.h"
#include "tests/support/test_program.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

namespace tst_equation_library_of_a_project {

using namespace titer;
using namespace titer::app;
using base::Json;

namespace {

model::Flowsheet unitOf(const char* type)
{
    const auto added = addUnit({}, solve::catalogue(), {type, {}, {}, false});
    if (!added) qFatal("%s", added.error().what.text().c_str());
    return added->flowsheet;
}

const EquationModel& shipped(const char* id)
{
    return *model::equationModel(model::equationModels(), id);
}

QString faultsOf(const model::Flowsheet& f)
{
    base::Errors errors;
    (void)model::check(f, solve::catalogue(), errors);
    QStringList all;
    for (const base::Error& e : errors) all << QString::fromStdString(e.where + ": " + e.what.text());
    return all.join(u'\n');
}

} // namespace

class TestEquationLibraryOfAProject : public QObject {
    Q_OBJECT

private slots:
    void aLawBringsItsComponents();
    void everyShippedModelFitsAnEmptyPlant();
    void aModelGoesOnlyWhereItFits();
    void aUnitsEquationsBecomeAModel();
    void aProjectKeepsModels();
    void aFileOfModelsIsTakenWholeOrNotAtAll();
};

void TestEquationLibraryOfAProject::aLawBringsItsComponents()
{
    const model::Flowsheet f = unitOf("bioreactor");
    const Edited used = useEquations(f, solve::catalogue(), f.units.front().id, shipped("batch_growth"));
    QVERIFY(used);
    QCOMPARE(used->components.size(), std::size_t(2));
    QCOMPARE(*used->components[0].find("id"), Json("biomass"));
    QCOMPARE(*used->components[0].find("basis"), Json("mass"));
    // Those that are there already stay as they are.
    QCOMPARE(useEquations(*used, solve::catalogue(), f.units.front().id, shipped("batch_growth"))->components.size(),
             std::size_t(2));
}

void TestEquationLibraryOfAProject::everyShippedModelFitsAnEmptyPlant()
{
    for (const EquationModel& model : model::equationModels()) {
        const model::Flowsheet f = unitOf(model.kind == EquationModel::Kind::Law ? "bioreactor" : "equations");
        const Edited used = useEquations(f, solve::catalogue(), f.units.front().id, model);
        QVERIFY2(used, model.id.c_str());
        QCOMPARE(faultsOf(*used), QString());
    }
}

void TestEquationLibraryOfAProject::aModelGoesOnlyWhereItFits()
{
    const model::Flowsheet vessel = unitOf("bioreactor"), unit = unitOf("equations"), mixer = unitOf("mixer");
    QVERIFY(!useEquations(vessel, solve::catalogue(), vessel.units.front().id, shipped("robertson")));
    QVERIFY(!useEquations(unit, solve::catalogue(), unit.units.front().id, shipped("batch_growth")));
    QVERIFY(!useEquations(mixer, solve::catalogue(), mixer.units.front().id, shipped("batch_growth")));
    QVERIFY(!useEquations(unit, solve::catalogue(), "nobody", shipped("robertson")));
}

void TestEquationLibraryOfAProject::aUnitsEquationsBecomeAModel()
{
    const model::Flowsheet f = unitOf("equations");
    const std::string id = f.units.front().id;
    const model::Flowsheet used = *useEquations(f, solve::catalogue(), id, shipped("robertson"));
    const base::Result<EquationModel> model = equationsOf(used, solve::catalogue(), id, "My Stiff Model (2)");
    QVERIFY(model);
    QCOMPARE(model->id, std::string("my_stiff_model_2"));
    QCOMPARE(model->label, std::string("My Stiff Model (2)"));
    QVERIFY(model->record == shipped("robertson").record);
    QVERIFY(model->initial == shipped("robertson").initial);
    QVERIFY(!equationsOf(used, solve::catalogue(), id, "…"));
    const model::Flowsheet vessel = unitOf("bioreactor");
    QVERIFY(!equationsOf(vessel, solve::catalogue(), vessel.units.front().id, "None"));
}

void TestEquationLibraryOfAProject::aProjectKeepsModels()
{
    QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("p.titer")).toStdString();
    {
        auto project = store::ProjectFile::create(path, model::writePlant({}));
        QVERIFY(project);
        QVERIFY(saveEquationLibrary(*project, model::equationModels(), "first"));
    }
    auto project = store::ProjectFile::open(path);
    QVERIFY(project);
    auto models = readEquationLibrary(*project);
    QVERIFY(models && *models == model::equationModels());
    EquationModel changed = models->front();
    changed.label = "Other";
    *models = mergedModels(*models, {&changed, 1});
    QCOMPARE(models->size(), model::equationModels().size());
    QCOMPARE(models->front().label, std::string("Other"));
}

void TestEquationLibraryOfAProject::aFileOfModelsIsTakenWholeOrNotAtAll()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("p.titer")), file = folder.filePath(QStringLiteral("m.json"));
    QVERIFY(store::ProjectFile::create(path.toStdString(), model::writePlant({})));
    Document document(solve::catalogue());
    EquationLibrary library(document);
    QVERIFY(!library.keep(shipped("robertson"))); // no project yet
    QVERIFY(document.openProject(path));
    QVERIFY(library.keep(shipped("robertson")));
    QVERIFY(library.writeFile(file));
    QVERIFY(library.remove("robertson"));
    QVERIFY(library.list().empty());
    QVERIFY(library.takeFile(file));
    QCOMPARE(library.list().size(), std::size_t(1));
    QFile broken(file);
    QVERIFY(broken.open(QIODevice::ReadWrite));
    QVERIFY(broken.resize(broken.size() / 2));
    broken.close();
    QVERIFY(!library.takeFile(file));
    QVERIFY(!library.takeFile(folder.filePath(QStringLiteral("none.json"))));
    QCOMPARE(library.list().size(), std::size_t(1));
}

TITER_TEST(TestEquationLibraryOfAProject)

} // namespace tst_equation_library_of_a_project

#include "tst_equation_library_of_a_project.moc"
