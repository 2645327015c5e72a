#include "app/learn/lesson_bench.h"

#include "app/boards/board_layout.h"
#include "core/twin/estimation/channel_verdict.h"

#include <QFileInfo>

#include <algorithm>

namespace titer::app {

namespace {

// The newest that is of this file.
const DataRecording* newestOf(const DataRecordings& recordings, const QFileInfo& file)
{
    const DataRecording* newest = nullptr;
    for (const DataRecording& one : recordings.list())
        if (QFileInfo(QString::fromStdString(one.settings.value("file"))) == file) newest = &one;
    return newest;
}

} // namespace

std::shared_ptr<const lessons::LearnerRun> learnerRun(const Run& run)
{
    return std::make_shared<const lessons::LearnerRun>(lessons::LearnerRun{run.flowsheet, run.result});
}

std::vector<studies::Study> learnerStudies(const StudySession& studies)
{
    std::vector<studies::Study> all;
    for (const StudySession::Value& one : studies.studies()) {
        all.push_back(*one);
        if (one != studies.value() || studies.setting().size() != one->factors.size()) continue;
        std::vector<double>& natural = all.back().setting;
        natural.clear();
        for (std::size_t i = 0; i < one->factors.size(); ++i)
            natural.push_back(one->factors[i].factor.toNatural(studies.setting()[i]));
    }
    return all;
}

std::vector<alarm::Definition> learnerAlarms(const AlarmDefinitions& alarms)
{
    std::vector<alarm::Definition> all;
    for (const DefinedAlarm& one : alarms.list())
        if (one.origin == DefinedAlarm::Origin::Project && one.faults.empty()) all.push_back(one.definition);
    return all;
}

std::vector<lessons::LearnerBoard> learnerBoards(const BoardSession& boards)
{
    std::vector<lessons::LearnerBoard> all;
    for (const Board& board : boards.boards()) {
        lessons::LearnerBoard& one = all.emplace_back(lessons::LearnerBoard{board.name, {}});
        for (const Tile& tile : board.tiles) one.tiles.push_back({tile.type, tile.tags});
    }
    return all;
}

void makeBoard(const lessons::LearnerBoard& board, BoardSession& boards, const QString& text)
{
    constexpr TilePlace size{.columns = 6, .rows = 4}; // two next to each other
    Board made{.name = board.name};
    for (const lessons::LearnerBoard::Tile& tile : board.tiles)
        made = withTile(std::move(made), {.type = tile.type, .place = size, .tags = tile.tags});
    const auto there = std::ranges::find(boards.boards(), board.name, &Board::name);
    if (there == boards.boards().end()) return void(boards.add(std::move(made), text));
    made.id = there->id;
    boards.change(std::move(made), text);
}

std::vector<lessons::LearnerEstimate> learnerEstimates(const LiveSession& live)
{
    std::vector<lessons::LearnerEstimate> all;
    if (!live.frame() || !live.frame()->ended) return all;
    for (const EstimatorState& estimator : live.frame()->estimators) {
        lessons::LearnerEstimate made{.estimator = estimator.id, .channels = {}, .numbers = {}};
        for (const EstimatorState::Channel& channel : estimator.channels)
            if (channel.verdict)
                made.channels.push_back({live.info()->tags[channel.tag].id, twin::stateWord(channel.verdict->state),
                                         channel.figures.shareInBand()});
        for (const EstimateTrack& track : live.estimates())
            if (track.isNumber && !track.points.empty() && track.variable.starts_with("units/" + estimator.unit + "/"))
                made.numbers.push_back({track.variable, track.points.back().value, track.points.back().deviation});
        all.push_back(std::move(made));
    }
    return all;
}

bool TakenRecordings::refresh(const DataRecordings& recordings, const lessons::Material& material,
                              const QString& folder)
{
    std::vector<connect::Settings> settings;
    std::vector<lessons::TakenRecording> taken;
    bool changed = false;
    for (const lessons::LessonFile& file : material.files) {
        const DataRecording* one = newestOf(recordings, QFileInfo(folder + u'/' + QString::fromStdString(file.name)));
        if (!one) continue;
        const auto before = std::find_if(m_taken.begin(), m_taken.end(),
                                         [&](const lessons::TakenRecording& old) { return old.file == file.name; });
        const auto at = std::size_t(before - m_taken.begin());
        if (before != m_taken.end() && m_settings[at] == one->settings) {
            settings.push_back(m_settings[at]);
            taken.push_back(std::move(*before));
            continue;
        }
        changed = true;
        base::Errors errors;
        base::Notices notices;
        lessons::TakenRecording read = lessons::takeRecording(file, one->settings, errors, notices);
        if (!errors.empty()) continue;
        settings.push_back(one->settings);
        taken.push_back(std::move(read));
    }
    changed = changed || taken.size() != m_taken.size();
    m_settings = std::move(settings);
    m_taken = std::move(taken);
    return changed;
}

const connect::Settings* TakenRecordings::settingsOf(const std::string& file) const
{
    for (std::size_t i = 0; i < m_taken.size(); ++i)
        if (m_taken[i].file == file) return &m_settings[i];
    return nullptr;
}

} // namespace titer::app
