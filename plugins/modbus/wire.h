// How a question comes to a device and its answer back: over TCP, or a serial line.
#pragma once

#include "core/base/result.h"
#include "plugins/modbus/setup.h"

#include <QModbusPdu>
#include <QModbusReply>
#include <QModbusRtuSerialClient>
#include <QTcpSocket>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace titer::modbus {

// What came back for a question.
struct Reply {
    enum class Kind {
        Came,     // from the unit that was asked
        Stranger, // from another unit
        Noise,    // what is not of this protocol
        Timeout,  // nothing came
        Lost      // the line is gone
    };
    Kind kind = Kind::Came;
    QModbusResponse pdu = {};
    int unit = 0;           // Stranger: that answered
    bool isDamaged = false; // Timeout: something came that is no answer
};

// [one thread at a time] Lives by the event loop of its thread. One question at a time.
class Wire {
public:
    virtual ~Wire() = default;

    struct Events {
        std::function<void()> opened;
        std::function<void()> closed;
        std::function<void(const QString& reason)> failed;
        std::function<void()> noModbus; // nothing that came was of this protocol
        std::function<void(const Reply&)> answered;
    };
    // Once. What happens is reported from within this call on.
    virtual void open(Events events) = 0;
    virtual void ask(const QModbusRequest& question) = 0;
};

// MODBUS Messaging on TCP/IP, Implementation Guide V1.0b (Modbus Organization, 2006): an answer has the transaction number and the unit
// of its question. The client of Qt passes over the unit.
class TcpWire : public Wire {
public:
    explicit TcpWire(const Setup& setup);

    void open(Events events) override;
    void ask(const QModbusRequest& question) override;

private:
    void read();
    void answer(const Reply& reply);

    QString m_host;
    std::uint16_t m_port;
    std::uint8_t m_unit;
    Events m_events;
    QTcpSocket m_socket;
    QTimer m_late;
    QByteArray m_came;
    std::uint16_t m_number = 0; // of the last question
    bool m_isAsked = false;     // it waits for its answer
    bool m_isModbus = false;    // an answer has come
    QObject m_context;          // destroyed first, so that nothing is called while the socket goes
};

class SerialWire : public Wire {
public:
    explicit SerialWire(const Setup& setup);

    void open(Events events) override;
    void ask(const QModbusRequest& question) override;

private:
    void finish(QModbusReply* reply);

    Events m_events;
    int m_unit;
    QModbusRtuSerialClient m_client;
    QObject m_context; // as above
};

std::unique_ptr<Wire> makeWire(const Setup& setup);

} // namespace titer::modbus
