// The run sheet of a study out to a file, and what a sheet that comes back says other than the study; worked out in the background.
//
//   exchange.write(study, "runs.xlsx");                              signals written(path), failed(error)
//   exchange.read(study, "runs.xlsx");  exchange.compare(study, text);  signals compared(comparison), failed(error)
#pragma once

#include "app/common/background_task.h"
#include "app/study/study_session.h"
#include "core/studies/study/sheet/study_sheet.h"

#include <QLocale>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace titer::app {

// Whether a text of the clipboard has the ids of a run sheet; without them it is plain cells.
bool isRunSheet(const QString& text);
// A run sheet of these runs for a spreadsheet of that language, that finds its rows again when it is pasted back.
QString copiedRows(const studies::Study& study, const std::vector<std::string>& runs, const QLocale& locale);
// A run sheet of the runs that differ, where measured values would be overwritten: a person looks at these first. Empty where none would.
QString overwritingSheet(const studies::Study& before, const studies::Study& after);

// [gui]
class SheetExchange : public QObject {
    Q_OBJECT

public:
    using Comparison = std::shared_ptr<const studies::SheetComparison>;

    explicit SheetExchange(QObject* parent = nullptr);

    // A workbook where the name ends so, else CSV.
    void write(const StudySession::Value& study, const QString& path);
    // A workbook where it is one, whatever its name.
    void read(const StudySession::Value& study, const QString& path);
    void compare(const StudySession::Value& study, const QString& text);
    // Of what is on its way nothing is reported any more.
    void stop() { m_task.stop(); }
    bool isRunning() const { return m_task.isRunning(); }

signals:
    void written(const QString& path);
    void compared(const titer::app::SheetExchange::Comparison& comparison);
    void failed(const titer::base::Error& error);

private:
    BackgroundTask m_task;
};

} // namespace titer::app
