// The report of a study: what it says, that it stands alone, and that its pages hold together.
#include "app/document/plant_files.h"
#include "core/solve/catalogue.h"
#include "core/studies/study/study_design.h"
#include "tests/support/ui/study_scenes.h"
#include "ui/look/theme.h"
#include "ui/report/study_report.h"

#include <QApplication>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace titer;

namespace {

constexpr int timeout = 30'000; // [ms]

// Words that HTML must not read as its own, a run of each kind, and a validation run that is far off.
studies::Study reportedStudy()
{
    studies::Study study = support::shiftStudy();
    study.name = "<b>&\"";
    study.purpose = "Whether 3 < pH & \"feed\" matters";
    study.factors[0].path = "units/production/params/temperature";
    study.runs[2].excluded = "the <pump> stood";
    study.runs[3].comment = "fed 2 h late";
    study.runs[4].cells[1] = {};
    study.runs[4].failure = {{base::Code::Input, "units/production", base::say("It ran empty.")}};
    studies::StudyRun& check = studies::addRun(study, {34.0, 7.0, 3.5, 0.7}, true);
    studies::setCell(check, 0, {99.0, studies::StudyCell::Origin::Measured});
    study.log.push_back({"2026-03-01T08:00:00Z", "mo<e>", base::say("Exclude R3")});
    return study;
}

} // namespace

class StudyDocumentTest : public QObject {
    Q_OBJECT

    app::Document m_document{solve::catalogue()};
    QTemporaryDir m_folder;
    QString m_html; // of reportedStudy()

