#include "tests/support/core/alarm_rig.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <limits>

namespace titer::test {

using alarm::Act;
using alarm::Definition;
using alarm::Transition;

namespace {

[[noreturn]] void fail(std::string_view word)
{
    std::fprintf(stderr, "“%s” is no word of an alarm script\n", std::string(word).c_str());
    std::abort();
}

double numberIn(std::string_view text)
{
    const std::optional<double> number = base::readNumber(text);
    if (!number) fail(text);
    return *number;
}

std::string secondsText(std::int64_t time)
{
    return base::writeShort(double(time - AlarmRig::start) * 1e-6, 12);
}

} // namespace

std::int64_t atSecond(double seconds)
{
    return AlarmRig::start + std::llround(seconds * 1e6);
}

Definition highAlarm(std::string id)
{
    Definition definition;
    definition.id = std::move(id);
    definition.name = "X high";
    definition.tag = "src/X";
    definition.limit = 50.0;
    definition.unit = "%";
    definition.cause = "the valve is stuck";
    definition.consequence = "the batch is lost";
    definition.response = "close the valve by hand";
    definition.timeToRespond = 600.0;
    return definition;
}

AlarmRig::AlarmRig(std::vector<Definition> definitions)
{
    if (!engine.define(definitions, {}, {}, start).empty()) fail("a definition that check() refuses");
    engine.clear();
}

void AlarmRig::run(std::string_view script)
{
    for (const std::string_view word : base::split(script, ' ')) {
        if (word.empty()) continue;
        const std::size_t colon = word.find(':'), equals = word.find('=');
        if (colon == std::string_view::npos) fail(word);
        const std::string_view head = word.substr(0, colon);
        const std::string_view at = word.substr(colon + 1, std::min(equals, word.size()) - colon - 1);
        const std::string_view text = equals == std::string_view::npos ? std::string_view() : word.substr(equals + 1);
        if (head == "tick")
            engine.tick(atSecond(numberIn(at)));
        else if (std::isupper(static_cast<unsigned char>(head.front())))
            sample(head, at, text);
        else
            act(head, at, text);
    }
}

std::uint32_t AlarmRig::placeOf(std::string_view tag) const
{
    const std::vector<std::string>& tags = engine.tags();
    const auto found = std::find(tags.begin(), tags.end(), "src/" + std::string(tag));
    if (found == tags.end()) fail(tag);
    return std::uint32_t(found - tags.begin());
}

void AlarmRig::sample(std::string_view tag, std::string_view at, std::string_view text)
{
    connect::Sample sample;
    sample.tag = placeOf(tag);
    const std::size_t sign = at.find('@');
    sample.sourceTime = atSecond(numberIn(at.substr(0, sign)));
    sample.receiveTime = sign == std::string_view::npos ? sample.sourceTime : atSecond(numberIn(at.substr(sign + 1)));
    m_last.resize(engine.tags().size());
    sample.value = std::numeric_limits<double>::quiet_NaN();
    if (text == "bad") {
        sample.status = connect::status::badSensorFailure;
    } else if (text == "lost") {
        sample.status = connect::status::badNoCommunication;
    } else if (text == "silent") {
        sample.status = connect::status::uncertainNoCommunicationLastUsable;
        sample.value = m_last[sample.tag];
    } else if (text == "uncertain") {
        sample.status = connect::status::uncertain;
        sample.value = 51.0;
    } else if (text != "nan") {
        sample.value = numberIn(text);
    }
    m_last[sample.tag] = sample.value;
    engine.take({&sample, 1});
}

void AlarmRig::act(std::string_view name, std::string_view at, std::string_view text)
{
    constexpr std::pair<std::string_view, Transition::Act> names[] = {
        {"ack", Transition::Act::Acknowledged}, {"reset", Transition::Act::Reset},
        {"shelve", Transition::Act::Shelved},   {"unshelve", Transition::Act::Unshelved},
        {"out", Transition::Act::TakenOut},     {"back", Transition::Act::ReturnedToService}};
    const std::size_t dot = name.find('.');
    const auto found = std::find_if(std::begin(names), std::end(names),
                                    [&](const auto& entry) { return entry.first == name.substr(0, dot); });
    if (found == std::end(names)) fail(name);
    const double time = numberIn(at);
    Act act;
    act.act = found->second;
    act.alarm = dot == std::string_view::npos ? engine.definitions().front().id : std::string(name.substr(dot + 1));
    act.person = "anna (Anna Berg)";
    act.reason = "known";
    if (act.act == Transition::Act::Shelved) act.until = atSecond(time + numberIn(text));
    if (!engine.act(act, atSecond(time))) m_refused += " refused@" + std::string(at);
}

std::string AlarmRig::reported()
{
    std::string text;
    for (const Transition& transition : engine.transitions()) {
        if (!text.empty()) text += ' ';
        if (engine.definitions().size() > 1) text += transition.alarm + ".";
        text += std::string(nameOf(transition.act)) + "@" + secondsText(transition.time);
    }
    engine.clear();
    text += m_refused;
    m_refused.clear();
    return std::string(base::trimmed(text));
}

} // namespace titer::test
