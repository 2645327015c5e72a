// The document: undo is right whatever was done, and what it shows as saved is there after a kill.
#include "app/document/document.h"
#include "app/document/patch.h"
#include "app/document/plant_files.h"
#include "app/document/project/drafts.h"
#include "core/solve/catalogue.h"
#include "tests/support/core/plants.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

#include <unistd.h>

using namespace titer;
using namespace titer::app;
using base::Json;
using model::Flowsheet;

namespace {

Flowsheet plant()
{
    base::Errors errors;
    return model::readPlant(support::examplePlant(), errors);
}

// A sheet of many vessels in a chain.
Flowsheet largePlant(int units)
{
    Flowsheet f = plant();
    const model::UnitEntry tank = *f.unit("n1");
    for (int i = int(f.units.size()); i < units; ++i) {
        model::UnitEntry unit = tank;
        unit.id = "tank_" + std::to_string(i);
        unit.at = model::Point{double(i % 20) * 10, double(i / 20) * 9};
        f.units.push_back(unit);
        if (i > 5) f.streams.push_back({{"tank_" + std::to_string(i - 1), "out"}, {unit.id, "in"}});
    }
    return f;
}

// Makes edits as people do, in an order that the seed decides.
class RandomEdits {
public:
    RandomEdits(Document& document, quint32 seed)
        : m_document(document)
        , m_random(seed)
    {
    }

    void step()
    {
        const Flowsheet& f = m_document.flowsheet();
        const model::Catalogue& catalogue = m_document.catalogue();
        const QString text = QStringLiteral("edit");
        switch (f.units.size() < 3 ? 0 : f.units.size() > 40 ? 1 : m_random.bounded(16)) {
        case 0:
            added(addUnit(f, catalogue, {type(), {}, anyUnit(), flip()}));
            break;
        case 1:
            m_document.apply(removeUnits(f, catalogue, someUnits()), text);
            break;
        case 2:
            m_document.apply(moveUnits(f, {{anyUnit(), {number(), number()}}}), text, flip() ? "move" : "");
            break;
        case 3:
            m_document.apply(renameUnit(f, anyUnit(), freeUnitId(f, flip() ? "vessel" : "n1")), text);
            break;
        case 4:
            m_document.apply(setValue(f, "units/" + anyUnit() + "/params/vessel_volume", number()), text, "volume");
            break;
        case 5:
            m_document.apply(setValue(f, "units/" + anyUnit() + "/params/vessel_volume", {}), text);
            break;
        case 6:
            connectSomething();
            break;
        case 7:
            if (!f.streams.empty()) m_document.apply(removeStream(f, any(f.streams)), text);
            break;
        case 8:
            added(duplicateUnits(f, someUnits()));
            break;
        case 9:
            m_document.apply(groupUnits(f, someUnits(), "Zone " + std::to_string(m_random.bounded(4))), text);
            break;
        case 10:
            if (!f.zones.empty()) m_document.apply(ungroup(f, any(f.zones).label), text);
            break;
        case 11:
            recipe();
            break;
        case 12:
            m_document.apply(mapTag(f, "T" + std::to_string(m_random.bounded(5)), anyUnit() + ".volume"), text);
            break;
        case 13:
            m_document.apply(addNote(f, "Note", {number(), number()}), text);
            break;
        case 14:
            if (f.notes.empty()) break;
            m_document.apply(flip() ? setNote(f, f.notes.size() - 1, flip() ? "" : "Changed")
                                    : moveNote(f, 0, {number(), number()}),
                             text);
            break;
        default:
            m_document.apply(labelUnit(f, anyUnit(), "Label " + std::to_string(m_random.bounded(100))), text, "label");
        }
    }

