// What studies vary and look at first.
#include "app/study/study_planner.h"

#include "app/form/numbers/plant_numbers.h"
#include "app/form/tag_names.h"
#include "app/study/pool_study.h"
#include "app/study/study_start.h"

#include <algorithm>

namespace titer::app {

using studies::Study;

namespace {

// Like no other factor: where one of another unit has the name, with that of its own ("Reactor 2: Feed rate"), else with its group.
std::string nameFor(const Study& study, const std::vector<PlantNumber>& numbers, const FormRow& row,
                    const std::string& name)
{
    const auto at = [&](const std::string& path) {
        const auto found = std::ranges::find(numbers, path, [](const PlantNumber& one) { return one.row.path; });
        return found == numbers.end() ? nullptr : &*found;
    };
    const auto other = std::ranges::find(study.factors, name, [](const auto& one) { return one.factor.name; });
    const PlantNumber* own = at(row.path);
    const PlantNumber* before = other == study.factors.end() ? nullptr : at(other->path);
    if (!own || !before || own->owner == before->owner) return freeName(study, name, row.group.toStdString());
    return freeName(study,
                    StudyPlanner::tr("%1: %2", "a unit, its number")
                        .arg(own->ownerName, QString::fromStdString(name))
                        .toStdString(),
                    row.group.toStdString());
}

} // namespace

StudyPlanner::StudyPlanner(const Document& document, const AutoRun& autoRun, StudySession& session)
    : m_document(document)
    , m_autoRun(autoRun)
    , m_session(session)
{
    connect(&autoRun, &AutoRun::changed, this, &StudyPlanner::addFirstResponses);
}

base::Done StudyPlanner::vary(const std::vector<FormRow>& rows)
{
    const StudySession::Value now = m_session.value();
    Study study = now ? *now : Study{};
    QStringList names;
    base::Done done = base::done();
    const std::vector<PlantNumber> numbers = plantNumbers(m_document, NumberUse::Vary);
    for (const FormRow& row : rows) {
        const bool there =
            std::ranges::any_of(study.factors, [&](const studies::StudyFactor& f) { return f.path == row.path; });
        if (there) continue;
        base::Result<studies::StudyFactor> factor = factorOf(m_document.flowsheet(), row);
        if (!factor) {
            done = factor.error();
            continue;
        }
        factor->factor.name = nameFor(study, numbers, row, factor->factor.name);
        names << QString::fromStdString(factor->factor.name);
        const double middle = 0.5 * (factor->factor.low + factor->factor.high);
        addFactor(study, std::move(*factor), middle);
    }
    if (names.isEmpty()) return done;
    const QString text = tr("Vary %1", "names of factors").arg(names.join(QStringLiteral(", ")));
    if (now) {
        m_session.change(std::move(study), text);
    } else {
        study.name = numberedName();
        begin(std::move(study), text);
    }
    return done;
}

void StudyPlanner::addStudy()
{
    Study study;
    study.name = numberedName();
    begin(std::move(study), tr("New study"));
}

base::Done StudyPlanner::addPool(const std::string& unit)
{
    base::Result<Study> study = poolStudy(m_document.flowsheet(), m_document.catalogue(), unit);
    if (!study) return study.error();
    const QString name = tr("Pool of %1", "a column").arg(unitName(m_document.flowsheet(), unit));
    study->name = name.toStdString();
    for (int i = 2; std::ranges::any_of(m_session.studies(),
                                        [&](const StudySession::Value& one) { return one->name == study->name; });
         ++i)
        study->name = QStringLiteral("%1 %2").arg(name).arg(i).toStdString();
    m_session.add(*std::move(study), tr("New study"));
    return base::done();
}

void StudyPlanner::addResponse(studies::StudyResponse response)
{
    Study after = *m_session.value();
    response.name = freeName(after, response.name, {});
    const QString name = QString::fromStdString(response.name);
    app::addResponse(after, std::move(response));
    m_session.change(std::move(after), tr("Add the response %1", "a response").arg(name));
}

std::string StudyPlanner::numberedName() const
{
    return tr("Study %1", "number").arg(int(m_session.studies().size()) + 1).toStdString();
}

void StudyPlanner::begin(Study study, const QString& text)
{
    m_session.add(std::move(study), text);
    m_wantsResponses = true;
    addFirstResponses();
}

// What the plant makes is looked at first; that is known once it has run.
void StudyPlanner::addFirstResponses()
{
    const StudySession::Value now = m_session.value();
    if (!m_wantsResponses || !now || !m_autoRun.run()) return;
    m_wantsResponses = false;
    if (!now->responses.empty()) return;
    Study study = *now;
    for (studies::StudyResponse& response : firstResponses(*m_autoRun.run())) {
        response.name = freeName(study, response.name, {});
        app::addResponse(study, std::move(response));
    }
    m_session.change(std::move(study), tr("Add the key figures of the plant as responses"));
}

} // namespace titer::app

#include "app/study/moc_study_planner.cpp"
