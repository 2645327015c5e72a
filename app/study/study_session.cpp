// Studies of a project.
#include "app/study/study_session.h"

#include "app/study/study_store.h"
#include "core/base/time.h"
#include "core/store/audit.h"
#include "core/studies/numerics/stratified_normals.h"
#include "core/studies/study/study_json.h"

#include <algorithm>
#include <charconv>

namespace titer::app {

using studies::Study;

namespace {

constexpr std::string_view stem = "study-";

int numberOf(std::string_view id)
{
    int number = 0;
    if (id.starts_with(stem)) std::from_chars(id.data() + stem.size(), id.data() + id.size(), number);
    return number;
}

bool sameFactors(const Study& a, const Study& b)
{
    return std::ranges::equal(
        a.factors, b.factors, {}, [](const studies::StudyFactor& one) { return one.factor.name; },
        [](const studies::StudyFactor& one) { return one.factor.name; });
}

// Whether the plan is another one; results, comments and what is looked at are none of it.
bool otherPlan(const Study& a, const Study& b)
{
    const auto samePlace = [](const studies::StudyRun& one, const studies::StudyRun& other) {
        return one.id == other.id && one.settings == other.settings && one.run == other.run;
    };
    return a.factors != b.factors || a.responses != b.responses || a.kind != b.kind || a.constraints != b.constraints ||
           !std::ranges::equal(a.runs, b.runs, samePlace);
}

// What changed stands in the trail of the project.
base::Done write(store::ProjectFile& file, const std::vector<StudySession::Value>& before,
                 const std::vector<StudySession::Value>& after, const std::vector<store::Item>& unread)
{
    std::vector<store::Item> items;
    std::vector<store::AuditChange> changes;
    const auto ofId = [](const std::vector<StudySession::Value>& list, const std::string& id) -> const Study* {
        const auto found = std::ranges::find(list, id, [](const StudySession::Value& study) { return study->id; });
        return found == list.end() ? nullptr : found->get();
    };
    const auto report = [&](const Study* old, const Study* now) {
        if (old == now) return;
        for (store::AuditChange& change : studyChanges(old, now)) changes.push_back(std::move(change));
    };
    for (const StudySession::Value& study : before)
        if (!ofId(after, study->id)) report(study.get(), nullptr);
    for (const StudySession::Value& study : after) {
        items.push_back({study->id, studies::writeStudy(*study).write(false)});
        report(ofId(before, study->id), study.get());
    }
    items.insert(items.end(), unread.begin(), unread.end());
    return file.saveItems(store::ItemKind::Study, items, {}, changes);
}

} // namespace

void StudyStep::put(Values& studies, Values others)
{
    for (StudySession::Value& study : others) {
        const auto old = std::ranges::find(studies, study->id, [](const auto& one) { return one->id; });
        if (old == studies.end() || (*old)->setting == study->setting || !sameFactors(**old, *study)) continue;
        Study moved = *study;
        moved.setting = (*old)->setting;
        study = std::make_shared<const Study>(std::move(moved));
    }
    studies = std::move(others);
}

StudySession::StudySession(Document& document, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_studies([this](const StudyStep&) { stepDone(); })
    , m_normals(std::make_shared<studies::StratifiedNormals>())
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryDelay);
    connect(&m_retry, &QTimer::timeout, this, &StudySession::save);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restDelay);
    connect(&m_rest, &QTimer::timeout, this, &StudySession::keepSetting);
    connect(&document, &Document::opened, this, [this] {
        m_opened = true;
        load();
    });
    connect(&document, &Document::projectChanged, this, &StudySession::changeProject);
    load();
}

StudySession::~StudySession()
{
    // What was posted still answers to this object.
    if (ProjectSession* project = m_document.project()) (void)project->ask([](store::ProjectFile&) { return true; });
}

