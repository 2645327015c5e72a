// A problem of PEtab that is dropped on the window: it becomes what titer-cli import makes of it, a project with the stored fit, at the
// place that a person names.
#include "app/document/stored_fits.h"
#include "core/store/project_file.h"
#include "tests/support/test_program.h"
#include "tests/support/ui/window.h"
#include "ui/look/theme.h"
#include "ui/shown/notices.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

namespace tst_drop_problem {

using namespace titer;
using support::drop;

namespace {

constexpr const char* parts[] = {"problem.yaml",    "model.xml",        "parameters.tsv", "conditions.tsv",
                                 "observables.tsv", "measurements.tsv", "simulated.tsv"};

// A window next to a problem of its own.
struct Room : support::OpenWindow {
    QTemporaryDir files;
    QStringList asked; // titles of the boxes that came up

    Room()
    {
        for (const char* name : parts)
            QFile::copy(QStringLiteral(TITER_SOURCE_DIR "/tests/cases/petab/") + QLatin1String(name), at(name));
    }
    QString at(const char* name) const { return files.filePath(QLatin1String(name)); }
    QString problem() const { return at("problem.yaml"); }

    // Answers the question for a place by `path`, and lets a box that comes then, or instead, be answered by `then`.
    void answer(const QString& path, QMessageBox::StandardButton then = QMessageBox::Ok)
    {
        QTimer::singleShot(200, &window, [this, path, then] {
            if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) return press(box, then);
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            asked << dialog->windowTitle();
            if (path.isEmpty()) return dialog->reject();
            dialog->findChild<QLineEdit*>()->setText(path);
            QTimer::singleShot(200, dialog, [this, dialog, then] {
                auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
                if (!box) return;
                press(box, then);
                dialog->reject();
            });
            QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return);
        });
    }
    void press(QMessageBox* box, QMessageBox::StandardButton button)
    {
        asked << box->text();
        box->button(button)->click();
    }
    std::vector<store::Item> fits()
    {
        const auto items =
            document.project()->ask([](store::ProjectFile& file) { return file.items(store::ItemKind::Fit); });
        return items ? *items : std::vector<store::Item>();
    }
};

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class DropProblemTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }

    void becomesAProjectWithItsFit()
    {
        Room room;
        // The ending is added.
        room.answer(room.at("mine"));
        QVERIFY(drop(room.window, {room.problem()}));
        QCOMPARE(room.asked, {QStringLiteral("A project for “reversible” and its fit")});
        QCOMPARE(room.document.path(), room.at("mine.titer"));
        QCOMPARE(room.window.pages().current(), QStringLiteral("design"));
        base::Errors errors;
        base::Notices notices;
        const app::PlantWithFits imported = app::readProblemFile(room.problem(), errors, notices);
        QVERIFY(errors.empty() && imported.fits.size() == 1);
        QVERIFY(room.document.flowsheet() == imported.plant);
        QVERIFY(room.document.errors().empty());
        const std::vector<store::Item> kept = room.fits();
        QCOMPARE(kept.size(), std::size_t(1));
        QCOMPARE(kept.front().id, std::string("fit-1"));
        QCOMPARE(kept.front().text, imported.fits.front().text);
        // What is reported of it stands among the notices.
        const auto reported = shown::noticesOf(room.document, room.autoRun);
        QVERIFY(std::any_of(reported.begin(), reported.end(), [](const widgets::Notice& notice) {
            return notice.sentence.contains(QStringLiteral("The project holds the fit “reversible”")) &&
                   notice.show.isEmpty();
        }));
    }

    void aFileThatIsThereIsKeptUnlessAsked()
    {
        Room room;
        QFile there(room.at("mine.titer"));
        QVERIFY(there.open(QIODevice::WriteOnly) && there.write("of somebody") > 0);
        there.close();
        room.answer(room.at("mine"), QMessageBox::No);
        QVERIFY(drop(room.window, {room.problem()}));
        QCOMPARE(room.asked.size(), 2);
        QVERIFY2(room.asked.last().contains(QStringLiteral("mine.titer")), qPrintable(room.asked.last()));
        QCOMPARE(contentOf(room.at("mine.titer")), QByteArray("of somebody"));
        QVERIFY(room.document.flowsheet().units.empty());
        QVERIFY(!room.document.project());
    }

    // The project that is open is replaced where a person says so.
    void maySucceedItself()
    {
        Room room;
        for (int i = 0; i < 2; ++i) {
            room.answer(room.at("mine.titer"), QMessageBox::Yes);
            QVERIFY(drop(room.window, {room.problem()}));
            if (i == 0) QVERIFY(room.document.apply(app::labelUnit(room.document.flowsheet(), "model", "Mine"), "x"));
        }
        QCOMPARE(room.document.flowsheet().unit("model")->label, std::string());
        QCOMPARE(room.fits().size(), std::size_t(1));
        QCOMPARE(room.document.saveState(), app::Document::SaveState::Saved);
    }

    void whoThinksBetterOfItKeepsWhatIsOpen()
    {
        Room room;
        QVERIFY(room.window.files().openExample("chemostat"));
        const model::Flowsheet before = room.document.flowsheet();
        room.answer({});
        QVERIFY(drop(room.window, {room.problem()}));
        QVERIFY(room.document.flowsheet() == before);
        QVERIFY(QDir(room.files.path()).entryList({QStringLiteral("*.titer")}).isEmpty());
    }

    void whatIsRefusedIsReportedByName()
    {
        Room room;
        QFile table(room.at("measurements.tsv"));
        QVERIFY(table.open(QIODevice::WriteOnly | QIODevice::Truncate));
        table.write("observableId\tsimulationConditionId\tmeasurement\ttime\nfree_b\tlow\t1\t2\n");
        table.close();
        room.answer(room.at("mine"));
        QVERIFY(drop(room.window, {room.problem()}));
        QCOMPARE(room.asked.size(), 1);
        QVERIFY2(room.asked.front().contains(QStringLiteral("measurements.tsv/2/observableId")),
                 qPrintable(room.asked.front()));
        QVERIFY(QFile::remove(room.at("conditions.tsv")));
        room.answer(room.at("mine"));
        QVERIFY(drop(room.window, {room.problem()}));
        QVERIFY2(room.asked.last().contains(QStringLiteral("conditions.tsv")), qPrintable(room.asked.last()));
        QVERIFY(!room.document.project());
    }

    // Model and tables come with the problem: none is a plant or a recording of its own. A table that it does not name is.
    void bringsItsFilesAlong()
    {
        Room room;
        QStringList paths;
        for (const char* name : {"model.xml", "measurements.tsv", "problem.yaml", "conditions.tsv"})
            paths << room.at(name);
        QSignalSpy found(&room.window.files(), &window::WindowFiles::recordingFound);
        QSignalSpy leftOut(&room.window.drops(), &window::WindowDrops::leftOut);
        room.answer(room.at("mine"));
        QVERIFY(drop(room.window, paths));
        QCOMPARE(room.document.path(), room.at("mine.titer"));
        QCOMPARE(found.size(), 0);
        QCOMPARE(leftOut.size(), 0);
        QCOMPARE(app::filesOfProblem(room.problem()).size(), 6);
    }

    // A page drawn without a window, and a report, have nobody to ask.
    void nobodyIsAskedWithoutAPerson()
    {
        Room room;
        base::Errors errors;
        QVERIFY(!room.window.files().open(room.problem(), &errors));
        QCOMPARE(errors.size(), std::size_t(1));
        QVERIFY(errors.front().what.pattern.find("This is a PEtab problem") == 0);
    }
};

TITER_WINDOW_TEST(DropProblemTest)

} // namespace tst_drop_problem

#include "tst_drop_problem.moc"
