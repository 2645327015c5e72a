// Reads templates, from the person's own folder and from the one that comes with Titer.
#include "plugins/folder_watch/analyser.h"

#include "core/base/json.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>
#include <set>

namespace titer::folder_watch {

using base::Code;
using base::Error;
using base::Json;
using base::say;

namespace {

constexpr qint64 largest = 1'000'000; // bytes of a template

// Reads members and keeps in mind what was wrong with them.
class Reader {
public:
    explicit Reader(base::Errors& errors)
        : m_errors(errors)
    {
    }

    void fault(std::string where, base::Sentence what)
    {
        m_errors.push_back({Code::Input, std::move(where), std::move(what)});
    }

    // A text, or a list of texts.
    Names names(const Json& json, const std::string& key)
    {
        const Json* member = json.find(key);
        Names all;
        if (!member) return all;
        if (member->isString()) all.push_back(member->string());
        for (const Json& item : member->items())
            if (item.isString()) all.push_back(item.string());
        const bool fits = member->isString() || (member->isArray() && all.size() == member->items().size());
        if (!fits || std::any_of(all.begin(), all.end(), [](const auto& name) { return base::trimmed(name).empty(); }))
            fault(key, say(CORE_TR("core", "“{1}” must be a text or a list of texts, none of them empty."), key));
        return all;
    }
    std::string text(const Json& json, const std::string& key)
    {
        const Json* member = json.find(key);
        if (member && !member->isString()) fault(key, say(CORE_TR("core", "“{1}” is no text."), key));
        return member && member->isString() ? member->string() : std::string();
    }
    std::optional<char> sign(const Json& json, const std::string& key, std::string_view allowed)
    {
        const std::string read = text(json, key);
        if (read.empty()) return std::nullopt;
        if (read.size() != 1 || allowed.find(read[0]) == std::string_view::npos) {
            fault(key, say(CORE_TR("core", "“{1}” cannot be “{2}”."), key, read));
            return std::nullopt;
        }
        return read[0];
    }
    void known(const Json& json, std::initializer_list<std::string_view> keys)
    {
        for (const auto& [key, value] : json.members())
            if (std::find(keys.begin(), keys.end(), key) == keys.end())
                fault(key, say(CORE_TR("core", "“{1}” is no part of a template."), key));
    }

private:
    base::Errors& m_errors;
};

AnalyserTag readTag(const Json& json, Reader& reader)
{
    reader.known(json, {"column", "tag", "unit", "label"});
    AnalyserTag tag;
    tag.columns = reader.names(json, "column");
    tag.info.id = reader.text(json, "tag");
    tag.info.unit = reader.text(json, "unit");
    tag.info.label = reader.text(json, "label");
    if (tag.info.id.empty() && !tag.columns.empty()) tag.info.id = tag.columns.front();
    if (tag.columns.empty())
        reader.fault("tags", say(CORE_TR("core", "A tag of the template names no column; give “column”.")));
    return tag;
}

void readTags(const Json& json, Reader& reader, Analyser& analyser)
{
    const Json* tags = json.find("tags");
    if (!tags) return;
    if (!tags->isArray()) reader.fault("tags", say(CORE_TR("core", "“{1}” is no list."), "tags"));
    std::set<std::string> ids;
    for (const Json& item : tags->items()) {
        AnalyserTag tag = readTag(item, reader);
        if (!ids.insert(tag.info.id).second || tag.info.id == "sample")
            reader.fault("tags", say(CORE_TR("core", "The tag “{1}” is there twice."), tag.info.id));
        analyser.tags.push_back(std::move(tag));
    }
}

void readOnly(const Json& json, Reader& reader, Analyser& analyser)
{
    const Json* only = json.find("only");
    if (!only) return;
    if (!only->isObject()) reader.fault("only", say(CORE_TR("core", "“{1}” is no object."), "only"));
    for (const auto& [column, texts] : only->members()) analyser.only.emplace_back(column, reader.names(*only, column));
}

// The template of a file; nothing where it is not there.
std::optional<std::string> contents(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return std::nullopt;
    return file.read(largest).toStdString();
}

QStringList folders()
{
    return {QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/titer/analysers",
            QCoreApplication::applicationDirPath() + "/../share/titer/connectors/analysers"};
}

} // namespace

std::optional<Analyser> readAnalyser(std::string_view text, base::Errors& errors)
{
    const std::size_t before = errors.size();
    const Json json = base::readJson(text, errors);
    if (errors.size() > before) return std::nullopt;
    Reader reader(errors);
    static const Json empty = Json::object();
    const auto object = [&](const char* key) -> const Json& {
        const Json* member = json.find(key);
        if (member && !member->isObject()) reader.fault(key, say(CORE_TR("core", "“{1}” is no object."), key));
        return member && member->isObject() ? *member : empty;
    };
    reader.known(json, {"id", "label", "names", "separator", "decimal", "sheet", "time", "missing", "only", "sample",
                        "rows", "tags"});
    const Json &sample = object("sample"), &rows = object("rows");
    reader.known(sample, {"id", "drawn", "reported", "method", "dilution", "replicate"});
    reader.known(rows, {"name", "value", "unit"});

    Analyser analyser;
    analyser.id = reader.text(json, "id");
    analyser.label = reader.text(json, "label");
    analyser.names = reader.names(json, "names");
    analyser.separator = reader.sign(json, "separator", ",;\t|");
    analyser.decimal = reader.sign(json, "decimal", ".,");
    analyser.sheet = reader.text(json, "sheet");
    analyser.formats = reader.names(json, "time");
    analyser.missing = reader.names(json, "missing");
    readOnly(json, reader, analyser);
    analyser.sampleId = reader.names(sample, "id");
    analyser.drawn = reader.names(sample, "drawn");
    analyser.reported = reader.names(sample, "reported");
    analyser.method = reader.names(sample, "method");
    analyser.dilution = reader.names(sample, "dilution");
    analyser.replicate = reader.names(sample, "replicate");
    analyser.rowName = reader.names(rows, "name");
    analyser.rowValue = reader.names(rows, "value");
    analyser.rowUnit = reader.names(rows, "unit");
    readTags(json, reader, analyser);
    if (analyser.drawn.empty())
        reader.fault("sample",
                     say(CORE_TR("core", "The template names no column of the time at which samples were drawn; give "
                                         "“drawn”.")));
    if (analyser.rowName.empty() != analyser.rowValue.empty() || (!analyser.hasRows() && analyser.tags.empty()))
        reader.fault(
            "tags", say(CORE_TR("core", "The template names no column of values; give “tags”, or “name” and “value” of "
                                        "“rows”.")));
    if (errors.size() > before) return std::nullopt;
    return analyser;
}

std::vector<Analyser> allAnalysers(base::Notices& notices)
{
    std::vector<Analyser> all;
    for (const QString& folder : folders())
        for (const QFileInfo& info : QDir(folder).entryInfoList({"*.json"}, QDir::Files, QDir::Name)) {
            base::Errors errors;
            const std::string name = info.completeBaseName().toStdString();
            const auto same = [&](const Analyser& other) { return other.id == name; };
            if (std::any_of(all.begin(), all.end(), same)) continue;
            std::optional<Analyser> analyser = readAnalyser(contents(info.filePath()).value_or(""), errors);
            for (const Error& error : errors) notices.push_back({name, error.what});
            if (!analyser) continue;
            analyser->id = name;
            all.push_back(std::move(*analyser));
        }
    return all;
}

base::Result<Analyser> findAnalyser(const std::string& name)
{
    const QString wanted = QString::fromStdString(name);
    QStringList paths;
    if (wanted.contains('/'))
        paths << wanted;
    else
        for (const QString& folder : folders()) paths << folder + "/" + wanted + ".json";
    for (const QString& path : paths) {
        const std::optional<std::string> text = contents(path);
        if (!text) continue;
        base::Errors errors;
        std::optional<Analyser> analyser = readAnalyser(*text, errors);
        if (!analyser)
            return Error{Code::Input,
                         {},
                         say(CORE_TR("core", "The template {1} cannot be used: {2}"), path.toStdString(),
                             errors.front().what.text())};
        if (!wanted.contains('/')) analyser->id = name;
        return *analyser;
    }
    base::Notices notices;
    std::vector<std::string> known;
    for (const Analyser& analyser : allAnalysers(notices)) known.push_back(analyser.id);
    return Error{Code::Input,
                 {},
                 say(CORE_TR("core", "There is no template “{1}”; there are {2}."), name, base::join(known, ", "))};
}

std::string plainName(std::string_view name)
{
    std::string plain;
    for (const char c : base::lowerAscii(base::trimmed(name))) {
        const bool blank = c == ' ' || c == '\t' || c == '\r';
        if (!blank)
            plain += c;
        else if (!plain.empty() && plain.back() != ' ')
            plain += ' ';
    }
    // Two characters that look the same stand for micro.
    for (std::size_t at = plain.find("μ"); at != std::string::npos; at = plain.find("μ")) plain.replace(at, 2, "µ");
    return plain;
}

std::pair<std::string, std::string> nameAndUnit(std::string_view name)
{
    name = base::trimmed(name);
    if (name.empty() || (name.back() != ']' && name.back() != ')')) return {plainName(name), {}};
    const std::size_t open = name.rfind(name.back() == ']' ? '[' : '(');
    if (open == std::string_view::npos || open == 0) return {plainName(name), {}};
    return {plainName(name.substr(0, open)), std::string(base::trimmed(name.substr(open + 1, name.size() - open - 2)))};
}

} // namespace titer::folder_watch
