// A window with the Studies page, and a study whose truth is known.
#pragma once

#include "core/studies/study/study_design.h"
#include "tests/support/ui/window.h"
#include "ui/pages/studies/studies_page.h"
#include "ui/pages/studies/study_panes.h"
#include "ui/pages/studies/study_sheets.h"
#include "ui/study/run_sheet/run_sheet_model.h"
#include "ui/study/run_sheet/run_sheet_pane.h"
#include "ui/study/run_sheet/run_sheet_view.h"

#include <QTest>

namespace titer {

constexpr int longRun = 60000; // [ms]

struct Stage {
    support::Desk desk;
    window::MainWindow window{desk.work()};
    pages::StudiesPage& page() { return window.pages().page<pages::StudiesPage>(); }
    app::StudySession& session() { return page().session(); }
    const studies::Study& study() { return *session().value(); }

    explicit Stage(QSize size = {1920, 1080})
    {
        window.resize(size);
        window.show();
        window.activateWindow();
    }
    void openExample()
    {
        QVERIFY(window.files().openExample("cho-fed-batch"));
        QTRY_VERIFY_WITH_TIMEOUT(desk.autoRun.isCurrent(), longRun);
    }
    void showStudies() { window.pages().show(QStringLiteral("studies")); }
    // y = 3 + 2 a - b, measured with a little scatter, at nine settings.
    void addPlane(int runs = 9)
    {
        studies::Study study;
        study.name = "Plane";
        for (const char* name : {"a", "b"}) study.factors.push_back({{.name = name, .low = 0.0, .high = 10.0}, {}});
        study.responses.push_back({.name = "y", .unit = "g/L"});
        study.responses.push_back({.name = "z"});
        study.model = "linear";
        for (int i = 0; i < runs; ++i) {
            const double a = 5.0 * (i % 3), b = 5.0 * (i / 3 % 3);
            studies::StudyRun& run = studies::addRun(study, {a, b});
            studies::setCell(run, 0, {3 + 2 * a - b + 0.1 * (i % 2), studies::StudyCell::Origin::Measured});
        }
        session().add(study, QStringLiteral("plane"));
        showStudies();
        QTRY_VERIFY(session().isAnalysed());
    }
    void select(int row, study::RunSheetModel::Part part, int index = 0)
    {
        study::RunSheetView* table = page().panes().sheet()->table();
        table->setFocus();
        table->setCurrentIndex(
            page().panes().sheet()->model().index(row, page().panes().sheet()->model().columnOf(part, index)));
    }
    studies::StudyCell cell(int row, std::size_t response)
    {
        return studies::cellOf(page().panes().sheet()->model().runAt(row), response);
    }
};

} // namespace titer
