// A continued process verification as a document: the tables of the command line, with charts.
#include "app/analyse/process_report_files.h"
#include "tests/support/test_program.h"
#include "ui/look/theme.h"
#include "ui/pages/analyse/process_report_questions.h"
#include "ui/report/process_report.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include <algorithm>

namespace tst_process_report {

using namespace titer;

class ProcessReportTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::string written(const char* name, const QByteArray& text)
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName().toStdString() : "";
    }

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }

    void hasTablesAndCharts()
    {
        base::Errors errors;
        base::Notices notices;
        const auto report = app::readProcessReport(
            {.table = written("lots.csv", "lot,titre [g/L],pH\nA<b,5,7.0\nB,5.1,7.1\nC,4.9,7.0\nD,3,7.1\nE,5.1,7.0\n"),
             .limits =
                 written("limits.csv", "attribute,kind,unit,lower,upper\ntitre,CQA,g/L,4.5,5.5\npH,CPP,,6.8,7.3\n"),
             .order = {.batch = "lot"}},
            errors, notices);
        QVERIFY(report && errors.empty());
        QVERIFY(std::ranges::any_of(notices, [](const base::Notice& notice) {
            return notice.what.text().find("Batch D is beyond the specification") != std::string::npos;
        }));
        const QByteArray html = report::processReportHtml(*report);
        QCOMPARE(html.count("<img "), 4); // two of each attribute
        QVERIFY(html.contains("alt=\"titre, moving range\"") && html.contains("from A&lt;b to E"));
        QVERIFY(html.contains("beyond the specification") && html.contains("no deviation recorded"));
        // As the command line prints them, and before the first table.
        QCOMPARE(report->notices.size(), notices.size());
        const qsizetype said = html.indexOf("The process was not in control (findings: 1)");
        QVERIFY(said > 0 && said < html.indexOf("Summary"));
        const QByteArray pdf = report::processReportPdf(*report);
        QVERIFY(pdf.startsWith("%PDF") && pdf.count("/Type /Page\n") >= 2);
        const QString file = m_folder.filePath("cpv.html");
        QVERIFY(bool(report::saveProcessReport(file, *report)) && QFile::exists(file));
    }

    // Of small shifts: a chart each, and what their rules are.
    void hasChartsOfSmallShifts()
    {
        base::Errors errors;
        base::Notices notices;
        app::ProcessReportFiles files{
            .table = written("shift.csv", "lot,titre [g/L]\nA,5\nB,5.1\nC,4.9\nD,5.2\nE,5.1\nF,5.4\nG,5.5\n"),
            .limits = written("asked.csv", "attribute,unit,lower,upper\ntitre,g/L,4,6\n"),
            .order = {.batch = "lot", .reference = 4}};
        QVERIFY(app::takeCharts("all", files.order) && !app::takeCharts("xbar", files.order));
        app::takeCharts("all", files.order);
        const auto report = app::readProcessReport(files, errors, notices);
        QVERIFY(report && errors.empty());
        const QByteArray html = report::processReportHtml(*report);
        QCOMPARE(html.count("<img "), 4);
        QVERIFY(html.contains("alt=\"titre, EWMA\"") && html.contains("alt=\"titre, CUSUM\""));
        QVERIFY(html.contains("exponentially weighted moving average, 0.2 for each new batch"));
    }

    // As the page Analyse writes it, without its questions.
    void isWrittenByThePage()
    {
        QWidget page;
        pages::ProcessReportQuestions questions(&page);
        QString said;
        bool failed = false;
        connect(&questions, &pages::ProcessReportQuestions::reported, &page, [&](const QString& sentence, bool wrong) {
            said = sentence;
            failed = wrong;
        });
        const QString file = m_folder.filePath("page.html");
        app::ProcessReportFiles files{.table = written("few.csv", "lot,titre\nA,5\nB,5.1\nC,4.9\n"),
                                      .limits = written("asked.csv", "attribute,lower,upper\ntitre,4,6\n"),
                                      .order = {.batch = "lot"}};
        questions.write(files, file);
        QVERIFY2(!failed && said.contains(file) && QFile::exists(file), qPrintable(said));
        files.table = written("few.csv", "lot,titre\nA,5\nB,5.1\nC,9\n");
        questions.write(files, file);
        QVERIFY2(!failed && said.contains("of which there are 2: titre: Batch C is beyond the specification"),
                 qPrintable(said));
        files.order.batch = "batch";
        questions.write(files, file);
        QVERIFY2(failed && said.contains("has no column “batch”"), qPrintable(said));
    }
};

TITER_WINDOW_TEST(ProcessReportTest)

} // namespace tst_process_report

#include "tst_process_report.moc"
