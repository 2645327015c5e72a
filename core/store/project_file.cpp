// Opening, closing and copying a project, and its plant. What else lies in it: project_contents.cpp.
#include "core/store/project_file.h"

#include "core/base/whole_file.h"
#include "core/store/plant_changes.h"
#include "core/store/project_access.h"
#include "core/store/project_data.h"
#include "core/store/project_schema.h"

#include <filesystem>
#include <utility>

namespace titer::store {

using base::Done;
using base::Error;
using base::Result;
using base::say;
using base::Sentence;

namespace {

namespace fs = std::filesystem;

base::Error isOpen(const std::string& path, const Holder& holder)
{
    return projectError(path,
                        say(CORE_TR("core", "{1} has a project with this name open on {2}. Close it there, or choose "
                                            "another name."),
                            holder.user, holder.host));
}

base::Error isRecorded(const std::string& path, const Holder& holder)
{
    return projectError(path,
                        say(CORE_TR("core", "{1} is recording for the project with this name on {2} (process {3}). "
                                            "Stop the recorder, or choose another name."),
                            holder.user, holder.host, std::to_string(holder.process)));
}

Done fillNewFile(const std::string& path, std::string_view plant)
{
    Result<Database> database = Database::open(path, Database::Mode::Create);
    if (!database) return database.error();
    const std::string identity = "PRAGMA synchronous=FULL; PRAGMA application_id=" + std::to_string(applicationId);
    Done done = database->run(identity.c_str());
    if (!done) return done;
    const Result<std::optional<std::string>> migrated = migrate(*database, projectMigrations());
    if (!migrated) return migrated.error();
    Result<Transaction> transaction = Transaction::begin(*database);
    if (!transaction) return transaction.error();
    Result<Statement> statement = database->prepare("INSERT INTO plant VALUES (1, ?1, 1, " STORE_NOW ")");
    if (!statement) return statement.error();
    done = statement->bind(1, plant).run();
    if (done) done = database->run("INSERT INTO meta VALUES ('created', " STORE_NOW ")");
    if (done)
        if (const Result<AuditEntry> entry = audit::append(*database, {.what = "created"}); !entry)
            done = entry.error();
    return done ? transaction->commit() : done;
}

} // namespace

ProjectFile::ProjectFile(std::unique_ptr<ProjectData> data)
    : m(std::move(data))
{
}
ProjectFile::ProjectFile(ProjectFile&&) noexcept = default;

ProjectFile& ProjectFile::operator=(ProjectFile&& other) noexcept
{
    if (this != &other) {
        if (m) (void)close();
        m = std::move(other.m);
    }
    return *this;
}

ProjectFile::~ProjectFile()
{
    if (m) (void)close();
}

const std::string& ProjectFile::path() const
{
    return m->path;
}
bool ProjectFile::writable() const
{
    return m->database && m->lock.taken();
}
std::int64_t ProjectFile::written()
{
    if (!m->database) return 0;
    const Result<std::int64_t> rows = m->database->number("SELECT total_changes()");
    return rows ? *rows : 0;
}
const std::optional<Sentence>& ProjectFile::whyReadOnly() const
{
    return m->whyReadOnly;
}
const base::Notices& ProjectFile::notices() const
{
    return m->notices;
}

namespace {

// What is left of the trail of a project that another one replaces.
std::string trailOf(const std::string& path)
{
    const Result<AuditCheck> check = AuditTrail::ofProject(path).verify();
    return check ? std::to_string(check->entries) + " entries, head " + check->head : "no project with a trail";
}

} // namespace

Result<ProjectFile> ProjectFile::create(const std::string& path, std::string_view plant, bool replace)
{
    std::error_code ignored;
    const bool exists = fs::exists(path, ignored);
    if (exists && !replace)
        return projectError(
            path, say(CORE_TR("core", "A file with this name already exists. Choose another name, or allow it to "
                                      "be replaced.")));
    std::optional<Holder> holder;
    ProjectLock lock = ProjectLock::take(path, holder);
    if (holder) return isOpen(path, *holder);
    if (exists) holder = ProjectLock::recorderOf(path);
    if (holder) return isRecorded(path, *holder);
    if (!lock.taken())
        return projectError(path,
                            say(CORE_TR("core", "You do not have permission to write in this folder. Choose another "
                                                "one.")));
    const std::string replaced = exists ? trailOf(path) : std::string();
    const Result<std::string> beside = base::fileBeside(path);
    if (!beside) return beside.error();
    const std::string& partial = *beside;
    Done made = fillNewFile(partial, plant);
    if (made) {
        removeLogs(path);
        made = moveDurably(partial, path);
    }
    if (!made) {
        fs::remove(partial, ignored);
        removeLogs(partial);
        return projectError(path, made.error().what);
    }
    auto data = std::make_unique<ProjectData>();
    data->path = path;
    data->lock = std::move(lock);
    const Done opened = openForWriting(*data);
    if (!opened) return opened.error();
    ProjectFile project(std::move(data));
    if (exists)
        if (const Done reported = project.audit({.what = "replaced", .before = replaced}); !reported)
            return reported.error();
    return project;
}

Result<ProjectFile> ProjectFile::open(const std::string& path, Access access)
{
    const Done looks = looksLikeAFile(path);
    if (!looks) return looks.error();
    auto data = std::make_unique<ProjectData>();
    std::error_code ignored;
    const fs::path canonical = fs::weakly_canonical(path, ignored);
    data->path = canonical.empty() ? path : canonical.string();
    if (access == Access::Write) {
        data->whyReadOnly = takeForWriting(data->path, data->lock);
        if (data->lock.taken()) {
            const Result<bool> newer = isNewer(data->path);
            if (!newer) return newer.error();
            if (*newer) {
                data->lock.release();
                data->whyReadOnly =
                    say(CORE_TR("core", "A newer Titer wrote this project, so it is read-only. Install the newer "
                                        "Titer to change it."));
            }
        }
    }
    Done opened = data->lock.taken() ? openForWriting(*data) : openForReading(*data);
    // What can be shown is shown, as on a wall.
    if (!opened && data->lacksRoom) {
        data->lock.release();
        data->whyReadOnly = opened.error().what;
        opened = openForReading(*data);
    }
    if (!opened) return opened.error();
    return ProjectFile(std::move(data));
}

Result<PlantText> ProjectFile::plant()
{
    Result<Statement> statement = m->prepare("SELECT text, revision FROM plant WHERE id = 1");
    if (!statement) return statement.error();
    const Result<bool> row = statement->step();
    if (!row) return row.error();
    if (!*row) {
        return projectError(m->path,
                            say(CORE_TR("core", "The project file contains no plant. Use a saved copy or a backup.")));
    }
    return PlantText{statement->text(0), statement->integer(1)};
}

Result<std::int64_t> ProjectFile::savePlant(std::string_view text)
{
    Result<Transaction> transaction = m->beginWrite();
    if (!transaction) return transaction.error();
    const Result<PlantText> present = plant();
    if (!present) return present.error();
    if (present->text == text) return present->revision;
    Result<Statement> statement =
        m->prepareWrite("UPDATE plant SET text = ?1, revision = revision + 1, saved = " STORE_NOW " WHERE id = 1");
    if (!statement) return statement.error();
    Done done = statement->bind(1, text).run();
    for (const AuditChange& change : mappingChanges(present->text, text))
        if (done) done = m->audit(change);
    if (done) done = transaction->commit();
    if (!done) return done.error();
    return present->revision + 1;
}

Done ProjectFile::saveCopy(const std::string& path)
{
    if (!m->database) return m->closed();
    std::error_code ignored;
    if (fs::equivalent(path, m->path, ignored)) {
        return projectError(
            path, say(CORE_TR("core", "This is the open project; it is already saved. Choose another name for "
                                      "the copy.")));
    }
    std::optional<Holder> holder;
    const ProjectLock lock = ProjectLock::take(path, holder);
    if (holder) return isOpen(path, *holder);
    if (fs::exists(path, ignored)) holder = ProjectLock::recorderOf(path);
    if (holder) return isRecorded(path, *holder);
    return copyInto(*m->database, path);
}

Done ProjectFile::close()
{
    if (!m->database) return base::done();
    Done done = base::done();
    if (writable()) {
        done = m->database->run("PRAGMA wal_checkpoint(TRUNCATE)");
        // Refused while somebody reads the file; the checkpoint above has then moved what it could.
        (void)m->database->run("PRAGMA busy_timeout=0; PRAGMA journal_mode=DELETE");
    }
    m->database.reset();
    m->lock.release();
    return done;
}

} // namespace titer::store
