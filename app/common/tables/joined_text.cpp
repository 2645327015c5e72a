#include "app/common/tables/joined_text.h"

#include "app/common/tables/kept_text.h"
#include "core/base/tables/csv.h"
#include "core/base/text.h"
#include "core/connect/import_options.h"

#include <QFile>
#include <QFileInfo>

namespace titer::app {

namespace {

// None where a person says which one is read. `titles`: of all that the file has.
std::vector<base::TitledTable> tablesOf(const QString& path, const QString& of, const base::CsvOptions& options,
                                        std::vector<std::string>& titles)
{
    QFile file(path);
    if (!options.table.empty() || options.namesLine > 0) return {};
    if (file.size() > qint64(base::maxJoinedSize) || !file.open(QIODevice::ReadOnly)) return {};
    const base::CsvLayout first = base::sniffCsvFile(path.toStdString(), options);
    titles = first.tables;
    return base::tablesIn(file.readAll().toStdString(), first, QFileInfo(of).fileName().toStdString());
}

connect::Settings rolesOf(const base::CsvOptions& options, const base::CsvOptions& stated)
{
    using Role = base::CsvColumn::Role;
    connect::Settings roles;
    for (const auto& [name, role] : options.roles) {
        if (stated.roles.contains(name)) continue;
        roles.add("role", name + (role.role == Role::State      ? "=state"
                                  : role.role == Role::Reported ? "=reported"
                                                                : "=value"));
    }
    return roles;
}

} // namespace

std::optional<JoinedText> readJoinedText(const QString& table, const std::vector<base::TitledTable>& sheets,
                                         const QString& of, const connect::Settings& settings)
{
    base::Errors errors;
    base::CsvOptions options = connect::readImportOptions(settings, errors);
    if (!errors.empty()) return std::nullopt; // as is reported where the file is read
    options.timeColumn.clear();
    options.timeUnit.clear();
    options.batchColumn.clear();
    std::vector<std::string> titles;
    const std::vector<base::TitledTable> tables = sheets.empty() ? tablesOf(table, of, options, titles) : sheets;
    if (tables.empty()) return std::nullopt;
    JoinedText text;
    base::CsvOptions plain = options; // columns that are named are those of the joined table
    plain.units.clear();
    plain.roles.clear();
    plain.ignore.clear();
    text.first = base::sniffCsv(tables.front().text, true, plain);
    text.first.tables = std::move(titles);
    text.first.table.clear(); // several are read
    if (sheets.empty()) text.understood.push_back(base::reportTables(tables));
    const base::Result<base::JoinedTable> joined = base::joinTables(tables, options, text.notices);
    const base::Result<QString> kept = joined ? keepText(of, joined->text) : base::Result<QString>(joined.error());
    if (!kept) {
        text.fault = kept.error();
        return text;
    }
    text.path = *kept;
    text.roles = rolesOf(joined->options, options);
    text.understood.insert(text.understood.end(), joined->understood.begin(), joined->understood.end());
    return text;
}

} // namespace titer::app
