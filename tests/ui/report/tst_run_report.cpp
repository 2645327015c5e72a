// The report of a run: what it says, and that it stands alone.
#include "app/document/edits_equations.h"
#include "app/document/plant_files.h"
#include "app/run/output_times.h"
#include "core/solve/catalogue.h"
#include "ui/look/language.h"
#include "ui/look/theme.h"
#include "ui/report/run_report.h"
#include "ui/shown/run_values.h"

#include <QApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace titer;

namespace {

std::shared_ptr<const app::Run> exampleRun(const char* plant, const app::RunSettings& settings = {})
{
    app::RunSession session(solve::catalogue());
    std::shared_ptr<const app::Run> run;
    QObject::connect(&session, &app::RunSession::finished, &session,
                     [&](const std::shared_ptr<const app::Run>& done) { run = done; });
    session.start(*app::examplePlant(plant), settings);
    (void)QTest::qWaitFor([&] { return bool(run); }, 120'000);
    return run;
}

int pagesOf(const report::ReportInput& input)
{
    return int(report::runReportPdf(input).count("/Type /Page\n"));
}

// The drawing of this title, as text.
QString drawingOf(const QString& html, const QString& title)
{
    const QRegularExpression image(QStringLiteral("base64,([^\"]*)\"[^>]* alt=\"([^\"]*)\""));
    for (auto it = image.globalMatch(html); it.hasNext();)
        if (const auto match = it.next(); match.captured(2) == title)
            return QString::fromUtf8(QByteArray::fromBase64(match.captured(1).toLatin1()));
    return {};
}

} // namespace

class RunReportTest : public QObject {
    Q_OBJECT

private:
    std::shared_ptr<const app::Run> m_run, m_platform, m_coarse;

    report::ReportInput platform()
    {
        // With the values that the window and --report ask for.
        if (!m_platform) {
            m_coarse = exampleRun("mab-platform");
            m_platform = exampleRun("mab-platform", {.grid = app::finerTimes(m_coarse->result, 30 * 86400.0)});
        }
        return {*m_platform, solve::catalogue(), QStringLiteral("Platform")};
    }

    report::ReportInput input() const { return {*m_run, solve::catalogue(), QStringLiteral("Batch <7>")}; }

private slots:
    // Whoever reads it has the equations that gave the results, with their source.
    void reportsTheEquationsOfAModelOfOnesOwn()
    {
        app::Run run = *m_run;
        const auto copy = app::copyLawAsEquations(run.flowsheet, solve::catalogue(), "production");
        QVERIFY(copy);
        run.flowsheet = *copy;
        const QString html =
            QString::fromUtf8(report::runReportHtml({run, solve::catalogue(), QStringLiteral("Batch")}));
        QVERIFY(html.contains(QStringLiteral("fade(glucose, maintenance_threshold)")));
        QVERIFY(html.contains(QStringLiteral("Craven, Whelan and Glennon 2014")));
        QVERIFY(!QString::fromUtf8(report::runReportHtml(input())).contains(QStringLiteral("fade(")));
    }
    void reportsTheEquationsOfAController()
    {
        const auto fed = exampleRun("ecoli-fed-batch");
        QVERIFY(fed && fed->plant);
        app::Run run = *fed;
        const auto copy = app::copyLawAsEquations(run.flowsheet, solve::catalogue(), "controllers/feed_pump");
        QVERIFY(copy);
        run.flowsheet = *copy;
        const QString html =
            QString::fromUtf8(report::runReportHtml({run, solve::catalogue(), QStringLiteral("Batch")}));
        QVERIFY(html.contains(QStringLiteral("Equations of Exponential feed")));
        QVERIFY(html.contains(QStringLiteral("if(start.culture, demand*cells, initial_flow)")));
        QVERIFY(html.contains(QStringLiteral("Yamane and Shimizu 1984")));
    }
    void initTestCase()
    {
        m_run = exampleRun("cho-fed-batch");
        QVERIFY(m_run && m_run->plant);
    }

    void saysWhatWasRunAndWhatCameOfIt()
    {
        const QString html = QString::fromUtf8(report::runReportHtml(input()));
        for (const char* words :
             {"CHO fed-batch, 2000 L", "Batch &lt;7&gt;", "Titer " TITER_VERSION, "complete", "Recipe as executed",
              "Production bioreactor", "Set-points", "Results", "Titre", "g/L", "Balances", "Overall maximum"})
            QVERIFY2(html.contains(QLatin1String(words)), words);
        QVERIFY(!html.contains("<7>"));
    }

