// Ways to the report of a study: the button of the page, its menu, the purpose that it begins with, and the command line.
#include "app/study/run_remarks.h"
#include "core/studies/study/sheet/study_sheet.h"
#include "tests/support/test_program.h"
#include "tests/ui/pages/studies/studies_stage.h"
#include "ui/look/language.h"
#include "ui/pages/studies/study_files.h"

#include <QApplication>
#include <QFile>
#include <QInputDialog>
#include <QMenu>
#include <QProcess>
#include <QProcessEnvironment>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>

namespace tst_studies_report {

using namespace titer;
using namespace titer::look;

namespace {

QAction* actionNamed(const QMenu& menu, const QString& text)
{
    for (QAction* action : menu.actions())
        if (action->text() == text) return action;
    return nullptr;
}

// Opens the menu of the study, and calls `act` with it.
void withMenu(Stage& stage, const std::function<void(QMenu&)>& act)
{
    bool done = false;
    QTimer::singleShot(0, &stage.window, [&] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        act(*menu);
        done = true;
        menu->close();
    });
    stage.page().head().moreButton()->click();
    QVERIFY(done);
}

// Answers the question for the purpose; without words it is given up.
void answerPurpose(Stage& stage, const std::optional<QString>& words)
{
    bool asked = false;
    withMenu(stage, [&](QMenu& menu) {
        QAction* purpose = actionNamed(menu, QStringLiteral("Purpose of this study…"));
        QVERIFY(purpose);
        QTimer::singleShot(0, &stage.window, [&] {
            auto* box = qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
            QVERIFY(box);
            asked = true;
            if (words) box->setTextValue(*words);
            words ? box->accept() : box->reject();
        });
        menu.close();
        purpose->trigger();
    });
    QVERIFY(asked);
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class StudiesReportTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { Theme::current().apply(*qApp); }
    void cleanup() { useLanguage(QStringLiteral("en")); }

    void isOfferedOnThePageAndInTheMenu()
    {
        Stage stage;
        stage.showStudies();
        QVERIFY(!stage.page().head().reportButton()->isVisible()); // there is no study
        stage.addPlane();
        QPushButton* button = stage.page().head().reportButton();
        QVERIFY(button->isVisible() && button->isEnabled());
        QCOMPARE(button->text(), QStringLiteral("Report…"));
        withMenu(stage, [](QMenu& menu) {
            const QAction* report = actionNamed(menu, QStringLiteral("Report…"));
            QVERIFY(report && report->isEnabled());
        });
        // While one is written it can be stopped there.
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("plane.pdf"));
        stage.page().files().writeReport(stage.page().panes().scene(), path);
        QCOMPARE(button->text(), QStringLiteral("Stop the report"));
        withMenu(stage, [](QMenu& menu) { QVERIFY(actionNamed(menu, QStringLiteral("Stop the report"))); });
        button->click();
        QCOMPARE(button->text(), QStringLiteral("Report…"));
        QVERIFY(!QFile::exists(path));
        // In a small window the sign alone, with its name for screen readers.
        stage.window.resize(1280, 720);
        QTRY_COMPARE(button->text(), QString());
        QCOMPARE(button->accessibleName(), QStringLiteral("Report…"));
    }

    void thePurposeIsWrittenDownAndTakenOut()
    {
        Stage stage;
        stage.addPlane();
        answerPurpose(stage, QStringLiteral("  Which of a and b matters?  "));
        QCOMPARE(stage.study().purpose, std::string("Which of a and b matters?"));
        answerPurpose(stage, std::nullopt);
        QCOMPARE(stage.study().purpose, std::string("Which of a and b matters?"));
        answerPurpose(stage, QString());
        QCOMPARE(stage.study().purpose, std::string());
        QCOMPARE(stage.study().log.back().what.text(), std::string("Remove the purpose"));
    }

    // What a run failed of and who did what are reported in the language of whoever reads them.
    void sentencesOfTheCoreAreTranslated()
    {
        Stage stage;
        stage.addPlane();
        studies::Study study = stage.study();
        study.runs[2].excluded = studies::notInSheet;
        study.runs[3].excluded = "Pump";
        study.runs[4].failure = {{base::Code::Input, "production.nothing",
                                  base::say("No value of “{1}” at {2}.", "production.nothing", "3 d")}};
        QCOMPARE(app::exclusionWords(study.runs[2]), QStringLiteral("Not in the returned sheet."));
        QCOMPARE(app::failureWords(study.runs[4]),
                 QStringLiteral("production.nothing: No value of “production.nothing” at 3 d."));
        useLanguage(QStringLiteral("de"));
        QCOMPARE(app::exclusionWords(study.runs[3]), QStringLiteral("Pump"));
    }

    void isWrittenByTheCommandLine()
    {
        for (const char* program : {TITER_PROGRAM, TITER_CLI})
            if (!QFile::exists(QString::fromUtf8(program))) QSKIP("titer or titer-cli is not built");
        QTemporaryDir folder;
        const QString project = folder.filePath(QStringLiteral("my.titer"));
        const auto run = [](const char* program, const QStringList& arguments) {
            QProcess process;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
            process.setProcessEnvironment(environment);
            process.start(QString::fromUtf8(program), arguments);
            if (!process.waitForFinished(longRun)) return -1;
            return process.exitCode();
        };
        QCOMPARE(run(TITER_CLI, {"new", "cho-fed-batch", "-o", project}), 0);
        QCOMPARE(
            run(TITER_CLI, {"study", "new", project, "Feeding", "--factor", "pH=6.8:7.2", "--factor",
                            "temperature=32:36:°C", "--response", "titre [g/L]", "--purpose", "Find <the> limits"}),
            0);
        QCOMPARE(run(TITER_CLI, {"study", "design", project, "full"}), 0);
        const QString page = folder.filePath(QStringLiteral("r.html")),
                      paper = folder.filePath(QStringLiteral("r.pdf"));
        QCOMPARE(run(TITER_PROGRAM, {"--report", project, "--study", "Feeding", "-o", page}), 0);
        const QByteArray english = bytesOf(page);
        QVERIFY(english.contains("Find &lt;the&gt; limits") && english.contains(">Purpose</h2>"));
        QCOMPARE(run(TITER_PROGRAM, {"--report", project, "--study", "Feeding", "--language", "de", "-o", page}), 0);
        QVERIFY(bytesOf(page).contains(">Zweck</h2>"));
        QCOMPARE(run(TITER_PROGRAM, {"--report", project, "--study", "Feeding", "-o", paper}), 0);
        QVERIFY(bytesOf(paper).startsWith("%PDF-"));
        QCOMPARE(run(TITER_PROGRAM, {"--report", project, "--study", "None", "-o", page}), 1);
    }
};

TITER_WINDOW_TEST(StudiesReportTest)

} // namespace tst_studies_report

#include "tst_studies_report.moc"
