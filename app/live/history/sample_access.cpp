#include "app/live/history/sample_access.h"

#include "app/common/tables/lab_formats.h"
#include "app/live/history/file_export.h"
#include "core/connect/import_options.h"
#include "core/store/audit.h"
#include "core/store/history/exchange/import_csv.h"

#include <filesystem>

namespace titer::app {

using base::Done;
using base::Result;
using store::LabSamples;
using Report = BackgroundTask::Report;
using Reported = BackgroundTask::Reported;

namespace {

using Picture = std::shared_ptr<const SamplePicture>;

Result<Picture> readPicture(const std::string& folder)
{
    const auto picture = std::make_shared<SamplePicture>();
    std::error_code ignored;
    if (!std::filesystem::exists(store::HistoryIndex::pathIn(folder), ignored)) return Picture(picture);
    Result<LabSamples> samples = LabSamples::open(folder, store::Database::Mode::Read);
    if (!samples) return samples.error();
    // A rule that cannot be read any more is none.
    if (const Result<formats::SampleRule> rule = samples->rule()) picture->rule = rule->text();
    auto list = samples->list();
    if (!list) return list.error();
    auto results = samples->results();
    if (!results) return results.error();
    auto changes = samples->changes();
    if (!changes) return changes.error();
    picture->samples = std::move(*list);
    picture->results = std::move(*results);
    picture->changes = std::move(*changes);
    return Picture(picture);
}

base::Error stoppedImport(const std::string& path)
{
    return {base::Code::Input, path,
            base::say(CORE_TR("core", "The import of {1} was stopped; none of its samples was taken in."),
                      std::filesystem::path(path).filename().string())};
}

Result<std::vector<formats::LabSample>> samplesOf(const SampleFile& file, const std::function<void(double)>& progress,
                                                  const std::stop_token& stop)
{
    if (stop.stop_requested()) return stoppedImport(file.path); // before its turn came
    base::Errors errors;
    base::Notices ofFile; // reported where the file is taken in
    store::ImportOrder order{.path = file.path};
    order.options = connect::readImportOptions(file.settings, errors);
    if (!file.isTable) order.formats = allFormats(file.project, ofFile);
    store::CsvImport import =
        errors.empty() ? store::tryImport(order, progress, stop, errors, ofFile) : store::CsvImport();
    if (!errors.empty()) return errors.front();
    // A part of them would look like all.
    if (stop.stop_requested()) return stoppedImport(file.path);
    return std::move(import.labSamples);
}

template <class T> Done doneOf(const Result<T>& result)
{
    return result ? base::done() : Done(result.error());
}

} // namespace

SampleAccess::SampleAccess(QObject* parent)
    : QObject(parent)
{
}

void SampleAccess::setProject(const std::string& path)
{
    m_task.stopAll();
    m_taking.clear();
    m_project = path;
    m_folder = path.empty() ? std::string() : store::historyFolder(path);
}

// What the one under way may have written before it was stopped is not taken twice.
void SampleAccess::goOnIn(const std::string& path)
{
    const std::deque<SampleFile> files = m_taking;
    const std::string before = m_project;
    setProject(path);
    m_done = 0.0;
    for (SampleFile file : files) {
        if (file.project == before) file.project = path;
        takeFile(file);
    }
}

void SampleAccess::look()
{
    if (m_task.isRunning(Looking) || m_folder.empty()) return;
    m_task.start(
        [this, folder = m_folder](const std::stop_token&, const Report&) -> Reported {
            const Result<Picture> picture = readPicture(folder);
            if (!picture) return [this, error = picture.error()] { emit failed(error); };
            return [this, picture = *picture] { emit looked(picture); };
        },
        Looking);
}

// What a person decided is carried out, also where the project is another one by then.
void SampleAccess::act(Act act)
{
    if (m_folder.empty()) return;
    m_task.add(
        [this, act = std::move(act), folder = m_folder](const std::stop_token&, const Report&) -> Reported {
            return [this, kept = keep(folder, act)] { report(kept); };
        },
        Acting);
}

SampleAccess::Kept SampleAccess::keep(const std::string& folder, const Act& act)
{
    Kept kept;
    Result<LabSamples> samples = LabSamples::open(folder, store::Database::Mode::Create);
    kept.done = samples ? act(*samples, kept.notices) : Done(samples.error());
    return kept;
}

void SampleAccess::report(const Kept& kept)
{
    if (!kept.done) return void(emit failed(kept.done.error()));
    for (const base::Notice& notice : kept.notices) emit reported(notice);
    emit changed();
    look();
}

store::Decision SampleAccess::decision(const std::string& reason) const
{
    return {store::personOfProcess(), reason, base::now().microseconds};
}

void SampleAccess::setRule(const std::string& text)
{
    act([text, decision = decision()](LabSamples& samples, base::Notices&) {
        return doneOf(samples.setRule(text, decision));
    });
}

void SampleAccess::plan(const formats::SampleParts& of, const std::string& days, std::int64_t start)
{
    act([=, decision = decision()](LabSamples& samples, base::Notices&) -> Done {
        const auto list = formats::readDays(days);
        if (!list) return base::Error{list.error().code, "days", list.error().what};
        return doneOf(samples.plan(of, *list, start, decision));
    });
}

void SampleAccess::draw(const std::string& label, std::int64_t time)
{
    act([=, decision = decision()](LabSamples& samples, base::Notices&) {
        return doneOf(samples.draw(label, time, decision));
    });
}

void SampleAccess::setDrawn(std::int64_t id, std::int64_t time, const std::string& reason)
{
    act([=, decision = decision(reason)](LabSamples& samples, base::Notices&) {
        return samples.setDrawn(id, time, decision);
    });
}

void SampleAccess::assign(std::int64_t id, const formats::SampleParts& parts, const std::string& reason)
{
    act([=, decision = decision(reason)](LabSamples& samples, base::Notices&) {
        return samples.assign(id, parts, decision);
    });
}

void SampleAccess::evaluate(std::int64_t id, store::SampleEntry::Acceptance acceptance, const std::string& reason)
{
    act([=, decision = decision(reason)](LabSamples& samples, base::Notices&) {
        return samples.evaluate(id, acceptance, decision);
    });
}

void SampleAccess::takeFile(const SampleFile& file)
{
    if (m_folder.empty()) return;
    m_taking.push_back(file);
    m_task.add(
        [this, file, folder = m_folder](const std::stop_token& stop, const Report& report) -> Reported {
            const auto progress = nowAndThen([this, report](double done) { report([this, done] { m_done = done; }); });
            const auto found = samplesOf(file, progress, stop);
            if (!found) return [this, error = found.error()] { endTaking({error, {}}, {}, 0); };
            if (found->empty()) return [this, path = file.path] { endTaking({}, path, 0); }; // no store is made for it
            // The store may have gone elsewhere.
            if (stop.stop_requested())
                return [this, error = stoppedImport(file.path)] { endTaking({error, {}}, {}, 0); };
            const Kept kept = keep(folder, [&](LabSamples& samples, base::Notices& notices) -> Done {
                const auto taken = samples.take(*found, {{}, std::filesystem::path(file.path).filename().string()});
                if (taken) notices = taken->notices;
                return doneOf(taken);
            });
            return
                [this, kept, path = file.path, count = std::int64_t(found->size())] { endTaking(kept, path, count); };
        },
        Taking);
    emit takingChanged();
}

void SampleAccess::endTaking(const Kept& kept, const std::string& path, std::int64_t samples)
{
    m_taking.pop_front();
    m_done = 0.0;
    emit takingChanged();
    if (kept.done && samples == 0) return;
    report(kept);
    if (kept.done)
        emit taken(path, samples);
    else
        emit notTaken(kept.done.error());
}

} // namespace titer::app

#include "app/live/history/moc_sample_access.cpp"