    // By component, for the plant and by unit; glucose is consumed, cells are formed, and the volume closes.
    void balancesEachComponent()
    {
        const QString html = QString::fromUtf8(report::runReportHtml(input()));
        const QString part = html.mid(html.indexOf("Balances by component"));
        QVERIFY(html.contains("Balances by component"));
        for (const char* words : {"Initially", "Formed", "Consumed", "Held at the end", "Relative error", "Glucose [",
                                  "Antibody [", "Volume [", "All of them close."})
            QVERIFY2(part.contains(QLatin1String(words)), words);
        QVERIFY(!part.contains("does not close"));
        // What does not close is marked, where it is and for the plant.
        app::Run broken = *m_run;
        for (solve::UnitBalance& unit : broken.result.balances)
            if (unit.components[0].held > 0.0) unit.components[0].held *= 1.01;
        const QString marked =
            QString::fromUtf8(report::runReportHtml({broken, solve::catalogue(), QStringLiteral("Batch")}));
        QVERIFY(marked.contains("does not close") && !marked.contains("All of them close."));
        // A run of an earlier version says that it has none.
        broken.result.balances.clear();
        QVERIFY(QString::fromUtf8(report::runReportHtml({broken, solve::catalogue(), QStringLiteral("Batch")}))
                    .contains("Run the plant again"));
    }

    // The figures are those that the run has; a plant that states neither prices nor factors has no such part.
    void saysWhatItComesTo()
    {
        const report::ReportInput whole = platform();
        const QString html = QString::fromUtf8(report::runReportHtml(whole));
        const QString part = html.mid(html.indexOf(QStringLiteral(">Economics<")));
        QVERIFY(html.contains(QStringLiteral(">Economics<")));
        for (const char* words : {"Cost of a gram", "USD per gram", "Cost of a batch by step and class", "Labour",
                                  "Cycle time", "Batches a year", "Bottleneck", "Process mass intensity", "scope 3"})
            QVERIFY2(part.contains(QLatin1String(words)), words);
        const figures::Kpi *cost = m_platform->result.kpi("plant.cost"), *co2 = m_platform->result.kpi("plant.co2"),
                           *batches = m_platform->result.kpi("plant.batches");
        QVERIFY(cost && co2 && batches);
        for (const QString& value : {shown::valueText(cost->value / 1000.0), shown::valueText(co2->value),
                                     QLocale().toString(qRound(batches->value))})
            QVERIFY2(part.contains(u'>' + value + u'<'), qPrintable(value));
        QVERIFY(!QString::fromUtf8(report::runReportHtml(input())).contains(QStringLiteral(">Economics<")));
    }

    void reportsWhatWasMeasuredBesideIt()
    {
        report::ReportInput with = input();
        QVERIFY(!QString::fromUtf8(report::runReportHtml(with)).contains("Measurement against model"));
        report::Measured::Tag tag{QStringLiteral("lab/R2.glucose"), QStringLiteral("Glucose"), "g/L", {}, {}};
        tag.gap.samples = 3;
        tag.gap.compared = 2;
        tag.gap.rmse = 0.25;
        tag.samples = {{72.0 * 3600, 90.0 * 3600, 4.5, 4.25}};
        with.measured = report::Measured{QStringLiteral("R2 <live>"), false, {tag}};
        const QString html = QString::fromUtf8(report::runReportHtml(with));
        for (const char* words : {"Measurement against model", "R2 &lt;live&gt;", "lab/R2.glucose", "0.250",
                                  "Samples of the laboratory", "4.50", "4.25"})
            QVERIFY2(html.contains(QLatin1String(words)), words);
        // Drawn on day 3, known on day 3.75.
        QVERIFY2(html.contains(QRegularExpression(QStringLiteral("<td[^>]*>3 d</td>\\s*<td[^>]*>3 d 18 h</td>"))),
                 qPrintable(html.mid(html.indexOf("Samples of the lab"), 900)));
    }

    void standsAlone()
    {
        const QString html = QString::fromUtf8(report::runReportHtml(input()));
        const int drawings = int(html.count("data:image/svg+xml;base64,"));
        QVERIFY2(drawings >= 4, qPrintable(QString::number(drawings)));
        QCOMPARE(html.count("<img"), drawings);
        QVERIFY(!html.contains("src=\"http"));
    }

    void hasPagesOfPaper()
    {
        QVERIFY(report::runReportPdf(input()).startsWith("%PDF-"));
        const int pages = pagesOf(input());
        QVERIFY2(pages >= 3 && pages <= 4, qPrintable(QString::number(pages)));
    }

    void reportsAPlatformOnTwelvePages()
    {
        const report::ReportInput whole = platform();
        QVERIFY(m_platform && m_platform->plant);
        const int pages = pagesOf(whole);
        QVERIFY2(pages >= 5 && pages <= 12, qPrintable(QString::number(pages)));
    }

