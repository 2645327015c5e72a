// The two ways to a device.
#include "plugins/modbus/wire.h"

#include <QSerialPort>
#include <QtEndian>

#include <utility>

namespace titer::modbus {

namespace {

constexpr qsizetype headSize = 6;              // transaction, protocol, and the length of what follows
constexpr std::uint16_t least = 2, most = 254; // of that length: unit, function, data

template <class T> void put(QByteArray& bytes, T number)
{
    number = qToBigEndian(number);
    bytes.append(reinterpret_cast<const char*>(&number), sizeof number);
}

std::uint16_t wordAt(const QByteArray& bytes, qsizetype at)
{
    return qFromBigEndian<std::uint16_t>(bytes.constData() + at);
}

} // namespace

TcpWire::TcpWire(const Setup& setup)
    : m_host(QString::fromStdString(setup.host))
    , m_port(std::uint16_t(setup.port))
    , m_unit(std::uint8_t(setup.unit))
{
    m_late.setSingleShot(true);
    m_late.setInterval(setup.answerWithin);
}

void TcpWire::open(Events events)
{
    m_events = std::move(events);
    QObject::connect(&m_socket, &QTcpSocket::connected, &m_context, [this] {
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_events.opened();
    });
    QObject::connect(&m_socket, &QTcpSocket::disconnected, &m_context, [this] { m_events.closed(); });
    QObject::connect(&m_socket, &QTcpSocket::errorOccurred, &m_context, [this](QAbstractSocket::SocketError error) {
        if (error != QAbstractSocket::RemoteHostClosedError) m_events.failed(m_socket.errorString());
    });
    QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_context, [this] { read(); });
    QObject::connect(&m_late, &QTimer::timeout, &m_context, [this] {
        if (m_came.isEmpty()) answer({Reply::Kind::Timeout}); // the rest of an answer is waited for by who asked
    });
    m_socket.connectToHost(m_host, m_port);
}

void TcpWire::ask(const QModbusRequest& question)
{
    QByteArray frame;
    put(frame, ++m_number);
    put(frame, std::uint16_t(0)); // Modbus
    put(frame, std::uint16_t(2 + question.data().size()));
    put(frame, m_unit);
    put(frame, std::uint8_t(question.functionCode()));
    m_isAsked = true;
    m_late.start();
    m_socket.write(frame + question.data());
}

void TcpWire::answer(const Reply& reply)
{
    m_late.stop();
    if (std::exchange(m_isAsked, false)) m_events.answered(reply);
}

void TcpWire::read()
{
    m_came += m_socket.readAll();
    while (m_came.size() >= headSize) {
        const std::uint16_t number = wordAt(m_came, 0), length = wordAt(m_came, 4);
        if (wordAt(m_came, 2) != 0 || length < least || length > most) {
            m_came.clear(); // where the next answer begins nobody knows, but it comes after the next question
            return m_isModbus ? answer({.kind = Reply::Kind::Noise}) : m_events.noModbus();
        }
        if (m_came.size() < headSize + length) return;
        m_isModbus = true;
        const QByteArray frame = m_came.mid(headSize, length);
        m_came.remove(0, headSize + length);
        if (!m_isAsked || number != m_number) continue; // of a question that is not waited for any more
        Reply reply{.unit = std::uint8_t(frame[0])};
        reply.pdu.setFunctionCode(QModbusPdu::FunctionCode(std::uint8_t(frame[1])));
        reply.pdu.setData(frame.mid(2));
        if (reply.unit != m_unit) reply.kind = Reply::Kind::Stranger;
        answer(reply);
    }
}

SerialWire::SerialWire(const Setup& setup)
    : m_unit(setup.unit)
{
    m_client.setConnectionParameter(QModbusDevice::SerialPortNameParameter, QString::fromStdString(setup.device));
    m_client.setConnectionParameter(QModbusDevice::SerialBaudRateParameter, setup.baud);
    m_client.setConnectionParameter(QModbusDevice::SerialDataBitsParameter, QSerialPort::Data8);
    m_client.setConnectionParameter(QModbusDevice::SerialParityParameter, setup.parity == 'E' ? QSerialPort::EvenParity
                                                                          : setup.parity == 'O'
                                                                              ? QSerialPort::OddParity
                                                                              : QSerialPort::NoParity);
    m_client.setConnectionParameter(QModbusDevice::SerialStopBitsParameter,
                                    setup.stopBits == 2 ? QSerialPort::TwoStop : QSerialPort::OneStop);
    m_client.setTimeout(int(setup.answerWithin.count()));
    m_client.setNumberOfRetries(0);
}

void SerialWire::open(Events events)
{
    m_events = std::move(events);
    QObject::connect(&m_client, &QModbusDevice::stateChanged, &m_context, [this](QModbusDevice::State state) {
        if (state == QModbusDevice::ConnectedState) m_events.opened();
        if (state == QModbusDevice::UnconnectedState) m_events.closed();
    });
    QObject::connect(&m_client, &QModbusDevice::errorOccurred, &m_context, [this](QModbusDevice::Error error) {
        // The others belong to one answer.
        if (error == QModbusDevice::ConnectionError || error == QModbusDevice::ReadError ||
            error == QModbusDevice::WriteError || error == QModbusDevice::ConfigurationError)
            m_events.failed(m_client.errorString());
    });
    if (!m_client.connectDevice()) m_events.failed(m_client.errorString());
}

// Answers of other units, and to other functions, the client passes over itself.
void SerialWire::ask(const QModbusRequest& question)
{
    QModbusReply* reply = m_client.sendRawRequest(question, m_unit);
    if (!reply) return m_events.failed(m_client.errorString());
    QObject::connect(reply, &QModbusReply::finished, &m_context, [this, reply] { finish(reply); });
}

void SerialWire::finish(QModbusReply* reply)
{
    reply->deleteLater();
    switch (reply->error()) {
    case QModbusDevice::TimeoutError:
        return m_events.answered({.kind = Reply::Kind::Timeout, .isDamaged = !reply->intermediateErrors().isEmpty()});
    case QModbusDevice::ReplyAbortedError:
    case QModbusDevice::ConnectionError:
    case QModbusDevice::ReadError:
    case QModbusDevice::WriteError:
        return m_events.answered({Reply::Kind::Lost});
    default:
        m_events.answered({Reply::Kind::Came, reply->rawResult()});
    }
}

std::unique_ptr<Wire> makeWire(const Setup& setup)
{
    if (setup.isRtu) return std::make_unique<SerialWire>(setup);
    return std::make_unique<TcpWire>(setup);
}

} // namespace titer::modbus
