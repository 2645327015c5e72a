// Writing to a device, with a look at what it made of it.
#include "plugins/modbus/modbus.h"

#include "core/base/text.h"
#include "core/base/units/units.h"

namespace titer::modbus {

using base::Code;
using base::Error;
using base::say;

base::Error Modbus::refused(const Register& place, const std::optional<Answer>& answer) const
{
    if (answer && answer->kind == Answer::Kind::Exception)
        return {Code::Device, place.info.id, refusalOf(answer->exception, place, *m_setup).trouble.why};
    return {Code::Device, place.info.id,
            say(CORE_TR("core", "“{1}”: {2} did not confirm the write; check the device."), place.info.id,
                m_setup->place())};
}

// Asks while no round goes on; nothing where no answer came.
std::optional<Answer> Modbus::ask(const std::function<void(Link::Handler)>& question, std::stop_token stop)
{
    if (!m_link->wait([&] { return !m_link->isBusy() || m_stopAsked; }, stop) || m_stopAsked) return std::nullopt;
    // Shared, since the answer may come after nobody waits for it any more.
    const auto answer = std::make_shared<std::optional<Answer>>();
    question([answer](const Answer& came) { *answer = came; });
    m_link->wait([&] { return answer->has_value() || m_stopAsked; }, stop);
    return *answer;
}

base::Done Modbus::writeWords(std::size_t index, std::vector<std::uint16_t> words, const connect::TaskContext& context)
{
    const Register& place = m_setup->registers[index];
    const auto read = [&] {
        return ask([&](Link::Handler handler) { m_link->read(place.kind, place.address, place.width(), handler); },
                   context.stop);
    };
    if (place.type == Type::Bit) { // the other bits stay as they are
        const std::optional<Answer> before = read();
        if (!before || before->kind != Answer::Kind::Data) return refused(place, before);
        const std::uint16_t mask = std::uint16_t(1u << place.bit);
        std::uint16_t word = before->words[0];
        if (place.lowByteFirst) word = std::uint16_t(word << 8 | word >> 8);
        word = std::uint16_t(words[0] ? word | mask : word & ~mask);
        words[0] = place.lowByteFirst ? std::uint16_t(word << 8 | word >> 8) : word;
    }
    const std::optional<Answer> written =
        ask([&](Link::Handler handler) { m_link->write(place.kind, place.address, words, handler); }, context.stop);
    if (!written || written->kind != Answer::Kind::Data) return refused(place, written);
    const std::optional<Answer> after = read();
    if (!after || after->kind != Answer::Kind::Data) return refused(place, after);
    m_reported[index].reset(); // also a text that is as it was
    deliver({place.kind, place.address, place.width(), {index}}, after->words);
    if (after->words == words) return base::done();
    const std::string now = place.type == Type::Text ? decodeText(place, after->words)
                                                     : base::writeShort(decode(place, after->words).value, 7);
    return Error{
        Code::Device, place.info.id,
        say(CORE_TR("core", "“{1}”: the device accepted the value but now has {2}; it may have its own limits."),
            place.info.id, now)};
}

base::Done Modbus::write(const connect::WriteKey&, std::uint32_t tag, const connect::WriteValue& value,
                         const connect::TaskContext& context)
{
    if (!m_feed || !isUp() || m_failure || m_isApart)
        return Error{Code::Device, "modbus",
                     say(CORE_TR("core", "The device is not connected, so nothing can be written now."))};
    if (tag >= m_setup->registers.size() || !m_setup->registers[tag].info.writable)
        return Error{Code::Input, "modbus",
                     say(CORE_TR("core", "This tag is not configured as writable; set “writable” in its row."))};
    const Register& place = m_setup->registers[tag];
    std::optional<std::vector<std::uint16_t>> words;
    std::string shown;
    if (const std::string* text = std::get_if<std::string>(&value)) {
        shown = *text;
        if (place.type == Type::Text)
            words = encodeText(place, *text);
        else if (const std::optional<double> number = base::readNumber(*text))
            words = encode(place, *number);
    } else {
        shown = base::writeShort(std::get<double>(value), 7);
        words = encode(place, std::get<double>(value));
    }
    if (!words)
        return Error{Code::Input, place.info.id,
                     say(CORE_TR("core", "“{1}” does not fit into “{2}”, which has the type {3}."), shown,
                         place.info.id, typeWords[int(place.type)])};
    m_isApart = true;
    const base::Done done = writeWords(tag, std::move(*words), context);
    m_isApart = false;
    if (m_stopAsked) {
        m_stopAsked = false;
        stop();
    } else {
        askNext(); // the round that was interrupted
    }
    return done;
}

} // namespace titer::modbus
