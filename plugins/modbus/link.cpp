// The line to one device.
#include "plugins/modbus/link.h"

#include "core/base/text.h"

#include <QEventLoop>
#include <QTimer>

#include <algorithm>

namespace titer::modbus {

using base::say;
using std::chrono::milliseconds;

namespace {

// "TCP socket error (Connection refused)." -> "Connection refused", to stand in brackets of our own.
std::string inBrackets(QString reason)
{
    while (reason.endsWith(QLatin1Char('.'))) reason.chop(1);
    const qsizetype open = reason.indexOf(QLatin1Char('('));
    if (open >= 0 && reason.endsWith(QLatin1Char(')'))) reason = reason.mid(open + 1, reason.size() - open - 2);
    while (reason.endsWith(QLatin1Char('.'))) reason.chop(1);
    return reason.toStdString();
}

constexpr milliseconds maxOpening(5000);
// The wire waits for an answer itself, but not for the rest of one that was cut short.
constexpr milliseconds grace(500);
constexpr milliseconds turn(20); // of the event loop, from one look at the stop to the next

QModbusPdu::FunctionCode readingOf(Kind kind)
{
    switch (kind) {
    case Kind::Holding:
        return QModbusPdu::ReadHoldingRegisters;
    case Kind::Input:
        return QModbusPdu::ReadInputRegisters;
    case Kind::Coil:
        return QModbusPdu::ReadCoils;
    case Kind::Discrete:
        break;
    }
    return QModbusPdu::ReadDiscreteInputs;
}

QModbusRequest writing(Kind kind, int start, const std::vector<std::uint16_t>& words)
{
    const auto at = quint16(start), count = quint16(words.size());
    if (kind == Kind::Coil) return QModbusRequest(QModbusPdu::WriteSingleCoil, at, quint16(words[0] ? 0xFF00 : 0));
    if (count == 1) return QModbusRequest(QModbusPdu::WriteSingleRegister, at, words[0]);
    return QModbusRequest(QModbusPdu::WriteMultipleRegisters, at, count, quint8(2 * count),
                          QList<quint16>(words.begin(), words.end()));
}

std::string codeOf(const QModbusPdu& pdu)
{
    return std::to_string(int(pdu.functionCode()));
}

bool isOfBits(const QModbusRequest& question)
{
    return question.functionCode() <= QModbusPdu::ReadDiscreteInputs;
}

// Of a question that reads.
int countOf(const QModbusRequest& question)
{
    const QByteArray asked = question.data();
    return quint8(asked[2]) << 8 | quint8(asked[3]);
}

// Bits, the first in the lowest one, or words; a write is answered by none.
std::vector<std::uint16_t> valuesIn(const QModbusRequest& question, const QByteArray& answer)
{
    std::vector<std::uint16_t> values;
    if (question.functionCode() > QModbusPdu::ReadInputRegisters) return values;
    for (int i = 0; i < countOf(question); ++i)
        values.push_back(isOfBits(question)
                             ? std::uint16_t(quint8(answer[1 + i / 8]) >> (i % 8) & 1)
                             : std::uint16_t(quint8(answer[1 + 2 * i]) << 8 | quint8(answer[2 + 2 * i])));
    return values;
}

// Whether it is an answer to this question; nothing where it is (Modbus Application Protocol V1.1b3, chapter 6).
std::optional<base::Sentence> misfit(const QModbusRequest& question, const QModbusResponse& answer)
{
    if (answer.functionCode() != question.functionCode())
        return say(CORE_TR("core", "an answer to function {1} where function {2} was asked for"), codeOf(answer),
                   codeOf(question));
    if (answer.isException()) return std::nullopt;
    const QByteArray asked = question.data(), came = answer.data();
    const bool isReading = question.functionCode() <= QModbusPdu::ReadInputRegisters;
    const int count = countOf(question),
              bytes = !isReading ? 4 : 1 + (isOfBits(question) ? (count + 7) / 8 : 2 * count);
    if (came.size() != bytes || (isReading && quint8(came[0]) != bytes - 1))
        return say(CORE_TR("core", "an answer of {1} bytes where {2} were expected"), std::to_string(came.size()),
                   std::to_string(bytes));
    if (!isReading && came.left(2) != asked.left(2))
        return say(CORE_TR("core", "the confirmation of a write to another address"));
    return std::nullopt;
}

} // namespace

Link::Link(const Setup& setup)
    : m_setup(setup)
    , m_until(Clock::now() + std::max(maxOpening, m_setup.answerWithin))
    , m_wire(makeWire(setup))
{
    m_wire->open(
        {.opened =
             [this] {
                 if (m_state == State::Opening) m_state = State::Open;
             },
         .closed =
             [this] {
                 if (m_state != State::Open) return;
                 fail({say(CORE_TR("core", "{1} closed the connection."), m_setup.place()),
                       say(CORE_TR("core", "Check that the device is on, and whether it allows another connection."))});
             },
         .failed = [this](const QString& reason) { fail(unreachable(reason)); },
         .noModbus =
             [this] {
                 fail({say(CORE_TR("core", "What comes from {1} is not Modbus."), m_setup.place()),
                       say(CORE_TR("core", "Check address and port, and that nothing else uses its line."))});
             },
         .answered = [this](const Reply& reply) { finish(reply); }});
}

Link::~Link() = default;

Trouble Link::unreachable(const QString& reason) const
{
    if (m_setup.isRtu)
        return {say(CORE_TR("core", "The serial port {1} cannot be used ({2})."), m_setup.device, inBrackets(reason)),
                say(CORE_TR("core", "Check that the adapter is plugged in, that no other program uses it and that you "
                                    "have permission to use serial ports."))};
    return {say(CORE_TR("core", "{1} cannot be reached ({2})."), m_setup.place(), inBrackets(reason)),
            say(CORE_TR("core", "Check that the device is on and that address and port are right. Many devices "
                                "allow only a few connections at a time."))};
}

void Link::fail(Trouble trouble)
{
    if (m_state == State::Broken) return;
    m_state = State::Broken;
    m_trouble = std::move(trouble);
    if (const Handler handler = std::exchange(m_handler, nullptr)) handler({.kind = Answer::Kind::Lost});
}

void Link::read(Kind kind, int start, int count, Handler handler)
{
    ask(QModbusRequest(readingOf(kind), quint16(start), quint16(count)), std::move(handler));
}

void Link::write(Kind kind, int start, const std::vector<std::uint16_t>& words, Handler handler)
{
    ask(writing(kind, start, words), std::move(handler));
}

void Link::ask(QModbusRequest question, Handler handler)
{
    m_question = std::move(question);
    m_handler = std::move(handler);
    m_until = Clock::now() + m_setup.answerWithin + std::max(grace, m_setup.answerWithin / 2);
    m_wire->ask(m_question);
}

void Link::finish(const Reply& reply)
{
    const Handler handler = std::exchange(m_handler, nullptr);
    if (!handler) return; // broken in the meantime
    Answer answer;
    switch (reply.kind) {
    case Reply::Kind::Came:
        if (std::optional<base::Sentence> why = misfit(m_question, reply.pdu)) {
            answer.kind = Answer::Kind::Unreadable;
            answer.why = std::move(*why);
        } else if (reply.pdu.isException()) {
            answer.kind = Answer::Kind::Exception;
            answer.exception = int(reply.pdu.exceptionCode());
        } else {
            answer.words = valuesIn(m_question, reply.pdu.data());
        }
        break;
    case Reply::Kind::Stranger:
        answer.kind = Answer::Kind::Unreadable;
        answer.why = say(CORE_TR("core", "an answer of unit {1} where unit {2} was asked"), std::to_string(reply.unit),
                         std::to_string(m_setup.unit));
        break;
    case Reply::Kind::Noise:
        answer.kind = Answer::Kind::Unreadable;
        answer.why = say(CORE_TR("core", "bytes that are not Modbus"));
        break;
    case Reply::Kind::Timeout:
        answer.kind = Answer::Kind::Timeout;
        answer.isDamaged = reply.isDamaged;
        break;
    case Reply::Kind::Lost:
        answer.kind = Answer::Kind::Lost;
    }
    handler(answer);
}

void Link::check(Clock::time_point now)
{
    if (m_state == State::Opening && now > m_until)
        fail({say(CORE_TR("core", "{1} does not answer."), m_setup.place()),
              say(CORE_TR("core", "Check that the device is on, that address and port are right and that no firewall "
                                  "blocks the connection."))});
    if (m_state == State::Open && m_handler && now > m_until)
        fail({say(CORE_TR("core", "An answer of {1} was incomplete."), m_setup.place()),
              say(CORE_TR("core", "Check the line; an overloaded gateway can also cause this."))});
}

bool Link::wait(const std::function<bool()>& reached, std::stop_token stop)
{
    QEventLoop loop;
    QTimer wake;
    wake.start(turn);
    while (!reached()) {
        if (stop.stop_requested() || m_state == State::Broken) return false;
        loop.processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        check(Clock::now());
    }
    return true;
}

} // namespace titer::modbus
