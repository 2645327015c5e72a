// What a sheet that comes back says other than the study.
#include "core/base/hash.h"
#include "core/base/text.h"
#include "core/studies/models/run_sheet.h"
#include "core/studies/study/plate.h"
#include "core/studies/study/sheet/design_sheet.h"
#include "core/studies/study/sheet/study_sheet.h"
#include "core/studies/study/sheet/study_sheet_names.h"
#include "core/studies/study/sheet/study_sheet_rows.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>
#include <unordered_set>

namespace titer::studies {

std::string studyMark(const Study& study)
{
    const std::string made = study.log.empty() ? std::string() : study.log.front().time;
    return std::string(sheetMark) + study.id + " " + base::sha256(study.id + " " + made).substr(0, 8);
}

namespace {

bool same(double a, double b)
{
    return std::abs(a - b) <= 1e-12 * std::max(std::abs(a), std::abs(b));
}

class Comparing {
public:
    Comparing(const Study& study, const FurtherColumns& further, const ReturnedSheet& sheet)
        : m_study(study)
        , m_further(further)
        , m_sheet(sheet)
    {
    }

    std::vector<SheetChange> run()
    {
        std::unordered_map<std::string_view, std::size_t> places;
        for (const StudyRun& one : m_study.runs) places.emplace(one.id, places.size());
        for (const ReturnedRun& now : m_sheet.runs) {
            const auto was = now.run.id.empty() ? places.end() : places.find(now.run.id);
            if (was == places.end()) {
                m_changes.push_back(
                    {.kind = SheetChange::Kind::Added, .id = now.run.id, .line = now.line, .run = now.run});
                continue;
            }
            m_order.push_back(now.run.id);
            compareRun(was->second, now);
        }
        compareOrder();
        return std::move(m_changes);
    }

private:
    void add(const ReturnedRun& now, SheetChange::Kind kind, std::string column, std::string before, std::string after,
             std::size_t place = 0, double value = 0.0)
    {
        m_changes.push_back({.kind = kind,
                             .id = now.run.id,
                             .column = std::move(column),
                             .before = std::move(before),
                             .after = std::move(after),
                             .line = now.line,
                             .place = place,
                             .value = value});
    }

    void compareRun(std::size_t place, const ReturnedRun& now)
    {
        const StudyRun& was = m_study.runs[place];
        compareSettings(was, now);
        if (m_sheet.kind == SheetKind::Design)
            for (const auto& [title, member] :
                 {std::pair("block", &StudyRun::block), std::pair("whole_plot", &StudyRun::wholePlot)})
                if (was.*member != now.run.*member)
                    add(now, SheetChange::Kind::Setting, title, std::to_string(was.*member),
                        std::to_string(now.run.*member));
        compareResults(was, now);
        if (m_sheet.vessels && was.vessel != now.run.vessel)
            add(now, SheetChange::Kind::Vessel, std::string(vesselColumn), was.vessel, now.run.vessel);
        if (m_sheet.comments && was.comment != now.run.comment)
            add(now, SheetChange::Kind::Comment, std::string(commentColumn), was.comment, now.run.comment);
        for (std::size_t i = 0; i < m_further.titles.size(); ++i) {
            const auto column = std::find(m_sheet.further.begin(), m_sheet.further.end(), m_further.titles[i]);
            if (column == m_sheet.further.end()) continue;
            const std::string& before = m_further.cells[place][i];
            const std::string& after = now.further[std::size_t(column - m_sheet.further.begin())];
            if (before != after) add(now, SheetChange::Kind::Comment, m_further.titles[i], before, after);
        }
    }

    void compareSettings(const StudyRun& was, const ReturnedRun& now)
    {
        for (std::size_t f = 0; f < m_study.factors.size(); ++f) {
            const Factor& factor = m_study.factors[f].factor;
            const double before = was.settings[f], after = now.run.settings[f];
            const std::string from = writeSetting(before, factor), to = writeSetting(after, factor);
            if (from != to && !same(before, after))
                add(now, SheetChange::Kind::Setting, factor.title(), from, to, f, after);
        }
    }

    void compareResults(const StudyRun& was, const ReturnedRun& now)
    {
        for (std::size_t i = 0; i < m_study.responses.size(); ++i) {
            if (!m_sheet.responses[i]) continue;
            const StudyCell before = cellOf(was, i), after = cellOf(now.run, i);
            const auto text = [](const StudyCell& cell) {
                return cell.origin == StudyCell::Origin::Missing ? std::string() : base::writeNumber(cell.value);
            };
            const bool none = before.origin == StudyCell::Origin::Missing && after.origin == StudyCell::Origin::Missing;
            if (none || same(before.value, after.value)) continue;
            add(now, SheetChange::Kind::Result, titleOf(m_study.responses[i]), text(before), text(after), i,
                after.value);
            m_changes.back().ofTwin = before.origin == StudyCell::Origin::Twin;
        }
    }

    void compareOrder()
    {
        if (m_sheet.part) return;
        const std::unordered_set<std::string_view> there(m_order.begin(), m_order.end());
        std::vector<std::string> before;
        for (const StudyRun& run : m_study.runs) {
            if (there.contains(run.id))
                before.push_back(run.id);
            else if (run.excluded.empty())
                m_changes.push_back({.kind = SheetChange::Kind::Missing, .id = run.id});
        }
        if (before != m_order)
            m_changes.push_back({.kind = SheetChange::Kind::Order,
                                 .before = base::join(before, ", "),
                                 .after = base::join(m_order, ", "),
                                 .order = m_order});
    }

    const Study& m_study;
    const FurtherColumns& m_further;
    const ReturnedSheet& m_sheet;
    std::vector<SheetChange> m_changes;
    std::vector<std::string> m_order; // ids of runs that both have
};

SheetComparison comparisonOf(const Study& study, const FurtherColumns& further, ReturnedSheet sheet)
{
    SheetComparison comparison{.errors = std::move(sheet.errors), .notices = std::move(sheet.notices)};
    if (comparison.errors.empty()) comparison.changes = Comparing(study, further, sheet).run();
    return comparison;
}

} // namespace

SheetComparison compareSheet(const Study& study, std::string_view text)
{
    return comparisonOf(study, {}, readReturnedSheet(study, text, SheetKind::Study));
}

SheetComparison compareSheet(const DesignSheet& sheet, std::string_view text)
{
    return comparisonOf(sheet.study, sheet.further, readReturnedSheet(sheet.study, text, SheetKind::Design));
}

} // namespace titer::studies
