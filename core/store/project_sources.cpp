// The sources of live data that a project holds.
#include "core/store/project_sources.h"

#include <algorithm>

namespace titer::store {

using base::Code;
using base::Done;
using base::Error;
using base::Result;
using base::say;
using connect::Source;

namespace {

constexpr std::string_view idKey = "source", idStem = "src-";

std::string settingsText(const Source& source)
{
    return connect::settingsJson(source.settings).write(false);
}

const Source* findSource(std::span<const Source> sources, std::string_view id)
{
    const auto found = std::find_if(sources.begin(), sources.end(), [&](const Source& s) { return s.id == id; });
    return found == sources.end() ? nullptr : &*found;
}

std::vector<AuditChange> changesOfSources(std::span<const Source> before, std::span<const Source> after,
                                          std::string_view reason)
{
    std::vector<AuditChange> changes;
    const auto add = [&](const char* what, const std::string& id, std::string old, std::string now) {
        changes.push_back({what, "sources/" + id, std::move(old), std::move(now), std::string(reason)});
    };
    for (const Source& source : before)
        if (!findSource(after, source.id)) add("source_removed", source.id, describeSource(source), {});
    for (const Source& source : after) {
        const Source* old = findSource(before, source.id);
        if (!old)
            add("source_added", source.id, {}, describeSource(source));
        else if (describeSource(*old) != describeSource(source))
            add("source_changed", source.id, describeSource(*old), describeSource(source));
    }
    return changes;
}

Done checkSourceIds(std::span<const Source> sources)
{
    for (std::size_t i = 0; i < sources.size(); ++i) {
        const std::string& id = sources[i].id;
        if (id.empty() || id.find('/') != std::string::npos)
            return Error{Code::Input, "sources",
                         say(CORE_TR("core", "A source has the id “{1}”; use an id that is not empty and contains "
                                             "no slash."),
                             id)};
        if (findSource(sources.first(i), id))
            return Error{Code::Input, "sources/" + id,
                         say(CORE_TR("core", "Two sources have the id “{1}”; give one of them a different id."), id)};
    }
    return base::done();
}

} // namespace

std::string describeSource(const Source& source)
{
    base::Json json = base::Json::object();
    json["label"] = source.label;
    json["connector"] = source.connector;
    json["settings"] = connect::settingsJson(source.settings);
    json["enabled"] = source.enabled;
    return json.write(false);
}

Result<std::vector<Source>> readSources(ProjectData& data)
{
    Result<Statement> statement =
        data.prepare("SELECT id, label, connector, settings, enabled FROM sources ORDER BY position, id");
    if (!statement) return statement.error();
    std::vector<Source> found;
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row) return row.error();
        if (!*row) return found;
        base::Errors errors;
        const base::Json settings = base::readJson(statement->text(3), errors);
        const std::string id = statement->text(0);
        if (!errors.empty())
            return Error{Code::Io, "sources/" + id,
                         say(CORE_TR("core", "The settings of the source “{1}” are damaged. Use a saved copy or a "
                                             "backup of the project."),
                             id)};
        found.push_back(
            {id, statement->text(1), statement->text(2), connect::readSettings(settings), statement->integer(4) != 0});
    }
}

Done saveSources(ProjectData& data, std::span<const Source> sources, std::string_view reason)
{
    if (const Done sound = checkSourceIds(sources); !sound) return sound;
    Result<Transaction> transaction = data.beginWrite();
    if (!transaction) return transaction.error();
    const Result<std::vector<Source>> before = readSources(data);
    if (!before) return before.error();
    Result<Statement> remove = data.prepareWrite("DELETE FROM sources");
    if (!remove) return remove.error();
    if (const Done done = remove->run(); !done) return done;
    Result<Statement> add = data.prepareWrite("INSERT INTO sources (id, position, label, connector, settings, enabled) "
                                              "VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    if (!add) return add.error();
    std::int64_t position = 0, highest = 0;
    for (const Source& source : sources) {
        add->bind(1, source.id).bind(2, position++).bind(3, source.label).bind(4, source.connector);
        const Done done = add->bind(5, settingsText(source)).bind(6, std::int64_t(source.enabled)).run();
        if (!done) return done;
        highest = std::max(highest, numberOfId(source.id, idStem));
    }
    if (const Done kept = data.keepHighestId(idKey, highest); !kept) return kept;
    for (const AuditChange& change : changesOfSources(*before, sources, reason))
        if (const Done done = data.audit(change); !done) return done;
    return transaction->commit();
}

Result<std::string> newSourceId(ProjectData& data)
{
    const Result<std::vector<Source>> present = readSources(data);
    if (!present) return present.error();
    std::int64_t highest = 0;
    for (const Source& source : *present) highest = std::max(highest, numberOfId(source.id, idStem));
    return data.nextId(idKey, idStem, highest);
}

} // namespace titer::store
