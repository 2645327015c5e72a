#include "ui/tiles/parts/recipe_state.h"

#include "app/document/conditions.h"
#include "core/base/not_available.h"
#include "ui/shown/run_values.h"
#include "ui/tiles/parts/quality_look.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace titer::tiles {

using app::FeedPhase;
using base::Json;

namespace {

struct RecipeWords {
    Q_DECLARE_TR_FUNCTIONS(RecipeState)
};

bool holds(const FeedPhase& phase, double now)
{
    return phase.from <= now && !(phase.to <= now);
}

std::string unitNow(const std::vector<FeedPhase>& phases, double now)
{
    const FeedPhase* last = nullptr;
    for (const FeedPhase& phase : phases) {
        const bool better = !last || (holds(phase, now) && !holds(*last, now)) ||
                            (holds(phase, now) == holds(*last, now) && phase.from <= now && phase.from >= last->from);
        if (better) last = &phase;
    }
    return last ? last->unit : std::string();
}

// The phase of the plant's recipe that a stretch of the feed shows, by id or label.
int phaseOf(const model::Plant& plant, const FeedPhase& shown)
{
    int found = -1;
    for (std::size_t i = 0; i < plant.phases.size(); ++i) {
        const model::PlantPhase& phase = plant.phases[i];
        if (phase.label != shown.name && phase.id != shown.name) continue;
        const model::PlantUnit* unit = phase.unit >= 0 ? &plant.units[std::size_t(phase.unit)] : nullptr;
        if (unit && (unit->id == shown.unit || unit->label == shown.unit)) return int(i);
        if (found < 0) found = int(i);
    }
    return found;
}

QString nameOf(const model::PlantPhase& phase)
{
    return QString::fromStdString(phase.label.empty() ? phase.id : phase.label);
}

QString followerOf(const model::Plant& plant, int phase)
{
    for (const model::PlantPhase& other : plant.phases)
        if (std::find(other.after.begin(), other.after.end(), phase) != other.after.end()) return nameOf(other);
    return {};
}

// A limit as the plant file has it: a text with its unit, or a number in SI.
QString limitText(const Json& limit)
{
    return limit.isString() ? QString::fromStdString(limit.string()) : shown::valueText(limit.number());
}

class Transition {
public:
    Transition(const app::TagFeed& feed, const app::Run& run, const FeedPhase& shown)
        : m_feed(feed)
        , m_shown(shown)
    {
        const model::Plant& plant = *run.plant;
        const int index = phaseOf(plant, shown);
        if (index < 0) return;
        const model::PlantPhase& phase = plant.phases[std::size_t(index)];
        for (const model::PhaseEntry& entry : run.flowsheet.phases)
            if (entry.id == phase.id) read(app::conditionsOf(entry), phase, run);
        if (m_words.isEmpty()) return;
        const QString next = followerOf(plant, index);
        text = next.isEmpty() ? RecipeWords::tr("Ends %1", "when a phase ends: when …, in …").arg(m_words)
                              : RecipeWords::tr("%1 %2", "the next phase, when it comes").arg(next, m_words);
    }

    QString text, present;

private:
    void read(const app::Conditions& conditions, const model::PlantPhase& phase, const app::Run& run)
    {
        for (std::size_t i = 0; i < conditions.items.size(); ++i) {
            const QString words = wordsOf(conditions.items[i], i < phase.until.size() ? &phase.until[i] : nullptr, run);
            if (words.isEmpty()) continue;
            m_words = m_words.isEmpty() ? words
                      : conditions.all  ? RecipeWords::tr("%1 and %2", "conditions").arg(m_words, words)
                                        : RecipeWords::tr("%1 or %2", "conditions").arg(m_words, words);
        }
    }

    QString wordsOf(const Json& item, const model::Condition* known, const app::Run& run)
    {
        if (item.isString()) return eventText(item.string());
        if (item.find("for") && known) {
            const double left = m_shown.from + known->limit - m_feed.now();
            return left > 0 ? RecipeWords::tr("in %1").arg(shown::lengthText(left)) : RecipeWords::tr("now");
        }
        if (const Json* volume = item.find("volume"))
            return RecipeWords::tr("when %1 have been transferred").arg(limitText(*volume));
        const std::string side = app::sideOf(item);
        if (side.empty()) return {};
        const std::string tag = item.find("value")->string();
        const figures::Column* column = run.result.column(tag);
        const QString name = QString::fromStdString(column ? column->label : tag), limit = limitText(*item.find(side));
        reportPresent("model/" + tag);
        return side == "above" ? RecipeWords::tr("when %1 is above %2", "name, limit").arg(name, limit)
                               : RecipeWords::tr("when %1 is below %2", "name, limit").arg(name, limit);
    }

    static QString eventText(const std::string& event)
    {
        if (event == "empty") return RecipeWords::tr("when it is empty");
        if (event == "full") return RecipeWords::tr("when the receiver is full");
        return RecipeWords::tr("at “%1”", "an event of a unit").arg(QString::fromStdString(event));
    }

    void reportPresent(const std::string& tag)
    {
        const app::FeedTag* known = m_feed.find(tag);
        const double value = known ? m_feed.value(tag).value : base::notAvailable;
        if (!std::isfinite(value)) return;
        const QString words = quantityText(value, known->unit);
        present = present.isEmpty() ? words : RecipeWords::tr("%1, %2", "values").arg(present, words);
    }

    const app::TagFeed& m_feed;
    const FeedPhase& m_shown;
    QString m_words;
};

} // namespace

RecipeState readRecipe(const app::TagFeed& feed, const std::string& unit)
{
    RecipeState state;
    const double now = feed.now();
    std::vector<FeedPhase> all = feed.phases();
    std::erase_if(all, [](const FeedPhase& phase) { return !std::isfinite(phase.from); });
    const std::string shown = unit.empty() ? unitNow(all, now) : unit;
    for (const FeedPhase& phase : all)
        if (phase.unit == shown) state.phases.push_back(phase);
    std::stable_sort(state.phases.begin(), state.phases.end(),
                     [](const FeedPhase& a, const FeedPhase& b) { return a.from < b.from; });
    if (state.phases.empty()) return state;
    state.from = state.phases.front().from;
    state.until = state.from;
    for (std::size_t i = 0; i < state.phases.size(); ++i) {
        const FeedPhase& phase = state.phases[i];
        if (holds(phase, now)) state.current = int(i);
        // NaN, an open end, stays.
        if (!(phase.to <= state.until)) state.until = std::isnan(state.until) ? state.until : phase.to;
    }
    const std::shared_ptr<const app::Run> run = feed.run();
    if (state.current < 0 || !run || !run->plant) return state;
    const Transition transition(feed, *run, state.phases[std::size_t(state.current)]);
    state.transition = transition.text;
    state.present = transition.present;
    return state;
}

} // namespace titer::tiles
