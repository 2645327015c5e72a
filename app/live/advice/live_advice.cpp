#include "app/live/advice/live_advice.h"

#include "app/common/sentence.h"
#include "app/live/recordings/column_loading.h"
#include "core/base/units/units.h"

#include <QSignalBlocker>

#include <algorithm>
#include <cmath>

namespace titer::app {

using store::AdviceRecord;
using store::KeptAdvice;

namespace {

constexpr double lateShare = 0.02;       // of what lies ahead: a sample so long after that of a list makes another one
constexpr double nearShare = 0.01;       // of a run: what was measured so near its end is of its end
constexpr std::size_t learnedRows = 400; // are plenty

store::AdviceShares sharesOf(const twin::Spread& spread)
{
    return {spread.p10, spread.p50, spread.p90};
}

// The newest number up to `time` and no longer before it than `span` [s].
template <class Point> std::optional<double> newest(const std::vector<Point>& points, double time, double span)
{
    for (auto point = points.rbegin(); point != points.rend(); ++point)
        if (point->time <= time && std::isfinite(point->value))
            return point->time >= time - span ? std::optional(point->value) : std::nullopt;
    return std::nullopt;
}

} // namespace

std::optional<twin::LearnedFrom> learnedFrom(const model::Plant& plant, const std::vector<EstimateTrack>& tracks)
{
    std::vector<const EstimateTrack*> used;
    std::vector<std::string> tags;
    for (const EstimateTrack& track : tracks) {
        if (track.isNumber || track.points.empty() || !model::findReadTarget(plant, track.variable)) continue;
        const bool together = used.empty() || (track.points.size() == used.front()->points.size() &&
                                               track.points.front().time == used.front()->points.front().time);
        if (!together) continue; // another estimator, whose course is another one
        used.push_back(&track);
        tags.push_back(track.variable);
    }
    if (used.empty()) return std::nullopt;
    std::vector<std::vector<double>> rows;
    const std::size_t points = used.front()->points.size();
    for (std::size_t i = 0; i < points; i += 1 + points / learnedRows) {
        rows.emplace_back();
        for (const EstimateTrack* track : used) rows.back().push_back(track->points[i].value);
    }
    return twin::LearnedFrom::read(tags, rows);
}

LiveAdvice::LiveAdvice(Document& document, Laid laid, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_laid(std::move(laid))
    , m_session(document)
    , m_reading(QThread::LowPriority)
{
    connect(&document, &Document::opened, this, [this] {
        end();
        forget();
        readRecord();
    });
    connect(&document, &Document::projectChanged, this, &LiveAdvice::readRecord);
    connect(&m_laid.live, &LiveSession::stateChanged, this, &LiveAdvice::look);
    connect(&m_laid.live, &LiveSession::framed, this, &LiveAdvice::look);
    connect(&m_session, &AdviceSession::changed, this, &LiveAdvice::takeList);
    readRecord();
}

void LiveAdvice::begin(const AdviceOrder& order, double validity)
{
    m_order = order;
    m_validity = validity;
    m_isOn = true;
    forget();
    look();
}

void LiveAdvice::end()
{
    m_isOn = false;
    m_begun = {};
    m_session.stop();
}

void LiveAdvice::forget()
{
    m_begun = {};
    m_gaveUp = false;
    m_found.reset();
    m_offers.clear();
    {
        // Nothing is asked anew, nor compared, on the way: another recording may be about to lie over the plant.
        const QSignalBlocker quiet(m_session);
        m_session.clear();
    }
    emit changed();
}

base::Errors LiveAdvice::readLoading(const std::string& path, TrainOrder& train) const
{
    base::Errors errors;
    base::Notices notices;
    const auto& plant = m_laid.live.plant();
    if (!plant)
        errors.push_back(base::inputError(base::say(CORE_TR("core", "Nothing is overlaid on the plant."))));
    else
        app::readLoading({.path = path}, *plant, train, errors, notices, {});
    return errors;
}

double LiveAdvice::at() const
{
    return m_found ? m_found->request.forecast.from : base::notAvailable;
}

bool LiveAdvice::isLaid() const
{
    const LiveSession::State state = m_laid.live.state();
    return m_laid.live.plant() && m_laid.live.info() && state != LiveSession::State::Closed &&
           state != LiveSession::State::Opening;
}

QString LiveAdvice::whyNot() const
{
    if (!isLaid()) return tr("Nothing is overlaid on the plant.");
    const auto& frame = m_laid.live.frame();
    if (!frame || m_laid.live.isSeeking()) return tr("The estimators have not come this far yet.");
    if (!frame->present || frame->present->empty())
        return tr("No estimator knows anything at this time, or its unit is not at the level advisory.");
    if (!(frame->time < m_laid.live.plant()->duration)) return tr("The recipe is at its end.");
    return {};
}

LiveAdvice::Mark LiveAdvice::markNow() const
{
    const ShadowFrame& frame = *m_laid.live.frame();
    Mark mark{frame.generation, 0, frame.time};
    for (const EstimatorState& estimator : frame.estimators)
        for (const EstimatorState::Channel& channel : estimator.channels) mark.samples += channel.figures.samples;
    return mark;
}

void LiveAdvice::look()
{
    if (isLaid() && m_laid.live.frame() && !m_laid.live.isSeeking()) {
        letLapse();
        compare();
    }
    if (!m_isOn || !whyNot().isEmpty()) return;
    const Mark mark = markNow();
    if (mark.isOf(m_begun)) return;
    if (m_session.isRunning()) {
        const double ahead = m_laid.live.plant()->duration - m_begun.time;
        const bool isFar = mark.time - m_begun.time > lateShare * ahead;
        if (mark.generation == m_begun.generation && (!isFar || m_gaveUp)) return; // it is shown first
        m_gaveUp = true;
    }
    start(mark);
}

void LiveAdvice::start(const Mark& mark)
{
    m_begun = mark;
    const LiveSession& live = m_laid.live;
    m_session.start(m_order,
                    {.plant = live.plant(),
                     .estimates = *live.frame()->present,
                     .from = mark.time,
                     .until = live.plant()->duration},
                    learnedFrom(*live.plant(), live.estimates()));
}

void LiveAdvice::takeList()
{
    if (m_session.found() && m_session.found() != m_found) {
        m_found = m_session.found();
        m_gaveUp = false;
        std::vector<Offer> before = std::exchange(m_offers, {});
        for (const std::vector<twin::Advice>* list : {&m_found->list.advised, &m_found->list.heldBack})
            for (const twin::Advice& advice : *list) {
                Offer offer{.advice = advice,
                            .change = m_found->changes[advice.candidate],
                            .isHeldBack = list == &m_found->list.heldBack,
                            .since = at()};
                const auto same = std::ranges::find_if(before, [&](const Offer& one) {
                    return one.change.path == offer.change.path && one.change.value == offer.change.value;
                });
                if (same != before.end() && same->since <= offer.since) {
                    offer.since = same->since;
                    offer.answer = same->answer;
                }
                m_offers.push_back(std::move(offer));
            }
    }
    emit changed();
    if (!m_session.isRunning()) look(); // what came meanwhile
}

base::Done LiveAdvice::keep(const Offer& offer, Answer answer, const std::string& reason)
{
    ProjectSession* project = m_document.project();
    if (!project || !project->writable())
        return base::inputError("advice/" + offer.change.path,
                                base::say(CORE_TR("core", "An answer to an advice is kept in a project, with who gave "
                                                          "it. Save the plant as a project that you may write to "
                                                          "first.")));
    const PreparedAdvice& all = *m_found;
    KeptAdvice kept{.batch = m_laid.name().toStdString(),
                    .path = offer.change.path,
                    .name = offer.change.name.toStdString(),
                    .unit = offer.change.unit,
                    .now = offer.change.now,
                    .value = offer.change.value,
                    .goal = m_order.goal,
                    .goalUnit = all.goalUnit(),
                    .isMinimized = m_order.isMinimized,
                    .from = all.request.forecast.from,
                    .until = all.request.forecast.until,
                    .planned = sharesOf(all.list.planned),
                    .promised = sharesOf(offer.advice.goal),
                    .gain = sharesOf(offer.advice.gain),
                    .answer = answer,
                    .reason = reason};
    for (std::size_t i = 0; i < offer.advice.limits.size(); ++i)
        if (const twin::LimitOutlook& outlook = offer.advice.limits[i]; outlook.first)
            kept.limits.push_back(all.request.limits[i].text + " (" + base::writeQuantity(*outlook.first, "h", 4) +
                                  ")");
    const base::Result<KeptAdvice> added =
        project->ask([&](store::ProjectFile&) { return AdviceRecord::ofProject(project->path()).add(kept); });
    if (!added) return added.error();
    m_record.push_back(*added);
    if (m_reading.isRunning()) readRecord(); // it may have gone past it
    return base::done();
}

base::Done LiveAdvice::accept(std::size_t offer)
{
    const Offer accepted = m_offers.at(offer);
    Edited after = takenOver(m_document.flowsheet(), *m_found, accepted.change);
    if (!after) return after.error();
    if (base::Done kept = keep(accepted, Answer::Accepted, {}); !kept) return kept;
    m_document.apply(*std::move(after), AdviceSession::tr("Take the advice: %1").arg(accepted.change.name));
    m_document.endMerge();
    // What lies over the plant goes on with that recipe, which has changed from then on alone.
    m_laid.takePlant();
    forget();
    return base::done();
}

base::Done LiveAdvice::decline(std::size_t offer, const std::string& reason)
{
    Offer& declined = m_offers.at(offer);
    if (base::Done kept = keep(declined, Answer::Declined, reason); !kept) return kept;
    declined.answer = Answer::Declined;
    emit changed();
    return base::done();
}

// Those that a person was to answer; what is held back was never recommended.
void LiveAdvice::letLapse()
{
    const double now = m_laid.live.frame()->time;
    bool lapsed = false;
    for (Offer& offer : m_offers) {
        if (offer.answer || offer.isHeldBack || !(now - offer.since > m_validity)) continue;
        offer.answer = Answer::Lapsed;
        lapsed = true;
        if (const base::Done kept = keep(offer, Answer::Lapsed, {}); !kept) m_recordFailure = kept.error();
    }
    if (lapsed) emit changed();
}

std::optional<KeptAdvice::Outcome> LiveAdvice::outcomeOf(const KeptAdvice& advice) const
{
    const LiveSession& live = m_laid.live;
    const auto goal = studies::RecipeQuantity::read(advice.goal, *live.plant(), {}, false);
    if (!goal) return std::nullopt;
    KeptAdvice::Outcome came{.time = advice.until};
    std::vector<double> values;
    for (const std::string& tag : goal->tags()) {
        std::optional<double> value;
        for (std::size_t i = 0; i < live.tags().size() && !value; ++i)
            if (const twin::MappedTag& mapped = live.tags()[i]; mapped.link && mapped.variable == tag)
                if ((value = newest(live.measured(i), advice.until, nearShare * advice.until)))
                    value = mapped.link->toSi(*value);
        if (!value) {
            came.isEstimated = true;
            for (const EstimateTrack& track : live.estimates())
                if (track.variable == tag && !value)
                    value = newest(track.points, advice.until, nearShare * advice.until);
        }
        if (!value) return std::nullopt;
        values.push_back(*value);
    }
    came.value = goal->value(values);
    return std::isfinite(came.value) ? std::optional(came) : std::nullopt;
}

// What was accepted in this batch, once its promise falls due.
void LiveAdvice::compare()
{
    ProjectSession* project = m_document.project();
    bool isNew = false;
    const std::string batch = m_laid.name().toStdString();
    for (KeptAdvice& advice : m_record) {
        if (!project || advice.answer != Answer::Accepted || advice.came || advice.batch != batch) continue;
        if (m_laid.live.frame()->time < advice.until - 1e-6 * advice.until || m_compared.contains(advice.id)) continue;
        const std::optional<KeptAdvice::Outcome> came = outcomeOf(advice);
        if (!came) continue;
        m_compared.insert(advice.id);
        const base::Result<KeptAdvice> compared = project->ask(
            [&](store::ProjectFile&) { return AdviceRecord::ofProject(project->path()).compare(advice.id, *came); });
        if (compared)
            advice = *compared;
        else
            m_recordFailure = compared.error();
        isNew = true;
    }
    if (isNew) emit changed();
}

void LiveAdvice::readRecord()
{
    m_record.clear();
    m_compared.clear();
    m_recordFailure.reset();
    m_reading.stop();
    if (ProjectSession* project = m_document.project())
        m_reading.start([this, path = project->path()](const std::stop_token& stop,
                                                       const BackgroundTask::Report&) -> BackgroundTask::Reported {
            if (stop.stop_requested()) return [] {};
            const base::Result<std::vector<KeptAdvice>> read = AdviceRecord::ofProject(path).read();
            return [this, read] {
                if (read)
                    m_record = *read;
                else
                    m_recordFailure = read.error();
                emit changed();
            };
        });
    emit changed();
}

} // namespace titer::app

#include "app/live/advice/moc_live_advice.cpp"
