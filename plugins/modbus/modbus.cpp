// A Modbus device as a source: opening, losing, evaluating.
#include "plugins/modbus/modbus.h"

#include "core/base/text.h"
#include "core/base/time.h"
#include "core/base/units/units.h"

#include <algorithm>
#include <utility>

namespace titer::modbus {

using base::Code;
using base::Error;
using base::say;
using connect::Settings;
using connect::State;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds look(20); // at the line, while it is open or opening
constexpr milliseconds again(5); // until a full feed is tried again, or a line is looked at that opens
constexpr std::chrono::steady_clock::duration minHeartbeat = milliseconds(200); // a busy machine is no silent device
constexpr std::size_t maxFindings = 40;                                         // of a test

base::Sentence summary(const Setup& setup)
{
    return say(CORE_TR("core", "{1} tags of {2}, read in {3} requests."), std::to_string(setup.registers.size()),
               setup.place(), std::to_string(setup.blocks.size()));
}

std::string shown(const Register& place, std::span<const std::uint16_t> words)
{
    if (place.type == Type::Text) return "“" + decodeText(place, words) + "”";
    const Reading reading = decode(place, words);
    if (connect::qualityOf(reading.status) == connect::Quality::Bad) return connect::textOf(reading.status).text;
    return base::writeShort(reading.value, 7) + (place.info.unit.empty() ? "" : " " + place.info.unit);
}

} // namespace

const connect::ConnectorInfo& modbusInfo()
{
    static const connect::ConnectorInfo info{
        .id = "modbus",
        .label = CORE_TR("core", "Modbus"),
        .help = CORE_TR("core", "Reads and writes registers of a device, over the network or a serial line."),
        .settings = modbusSpecs(),
        .backpressure = connect::Backpressure::Block};
    return info;
}

std::vector<connect::Finding> Modbus::test(const Settings& settings, const connect::TaskContext& context)
{
    using Finding = connect::Finding;
    std::vector<Finding> findings;
    base::Errors errors;
    const Setup setup = readSetup(settings, errors);
    for (const Error& error : errors) findings.push_back({Finding::Kind::Fault, error.where, error.what});
    if (!errors.empty()) return findings;
    Link link(setup);
    const auto lost = [&] {
        if (link.state() == Link::State::Broken)
            findings.push_back({Finding::Kind::Fault, setup.place(), link.trouble().why});
        return findings;
    };
    if (!link.wait([&] { return link.state() == Link::State::Open; }, context.stop)) return lost();
    findings.push_back({Finding::Kind::Good, setup.place(), summary(setup)});
    for (std::size_t i = 0; i < setup.blocks.size() && findings.size() < maxFindings; ++i) {
        const Block& block = setup.blocks[i];
        if (context.progress) context.progress(double(i) / double(setup.blocks.size()));
        std::optional<Answer> answer;
        link.read(block.kind, block.start, block.count, [&](const Answer& came) { answer = came; });
        if (!link.wait([&] { return answer.has_value(); }, context.stop) && !answer) return lost();
        if (answer->kind == Answer::Kind::Data) {
            for (const std::size_t m : block.members) {
                const Register& place = setup.registers[m];
                const auto words = std::span(answer->words)
                                       .subspan(std::size_t(place.address - block.start), std::size_t(place.width()));
                findings.push_back(
                    {Finding::Kind::Good, place.info.id, say("{1} = {2}", place.info.id, shown(place, words))});
            }
        } else if (answer->kind == Answer::Kind::Exception) {
            const Refusal refusal = refusalOf(answer->exception, setup.registers[block.members.front()], setup);
            findings.push_back({Finding::Kind::Fault, setup.place(), refusal.trouble.why});
        } else if (answer->kind == Answer::Kind::Unreadable) {
            findings.push_back({Finding::Kind::Fault, setup.place(), unfit(setup, *answer)});
        } else {
            findings.push_back({Finding::Kind::Fault, setup.place(),
                                say(CORE_TR("core", "{1} gives no valid answer within {2}."), setup.place(),
                                    base::writeQuantity(double(setup.answerWithin.count()) * 1e-3, "s"))});
            break;
        }
    }
    return findings;
}

connect::Opened Modbus::open(const Settings& settings, const connect::TaskContext&, base::Errors& errors)
{
    stop();
    connect::Opened opened;
    m_setup.reset();
    Setup setup = readSetup(settings, errors);
    if (!errors.empty()) {
        m_status = {State::Faulted, errors.front().what};
        return opened;
    }
    for (const Register& place : setup.registers) opened.tags.push_back(place.info);
    opened.understood.push_back(summary(setup));
    m_setup = std::move(setup);
    m_status = {State::Configured};
    m_status.protection = m_setup->protection();
    return opened;
}

base::Done Modbus::start(connect::Feed& feed)
{
    if (!m_setup) return Error{Code::Device, "modbus", say(CORE_TR("core", "No device is open; open one first."))};
    m_feed = &feed;
    m_held.clear();
    m_failure.reset();
    m_backoff.emplace(m_setup->place());
    m_callAt = {};
    m_status = {State::Connecting};
    m_status.protection = m_setup->protection();
    return base::done();
}

