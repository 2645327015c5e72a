// What every connector has to stand, on a server of node-opcua; without npm, on one of the library that the client uses too.
#include "tests/support/app/connector_conformance.h"
#include "tests/support/app/opcua_server.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace titer;
using namespace titer::support;

namespace {

class OpcUaStand : public Stand {
public:
    OpcUaStand()
    {
        // The address must be known before the server runs.
        start();
        kill();
    }

    std::string connector() const override { return "opcua"; }
    Way way() const override { return Way::Streamed; }
    std::vector<std::string> tags() const override
    {
        return {"ns=1;s=given", "ns=1;s=Setpoint", "ns=1;s=gegeben µ 温度"};
    }
    connect::Settings settings() const override { return m_server.settings({"given", "Setpoint", "gegeben µ 温度"}); }

    std::string whyNot(Case one) const override
    {
        return one == Case::Garbage && !OpcUaServer::isIndependent() ? "the stand-in sends no rubbish" : "";
    }

    bool start() override { return m_server.start({"--every", "0"}); }
    void kill() override { m_server.kill(); }
    // A server takes seconds to come up; one that runs goes on, with the values of the beginning.
    void rest() override
    {
        const QByteArray values = R"(give [["given",0,0],["Setpoint",1.5,0],["gegeben µ 温度",0,0]])";
        if (m_server.isRunning() && m_server.ask(values, "given").isEmpty()) kill();
    }
    void freeze(bool frozen) override { m_server.freeze(frozen); }
    bool give(const std::vector<Given>& values) override
    {
        // A server keeps at most a thousand values of a node until it may send them.
        constexpr std::size_t part = 900;
        for (std::size_t at = 0; at < values.size(); at += part) {
            QJsonArray list;
            for (std::size_t i = at; i < std::min(at + part, values.size()); ++i)
                list.append(QJsonArray{QString::fromStdString(tags()[values[i].tag].substr(7)), values[i].value,
                                       double(values[i].sourceTime / 1000)});
            const QByteArray command = "give " + QJsonDocument(list).toJson(QJsonDocument::Compact);
            if (m_server.ask(command, "given").isEmpty()) return false;
            if (at + part < values.size()) tried->run(std::chrono::milliseconds(150));
        }
        return true;
    }
    void garble() override { m_server.ask("garble", "garbled"); }

private:
    OpcUaServer m_server;
};

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    if (!OpcUaServer::isIndependent())
        qWarning("%s: the counterpart is of the client's own library, not independent",
                 NodeScript::missing().toUtf8().constData());
    OpcUaStand stand;
    ConnectorConformance test(stand);
    return QTest::qExec(&test, argc, argv);
}
