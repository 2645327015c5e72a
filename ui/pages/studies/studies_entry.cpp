// The page Studies in the window.
#include "app/run/run_session.h"
#include "app/session/workbench.h"
#include "ui/form/fields/form_row.h"
#include "ui/pages/page_type.h"
#include "ui/pages/studies/studies_page.h"
#include "ui/pages/studies/study_sheets.h"

#include <QApplication>

#include <optional>

namespace titer::pages {

namespace {

// The number in whose row the focus is.
std::optional<app::FormRow> numberInFocus()
{
    for (const QWidget* widget = QApplication::focusWidget(); widget; widget = widget->parentWidget())
        if (const auto* row = qobject_cast<const form::RowWidget*>(widget);
            row && row->row().kind == app::FormRow::Kind::Number)
            return row->row();
    return std::nullopt;
}

Page* makeStudies(const PageWork& work)
{
    auto* page = new StudiesPage({work.document, work.autoRun, work.bench.studyWork()});
    Shell& shell = work.shell;
    QObject::connect(page, &StudiesPage::placeAsked, page, [&shell](const QString& path) { shell.jump(path); });
    QObject::connect(page, &StudiesPage::runAsked, page,
                     [&shell, session = &work.session](const model::Flowsheet& plant) {
                         shell.show(QStringLiteral("run"));
                         session->start(plant);
                     });
    reportFailures(*page, shell);
    shell.bind("study.parameter", [&shell, page] {
        const std::optional<app::FormRow> number = numberInFocus();
        shell.show(QStringLiteral("studies"));
        number ? page->study({*number}) : page->sheets().askFactors();
    });
    return page;
}

} // namespace

} // namespace titer::pages

namespace titer::pages::studies_entry {

extern const PageType studies_entry{
    .id = "studies",
    .order = 4,
    .action = "view.studies",
    .gestures =
        QT_TRANSLATE_NOOP("FirstVisit", "Choose what is varied and a design, let the twin carry out the runs, "
                                        "and drag the lines in the profiles to see what another setting gives."),
    .make = makeStudies};

} // namespace titer::pages::studies_entry
