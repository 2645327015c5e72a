#include "app/boards/joined_feed.h"

#include "app/live/estimators/soft_sensor.h"
#include "app/live/recordings/data_recordings.h"
#include "core/base/not_available.h"
#include "core/twin/mapping.h"

#include <algorithm>
#include <utility>

namespace titer::app {

namespace {

constexpr std::string_view ofModel = "model/", ofFormulas = "calc/", ofRecording = "recording/";

// What is recorded under this name measures that tag of the model.
struct Measured {
    std::string name;
    const FeedTag* model = nullptr;
    std::string factor{}; // as the plant keeps it
};

// By the plant, or by what is laid over it.
std::vector<Measured> measuredOf(const TagFeed& model, const model::Flowsheet* flowsheet)
{
    std::vector<Measured> found;
    const auto add = [&](const std::string& name, const std::string& measures, const std::string& factor) {
        if (const FeedTag* tag = measures.empty() ? nullptr : model.find(measures))
            found.push_back({name, tag, factor});
    };
    if (flowsheet)
        for (const model::TagEntry& entry : flowsheet->tags)
            add(entry.tag, std::string(ofModel) + entry.variable, entry.factor);
    for (const FeedTag& tag : model.tags())
        if (tag.id.starts_with(ofRecording)) add(tag.id.substr(ofRecording.size()), tag.measures, {});
    return found;
}

void move(std::vector<double>& times, double later)
{
    for (double& time : times) time += later;
}

} // namespace

JoinedFeed::JoinedFeed(RecorderClient& client, LiveSession& session, QObject* parent)
    : TagFeed(parent)
    , m_client(client)
    , m_store(client)
    , m_recorder(m_store)
    , m_model(session)
    , m_past(m_recorder)
    , m_main(&m_model)
    , m_lines(m_calculated, [this](std::string_view tag) -> JoinedLines::Place {
        TagFeed& feed = feedOf(tag);
        return {&feed, later(feed), &feed == m_main};
    })
{
    connect(&m_lines, &JoinedLines::read, this, &TagFeed::linesRead);
    follow(m_recorder);
    follow(m_model);
    connect(&m_past, &PastValues::changed, this, &TagFeed::valuesChanged);
    connect(&m_store, &RecorderFeed::failed, this, &JoinedFeed::failed);
    connect(&session, &LiveSession::stateChanged, this, &JoinedFeed::choose);
    connect(&client, &RecorderClient::attachedChanged, this, &JoinedFeed::choose);
    connect(&client, &RecorderClient::sourcesChanged, this, &JoinedFeed::takeClock);
    choose();
}

void JoinedFeed::setProject(const std::string& path)
{
    m_recorder.setClock({});
    m_store.setProject(path);
}

// Where all that delivers goes at one pace, which is not that of the day. It stays when nothing delivers any more.
void JoinedFeed::takeClock()
{
    std::optional<connect::ProcessClock> clock;
    for (const SourceState& source : m_client.sources()) {
        const connect::State state = source.status.state;
        if (source.id == estimatorSource) continue;
        if (state != connect::State::Connected && state != connect::State::Degraded) continue;
        const auto& own = source.status.process;
        if (!own || own->pace == 1.0 || (clock && clock->pace != own->pace)) {
            m_recorder.setClock({});
            return choose();
        }
        if (!clock) clock = own;
    }
    if (!clock) return;
    m_recorder.setClock(clock);
    choose();
}

bool JoinedFeed::sharesClock() const
{
    return (m_recorder.origin() == 0) == (m_model.origin() == 0);
}

void JoinedFeed::follow(TagFeed& feed)
{
    connect(&feed, &TagFeed::tagsChanged, this, [this] {
        choose();
        refreshTags();
    });
    connect(&feed, &TagFeed::valuesChanged, this, [this, &feed] {
        if (&feed == m_main) emit valuesChanged();
    });
    connect(&feed, &TagFeed::phasesChanged, this, [this, &feed] {
        if (&feed == m_main) emit phasesChanged();
    });
    connect(&feed, &TagFeed::runChanged, this, [this, &feed] {
        if (&feed == m_main) emit runChanged();
    });
    connect(&feed, &TagFeed::linesRead, &m_lines,
            [this, &feed](int number, const auto& lines) { m_lines.take(feed, number, lines); });
}

void JoinedFeed::setChoice(Choice choice)
{
    if (std::exchange(m_choice, choice) == choice) return;
    choose();
    emit choiceChanged();
}

// The session says when its model's time 0 was, so that the model stands in the time of the recorder.
bool JoinedFeed::showsBoth() const
{
    return m_main == &m_recorder && m_model.isLive() && sharesClock();
}

void JoinedFeed::setNow(double seconds)
{
    m_model.setNow(seconds);
    if (m_lookedBack && mayLookBack()) return;
    const double at = showsBoth() ? seconds + later(m_model) : base::notAvailable;
    const bool past = at < m_recorder.now();
    if (past == m_past.isActive() && !past) return;
    m_past.moveTo(past ? at : base::notAvailable);
    emit valuesChanged();
}

void JoinedFeed::lookBack(double seconds)
{
    m_lookedBack = mayLookBack() && seconds < m_recorder.now();
    if (!m_lookedBack && !m_past.isActive()) return;
    if (!m_lookedBack && showsBoth()) return;
    m_past.moveTo(m_lookedBack ? std::max(seconds, 0.0) : base::notAvailable);
    emit valuesChanged();
}

void JoinedFeed::lookAt(const std::vector<std::string>& tags)
{
    // Formulas are computed here, whoever reports their inputs.
    std::vector<std::string> reported;
    std::copy_if(tags.begin(), tags.end(), std::back_inserter(reported),
                 [](const std::string& tag) { return !tag.starts_with(ofFormulas); });
    if (reported == m_inView) return;
    m_inView = std::move(reported);
    choose();
}

// What is in view is reported by the model and what is laid over it, and nothing of it by the recorder.
bool JoinedFeed::looksAtModel() const
{
    const auto reportedBy = [this](const TagFeed& feed) {
        return std::any_of(m_inView.begin(), m_inView.end(), [&](const std::string& tag) { return feed.find(tag); });
    };
    const bool both = m_model.isLive() && sharesClock() &&
                      std::none_of(m_inView.begin(), m_inView.end(),
                                   [](const std::string& tag) { return tag.starts_with(ofRecording); });
    return !both && reportedBy(m_model) && !reportedBy(m_recorder);
}

void JoinedFeed::choose()
{
    const bool model =
        m_choice == Choice::Model || (m_choice == Choice::Automatic && (!m_store.hasData() || looksAtModel()));
    TagFeed* const main = model ? static_cast<TagFeed*>(&m_model) : &m_recorder;
    const bool moved = main != m_main;
    m_main = main;
    if (std::exchange(m_recorded, hasRecorded()) != m_recorded || moved) emit choiceChanged();
    m_lookedBack = m_lookedBack && mayLookBack();
    if (!showsBoth() && !m_lookedBack) m_past.moveTo(base::notAvailable);
    if (!moved && showsBoth() == m_both) return;
    m_both = showsBoth();
    refreshTags();
    if (moved) {
        emit phasesChanged();
        emit runChanged();
        emit valuesChanged();
    }
    m_lines.askAgain();
}

void JoinedFeed::setFormulas(std::vector<CalculatedTag> formulas)
{
    if (formulas == m_formulas) return;
    m_formulas = std::move(formulas);
    refreshTags();
    m_lines.askAgain();
}

void JoinedFeed::setRecordings(const std::vector<DataRecording>& recordings)
{
    std::vector<FeedTag> waiting;
    for (const DataRecording& one : recordings) {
        if (!one.recording) continue;
        for (const connect::RecordedTag& recorded : one.recording->tags) {
            FeedTag tag;
            tag.id = std::string(ofRecording) + recorded.info.id;
            if (std::ranges::find(waiting, tag.id, &FeedTag::id) != waiting.end()) continue;
            tag.label = recorded.info.label.empty() ? recorded.info.id : recorded.info.label;
            tag.unit = recorded.info.unit;
            tag.kind = recorded.info.kind;
            tag.simulated = recorded.info.simulated || one.simulated;
            if (recorded.sampling.laboratory) tag.origin = FeedTag::Origin::Laboratory;
            tag.waits = true;
            waiting.push_back(std::move(tag));
        }
    }
    if (waiting == m_waiting) return;
    m_waiting = std::move(waiting);
    refreshTags();
}

void JoinedFeed::refreshTags()
{
    std::vector<FeedTag> tags = m_main->tags();
    // The recorder keeps what formulas gave when it ran; here they count as they are now.
    std::erase_if(tags, [](const FeedTag& tag) { return tag.id.starts_with(ofFormulas); });
    if (m_both)
        std::copy_if(m_model.tags().begin(), m_model.tags().end(), std::back_inserter(tags),
                     [](const FeedTag& tag) { return tag.id.starts_with(ofModel); });
    if (m_main == &m_recorder) reportWhatIsMeasured(tags);
    m_calculated.make(m_formulas, [&](std::string_view id) -> const FeedTag* {
        const auto found = std::find_if(tags.begin(), tags.end(), [&](const FeedTag& tag) { return tag.id == id; });
        return found == tags.end() ? nullptr : &*found;
    });
    for (const Calculated& formula : m_calculated.list()) tags.push_back(formula.tag());
    for (const FeedTag& tag : m_waiting)
        if (std::ranges::find(tags, tag.id, &FeedTag::id) == tags.end()) tags.push_back(tag);
    const bool same = std::equal(tags.begin(), tags.end(), m_tags.begin(), m_tags.end(), isSameTag);
    m_tags = std::move(tags);
    if (same) return;
    // What could not be computed before can be now.
    if (!m_calculated.list().empty()) m_lines.askAgain();
    emit tagsChanged();
}

// The recorder knows sources alone.
void JoinedFeed::reportWhatIsMeasured(std::vector<FeedTag>& tags) const
{
    const std::vector<Measured> measured = measuredOf(m_model, m_flowsheet.get());
    for (FeedTag& tag : tags) {
        const std::string_view id = tag.id;
        const std::string_view name = id.substr(std::min(id.find('/') + 1, id.size()));
        const auto found =
            std::find_if(measured.begin(), measured.end(), [name](const Measured& one) { return one.name == name; });
        if (found == measured.end() || id.starts_with(ofModel)) continue;
        tag.measures = found->model->id;
        tag.unitOfModel = found->model->unit;
        if (const auto run = m_model.run(); run && run->plant) {
            const twin::Tag recorded{std::string(name), tag.unit};
            const auto link =
                twin::makeLink(*run->plant, recorded, found->model->id.substr(ofModel.size()), found->factor);
            if (link) tag.perModel = link->factor;
        }
    }
}

const TagFeed& JoinedFeed::feedOf(std::string_view tag) const
{
    return m_both && tag.starts_with(ofModel) ? static_cast<const TagFeed&>(m_model) : *m_main;
}

TagFeed& JoinedFeed::feedOf(std::string_view tag)
{
    return const_cast<TagFeed&>(std::as_const(*this).feedOf(tag));
}

double JoinedFeed::later(const TagFeed& feed) const
{
    return &feed == m_main ? 0.0 : double(feed.origin() - m_main->origin()) * 1e-6;
}

FeedValue JoinedFeed::value(std::string_view tag) const
{
    if (const Calculated* formula = m_calculated.find(tag)) {
        std::vector<FeedValue> values;
        for (const std::string& input : formula->inputs()) values.push_back(this->value(input));
        return formula->value(values);
    }
    const TagFeed& feed = feedOf(tag);
    FeedValue value = &feed == &m_recorder && m_past.isActive() ? m_past.value(tag) : feed.value(tag);
    value.time += later(feed);
    return value;
}

void JoinedFeed::setAnnotator(std::function<void(const FeedNote& note, std::int64_t origin)> annotate)
{
    m_annotate = std::move(annotate);
}

void JoinedFeed::annotate(const FeedNote& note)
{
    if (takesNotes()) m_annotate(m_recorder.onTheClock(note), m_recorder.clockOrigin());
}

void JoinedFeed::setFlowsheet(std::shared_ptr<const model::Flowsheet> flowsheet)
{
    m_flowsheet = std::move(flowsheet);
    refreshTags();
    emit runChanged();
}

std::shared_ptr<const FeedBands> JoinedFeed::bands(std::string_view tag, double deviation)
{
    if (&feedOf(tag) != &m_model) return {};
    std::shared_ptr<const FeedBands> bands = m_model.bands(tag, deviation);
    const double moved = later(m_model);
    if (!bands || moved == 0.0) return bands;
    auto shifted = std::make_shared<FeedBands>(*bands);
    move(shifted->x, moved);
    return shifted;
}

} // namespace titer::app

#include "app/boards/moc_joined_feed.cpp"