    int bounded(int below) { return m_random.bounded(below); }
    bool flip() { return m_random.bounded(2) == 1; }

private:
    template <class T> const T& any(const std::vector<T>& list)
    {
        return list[std::size_t(m_random.bounded(int(list.size())))];
    }
    std::string type()
    {
        return m_document.catalogue()
            .units[std::size_t(m_random.bounded(int(m_document.catalogue().units.size())))]
            ->id;
    }
    std::string anyUnit() { return m_document.flowsheet().units.empty() ? "" : any(m_document.flowsheet().units).id; }
    double number() { return m_random.bounded(100) / 4.0; }
    Ids someUnits()
    {
        Ids ids{anyUnit()};
        if (const std::string second = anyUnit(); second != ids[0]) ids.push_back(second);
        return ids;
    }
    void added(const base::Result<Added>& result)
    {
        if (result) m_document.apply(result->flowsheet, QStringLiteral("add"));
    }
    void connectSomething()
    {
        const Flowsheet& f = m_document.flowsheet();
        const auto ports = fittingPorts(f, m_document.catalogue(), anyUnit());
        if (ports.empty()) return;
        const auto targets = portTargets(f, m_document.catalogue(), any(ports));
        if (!targets.empty() && !targets[0].refusal)
            m_document.apply(connectPorts(f, m_document.catalogue(), ports[0], targets[0].port),
                             QStringLiteral("connect"));
    }
    void recipe()
    {
        const Flowsheet& f = m_document.flowsheet();
        if (!f.phases.empty() && flip()) {
            m_document.apply(removePhase(f, any(f.phases).id), QStringLiteral("remove"));
            return;
        }
        model::PhaseEntry phase;
        phase.id = "p" + std::to_string(m_random.bounded(20));
        phase.unit = anyUnit();
        if (!f.phases.empty()) phase.after = {any(f.phases).id};
        m_document.apply(setPhase(f, phase), QStringLiteral("phase"));
    }

    Document& m_document;
    QRandomGenerator m_random;
};

// Edits and saves until it is killed; says each state only when the document shows it as saved. Edits pause once a save is
// due, until it has come: on a slow disk each save would otherwise be overtaken by an edit, and none be shown.
int editUntilKilled(const QString& path)
{
    Document document(solve::catalogue());
    if (!document.openProject(path)) return 1;
    int edits = 0, shown = 0;
    QObject::connect(&document, &Document::saveStateChanged, [&] {
        if (document.saveState() != Document::SaveState::Saved) return;
        shown = edits;
        std::printf("%s\n", document.flowsheet().unit("n1")->label.c_str());
        std::fflush(stdout);
    });
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, [&] {
        if (edits - shown == 100) return;
        document.apply(labelUnit(document.flowsheet(), "n1", std::to_string(++edits)), QStringLiteral("label"));
    });
    timer.start(3);
    return QCoreApplication::exec();
}

} // namespace

class DocumentTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_files = 0;
    QString fresh() { return m_folder.filePath(QString("document %1.titer").arg(++m_files)); }

