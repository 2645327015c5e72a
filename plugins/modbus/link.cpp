// The line to one device.
#include "plugins/modbus/link.h"

#include "core/base/text.h"

#include <QEventLoop>
#include <QModbusReply>
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
// The library waits for an answer itself, but not for the rest of one that was cut short.
constexpr milliseconds grace(500);
constexpr milliseconds turn(20); // of the event loop, from one look at the stop to the next

QModbusDataUnit::RegisterType typeOf(Kind kind)
{
    switch (kind) {
    case Kind::Holding:
        return QModbusDataUnit::HoldingRegisters;
    case Kind::Input:
        return QModbusDataUnit::InputRegisters;
    case Kind::Coil:
        return QModbusDataUnit::Coils;
    case Kind::Discrete:
        break;
    }
    return QModbusDataUnit::DiscreteInputs;
}

} // namespace

Link::Link(const Setup& setup)
    : m_setup(setup)
    , m_until(Clock::now() + std::max(maxOpening, m_setup.answerWithin))
    , m_client(makeClient(setup))
{
    QObject::connect(m_client.get(), &QModbusDevice::stateChanged, &m_context, [this] { onState(); });
    QObject::connect(m_client.get(), &QModbusDevice::errorOccurred, &m_context,
                     [this](QModbusDevice::Error error) { onError(error); });
    if (!m_client->connectDevice()) fail(unreachable(m_client->errorString()));
    onState(); // a serial line is open at once
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
    if (const Handler handler = std::exchange(m_handler, nullptr)) handler({Answer::Kind::Lost, {}, 0, false});
}

void Link::onState()
{
    if (m_state == State::Opening && m_client->state() == QModbusDevice::ConnectedState) m_state = State::Open;
    if (m_state == State::Open && m_client->state() == QModbusDevice::UnconnectedState)
        fail({say(CORE_TR("core", "{1} closed the connection."), m_setup.place()),
              say(CORE_TR("core", "Check that the device is on, and whether it allows another connection."))});
}

void Link::onError(QModbusDevice::Error error)
{
    // The others belong to one answer.
    if (error == QModbusDevice::ConnectionError || error == QModbusDevice::ReadError ||
        error == QModbusDevice::WriteError || error == QModbusDevice::ConfigurationError)
        fail(unreachable(m_client->errorString()));
}

void Link::read(Kind kind, int start, int count, Handler handler)
{
    begin(m_client->sendReadRequest(QModbusDataUnit(typeOf(kind), start, quint16(count)), m_setup.unit),
          [kind, count, handler = std::move(handler)](Answer answer) {
              const int came = int(answer.words.size());
              // Bits come in whole bytes.
              const bool isBits = kind == Kind::Coil || kind == Kind::Discrete;
              const bool fits = isBits ? came >= count && came < count + 8 : came == count;
              if (answer.kind == Answer::Kind::Data && !fits) answer = {Answer::Kind::Unreadable, {}, 0, false};
              if (answer.kind == Answer::Kind::Data) answer.words.resize(std::size_t(count));
              handler(answer);
          });
}

void Link::write(Kind kind, int start, const std::vector<std::uint16_t>& words, Handler handler)
{
    const QModbusDataUnit unit(typeOf(kind), start, QList<quint16>(words.begin(), words.end()));
    begin(m_client->sendWriteRequest(unit, m_setup.unit), std::move(handler));
}

void Link::begin(QModbusReply* reply, Handler handler)
{
    if (!reply) return fail(unreachable(m_client->errorString()));
    m_handler = std::move(handler);
    m_until = Clock::now() + m_setup.answerWithin + std::max(grace, m_setup.answerWithin / 2);
    if (reply->isFinished()) return finish(reply); // to all devices: nobody answers
    QObject::connect(reply, &QModbusReply::finished, &m_context, [this, reply] { finish(reply); });
}

void Link::finish(QModbusReply* reply)
{
    reply->deleteLater();
    const Handler handler = std::exchange(m_handler, nullptr);
    if (!handler) return; // broken in the meantime
    Answer answer;
    switch (reply->error()) {
    case QModbusDevice::NoError: {
        const QList<quint16> values = reply->result().values();
        answer.words.assign(values.begin(), values.end());
        break;
    }
    case QModbusDevice::ProtocolError:
        answer.kind = Answer::Kind::Exception;
        answer.exception = int(reply->rawResult().exceptionCode());
        break;
    case QModbusDevice::TimeoutError:
        answer.kind = Answer::Kind::Timeout;
        answer.isDamaged = !reply->intermediateErrors().isEmpty();
        break;
    case QModbusDevice::ReplyAbortedError:
    case QModbusDevice::ConnectionError:
    case QModbusDevice::ReadError:
    case QModbusDevice::WriteError:
        answer.kind = Answer::Kind::Lost;
        break;
    default:
        answer.kind = Answer::Kind::Unreadable;
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