StudySession::Value StudySession::find(const std::string& id) const
{
    const auto found = std::ranges::find(studies(), id, [](const Value& study) { return study->id; });
    return found == studies().end() ? nullptr : *found;
}

bool StudySession::writable() const
{
    return !m_document.project() || m_document.project()->writable();
}

void StudySession::load()
{
    m_rest.stop();
    m_saved.clear();
    m_unread.clear();
    m_highest = 0;
    ++m_project;
    std::optional<base::Error> fault;
    if (ProjectSession* project = m_document.project()) {
        auto items = project->ask([](store::ProjectFile& file) { return file.items(store::ItemKind::Study); });
        if (!items) fault = items.error();
        for (store::Item& item : items ? *items : std::vector<store::Item>()) {
            m_highest = std::max(m_highest, numberOf(item.id));
            base::Result<Study> study = studies::readStudy(item.text);
            if (study)
                m_saved.push_back(std::make_shared<const Study>(std::move(*study)));
            else
                m_unread.push_back(std::move(item));
            if (!study) fault = study.error();
        }
    }
    m_studies.reset(m_saved);
    showLast();
    if (fault) emit failed(*fault);
}

void StudySession::changeProject()
{
    m_retry.stop();
    m_reported = false;
    if (std::exchange(m_opened, false) || !m_document.project()) return;
    // The same plant in a project that is new.
    ++m_project;
    m_saved.clear();
    save();
}

void StudySession::choose(const std::string& id)
{
    if (id != m_id && find(id)) show(id);
}

// Another study, with nothing selected in it.
void StudySession::show(const std::string& id)
{
    if (m_rest.isActive()) keepSetting();
    m_id = id;
    m_analysed = nullptr;
    m_analysis = nullptr;
    m_validations = nullptr;
    m_response = 0;
    m_run.clear();
    m_present = value();
    m_setting = m_present ? studies::settingOf(*m_present) : std::vector<double>();
    emit changed();
    emit looked();
    analyse();
}

void StudySession::showLast()
{
    show(studies().empty() ? std::string() : studies().back()->id);
}

bool StudySession::change(Study study, const QString& text, const QString& mergeKey, Join join)
{
    const Value before = find(study.id);
    if (!before) return false;
    study.log = before->log;
    study.version = before->version;
    if (study == *before) return false;
    const QString key = mergeKey.isEmpty() ? mergeKey : QString::fromStdString(study.id) + u' ' + mergeKey;
    const bool joins = m_studies.joins(key, join);
    if (!joins && otherPlan(*before, study)) ++study.version;
    const studies::StudyChange line{
        base::writeInstant(base::now()), store::personOfProcess(), {text.toStdString(), {}}};
    if (joins && !study.log.empty())
        study.log.back() = line;
    else
        study.log.push_back(line);
    Values after = studies();
    *std::ranges::find(after, before) = std::make_shared<const Study>(std::move(study));
    return m_studies.change(after, text, key, join);
}

std::string StudySession::add(Study study, const QString& text)
{
    study.id = std::string(stem) + std::to_string(++m_highest);
    study.log.push_back({base::writeInstant(base::now()), store::personOfProcess(), {text.toStdString(), {}}});
    const std::string id = study.id;
    Values after = studies();
    after.push_back(std::make_shared<const Study>(std::move(study)));
    m_studies.change(after, text);
    choose(id);
    return id;
}

void StudySession::remove(const std::string& id, const QString& text)
{
    Values after = studies();
    std::erase_if(after, [&](const Value& study) { return study->id == id; });
    m_studies.change(after, text);
}

void StudySession::stepDone()
{
    const Value before = m_present, now = value();
    save();
    if (!now) return showLast();
    m_present = now;
    if (now == before) return void(emit changed());
    if (!before || !sameFactors(*before, *now)) {
        m_rest.stop();
        m_setting = studies::settingOf(*now);
    } else if (m_rest.isActive()) {
        keepSetting();
    }
    m_response = std::clamp(m_response, 0, std::max(0, int(now->responses.size()) - 1));
    if (std::ranges::find(now->runs, m_run, &studies::StudyRun::id) == now->runs.end()) m_run.clear();
    emit changed();
    emit looked();
    analyse();
}

