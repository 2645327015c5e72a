// What this side says of itself: to the broker, that it is there, and to a person, what is amiss (chapters 5 and 6 of the specification).
#include "core/base/json.h"
#include "plugins/mqtt/message.h"
#include "plugins/mqtt/sparkplug_host.h"

namespace titer::mqtt {

using base::say;

std::optional<Will> SparkplugHost::will(std::int64_t now)
{
    m_connected = now / 1000;
    return Will{"spBv1.0/STATE/" + m_options.hostId,
                R"({"online":false,"timestamp":)" + std::to_string(m_connected) + "}"};
}

void SparkplugHost::reportState(bool online, std::int64_t time)
{
    m_link->publish("spBv1.0/STATE/" + m_options.hostId,
                    std::string(R"({"online":)") + (online ? "true" : "false") + R"(,"timestamp":)" +
                        std::to_string(time) + "}",
                    1, true);
}

void SparkplugHost::closing(std::int64_t now)
{
    if (m_link && ready()) reportState(false, now / 1000);
}

// Another instance with the same id, or a will of an earlier connection that came late: this side is there.
void SparkplugHost::ownState(const Message& message)
{
    base::Errors errors;
    const base::Json json = base::readJson(message.payload.substr(0, 1000), errors);
    const base::Json* online = json.find("online");
    if (ready() && online && online->isBool() && !online->boolean()) reportState(true, m_connected);
}

std::optional<Reader::Trouble> SparkplugHost::trouble(std::int64_t now) const
{
    if (!m_denied.empty())
        return Trouble{say(CORE_TR("core", "The broker does not allow this source to read “{1}”."), m_denied),
                       say(CORE_TR("core", "Ask for permission to read it."))};
    if (m_full)
        return Trouble{say(CORE_TR("core", "More than {1} tags appeared; the others are ignored."),
                           std::to_string(Delivery::maxTags)),
                       say(CORE_TR("core", "Enter the groups to read."))};
    if (m_unborn)
        return Trouble{say(CORE_TR("core", "“{1}” sends data but has not announced its tags: {2} messages could not be "
                                           "read."),
                           m_unborn->key, std::to_string(m_unborn->messages)),
                       say(CORE_TR("core", "It is asked for its birth automatically. Check that the broker lets this "
                                           "source send commands to it (NCMD), or restart the node."))};
    if (const std::optional<base::Sentence> fault = m_faults.recent(now))
        return Trouble{*fault,
                       say(CORE_TR("core", "Check what the node sends; values of other kinds are not affected."))};
    return std::nullopt;
}

} // namespace titer::mqtt