    QByteArray written(const studies::Study& study, const QString& name)
    {
        app::ReportWriter writer;
        QSignalSpy done(&writer, &app::ReportWriter::written);
        QSignalSpy failed(&writer, &app::ReportWriter::failed);
        const QString path = m_folder.filePath(name);
        writer.write(path, report::studyReport(m_document, support::sceneOf(study), path));
        if (!QTest::qWaitFor([&] { return !done.isEmpty() || !failed.isEmpty(); }, timeout) || done.isEmpty())
            return {};
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_document.newFromExample("cho-fed-batch"));
        m_html = QString::fromUtf8(written(reportedStudy(), QStringLiteral("reported.html")));
        QVERIFY(!m_html.isEmpty());
        if (const QString keep = qEnvironmentVariable("TITER_TEST_PICTURES"); !keep.isEmpty()) {
            QFile pdf(keep + QStringLiteral("/study.pdf")), html(keep + QStringLiteral("/study.html"));
            QVERIFY(pdf.open(QIODevice::WriteOnly) && html.open(QIODevice::WriteOnly));
            pdf.write(written(reportedStudy(), "keep.pdf"));
            html.write(m_html.toUtf8());
        }
    }

    // A noise that is typed after the runs is none of the report.
    void noiseIsThatOfTheRuns()
    {
        studies::Study study = support::shiftStudy();
        for (studies::StudyRun& run : study.runs) {
            const double t = study.factors[0].factor.toCoded(run.settings[0]);
            run.cells[0] = {4.0 - 0.5 * t - 0.2 * t * t * t, studies::StudyCell::Origin::Twin, ""};
        }
        study.responses[0].noise = "3%";
        study.responses[0].source.tag = "production.titer";
        const QString html = QString::fromUtf8(written(study, QStringLiteral("noise.html")));
        const QString text = html.mid(html.indexOf(QStringLiteral("Model of Titer")));
        const QString model = text.left(text.indexOf(QStringLiteral("Model of Aggregates")));
        QVERIFY2(html.contains(QStringLiteral("twin: production.titer, without noise")), qPrintable(html.left(4000)));
        QVERIFY2(!model.contains(QStringLiteral("&lt; 0.0001")) && !model.contains(QStringLiteral("no objections")),
                 qPrintable(model));
        QVERIFY2(model.contains(QStringLiteral("is set to 3% now")) &&
                     model.contains(QStringLiteral("all of it lack of fit")),
                 qPrintable(model));
    }

    // Five settings twice give all five coefficients: the repeats are exact, so that nothing is left, as the card says.
    void exactRepeatsLeaveNoDegreesOfFreedom()
    {
        studies::Study study = support::shiftStudy();
        study.model = "linear";
        study.runs.resize(10);
        for (std::size_t r = 0; r < study.runs.size(); ++r) {
            for (std::size_t f = 0; f < study.factors.size(); ++f) {
                const studies::Factor& factor = study.factors[f].factor;
                study.runs[r].settings[f] = r / 2 == f + 1 ? factor.high : factor.low;
            }
            study.runs[r].cells[0] = {4.0 + 0.3 * double(r / 2 * (r / 2)), studies::StudyCell::Origin::Twin, ""};
        }
        const QString html = QString::fromUtf8(written(study, QStringLiteral("repeats.html")));
        const QString text = html.mid(html.indexOf(QStringLiteral("Model of Titer")));
        const QString model = text.left(text.indexOf(QStringLiteral("Model of Aggregates")));
        QVERIFY2(model.contains(QStringLiteral("not known: no degrees of freedom are left")), qPrintable(model));
        QVERIFY2(!model.contains(QStringLiteral("with 0 degrees of freedom")), qPrintable(model));
        QVERIFY2(model.contains(QStringLiteral("not known: a run is fitted whatever its value")), qPrintable(model));
    }

    void saysPlanRunsModelsSpaceAndHistory()
    {
        for (const char* words : {"Whether 3 &lt; pH &amp; &quot;feed&quot; matters",
                                  "Production bioreactor, Temperature",
                                  "32.0 to 36.0",
                                  "critical (CPP): affects Titer, Aggregates",
                                  "in the laboratory only",
                                  "at least 4.5",
                                  "quality attribute (CQA)",
                                  "central composite",
                                  "D-efficiency",
                                  "Maximum correlation between main effects",
                                  "the &lt;pump&gt; stood",
                                  "fed 2 h late",
                                  "missing</i>",
                                  "(twin)</i>",
                                  "<s>",
                                  "Standard error",
                                  "R² adjusted",
                                  "Q² (predicted R²",
                                  "Lack of fit",
                                  "Normal operating range",
                                  "Proven acceptable range",
                                  "a future run meets all specifications with the probability",
                                  "contradicts the model",
                                  "mo&lt;e&gt;",
                                  "Exclude R3",
                                  "Titer " TITER_VERSION})
            QVERIFY2(m_html.contains(QString::fromUtf8(words)), words);
    }

    // The numbers are those of the analysis, not of a second one.
    void reportsTheNumbersOfTheAnalysis()
    {
        const studies::Study study = reportedStudy();
        const studies::StudyAnalysis analysis = studies::analyse(study);
        const double p = analysis.acceptance->at(studies::settingOf(study));
        QVERIFY2(m_html.contains(QStringLiteral("the probability %1.").arg(p, 0, 'f', 3)),
                 qPrintable(QString::number(p)));
        for (const studies::ResponseAnalysis& one : analysis.responses)
            QVERIFY(m_html.contains(QLocale().toString(one.fit->r2Predicted, 'g', 4)));
    }

    void escapesWhatPeopleWrote()
    {
        QVERIFY(m_html.contains(QLatin1String("&lt;b&gt;&amp;&quot;")));
        for (const char* raw : {"<b>", "<pump>", "mo<e>", "3 < pH"})
            QVERIFY2(!m_html.contains(QLatin1String(raw)), raw);
        // Every ampersand begins an entity.
        QVERIFY(!m_html.contains(QRegularExpression(QStringLiteral("&(?!(amp|lt|gt|quot|#\\d+);)"))));
    }

    // Pictures too, that of the effects by its title "<b>&\"" and the names of factors.
    void picturesAreWellFormed()
    {
        studies::Study study = reportedStudy();
        study.factors[0].factor.name = "A&B <C>";
        study.responses[0].name = "R&D";
        const QString html = QString::fromUtf8(written(study, "amp.html"));
        static const QRegularExpression picture(QStringLiteral("data:image/svg\\+xml;base64,([^\"]+)\""));
        int seen = 0;
        for (auto it = picture.globalMatch(html); it.hasNext(); ++seen) {
            QXmlStreamReader xml(QByteArray::fromBase64(it.next().captured(1).toLatin1()));
            while (!xml.atEnd()) xml.readNext();
            QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        }
        QCOMPARE(seen, 6);
    }

    // No normal operating range, which is a box of two.
    void oneFactorHasAReportToo()
    {
        studies::Study study;
        study.name = "One";
        study.factors = {{{.name = "pH", .low = 6.8, .high = 7.2}}};
        study.responses = {{.name = "Titer", .low = 1.0}};
        const double values[] = {2.0, 2.5, 2.1, 2.6, 1.9, 2.4};
        for (int r = 0; r < 6; ++r)
            studies::setCell(studies::addRun(study, {6.8 + 0.4 * (r % 3) / 2.0}), 0,
                             {values[r], studies::StudyCell::Origin::Measured});
        const QString html = QString::fromUtf8(written(study, "one.html"));
        QVERIFY(html.contains(QLatin1String("Operating ranges")));
        QVERIFY(html.contains(QLatin1String("box of two numeric parameters")));
        QVERIFY(written(study, "one.pdf").startsWith("%PDF-"));
    }

    void standsAlone()
    {
        const auto drawings = m_html.count(QLatin1String("src=\"data:image/svg+xml;base64,"));
        QCOMPARE(drawings, 6); // effects and contour of each response, profiler, design space
        QCOMPARE(m_html.count(QLatin1String("src=")), drawings);
        for (const char* outside : {"http:", "https:", "href", "url(", "<script", "<link"})
            QVERIFY2(!m_html.contains(QLatin1String(outside)), outside);
    }

    void hasPagesWithDrawingsOfLines()
    {
        const QByteArray pdf = written(reportedStudy(), "p.pdf");
        QVERIFY(pdf.startsWith("%PDF-"));
        const auto pages = pdf.count("/Type /Page\n");
        QVERIFY2(pages >= 5 && pages <= 14, qPrintable(QString::number(pages)));
        QVERIFY(!pdf.contains("/Subtype /Image"));
    }

    // Factors that do not fit on a page come in a second table.
    void partsSheetsThatAreTooWide()
    {
        studies::Study study;
        study.name = "Wide";
        for (int f = 0; f < 14; ++f) study.factors.push_back({{.name = "F" + std::to_string(f), .low = 0, .high = 1}});
        study.responses = {{.name = "Y"}};
        for (int r = 0; r < 4; ++r) studies::addRun(study, std::vector<double>(14, 0.5));
        const QString html = QString::fromUtf8(written(study, "w.html"));
        QCOMPARE(html.count(QLatin1String("The same runs, more columns:")), 1);
        QVERIFY(html.contains(QLatin1String("There is no design space.")));
        QVERIFY(html.contains(QLatin1String("No purpose was entered.")));
    }

    void saysWhatIsNotThereYet()
    {
        studies::Study study;
        study.name = "Empty";
        const QString html = QString::fromUtf8(written(study, "none.html"));
        for (const char* words : {"No design was chosen yet.", "There is no design space.",
                                  "No validation run was carried out.", "No change was recorded."})
            QVERIFY2(html.contains(QLatin1String(words)), words);
        QVERIFY(written(study, "none.pdf").startsWith("%PDF-"));
    }

    void isTheSameInTheDark()
    {
        const auto drawings = [](const QByteArray& html) { return html.mid(html.indexOf(">Models</h2>")); };
        const QByteArray light = drawings(m_html.toUtf8());
        look::Theme::current().choose(look::Choice::Dark);
        const QByteArray dark = drawings(written(reportedStudy(), "d.html"));
        look::Theme::current().choose(look::Choice::Light);
        QVERIFY(!light.isEmpty());
        QVERIFY(light == dark);
    }

    void canBeStoppedAndReportsFaults()
    {
        app::ReportWriter writer;
        QSignalSpy done(&writer, &app::ReportWriter::written), failed(&writer, &app::ReportWriter::failed);
        const QString path = m_folder.filePath("stopped.pdf");
        writer.write(path, report::studyReport(m_document, support::sceneOf(reportedStudy()), path));
        QVERIFY(writer.isRunning());
        writer.stop();
        QVERIFY(!writer.isRunning());
        const QString none = m_folder.filePath("none/x.html");
        writer.write(none, report::studyReport(m_document, support::sceneOf(reportedStudy()), none));
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, timeout);
        QVERIFY(!writer.isRunning());
        QVERIFY(done.isEmpty());
        QVERIFY(!QFile::exists(path));
    }
};

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    QLocale::setDefault(QLocale::c());
    look::Theme::current().apply(app);
    look::Theme::current().choose(look::Choice::Light);
    StudyDocumentTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_study_document.moc"