void StudySession::selectResponse(int response)
{
    const Value now = value();
    if (!now || response == m_response || response < 0 || response >= int(now->responses.size())) return;
    m_response = response;
    emit looked();
}

void StudySession::selectRun(const std::string& id)
{
    if (id == m_run) return;
    m_run = id;
    emit looked();
}

void StudySession::setSetting(const std::vector<double>& coded)
{
    const Value now = value();
    if (!now || coded.size() != now->factors.size() || coded == m_setting) return;
    m_setting = coded;
    m_rest.start();
    emit looked();
}

void StudySession::setAxis(std::size_t axis, int factor)
{
    if (m_axes[1 - axis] == factor) m_axes[1 - axis] = m_axes[axis];
    m_axes[axis] = factor;
    emit looked();
}

void StudySession::keepSetting()
{
    m_rest.stop();
    const Value now = value();
    if (!now || m_setting.size() != now->factors.size()) return;
    Study moved = *now;
    moved.setting.clear();
    for (std::size_t i = 0; i < m_setting.size(); ++i)
        moved.setting.push_back(now->factors[i].factor.toNatural(m_setting[i]));
    if (moved.setting == now->setting) return;
    const Value next = std::make_shared<const Study>(std::move(moved));
    Values kept = studies();
    *std::ranges::find(kept, now) = next;
    m_studies.replace(std::move(kept));
    m_present = next;
    // What the runs say does not depend on it.
    if (m_analysed == now) m_analysed = next;
    save();
}

void StudySession::save()
{
    ProjectSession* project = m_document.project();
    if (!project || !project->writable()) return;
    m_retry.stop();
    // In the order of the edits, so that closing the project waits for the newest.
    const Values before = std::exchange(m_saved, studies());
    project->post([this, before, after = studies(), unread = m_unread, number = m_project](store::ProjectFile& file) {
        const base::Done done = write(file, before, after, unread);
        std::optional<base::Error> error;
        if (!done) error = done.error();
        QMetaObject::invokeMethod(
            this, [this, before, number, error] { saved(number, before, error); }, Qt::QueuedConnection);
    });
}

void StudySession::saved(quint64 project, const Values& before, const std::optional<base::Error>& error)
{
    if (project != m_project) return;
    if (!error) return void(m_reported = false);
    m_saved = before;
    m_retry.start();
    if (!std::exchange(m_reported, true)) emit failed(*error);
}

// One at a time; what changed meanwhile comes next.
void StudySession::analyse()
{
    if (m_task.isRunning()) return;
    const Value study = value();
    if (!study) return void(emit analysisChanged());
    m_task.start([this, study, normals = m_normals](const std::stop_token& stop,
                                                    const BackgroundTask::Report&) -> BackgroundTask::Reported {
        if (stop.stop_requested()) return [] {};
        const auto analysis = std::make_shared<const studies::StudyAnalysis>(
            studies::analyse(*study, studies::usualDraws, normals.get()));
        const auto validations =
            std::make_shared<const std::vector<studies::Validation>>(studies::validate(*study, *analysis));
        return [this, study, analysis, validations] { take(study, analysis, validations); };
    });
}

void StudySession::take(const Value& study, const std::shared_ptr<const studies::StudyAnalysis>& analysis,
                        const std::shared_ptr<const std::vector<studies::Validation>>& validations)
{
    const Value now = value();
    // Of a former state of the study it is better than nothing.
    if (now && study->id == now->id) {
        m_analysed = study;
        m_analysis = analysis;
        m_validations = validations;
        emit analysisChanged();
    }
    if (now != m_analysed) analyse();
}

} // namespace titer::app

#include "app/study/moc_study_session.cpp"
