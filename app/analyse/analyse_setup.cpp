// Roles of columns, and the setup as text.
#include "app/analyse/analyse_setup.h"

#include "app/analyse/time_column.h"
#include "core/base/text.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <span>

namespace titer::app {

using base::Json;
using studies::Column;

namespace {

constexpr const char* sourceWords[] = {"", "file", "example", "study", "recordings", "runs"};
constexpr const char* roleWords[] = {"x", "y", "batch", "time", "out"};
constexpr const char* scaleWords[] = {"uv", "centre", "none"};
constexpr const char* methodWords[] = {"pca", "pls", "opls"};
constexpr const char* unfoldWords[] = {"batch", "observation"};

template <class Choice> void take(std::string_view word, std::span<const char* const> words, Choice& into)
{
    const auto found = std::ranges::find(words, word);
    if (found != words.end()) into = Choice(found - words.begin());
}

std::string textAt(const Json& json, const char* key)
{
    const Json* text = json.find(key);
    return text && text->isString() ? text->string() : std::string();
}

QDir folderOf(const std::string& project)
{
    return QFileInfo(QString::fromStdString(project)).absoluteDir();
}

// A file in the folder of the project is named from there, so that both can be moved.
std::string keptPath(const std::string& path, const std::string& project)
{
    const QString relative = folderOf(project).relativeFilePath(QString::fromStdString(path));
    return relative.startsWith(QStringLiteral("..")) ? path : relative.toStdString();
}

std::string fullPath(const std::string& path, const std::string& project)
{
    return path.empty() ? path : folderOf(project).absoluteFilePath(QString::fromStdString(path)).toStdString();
}

bool isPath(const TableSource& source)
{
    return source.kind == TableSource::Kind::File || source.kind == TableSource::Kind::Recordings;
}

Json sourceJson(const TableSource& source, const std::string& project)
{
    const bool isFile = isPath(source) && !source.place.empty();
    Json json =
        Json::object({{sourceWords[int(source.kind)], isFile ? keptPath(source.place, project) : source.place}});
    if (!source.laboratory.isEmpty()) {
        LaboratoryValues kept = source.laboratory;
        kept.file = keptPath(kept.file, project);
        json["laboratory"] = laboratoryJson(kept);
    }
    if (!source.recorded.isEmpty()) json["of"] = recordedJson(source.recorded);
    if (!source.recipe.isEmpty())
        json["recipe"] =
            Json::object({{"file", keptPath(source.recipe.file, project)}, {"batch", source.recipe.batch}});
    return json;
}

TableSource readSource(const Json* json, const std::string& project)
{
    TableSource source;
    if (!json || json->members().empty()) return source;
    const auto& [word, place] = json->members().front();
    if (!place.isString()) return source;
    take(word, sourceWords, source.kind);
    source.place = isPath(source) ? fullPath(place.string(), project) : place.string();
    if (const Json* recorded = json->find("of")) source.recorded = readRecorded(*recorded);
    if (const Json* laboratory = json->find("laboratory")) {
        source.laboratory = readLaboratoryValues(*laboratory);
        source.laboratory.file = fullPath(source.laboratory.file, project);
    }
    if (const Json* recipe = json->find("recipe"); recipe && recipe->isObject())
        source.recipe = {fullPath(textAt(*recipe, "file"), project), textAt(*recipe, "batch")};
    return source;
}

bool repeats(const Column& column)
{
    const auto empty = std::ranges::count(column.cells, std::string());
    return column.levels.size() + std::size_t(empty) < column.cells.size();
}

} // namespace

void addRoles(AnalyseSetup& setup, const AnalyseTable& table)
{
    const bool isNew = setup.roles.empty();
    std::string batches;
    bool named = std::ranges::any_of(setup.roles, [](const auto& one) { return one.second == ModelRole::Batch; });
    const auto responses = [&](std::size_t column) {
        return table.responses > 0 && column + std::size_t(table.responses) >= table.sheet.columns.size();
    };
    const bool spectra = !table.lines.isEmpty();
    for (std::size_t j = 0; j < table.sheet.columns.size(); ++j) {
        const Column& column = table.sheet.columns[j];
        if (setup.roles.contains(column.name)) continue;
        const bool batch = column.text && !named && repeats(column);
        named = named || batch;
        if (batch) batches = column.name;
        const bool predicted = responses(j) || (spectra && !base::readNumber(column.name));
        setup.roles[column.name] = batch         ? ModelRole::Batch
                                   : column.text ? ModelRole::LeftOut
                                   : predicted   ? ModelRole::Y
                                                 : ModelRole::X;
    }
    // Channels are of one unit, and those that hardly vary hold noise.
    if (isNew && spectra) setup.scale = mvda::Scale::Centre;
    if (const auto time = isNew && !spectra ? timeColumnOf(table.sheet, batches) : std::nullopt) {
        setup.roles[*time] = ModelRole::Time;
        setup.ofBatches = true;
    }
    // Spectra are samples by themselves, whenever they were taken.
    if (const Column* batch = isNew && spectra ? table.sheet.find(batches) : nullptr)
        if (const auto time = risingTimeOf(table.sheet, mvda::rowsByBatch(batch->cells), {batches}))
            setup.roles[*time] = ModelRole::LeftOut;
    if (isNew && (table.responses > 0 || !table.source.laboratory.isEmpty())) setup.method = mvda::Method::Pls;
}

bool hasAllRoles(const AnalyseSetup& setup, const AnalyseTable& table)
{
    return std::ranges::all_of(table.sheet.columns,
                               [&](const Column& column) { return setup.roles.contains(column.name); });
}

std::vector<std::string> columnsOf(const AnalyseSetup& setup, const studies::Sheet& sheet, ModelRole role)
{
    std::vector<std::string> names;
    for (const Column& column : sheet.columns)
        if (const auto found = setup.roles.find(column.name); found != setup.roles.end() && found->second == role)
            names.push_back(column.name);
    return names;
}

void setRole(AnalyseSetup& setup, const std::string& column, ModelRole role)
{
    if (role == ModelRole::Batch || role == ModelRole::Time)
        for (auto& [name, known] : setup.roles)
            if (known == role) known = ModelRole::LeftOut;
    setup.roles[column] = role;
}

void forgetTable(AnalyseSetup& setup)
{
    setup.roles.clear();
    setup.excluded.clear();
    setup.preprocessing.clear();
    setup.ofBatches = false;
    setup.beside = {};
    setup.alignment = AnalyseSetup().alignment;
    setup.phase.clear();
    setup.unfold = mvda::Unfold::Batch;
}

bool areAlikeBefore(const TableSource& one, const TableSource& other)
{
    TableSource same = one;
    same.recipe = other.recipe;
    return same == other;
}

bool goesOnWith(const AnalyseSetup& setup, const AnalyseTable& table)
{
    std::size_t there = 0;
    for (const auto& [name, role] : setup.roles) {
        const bool isThere = table.sheet.find(name) != nullptr;
        if (!isThere && (role == ModelRole::Batch || role == ModelRole::Time)) return false;
        there += isThere;
    }
    return 2 * there >= setup.roles.size();
}

Json setupJson(const AnalyseSetup& setup, const std::string& project)
{
    Json json = Json::object();
    if (setup.table.kind != TableSource::Kind::None) json["table"] = sourceJson(setup.table, project);
    if (!setup.model.empty()) json["model"] = keptPath(setup.model, project);
    if (setup.fresh.kind != TableSource::Kind::None) json["new_rows"] = sourceJson(setup.fresh, project);
    Json roles = Json::object(), excluded = Json::array();
    for (const auto& [name, role] : setup.roles) roles[name] = roleWords[int(role)];
    for (const std::string& row : setup.excluded) excluded.push(row);
    json["columns"] = std::move(roles);
    json["excluded"] = std::move(excluded);
    if (!setup.preprocessing.empty()) json["preprocessing"] = setup.preprocessing;
    json["method"] = methodWords[int(setup.method)];
    json["scale"] = scaleWords[int(setup.scale)];
    if (setup.ofBatches) {
        json["batches"] = setup.alignment;
        json["unfold"] = unfoldWords[int(setup.unfold)];
        if (!setup.phase.empty()) json["phase"] = setup.phase;
    }
    if (setup.beside.kind != Beside::Nothing) json["beside"] = besideJson(setup.beside);
    if (setup.components) json["components"] = *setup.components;
    json["cv"] = setup.folds;
    return json;
}

AnalyseSetup readSetup(std::string_view text, const std::string& project)
{
    AnalyseSetup setup;
    base::Errors errors;
    const Json json = base::readJson(text, errors);
    if (!errors.empty()) return setup;
    setup.table = readSource(json.find("table"), project);
    setup.model = fullPath(textAt(json, "model"), project);
    setup.fresh = readSource(json.find("new_rows"), project);
    if (const Json* roles = json.find("columns"))
        for (const auto& [name, word] : roles->members()) take(word.string(), roleWords, setup.roles[name]);
    if (const Json* excluded = json.find("excluded"))
        for (const Json& row : excluded->items())
            if (row.isString()) setup.excluded.insert(row.string());
    setup.preprocessing = textAt(json, "preprocessing");
    take(textAt(json, "method"), methodWords, setup.method);
    if (const std::string alignment = textAt(json, "batches"); !alignment.empty()) {
        setup.ofBatches = true;
        setup.alignment = alignment;
        setup.phase = textAt(json, "phase");
        take(textAt(json, "unfold"), unfoldWords, setup.unfold);
    }
    take(textAt(json, "scale"), scaleWords, setup.scale);
    setup.beside = readBeside(json.find("beside"));
    if (const Json* components = json.find("components"); components && components->isNumber())
        if (const double number = components->number(); number >= 1.0 && number <= 1000.0)
            setup.components = int(number);
    if (const std::string folds = textAt(json, "cv"); !folds.empty()) setup.folds = folds;
    return setup;
}

} // namespace titer::app
