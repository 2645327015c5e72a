// titer-cli study compare: several studies next to one another, as the sheet of the window has them.
#include "app/cli/common/console.h"
#include "app/cli/common/long_work.h"
#include "app/cli/common/table.h"
#include "app/cli/study/study.h"
#include "app/study/study_table.h"

#include <QLocale>

#include <memory>

namespace titer::cli {

using base::Json;
using studies::Study;

namespace {

int compareStudies(const Arguments& arguments)
{
    std::optional<StudyFile> file = StudyFile::open(arguments, store::Access::Read);
    if (!file) return exitError;
    std::vector<const Study*> wanted;
    for (const std::string& name : arguments.values("--study")) {
        const Study* study = file->find(name);
        if (!study) return exitError;
        wanted.push_back(study);
    }
    if (wanted.empty())
        for (const Study& study : file->all) wanted.push_back(&study);
    QLocale::setDefault(QLocale::c()); // what a script reads is the same everywhere
    LongWork work("compare");
    std::vector<app::ComparedStudy> compared;
    for (const Study* study : wanted)
        compared.push_back({std::make_shared<const Study>(*study),
                            std::make_shared<const studies::StudyOverview>(studies::overviewOf(*study, work.token()))});
    work.clear();
    const std::vector<app::StudyTableRow> rows = app::tableOf(compared);
    if (arguments.json()) {
        Json json = Json::object({{"format", "titer.study_table/1"}});
        json["studies"] = Json::array();
        for (const Study* study : wanted)
            json["studies"].push(Json::object({{"id", study->id}, {"name", study->name}}));
        json["rows"] = Json::array();
        std::string part;
        for (const app::StudyTableRow& row : rows) {
            if (row.heading) {
                part = row.title.toStdString();
                continue;
            }
            Json cells = Json::array();
            for (const QString& cell : row.cells) cells.push(cell.isEmpty() ? Json() : Json(cell.toStdString()));
            json["rows"].push(
                Json::object({{"part", part}, {"title", row.title.toStdString()}, {"cells", std::move(cells)}}));
        }
        printJson(json);
        return exitDone;
    }
    Table table;
    std::vector<std::string> head{""};
    for (const Study* study : wanted) head.push_back(study->name);
    table.add(std::move(head));
    for (const app::StudyTableRow& row : rows) {
        std::vector<std::string> line{(row.heading ? "" : "  ") + row.title.toStdString()};
        for (std::size_t i = 0; i < std::size_t(row.cells.size()); ++i) {
            const std::string cell = row.cells[qsizetype(i)].toStdString();
            line.push_back(cell.empty() ? "-" : row.significant[i] ? cell + " *" : cell);
        }
        table.add(std::move(line));
    }
    print(wanted.empty() ? "no studies\n" : table.text() + "\n* p below 5 %; coefficients of factors from -1 to 1\n");
    return exitDone;
}

constexpr Positional studyComparePositionals[] = {studyProject};
constexpr Option studyCompareOptions[] = {
    {.name = "--study", .value = "STUDY", .help = "id or name of a study to compare; default: all", .many = true},
};

} // namespace

const Command studyCompare{
    .name = "study compare",
    .summary = "Several studies side by side: factors, models term by term, best settings",
    .positionals = studyComparePositionals,
    .options = studyCompareOptions,
    .about = "Rows with the same name share a line; the best setting of each study is the one that most probably meets "
             "all limits and\ncomes nearest to the goals. --json prints titer.study_table/1.",
    .example = "titer-cli study compare my.titer --study Feeding --study Verification",
    .run = compareStudies};

} // namespace titer::cli