    // Hours of thirty days are no spike at its edge.
    void showsColumnsOverTheirOwnPhases()
    {
        const QString html = QString::fromUtf8(report::runReportHtml(platform()));
        const QRegularExpressionMatch capture =
            QRegularExpression(QStringLiteral("alt=\"(Protein A, chromatogram, from day [0-9]+\\.[0-9])\""))
                .match(html);
        QVERIFY(capture.hasMatch());
        QString drawing = drawingOf(html, capture.captured(1));
        QVERIFY(drawing.contains(QStringLiteral(">2 h<")));
        QVERIFY(!drawing.contains(QStringLiteral(">day ")));
        drawing = drawingOf(html, capture.captured(1).remove(QStringLiteral(", chromatogram")));
        QVERIFY(drawing.contains(QStringLiteral(">2 h<")));
        QVERIFY(!drawing.contains(QStringLiteral(">day ")));
        // A peak may lie between two values of a coarse run.
        QVERIFY(!report::runReportHtml({*m_coarse, solve::catalogue(), {}}).contains("chromatogram"));
        // A culture of most of its run stays over all of it.
        drawing = drawingOf(QString::fromUtf8(report::runReportHtml(input())), QStringLiteral("Production bioreactor"));
        QVERIFY(drawing.contains(QStringLiteral(">day ")));
    }

    // A plant of 36 units on the width of a page.
    void writesNamesOnTheFlowsheetThatCanBeRead()
    {
        const QString drawing =
            drawingOf(QString::fromUtf8(report::runReportHtml(platform())), QStringLiteral("Flowsheet"));
        const QRegularExpression text(
            QStringLiteral("transform=\"matrix\\(([0-9.]+),[^\"]*\"\\s+font-family=\"[^\"]*\" "
                           "font-size=\"([0-9.]+)\"[^>]*>\\s*<text"));
        int texts = 0;
        for (auto it = text.globalMatch(drawing); it.hasNext(); ++texts) {
            const auto match = it.next();
            QVERIFY(match.captured(1).toDouble() * match.captured(2).toDouble() >= 9.0); // [px] of 900
        }
        QVERIFY(texts > 20);
    }

    void reportsUnitsInOneTableUnderTheFlowsheet()
    {
        const QString html = QString::fromUtf8(report::runReportHtml(input()));
        const auto flowsheet = html.indexOf(QStringLiteral("alt=\"Flowsheet\"")), table = html.indexOf("Set-points");
        QVERIFY(flowsheet > 0 && table > flowsheet);
        QVERIFY(html.mid(flowsheet, table - flowsheet).count("<table") <= 2); // next to the plant's own figures
        for (const char* words :
             {"Vessel volume&nbsp;<b>2000\u00a0L</b>", "Temperature&nbsp;<b>37.0 → 34.0\u00a0°C</b>", "Titre&nbsp;<b>"})
            QVERIFY2(html.contains(QString::fromUtf8(words)), words);
    }

    void writesDatesOneWay()
    {
        const QString date = m_run->finished.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
        for (const char* code : {"en", "de", "fr"}) {
            look::useLanguage(QLatin1String(code));
            const QString html = QString::fromUtf8(report::runReportHtml(input()));
            QCOMPARE(html.count(date), 2); // when it ended, and in the foot
            QVERIFY(!html.contains(QLocale().toString(m_run->finished.toLocalTime(), QLocale::ShortFormat)));
        }
        look::useLanguage(QStringLiteral("en"));
        QLocale::setDefault(QLocale::c());
    }

    void isLightWhateverTheWindowIs()
    {
        const QByteArray light = report::runReportHtml(input());
        look::Theme::current().choose(look::Choice::Dark);
        const QByteArray dark = report::runReportHtml(input());
        QVERIFY(look::Theme::current().isDark());
        look::Theme::current().choose(look::Choice::Light);
        QVERIFY(light == dark);
    }

    void goesByTheEndingOfTheFile()
    {
        const QTemporaryDir folder;
        for (const char* name : {"a.html", "a.HTM", "a.pdf", "a"}) {
            const QString path = folder.filePath(QLatin1String(name));
            QVERIFY(report::saveRunReport(path, input()));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QCOMPARE(file.read(5) == "%PDF-", !QString(name).contains("htm", Qt::CaseInsensitive));
        }
        QVERIFY(!report::saveRunReport(folder.filePath("none/a.pdf"), input()));
    }
};

int main(int argc, char** argv)
{
    QApplication app(argc, argv);
    look::Theme::current().apply(app);
    look::Theme::current().choose(look::Choice::Light);
    RunReportTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_run_report.moc"