void Modbus::stop()
{
    if (m_isApart) { // called from within write(), which turns the event loop
        m_stopAsked = true;
        return;
    }
    m_link.reset();
    m_feed = nullptr;
    m_held.clear();
    m_isRound = false;
    const connect::Protection protection = m_status.protection;
    m_status = {State::Stopped};
    m_status.protection = protection;
}

bool Modbus::isUp() const
{
    return m_status.state == State::Connected || m_status.state == State::Degraded;
}

void Modbus::call(Clock::time_point now)
{
    m_status.state = State::Connecting;
    m_status.retryAt = 0;
    m_blocks = m_setup->blocks;
    m_troubles.assign(m_blocks.size(), {});
    m_reported.assign(m_setup->registers.size(), {});
    m_texts.assign(m_setup->registers.size(), {});
    m_isRound = m_isSlow = false;
    m_late = m_timeouts = m_unreadable = 0;
    m_roundAt = now;
    m_roundTook = {};
    m_link = std::make_unique<Link>(*m_setup);
}

void Modbus::lose(Clock::time_point now)
{
    const Trouble trouble = *std::exchange(m_failure, std::nullopt);
    m_link.reset();
    m_isRound = false;
    const milliseconds wait = m_backoff->next(connect::Backoff::Failure::NobodyThere);
    m_callAt = now + wait;
    m_status.state = State::Retrying;
    m_status.why = trouble.why;
    m_status.remedy = trouble.remedy;
    m_status.attempts = m_backoff->failures();
    m_status.retryAt = base::now().microseconds + std::chrono::microseconds(wait).count();
}

Modbus::Clock::time_point Modbus::work(Clock::time_point now)
{
    if (!m_feed) return Clock::time_point::max();
    if (m_isApart) return now + look; // write() has the line
    const bool isFlushed = flush();
    if (!m_link && now >= m_callAt) call(now);
    if (!m_link) return m_callAt;
    m_link->check(now);
    if (m_link->state() == Link::State::Broken) m_failure = m_link->trouble();
    if (m_failure) {
        lose(now);
        return m_callAt;
    }
    if (m_link->state() == Link::State::Open && !m_isRound && isFlushed && now >= m_roundAt) beginRound(now);
    askNext(); // where a write that was broken off left the round
    if (!isFlushed) return now + again;
    if (m_link->state() == Link::State::Opening) return now + again;
    // A round goes on by itself, and may end long before it is looked at again.
    if (m_isRound) return now + std::clamp<milliseconds>(m_setup->every / 2, milliseconds(1), look);
    return std::min(m_roundAt > now ? m_roundAt : now + look, now + look);
}

// What the status says while it is connected.
void Modbus::evaluate()
{
    connect::ConnectorStatus status{State::Connected};
    status.protection = m_setup->protection();
    const auto troubled = std::find_if(m_troubles.begin(), m_troubles.end(), [](const auto& one) { return bool(one); });
    if (troubled != m_troubles.end()) {
        status.state = State::Degraded;
        status.why = (*troubled)->why;
        status.remedy = (*troubled)->remedy;
    } else if (m_isSlow) {
        if (m_status.state == State::Degraded) return; // the same words while it lasts
        status.state = State::Degraded;
        const double took = std::chrono::duration<double>(m_roundTook).count();
        status.why =
            say(CORE_TR("core", "The device takes {1} to return all its values, so they arrive less often than "
                                "every {2}."),
                base::writeQuantity(took, "s", 2), base::writeQuantity(double(m_setup->every.count()) * 1e-3, "s"));
        status.remedy = say(CORE_TR("core", "Read it less often, or read fewer registers."));
    }
    m_status = status;
}

std::optional<connect::Heartbeat> Modbus::heartbeat() const
{
    if (!isUp()) return std::nullopt;
    return connect::Heartbeat{m_heard, std::max<Clock::duration>({m_setup->every, m_roundTook, minHeartbeat})};
}

void Modbus::put(Item item)
{
    if (!m_held.empty()) {
        m_held.push_back(std::move(item));
        return;
    }
    if (const auto* sample = std::get_if<connect::Sample>(&item)) {
        if (!m_feed->push(*sample)) m_held.push_back(std::move(item));
    } else if (!m_feed->push(std::get<connect::OutOfBand>(item))) {
        m_held.push_back(std::move(item));
    }
}

// True where the feed has taken everything.
bool Modbus::flush()
{
    while (!m_held.empty()) {
        const Item& item = m_held.front();
        const auto* sample = std::get_if<connect::Sample>(&item);
        if (!(sample ? m_feed->push(*sample) : m_feed->push(std::get<connect::OutOfBand>(item)))) return false;
        m_held.pop_front();
    }
    return true;
}

} // namespace titer::modbus
