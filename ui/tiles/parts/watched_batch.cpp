#include "ui/tiles/parts/watched_batch.h"

#include <QCoreApplication>

namespace titer::tiles {

namespace {

struct WatchedWords {
    Q_DECLARE_TR_FUNCTIONS(WatchedBatch)
};

} // namespace

std::string watchedBatch(const app::TagFeed& feed, std::string_view tag)
{
    // Names of files and of variables may have dots of their own.
    for (std::size_t dot = tag.rfind('.'); dot != std::string_view::npos && dot > 0; dot = tag.rfind('.', dot - 1)) {
        const std::string batch(tag.substr(0, dot));
        if (feed.find(batch + ".in_control") && feed.find(batch + ".maturity")) return batch;
    }
    return {};
}

std::vector<std::string> watchedVariables(const app::TagFeed& feed, const std::string& batch, std::string_view of)
{
    std::vector<std::string> variables;
    const std::string begin = batch + std::string(of);
    for (const app::FeedTag& tag : feed.tags())
        if (tag.id.size() > begin.size() && tag.id.starts_with(begin)) variables.push_back(tag.id.substr(begin.size()));
    return variables;
}

QString noWatchedBatch()
{
    return WatchedWords::tr(
        "Choose a tag of a batch that is watched, such as its T². A source has them with the setting "
        "batch_model.");
}

} // namespace titer::tiles
