#include "app/plugins/batch_connector.h"

#include "app/plugins/named_tag.h"
#include "core/base/text.h"
#include "core/base/time.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <cmath>

namespace titer::app {

using base::say;
using connect::LongSample;
using connect::Sample;
using connect::SettingSpec;
using connect::TagInfo;

namespace {

constexpr const char* batchGroup = CORE_TR("core", "Batch monitoring");

constexpr SettingSpec tagColumns[] = {
    {.key = "variable",
     .label = CORE_TR("core", "Variable"),
     .help = CORE_TR("core", "its name in the batch model"),
     .required = true},
    {.key = "tag",
     .label = CORE_TR("core", "Tag"),
     .help = CORE_TR("core", "the id or the label of the tag of this source that stands for it"),
     .required = true}};

constexpr SettingSpec batchSpecs[] = {
    {.key = "batch_model",
     .label = CORE_TR("core", "Batch model"),
     .kind = SettingSpec::Kind::File,
     .help = CORE_TR("core", "a multivariate model of batches (*.mvda.json) beside which the running one is laid"),
     .group = batchGroup},
    {.key = "batch_start",
     .label = CORE_TR("core", "Start of a batch"),
     .help = CORE_TR("core", "the tag whose change begins a batch, such as its name; 0 and an empty text end one; or "
                             "the time at which one began, such as 2026-03-01T09:30Z; without either one batch is "
                             "watched, which begins with the first value"),
     .group = batchGroup},
    {.key = "batch_phase",
     .label = CORE_TR("core", "Phase of the batch"),
     .help = CORE_TR("core", "the tag that names the phase, where the model has phases"),
     .group = batchGroup},
    {.key = "batch_tag",
     .label = CORE_TR("core", "Tags of variables"),
     .kind = SettingSpec::Kind::Table,
     .help = CORE_TR("core", "where a variable of the model is called otherwise than its tag"),
     .many = true,
     .columns = tagColumns,
     .group = batchGroup},
    {.key = "batch_every",
     .label = CORE_TR("core", "Values become one row over"),
     .kind = SettingSpec::Kind::Quantity,
     .unit = "s",
     .bare = "s",
     .defaultValue = "0 s",
     .min = 0.0,
     .max = 604800.0,
     .help = CORE_TR("core", "for tags whose times differ, or that come oftener than a batch needs; 0: what comes with "
                             "one time is a row"),
     .group = batchGroup},
    {.key = "batch_in_a_row",
     .label = CORE_TR("core", "Points that raise an alarm"),
     .kind = SettingSpec::Kind::Quantity,
     .defaultValue = "3",
     .min = 1.0,
     .max = 1000.0,
     .help = CORE_TR("core", "so many in a row beyond the 99 % limit are out of control"),
     .group = batchGroup}};

base::Sentence sayWhatItWatches(const BatchFile& file)
{
    const mvda::BatchModel& model = *file.model;
    const std::string batches = std::to_string(model.batches.size()), names = base::join(model.names, ", "),
                      points = std::to_string(model.alignment.points());
    return model.isVirtual ? say(CORE_TR("core", "The batch model “{1}” of {2} virtual batches watches {3} at {4} "
                                                 "points."),
                                 file.name, batches, names, points)
                           : say(CORE_TR("core", "The batch model “{1}” of {2} batches watches {3} at {4} points."),
                                 file.name, batches, names, points);
}

// Of a tag that stands for a variable of the model.
std::optional<base::Sentence> faultOfTag(const TagInfo& tag, const std::string& variable, const std::string& unit)
{
    if (tag.kind != connect::TagKind::Number)
        return say(CORE_TR("core", "The tag “{1}” holds no single numbers, as the variable “{2}” of the batch model "
                                   "does. Name another one (batch_tag)."),
                   tag.id, variable);
    const bool fits = tag.unit == unit || tag.unit.empty() || unit.empty() ||
                      (base::findUnit(tag.unit) && base::findUnit(unit) && base::sameDimension(tag.unit, unit));
    if (fits) return std::nullopt;
    return say(CORE_TR("core", "The tag “{1}” is in {2}, and the variable “{3}” of the batch model in {4}. Correct the "
                               "unit of the tag, or name another one (batch_tag)."),
               tag.id, tag.unit, variable, unit);
}

} // namespace

// Plays what lies before the place that is sought as well.
class BatchConnector::FromTheBeginning : public connect::Playback {
public:
    explicit FromTheBeginning(Playback& inner)
        : m_inner(inner)
    {
    }

