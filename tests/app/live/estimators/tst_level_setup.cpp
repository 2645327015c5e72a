// Levels of units next to the plant that is open: a unit keeps its own when people call it otherwise.
#include "app/document/edits.h"
#include "app/live/estimators/level_setup.h"
#include "core/solve/catalogue.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

namespace tst_level_setup {

using namespace titer;
using namespace titer::app;

class LevelSetupTest : public QObject {
    Q_OBJECT

private slots:
    // Whatever is kept next to the plant names a unit by its id, which no rename in the window touches.
    void aUnitThatIsRenamedKeepsItsLevel()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("culture.titer"));
        {
            Document document(solve::catalogue());
            QVERIFY(document.newFromExample("cho-fed-batch"));
            QVERIFY(document.createProject(path));
            LevelSetup levels(document);
            QVERIFY(levels.set("production", UnitLevel::Shadow, "the probe is new"));
            QVERIFY(
                document.apply(labelUnit(document.flowsheet(), "production", "Reactor 2"), QStringLiteral("Rename")));
            QCOMPARE(document.flowsheet().unit("production")->label, std::string("Reactor 2"));
            QCOMPARE(levels.of("production"), UnitLevel::Shadow);
            document.undoStack()->undo();
            QCOMPARE(levels.of("production"), UnitLevel::Shadow);
            document.undoStack()->redo();
            QVERIFY(document.closeProject());
        }
        Document again(solve::catalogue());
        QVERIFY(again.openProject(path));
        const LevelSetup levels(again);
        QCOMPARE(again.flowsheet().unit("production")->label, std::string("Reactor 2"));
        QCOMPARE(levels.of("production"), UnitLevel::Shadow);
        QCOMPARE(levels.of("n1"), UnitLevel::Advisory);
    }
};

TITER_TEST(LevelSetupTest)

} // namespace tst_level_setup

#include "tst_level_setup.moc"
