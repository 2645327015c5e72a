// The page Analyse in the window.
#include "app/session/workbench.h"
#include "ui/pages/analyse/analyse_page.h"
#include "ui/pages/analyse/equipment/effectiveness_sheet.h"
#include "ui/pages/analyse/process_report_questions.h"
#include "ui/pages/page_type.h"

namespace titer::pages {

namespace {

Page* makeAnalyse(const PageWork& work)
{
    auto* page = new AnalysePage({work.bench.analyse(), work.bench.studies()});
    reportFailures(*page, work.shell);
    QObject::connect(page, &AnalysePage::reported, page,
                     [&shell = work.shell](const QString& sentence) { shell.report(sentence, false); });
    QObject::connect(page, &AnalysePage::unitAsked, page, [&shell = work.shell](const QString& unit) {
        shell.show(QStringLiteral("design"), "unit/" + unit);
    });
    QObject::connect(
        page, &AnalysePage::sourceAsked, page, [&shell = work.shell](const QString& model, bool ofBatches) {
            shell.show(QStringLiteral("data"),
                       (ofBatches ? QLatin1String("batch_model/") : QLatin1String("calibration/")) + model);
        });
    auto* verification = new ProcessReportQuestions(page);
    QObject::connect(page, &AnalysePage::verificationAsked, verification, &ProcessReportQuestions::ask);
    QObject::connect(verification, &ProcessReportQuestions::reported, page,
                     [&shell = work.shell](const QString& sentence, bool failed) { shell.report(sentence, failed); });
    work.shell.bind("analyse.verification", [verification] { verification->ask(); });
    work.shell.bind("analyse.effectiveness", [page, &shell = work.shell] {
        shell.show(QStringLiteral("analyse"));
        auto* sheet = page->findChild<EffectivenessSheet*>();
        if (!sheet) sheet = new EffectivenessSheet(page);
        sheet->ask();
    });
    return page;
}

} // namespace

} // namespace titer::pages

namespace titer::pages::analyse_entry {

extern const PageType analyse_entry{
    .id = "analyse",
    .order = 6,
    .action = "view.analyse",
    .gestures =
        QT_TRANSLATE_NOOP("FirstVisit", "Open a table, drag a frame over points of the scores to see the same rows "
                                        "in all panes, and press X to leave them out."),
    .make = makeAnalyse};

} // namespace titer::pages::analyse_entry