    std::int64_t begin() const override { return m_inner.begin(); }
    std::int64_t end() const override { return m_inner.end(); }
    std::int64_t origin() const override { return m_inner.origin(); }
    std::int64_t samples() const override { return m_inner.samples(); }
    bool simulated() const override { return m_inner.simulated(); }
    void setPaused(bool paused) override { m_inner.setPaused(paused); }
    void seek(std::int64_t, std::int64_t playFrom, int number) override
    {
        m_inner.seek(m_inner.begin(), playFrom, number);
    }
    void setSpeed(double speed) override { m_inner.setSpeed(speed); }

private:
    Playback& m_inner;
};

BatchInfo::BatchInfo(const connect::ConnectorInfo& plain)
    : WrappedInfo(plain, batchSpecs)
{
}

BatchConnector::BatchConnector(std::unique_ptr<connect::Connector> connector, std::shared_ptr<const BatchInfo> info)
    : WrappedConnector(std::move(connector), std::move(info))
{
}

BatchConnector::~BatchConnector() = default;

connect::Playback* BatchConnector::playback()
{
    connect::Playback* inner = innerPlayback();
    if (!inner || !m_file) return inner;
    if (!m_playback) m_playback = std::make_unique<FromTheBeginning>(*inner);
    return m_playback.get();
}

void BatchConnector::readOwn(const connect::Settings& settings, base::Errors& errors)
{
    m_file.reset();
    m_watch.reset();
    m_names.clear();
    const std::string path(base::trimmed(settings.value("batch_model")));
    if (path.empty()) return;
    base::Result<BatchFile> file = readBatchFile(path);
    if (!file) {
        errors.push_back({file.error().code, "batch_model", file.error().what});
        return;
    }
    const mvda::BatchModel& model = *file->model;
    m_names = model.names;
    if (!errors.empty()) return; // of the texts of the settings
    for (const connect::Settings& row : connect::rows(settings, "batch_tag")) {
        const std::string variable = row.value("variable");
        const auto named = std::ranges::find(model.names, variable);
        if (named == model.names.end())
            errors.push_back({base::Code::Input, "batch_tag",
                              say(CORE_TR("core", "The batch model has no variable “{1}”. Name one of {2}."), variable,
                                  base::join(model.names, ", "))});
        else
            m_names[std::size_t(named - model.names.begin())] = row.value("tag");
    }
    const double inARow = *connect::quantity(batchSpecs, settings, "batch_in_a_row");
    if (inARow != std::floor(inARow))
        errors.push_back(
            {base::Code::Input, "batch_in_a_row",
             say(CORE_TR("core", "{1} is no number of points. State a whole number."), base::writeShort(inARow))});
    WatchOrder order{.inARow = int(inARow),
                     .every = std::int64_t(std::llround(*connect::quantity(batchSpecs, settings, "batch_every") * 1e6)),
                     .startTag = textOr(settings, "batch_start", ""),
                     .phaseTag = textOr(settings, "batch_phase", "")};
    if (base::readDateTime(order.startTag)) {
        if (const base::Result<base::Instant> begin = base::readInstant(order.startTag))
            order.startTime = begin->microseconds;
        else
            errors.push_back({base::Code::Input, "batch_start", begin.error().what});
        order.startTag.clear();
    }
    if (model.alignment.hasPhases() && order.phaseTag.empty())
        errors.push_back({base::Code::Input, "batch_phase",
                          say(CORE_TR("core", "The batch model knows phases. Name the tag that tells the phase."))});
    m_watch.emplace(file->model, order);
    m_file = std::move(*file);
}

std::vector<TagInfo> BatchConnector::ownTags() const
{
    return m_file ? batchTags(*m_file) : std::vector<TagInfo>();
}

std::vector<base::Sentence> BatchConnector::understood() const
{
    return m_file ? std::vector{sayWhatItWatches(*m_file)} : std::vector<base::Sentence>();
}

void BatchConnector::notice(base::Notices& notices) const
{
    if (!m_file) return;
    if (m_file->model->timeUnit.empty())
        notices.push_back(
            {"batch_model", say(CORE_TR("core", "The times of the batch model have no unit, so that rows are counted "
                                                "as they come: 0, 1, 2 and so on. This fits a model without times; one "
                                                "with times is to be made again from a column with a unit of time."))});
    const mvda::EvolvingLimits& limits = m_file->model->limits;
    if (limits.t2_99.hasNaN() || limits.spe_99.hasNaN())
        notices.push_back({"batch_model", say(CORE_TR("core", "The batch model has no limit at some points of the "
                                                              "course. More batches give one, or fewer components."))});
}

std::vector<BatchConnector::Served> BatchConnector::serve(const std::vector<TagInfo>& tags) const
{
    std::vector<Served> found;
    const auto find = [&](const std::string& name, const char* key) {
        const auto place = namedTag(tags, name, key);
        found.push_back(place ? Served{.key = key, .place = *place} : Served{.key = key, .fault = place.error().what});
    };
    for (std::size_t j = 0; j < m_names.size(); ++j) {
        find(m_names[j], "batch_tag");
        Served& served = found.back();
        if (!served.place) continue;
        const TagInfo& tag = tags[*served.place];
        served.unit = tag.unit;
        served.fault = faultOfTag(tag, m_file->model->names[j], m_file->model->units[j]);
    }
    find(m_watch->order().startTag, "batch_start");
    find(m_watch->order().phaseTag, "batch_phase");
    return found;
}

// Of a recording all tags are known by now.
void BatchConnector::check(const std::vector<TagInfo>& tags, base::Errors& errors) const
{
    if (!m_file || tags.empty()) return;
    const std::vector<Served> found = serve(tags);
    for (std::size_t i = 0; i < found.size(); ++i)
        if (found[i].fault)
            errors.push_back({base::Code::Input, found[i].key, *found[i].fault});
        else if (i < m_names.size() && !found[i].place && innerPlayback())
            errors.push_back({base::Code::Input, found[i].key,
                              say(CORE_TR("core", "The recording has no tag “{1}” for the variable “{2}” of the batch "
                                                  "model. Name the one that stands for it (batch_tag)."),
                                  m_names[i], m_file->model->names[i])});
}

void BatchConnector::begins()
{
    m_tags.clear();
    m_served = serve(m_tags);
    m_alarms.reset();
    if (!innerPlayback()) return m_watch->resume(base::now().microseconds);
    m_watch->restart();
    m_received = 0;
}

void BatchConnector::know(std::uint32_t place, const TagInfo& info)
{
    if (place >= m_tags.size()) m_tags.resize(place + 1);
    m_tags[place] = info;
    const auto isNamed = [&](const std::string& name) {
        return !name.empty() && (info.id == name || info.label == name);
    };
    if (isRead(place) || isNamed(m_watch->order().startTag) || isNamed(m_watch->order().phaseTag) ||
        std::ranges::any_of(m_names, isNamed))
        m_served = serve(m_tags);
}

bool BatchConnector::isRead(std::uint32_t place) const
{
    return std::ranges::any_of(m_served, [&](const Served& served) { return served.place == place; });
}

// A row that is whole stands before what came after it, whether that comes at once or later.
void BatchConnector::comes(std::uint32_t place, std::int64_t time, std::int64_t received)
{
    if (received > m_received && m_watch->isWhole()) m_watch->closeRow();
    if (isRead(place)) m_watch->reach(time);
    tell();
    m_received = std::max(m_received, received);
}

void BatchConnector::heard(const Sample& sample)
{
    const std::int64_t time = connect::believedTime(sample);
    for (std::size_t j = 0; j < m_names.size(); ++j) {
        const Served& served = m_served[j];
        if (served.place != sample.tag || served.fault) continue;
        const std::string& unit = m_file->model->units[j];
        const bool converts = served.unit != unit && !served.unit.empty() && !unit.empty();
        m_watch->take(j, time, sample.status,
                      converts ? base::toUnit(base::fromUnit(sample.value, served.unit), unit) : sample.value);
    }
    takeText(sample.tag, time, textOf(sample));
}

void BatchConnector::heardLong(const LongSample& sample)
{
    takeText(sample.tag, connect::believedTime(sample.sourceTime, sample.receiveTime), textOf(sample));
}

void BatchConnector::takeText(std::uint32_t place, std::int64_t time, const std::optional<std::string>& text)
{
    if (!text) return;
    if (place == phaseTag().place) m_watch->takePhase(*text);
    if (place != startTag().place) return;
    m_watch->takeStart(time, *text);
    tell();
}

void BatchConnector::marked(const Sample& mark)
{
    if (connect::markOf(mark) == connect::Mark::End) m_watch->closeRow();
    tell();
    if (connect::markOf(mark) != connect::Mark::Seek) return;
    m_watch->restart();
    m_received = 0;
    m_alarms.reset();
}

void BatchConnector::rests()
{
    if (m_watch->isWhole()) m_watch->closeRow();
    tell();
}

std::optional<connect::ConnectorStatus> BatchConnector::trouble() const
{
    for (const Served& served : m_served)
        if (served.fault)
            return connect::ConnectorStatus{
                .why = *served.fault, .remedy = say(CORE_TR("core", "The batch is not judged until the tags fit."))};
    return m_watch->trouble();
}

void BatchConnector::tell()
{
    if (!isStarted()) return;
    for (const BatchBegin& begin : m_watch->takeBegun())
        give(batchTags(*m_file).size() - 1, connect::status::good, begin.time, m_received, beginText(begin.begin));
    for (const BatchJudged& judged : m_watch->takeJudged()) {
        std::size_t own = 0;
        for (const BatchValue& value : batchValues(*m_file, judged))
            give(own++, value.status, judged.time, m_received, value.value);
        if (m_file->model->model.components() > 1)
            give(own++, judged.status, judged.time, m_received,
                 judged.point ? batchEllipse(*m_file, *judged.point) : std::vector<double>());
        std::optional<std::vector<std::pair<bool, double>>> alarms;
        if (judged.point) {
            alarms.emplace();
            for (const mvda::BatchAlarm& alarm : judged.point->standing) alarms->emplace_back(alarm.isT2, alarm.since);
        }
        if (!alarms || alarms != m_alarms)
            give(own, judged.status, judged.time, m_received,
                 judged.point ? alarmText(*m_file, *judged.point) : std::string());
        m_alarms = std::move(alarms);
    }
}

} // namespace titer::app