private slots:
    void undoesAndRedoesAThousandRandomEdits()
    {
        Document document(solve::catalogue());
        QVERIFY(document.newPlant(plant()));
        RandomEdits edits(document, 20261120);
        // The flowsheet at each place of the undo stack.
        std::vector<Flowsheet> states{document.flowsheet()};
        while (document.undoStack()->index() < 1000) {
            edits.step();
            const std::size_t index = std::size_t(document.undoStack()->index());
            states.resize(std::min(states.size(), index));
            states.push_back(document.flowsheet());
            if (edits.bounded(25)) continue;
            // Now and then a few steps back, and on in another direction.
            for (int back = edits.bounded(6); back > 0 && document.undoStack()->canUndo(); --back) {
                document.undoStack()->undo();
                QVERIFY(document.flowsheet() == states[std::size_t(document.undoStack()->index())]);
            }
            states.resize(std::size_t(document.undoStack()->index()) + 1);
        }
        QCOMPARE(states.size(), 1001u);
        for (int i = 999; i >= 0; --i) {
            document.undoStack()->undo();
            QVERIFY2(document.flowsheet() == states[std::size_t(i)], qPrintable(QString("undo to %1").arg(i)));
        }
        QVERIFY(document.flowsheet() == plant());
        for (int i = 1; i <= 1000; ++i) {
            document.undoStack()->redo();
            QVERIFY2(document.flowsheet() == states[std::size_t(i)], qPrintable(QString("redo to %1").arg(i)));
        }
        // What edits make is what the file keeps.
        base::Errors errors;
        for (std::size_t i = 0; i < states.size(); i += 50)
            QVERIFY(model::readPlant(model::writePlant(states[i]), errors) == states[i]);
        QVERIFY(errors.empty());
    }

    void mergesWhileDragging()
    {
        Document document(solve::catalogue());
        QVERIFY(document.newPlant(plant()));
        for (int i = 1; i <= 20; ++i)
            document.apply(moveUnits(document.flowsheet(), {{"n1", {double(i), 0}}}), "Move", "move n1");
        QCOMPARE(document.undoStack()->count(), 1);
        document.endMerge();
        document.apply(moveUnits(document.flowsheet(), {{"n1", {30, 0}}}), "Move", "move n1");
        QCOMPARE(document.undoStack()->count(), 2);
        document.apply(moveUnits(document.flowsheet(), {{"harvest", {30, 0}}}), "Move", "move harvest");
        QCOMPARE(document.undoStack()->count(), 3);
        document.undoStack()->undo();
        document.undoStack()->undo();
        QCOMPARE(document.flowsheet().unit("n1")->at->x, 20.0);
        document.undoStack()->undo();
        QVERIFY(document.flowsheet() == plant());
        document.undoStack()->redo();
        QCOMPARE(document.flowsheet().unit("n1")->at->x, 20.0);
    }

    void aGestureThatEndsWhereItBeganLeavesNoStep()
    {
        Document document(solve::catalogue());
        QVERIFY(document.newPlant(plant()));
        document.apply(labelUnit(document.flowsheet(), "n1", "A"), "Label", "label");
        document.apply(labelUnit(document.flowsheet(), "n1", ""), "Label", "label");
        QCOMPARE(document.undoStack()->count(), 0);
        QVERIFY(document.flowsheet() == plant());
        // What follows does not join the step before it either.
        document.apply(labelUnit(document.flowsheet(), "harvest", "H"), "Label", "other");
        document.apply(labelUnit(document.flowsheet(), "n1", "A"), "Label", "label");
        document.apply(labelUnit(document.flowsheet(), "n1", ""), "Label", "label");
        QCOMPARE(document.undoStack()->count(), 1);
        document.apply(labelUnit(document.flowsheet(), "n1", "B"), "Label", "label");
        QCOMPARE(document.undoStack()->count(), 2);
    }

    void doesNotMergeAfterAPauseOrAnUndo()
    {
        Document document(solve::catalogue());
        QVERIFY(document.newPlant(plant()));
        document.apply(labelUnit(document.flowsheet(), "n1", "A"), "Label", "label");
        QTest::qWait(1100);
        document.apply(labelUnit(document.flowsheet(), "n1", "AB"), "Label", "label");
        QCOMPARE(document.undoStack()->count(), 2);
        document.undoStack()->undo();
        document.apply(labelUnit(document.flowsheet(), "n1", "AC"), "Label", "label");
        QCOMPARE(document.undoStack()->count(), 2);
    }

    void anEditThatChangesNothingLeavesNoStep()
    {
        Document document(solve::catalogue());
        QVERIFY(document.newPlant(plant()));
        QVERIFY(!document.apply(plant(), "Nothing"));
        QSignalSpy refusals(&document, &Document::refused);
        QVERIFY(!document.apply(renameUnit(document.flowsheet(), "n1", "production"), "Rename"));
        QCOMPARE(refusals.count(), 1);
        QCOMPARE(document.undoStack()->count(), 0);
    }

    void reportsFaultsShortlyAfterAnEdit()
    {
        Document document(solve::catalogue());
        QVERIFY(document.newPlant(plant()));
        QSignalSpy checks(&document, &Document::checked);
        const std::size_t before = document.errors().size();
        document.apply(setValue(document.flowsheet(), "units/n1/params/vessel_volume", "3 kg"), "Volume");
        document.apply(setValue(document.flowsheet(), "units/n1/params/vessel_volume", "4 kg"), "Volume");
        QVERIFY(checks.wait(2000));
        QCOMPARE(checks.count(), 1);
        QCOMPARE(document.errors().size(), before + 1);
        QVERIFY(!document.plant());
        document.undoStack()->setIndex(0);
        document.checkNow();
        QCOMPARE(document.errors().size(), before);
        QCOMPARE(checks.count(), 2);
    }

    void savesWhileItIsEdited()
    {
        const QString path = fresh();
        Document document(solve::catalogue());
        QVERIFY(document.newPlant(plant()));
        QCOMPARE(document.saveState(), Document::SaveState::NoFile);
        QVERIFY(document.createProject(path));
        QCOMPARE(document.saveState(), Document::SaveState::Saved);
        document.apply(labelUnit(document.flowsheet(), "n1", "Changed"), "Label");
        QCOMPARE(document.saveState(), Document::SaveState::Saving);
        QTRY_COMPARE(document.saveState(), Document::SaveState::Saved);
        {
            auto reader = store::ProjectFile::open(path.toStdString());
            QVERIFY(reader && !reader->writable());
            QVERIFY(reader->plant()->text.find("Changed") != std::string::npos);
        }
        document.apply(labelUnit(document.flowsheet(), "n1", "At the end"), "Label");
        QVERIFY(document.closeProject());
        QVERIFY(!document.project());
        Document again(solve::catalogue());
        QVERIFY(again.openProject(path));
        QVERIFY(again.flowsheet() == document.flowsheet());
        QCOMPARE(again.flowsheet().unit("n1")->label, "At the end");
        QCOMPARE(again.name(), QFileInfo(path).completeBaseName());
    }

    void keepsTheCutsOfPools()
    {
        const QString path = fresh();
        const auto cutOf = [](const Document& document) {
            const auto found = document.poolCuts().find("n1");
            return found == document.poolCuts().end() ? std::vector<double>()
                                                      : std::vector{found->second.from, found->second.to};
        };
        using Cut = std::vector<double>;
        {
            Document document(solve::catalogue());
            QVERIFY(document.newPlant(plant()));
            QVERIFY(document.cutPool("n1", figures::Span{10.0, 20.0}, "Cut"));
            const quint64 edit = document.edit();
            // What was cut before there was a project is in it from the start.
            QVERIFY(document.createProject(path));
            QVERIFY(!document.cutPool("n1", figures::Span{10.0, 20.0}, "The same"));
            QVERIFY(document.cutPool("n1", figures::Span{11.0, 20.0}, "Cut", "pool"));
            QCOMPARE(document.saveState(), Document::SaveState::Saving);
            QVERIFY(document.cutPool("n1", figures::Span{12.0, 20.5}, "Cut", "pool"));
            QTRY_COMPARE(document.saveState(), Document::SaveState::Saved);
            // No edit of the plant: nothing has to run again.
            QCOMPARE(document.edit(), edit);
            QCOMPARE(document.undoStack()->count(), 2); // the keys of one gesture are one step
        }
        Document document(solve::catalogue());
        QVERIFY(document.openProject(path));
        QCOMPARE(cutOf(document), (Cut{12.0, 20.5}));
        QVERIFY(document.cutPool("n1", {}, "As proposed"));
        QCOMPARE(cutOf(document), Cut());
        document.apply(labelUnit(document.flowsheet(), "n1", "Seed"), "Label");
        document.undoStack()->undo();
        QCOMPARE(cutOf(document), Cut());
        document.undoStack()->undo();
        QCOMPARE(cutOf(document), (Cut{12.0, 20.5}));
        document.undoStack()->redo();
        QCOMPARE(cutOf(document), Cut());
        document.undoStack()->undo();
        const QString copy = fresh();
        QVERIFY(document.saveCopy(copy));
        QVERIFY(document.newPlant(plant()));
        QVERIFY(document.poolCuts().empty());
        QVERIFY(document.openProject(copy));
        QCOMPARE(cutOf(document), (Cut{12.0, 20.5}));
    }

    void somebodyWhoDragsOnIsSavedInBetween()
    {
        Document document(solve::catalogue());
        QVERIFY(document.newPlant(plant()));
        QVERIFY(document.createProject(fresh()));
        QSignalSpy states(&document, &Document::saveStateChanged);
        int saves = 0;
        connect(document.project(), &ProjectSession::saved, this, [&saves] { ++saves; });
        for (int i = 0; i < 100; ++i) {
            document.apply(moveUnits(document.flowsheet(), {{"n1", {double(i), 0}}}), "Move", "move");
            QTest::qWait(10);
        }
        QVERIFY2(saves >= 2, qPrintable(QString::number(saves)));
        QVERIFY(saves < 10);
    }

    void comesBackToTheStateBeforeTheSession()
    {
        const QString path = fresh();
        {
            Document document(solve::catalogue());
            QVERIFY(document.newPlant(plant()));
            QVERIFY(document.createProject(path));
        }
        Document document(solve::catalogue());
        QVERIFY(document.openProject(path));
        document.apply(removeUnits(document.flowsheet(), document.catalogue(), {"n1"}), "Remove");
        QVERIFY(document.addVersion("Without the seed"));
        const auto versions = document.versions();
        QCOMPARE(versions->size(), 2u);
        QCOMPARE(versions->front().name, "Without the seed");
        QVERIFY(versions->back().automatic);
        QVERIFY(document.restoreVersion(versions->back().id, "Back"));
        QVERIFY(document.flowsheet() == plant());
        document.undoStack()->undo();
        QVERIFY(!document.flowsheet().unit("n1"));
        QVERIFY(!document.restoreVersion(4711, "Back"));
    }

    void readsOnlyWhatSomebodyElseHolds()
    {
        const QString path = fresh();
        Document holder(solve::catalogue());
        QVERIFY(holder.newPlant(plant()));
        QVERIFY(holder.createProject(path));
        Document second(solve::catalogue());
        QVERIFY(second.openProject(path));
        QCOMPARE(second.saveState(), Document::SaveState::ReadOnly);
        QCOMPARE(second.openingNotices().size(), 1u);
        QVERIFY(second.apply(labelUnit(second.flowsheet(), "n1", "Mine"), "Label"));
        const QString copy = fresh();
        QVERIFY(second.saveCopy(copy));
        QVERIFY(second.openProject(copy));
        QCOMPARE(second.flowsheet().unit("n1")->label, "Mine");
        QCOMPARE(second.saveState(), Document::SaveState::Saved);
        QCOMPARE(holder.flowsheet().unit("n1")->label, "");
    }

    void aNewPlantIsKeptInADraftUntilItHasAName()
    {
        QString draft;
        {
            Document document(solve::catalogue());
            QVERIFY(document.newPlant(plant()));
            QVERIFY(document.createDraft());
            draft = document.path();
            QVERIFY2(isDraft(draft), qPrintable(draft));
            QCOMPARE(document.name(), "Seed and production");
            document.apply(labelUnit(document.flowsheet(), "n1", "Drafted"), "Label");
        }
        Document document(solve::catalogue());
        QVERIFY(document.openProject(draft));
        QCOMPARE(document.flowsheet().unit("n1")->label, "Drafted");
        document.apply(labelUnit(document.flowsheet(), "n1", "Named"), "Label");
        const QString named = fresh();
        QVERIFY(document.addVersion("One"));
        QVERIFY(document.continueIn(named));
        QVERIFY(!QFile::exists(draft));
        QVERIFY(!isDraft(named));
        QCOMPARE(document.path(), named);
        QCOMPARE(document.undoStack()->count(), 1);
        QCOMPARE(document.versions()->front().name, "One");
        document.apply(labelUnit(document.flowsheet(), "n1", "Further"), "Label");
        QVERIFY(document.closeProject());
        QVERIFY(document.openProject(named));
        QCOMPARE(document.flowsheet().unit("n1")->label, "Further");
        // A file that is no draft stays where it is.
        const QString other = fresh();
        QVERIFY(document.continueIn(other));
        QVERIFY(QFile::exists(named));
        QVERIFY(!document.continueIn("/nowhere/at/all.titer"));
        QCOMPARE(document.path(), other);
        QCOMPARE(document.saveState(), Document::SaveState::Saved);
    }

    void namesDraftsAfterTheirPlants()
    {
        QVERIFY(freeDraftPath("A/B: \"C\" ä").endsWith("/A B C ä.titer"));
        QVERIFY(freeDraftPath("../..").startsWith(draftFolder() + '/'));
        // A letter beyond the sixteen bits of one unit is taken whole or not at all.
        const QString most(59, u'a'), letter = QString::fromUcs4(U"\U00020BB7", 1);
        QVERIFY(freeDraftPath(most + letter).endsWith('/' + most + ".titer"));
        QVERIFY(freeDraftPath(most.chopped(1) + letter).endsWith('/' + most.chopped(1) + letter + ".titer"));
        const QString empty = freeDraftPath("");
        QVERIFY(empty.endsWith("/New plant.titer"));
        QFile taken(empty);
        QVERIFY(taken.open(QIODevice::WriteOnly));
        QVERIFY(freeDraftPath("").endsWith("/New plant 2.titer"));
        QVERIFY(taken.remove());
    }

    void opensTheSameProjectAgain()
    {
        const QString path = fresh();
        Document document(solve::catalogue());
        QVERIFY(document.newPlant(plant()));
        QVERIFY(document.createProject(path));
        document.apply(labelUnit(document.flowsheet(), "n1", "Mine"), "Label");
        QVERIFY(document.openProject(path));
        QCOMPARE(document.saveState(), Document::SaveState::Saved);
        QCOMPARE(document.flowsheet().unit("n1")->label, "Mine");
        QCOMPARE(document.undoStack()->count(), 0);
    }

    void keepsThePlantWhenOpeningFails()
    {
        Document document(solve::catalogue());
        QVERIFY(document.newPlant(plant()));
        QVERIFY(document.createProject(fresh()));
        const QString broken = fresh();
        QFile file(broken);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{\"format\": \"titer.plant/1\", \"units\": 5}") > 0);
        file.close();
        QVERIFY(!document.openProject(broken));
        QCOMPARE(document.openPlantFile(broken).size(), 1u);
        QVERIFY(document.flowsheet() == plant());
        QCOMPARE(document.saveState(), Document::SaveState::Saved);
        QVERIFY(!document.newFromExample("absent"));
    }

    void importsWhatItExported()
    {
        const QString path = m_folder.filePath("plant.plant.json");
        Document document(solve::catalogue());
        QVERIFY(document.newPlant(largePlant(50)));
        QVERIFY(exportPlantFile(document, path));
        Document other(solve::catalogue());
        QVERIFY(other.openPlantFile(path).empty());
        QVERIFY(other.flowsheet() == document.flowsheet());
        QVERIFY(!exportPlantFile(document, "/nowhere/at/all.json"));
    }

    void losesNothingShownAsSavedWhenKilled()
    {
        const QString path = fresh();
        {
            Document document(solve::catalogue());
            QVERIFY(document.newPlant(plant()));
            QVERIFY(document.createProject(path));
        }
        int last = 0;
        for (int round = 0; round < 4; ++round) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(), {"--edit", path});
            QVERIFY(child.waitForReadyRead(20000));
            QTest::qWait(150 + 97 * round);
            child.kill();
            QVERIFY(child.waitForFinished());
            QByteArray said = child.readAllStandardOutput();
            said.truncate(said.lastIndexOf('\n'));
            const int shown = said.mid(said.lastIndexOf('\n') + 1).toInt();
            Document document(solve::catalogue());
            QVERIFY(document.openProject(path));
            QCOMPARE(document.saveState(), Document::SaveState::Saved);
            const int found = std::stoi(document.flowsheet().unit("n1")->label);
            QVERIFY2(found >= shown, qPrintable(QString("found %1, shown %2").arg(found).arg(shown)));
            last = shown;
        }
        QVERIFY(last > 0);
    }

    // Studies, boards and alarms lie in the same file and are saved next to the plant.
    void whatIsSavedBesideThePlantIsReportedToo()
    {
        QTemporaryDir folder;
        Document document(solve::catalogue());
        QVERIFY(document.newPlant(plant()));
        QVERIFY(document.createProject(folder.filePath("p.titer")));
        QVERIFY(document.flush());
        QTest::qWait(50);
        QSignalSpy saved(&document, &Document::saveStateChanged);
        document.project()->post([](store::ProjectFile& file) {
            (void)file.saveItems(store::ItemKind::Alarm, std::vector<store::Item>{{"al-1", "{}"}});
        });
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(document.saveState(), Document::SaveState::Saved);
        QVERIFY(document.project()->ask(
            [](store::ProjectFile& file) { return file.addVersion("before the change").ok(); }));
        QTRY_COMPARE(saved.size(), 2);
        // Who only reads has saved nothing.
        QVERIFY(document.project()->ask([](store::ProjectFile& file) { return file.versions().ok(); }));
        QTest::qWait(50);
        QCOMPARE(saved.size(), 2);
    }

    void editsALargeSheetQuickly()
    {
        Document document(solve::catalogue());
        QVERIFY(document.newPlant(largePlant(200)));
        QElapsedTimer timer;
        const auto reported = [&timer](const char* what, int count) {
            qInfo("%s: %.2f ms", what, double(timer.nsecsElapsed()) / 1e6 / count);
            timer.start();
        };
        timer.start();
        for (int i = 0; i < 50; ++i)
            document.apply(moveUnits(document.flowsheet(), {{"tank_100", {double(i), 1}}}), "Move", "move");
        reported("move", 50);
        for (int i = 0; i < 50; ++i)
            document.apply(setValue(document.flowsheet(), "units/tank_100/params/vessel_volume", i + 1.0), "Volume");
        reported("parameter", 50);
        for (int i = 0; i < 50; ++i) document.undoStack()->undo();
        reported("undo", 50);
        document.checkNow();
        reported("check", 1);
        (void)model::writePlant(document.flowsheet());
        reported("text", 1);
        QVERIFY(document.flowsheet().units.size() == 200);
    }
};

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && std::string(argv[1]) == "--edit") return editUntilKilled(QString::fromLocal8Bit(argv[2]));
    DocumentTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_document.moc"
