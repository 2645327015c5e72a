#include "app/study/study_store.h"

#include "core/base/text.h"
#include "core/studies/study/study_json.h"

#include <algorithm>

namespace titer::app {

using base::Result;
using store::AuditChange;
using studies::Study;
using studies::StudyCell;
using studies::StudyRun;

namespace {

const Study* studyOf(std::span<const Study> all, std::string_view id)
{
    const auto found = std::ranges::find(all, id, &Study::id);
    return found == all.end() ? nullptr : &*found;
}

std::string textOf(const StudyCell& cell, const std::string& unit)
{
    if (cell.origin == StudyCell::Origin::Missing) return {};
    return base::writeNumber(cell.value) + (unit.empty() ? "" : " " + unit);
}

// "ccd, 17 runs, seed 1"; empty where nothing is planned.
std::string planOf(const Study& study)
{
    if (study.runs.empty()) return {};
    return (study.kind.empty() ? "" : study.kind + ", ") + std::to_string(study.runs.size()) + " runs, seed " +
           std::to_string(study.seed);
}

class Changes {
public:
    Changes(const Study& before, const Study& after, std::string_view reason)
        : m_before(before)
        , m_after(after)
        , m_place("studies/" + after.id)
        , m_reason(reason)
    {
    }

    std::vector<AuditChange> find()
    {
        if (m_before.name != m_after.name) add("study_renamed", m_place, m_before.name, m_after.name, m_reason);
        if (isReplanned()) add("study_designed", m_place, planOf(m_before), planOf(m_after), m_reason);
        int twin = 0;
        for (const StudyRun& run : m_after.runs) {
            const StudyRun* old = studies::findRun(m_before, run.id);
            const StudyRun none{.id = run.id};
            if (!old) old = &none;
            if (old->excluded.empty() != run.excluded.empty())
                add(run.excluded.empty() ? "study_run_included" : "study_run_excluded", m_place + "/runs/" + run.id,
                    old->excluded, run.excluded, run.excluded.empty() ? m_reason : run.excluded);
            for (std::size_t i = 0; i < m_after.responses.size(); ++i) twin += compareCell(*old, run, i);
        }
        if (twin > 0) add("study_twin_results", m_place, {}, std::to_string(twin), m_reason);
        return std::move(m_changes);
    }

private:
    // Whether it has other runs or settings than before.
    bool isReplanned() const
    {
        const auto same = [](const StudyRun& a, const StudyRun& b) { return a.id == b.id && a.settings == b.settings; };
        return m_before.kind != m_after.kind || !std::ranges::equal(m_before.runs, m_after.runs, same);
    }

    // How many values the twin gave: 0 or 1.
    int compareCell(const StudyRun& old, const StudyRun& run, std::size_t response)
    {
        const studies::StudyResponse& now = m_after.responses[response];
        const auto same = std::ranges::find(m_before.responses, now.name, &studies::StudyResponse::name);
        const StudyCell was = same == m_before.responses.end()
                                  ? StudyCell()
                                  : cellOf(old, std::size_t(same - m_before.responses.begin()));
        const StudyCell is = cellOf(run, response);
        if (was == is) return 0;
        const bool measured = was.origin == StudyCell::Origin::Measured || is.origin == StudyCell::Origin::Measured;
        if (measured)
            add("study_result", m_place + "/runs/" + run.id + "/" + now.name, textOf(was, now.unit),
                textOf(is, now.unit), m_reason);
        return is.origin == StudyCell::Origin::Twin;
    }

    void add(std::string what, std::string place, std::string before, std::string after, std::string reason)
    {
        m_changes.push_back(
            {std::move(what), std::move(place), std::move(before), std::move(after), std::move(reason)});
    }

    const Study &m_before, &m_after;
    std::string m_place, m_reason;
    std::vector<AuditChange> m_changes;
};

} // namespace

Result<std::vector<Study>> readStudies(store::ProjectFile& project)
{
    const auto items = project.items(store::ItemKind::Study);
    if (!items) return items.error();
    std::vector<Study> all;
    for (const store::Item& item : *items) {
        Result<Study> study = studies::readStudy(item.text);
        if (!study) {
            base::Error error = study.error();
            error.where = "studies/" + item.id + "/" + error.where;
            return error;
        }
        study->id = item.id;
        all.push_back(*std::move(study));
    }
    return all;
}

base::Done saveStudies(store::ProjectFile& project, std::span<const Study> studies, std::string_view reason)
{
    const Result<std::vector<Study>> before = readStudies(project);
    if (!before) return before.error();
    std::vector<store::Item> items;
    std::vector<AuditChange> changes;
    const auto report = [&](const Study* old, const Study* now) {
        for (AuditChange& change : studyChanges(old, now, reason)) changes.push_back(std::move(change));
    };
    for (const Study& old : *before)
        if (!studyOf(studies, old.id)) report(&old, nullptr);
    for (const Study& study : studies) {
        items.push_back({study.id, studies::writeStudy(study).write(false)});
        report(studyOf(*before, study.id), &study);
    }
    return project.saveItems(store::ItemKind::Study, items, reason, changes);
}

std::vector<AuditChange> studyChanges(const Study* before, const Study* after, std::string_view reason)
{
    if (!after)
        return before ? std::vector<AuditChange>{{"study_removed",
                                                  "studies/" + before->id,
                                                  before->name,
                                                  {},
                                                  std::string(reason)}}
                      : std::vector<AuditChange>{};
    std::vector<AuditChange> changes;
    const Study none{.name = after->name};
    if (!before) changes.push_back({"study_added", "studies/" + after->id, {}, after->name, std::string(reason)});
    for (AuditChange& change : Changes(before ? *before : none, *after, reason).find())
        changes.push_back(std::move(change));
    return changes;
}

} // namespace titer::app
