#include "app/live/alarms/batch_words.h"

#include "app/plugins/batch_tags.h"
#include "app/plugins/recorded_past.h"
#include "core/store/project_lock.h"

#include <algorithm>

namespace titer::app {

std::string batchWords(const std::string& project, const AlarmRow& row)
{
    const std::string& tag = row.definition.tag;
    const std::size_t slash = tag.find('/');
    if (!row.alarmStatus.active || slash == std::string::npos) return {};
    auto past = PastReader::open({store::historyFolder(project), tag.substr(0, slash)});
    if (!past) return {};
    const auto find = [&](const std::string& name) {
        return std::ranges::find(past->tags(), name, &connect::TagInfo::id);
    };
    const std::string name = tag.substr(slash + 1);
    // Names of files and of variables may have dots of their own.
    for (std::size_t dot = name.rfind('.'); dot != std::string::npos && dot > 0; dot = name.rfind('.', dot - 1)) {
        const std::string batch = name.substr(0, dot);
        const auto words = find(batch + ".alarm");
        if (words == past->tags().end() || words->kind != connect::TagKind::Text ||
            find(batch + ".in_control") == past->tags().end())
            continue;
        const auto text = past->newestText(std::uint32_t(words - past->tags().begin()));
        return text && *text && **text != inControl ? **text : std::string();
    }
    return {};
}

} // namespace titer::app
