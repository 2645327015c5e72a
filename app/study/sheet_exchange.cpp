// Run sheets out and in.
#include "app/study/sheet_exchange.h"

#include "app/common/export_file.h"
#include "core/base/tables/csv_cells.h"
#include "core/base/tables/workbook/xlsx.h"
#include "core/base/text.h"
#include "core/studies/study/sheet/study_sheet_names.h"

#include <QFile>

#include <unordered_map>

namespace titer::app {

using base::say;

namespace {

constexpr qint64 megabyte = 1'000'000;         // [bytes]
constexpr qint64 maxSheetSize = 50 * megabyte; // larger than any run sheet by far
constexpr QStringView workbookEnding = u".xlsx";

base::Result<std::string> textOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return base::Error{base::Code::Io, path.toStdString(),
                           say(CORE_TR("core", "The file could not be read ({1}). Choose another one, or check its "
                                               "permissions."),
                               file.errorString().toStdString())};
    if (file.size() > maxSheetSize)
        return base::Error{
            base::Code::Input, path.toStdString(),
            say(CORE_TR("core", "The file is {1} MB, above the maximum of {2} MB for a run sheet. Choose the sheet "
                                "of this study."),
                std::to_string(file.size() / megabyte), std::to_string(maxSheetSize / megabyte))};
    const std::string name = path.toStdString();
    if (base::looksLikeWorkbook(name)) return studies::readStudyWorkbook(name);
    return file.readAll().toStdString();
}

} // namespace

bool isRunSheet(const QString& text)
{
    const std::string all = text.toStdString();
    if (all.find(studies::sheetMark) != std::string::npos) return true;
    const std::string_view head = base::split(all, '\n').front();
    base::CsvCells cells;
    for (const char separator : {'\t', ';', ','}) {
        cells.split(head, separator);
        for (std::size_t i = 0; i < cells.size(); ++i)
            if (base::trimmed(cells[i]) == "id") return true;
    }
    return false;
}

QString copiedRows(const studies::Study& study, const std::vector<std::string>& runs, const QLocale& locale)
{
    std::unordered_map<std::string_view, const studies::StudyRun*> places;
    for (const studies::StudyRun& run : study.runs) places.emplace(run.id, &run);
    studies::Study part = study;
    part.runs.clear();
    for (const std::string& id : runs)
        if (const auto found = places.find(id); found != places.end()) part.runs.push_back(*found->second);
    const char decimal = locale.decimalPoint() == u"," ? ',' : '.';
    return QString::fromStdString(
        studies::writeStudySheet(part, {.separator = '\t', .decimal = decimal, .part = true}));
}

QString overwritingSheet(const studies::Study& before, const studies::Study& after)
{
    bool overwrites = false;
    std::vector<std::string> changed;
    for (std::size_t i = 0; i < after.runs.size(); ++i) {
        const studies::StudyRun& run = before.runs[i];
        if (run == after.runs[i]) continue;
        changed.push_back(run.id);
        for (std::size_t r = 0; r < run.cells.size(); ++r)
            overwrites = overwrites || (run.cells[r].origin == studies::StudyCell::Origin::Measured &&
                                        run.cells[r] != studies::cellOf(after.runs[i], r));
    }
    return overwrites ? copiedRows(after, changed, QLocale::c()) : QString();
}

SheetExchange::SheetExchange(QObject* parent)
    : QObject(parent)
{
}

void SheetExchange::write(const StudySession::Value& study, const QString& path)
{
    m_task.start([this, study, path](const std::stop_token&,
                                     const BackgroundTask::Report&) -> BackgroundTask::Reported {
        const base::Done may = sparesProjects(QFile::encodeName(path).toStdString());
        const base::Done done = !may ? may
                                : path.endsWith(workbookEnding, Qt::CaseInsensitive)
                                    ? studies::writeStudyWorkbook(*study, path.toStdString())
                                    : writeExport(path, QByteArray::fromStdString(studies::writeStudySheet(*study)));
        if (done) return [this, path] { emit written(path); };
        return [this, error = done.error()] { emit failed(error); };
    });
}

void SheetExchange::read(const StudySession::Value& study, const QString& path)
{
    m_task.start(
        [this, study, path](const std::stop_token&, const BackgroundTask::Report&) -> BackgroundTask::Reported {
            const base::Result<std::string> text = textOf(path);
            if (!text) return [this, error = text.error()] { emit failed(error); };
            const auto found = std::make_shared<const studies::SheetComparison>(studies::compareSheet(*study, *text));
            return [this, found] { emit compared(found); };
        });
}

void SheetExchange::compare(const StudySession::Value& study, const QString& text)
{
    m_task.start(
        [this, study, text](const std::stop_token&, const BackgroundTask::Report&) -> BackgroundTask::Reported {
            const auto found =
                std::make_shared<const studies::SheetComparison>(studies::compareSheet(*study, text.toStdString()));
            return [this, found] { emit compared(found); };
        });
}

} // namespace titer::app

#include "app/study/moc_sheet_exchange.cpp"
