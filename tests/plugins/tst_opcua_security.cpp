// Certificates, users and passwords of the client of OPC UA.
#include "plugins/opcua/certificates.h"
#include "tests/support/app/opcua_source.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTest>

namespace tst_opcua_security {

using namespace titer;
using namespace titer::connect;
using namespace titer::support;
using namespace std::chrono_literals;

class TestOpcUaSecurity : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup() { m_server.freeze(false); }
    void signsInByUserAndPassword();
    void trustsOnlyCertificatesThatAreListed();
    void noticesAnotherCertificateAfterARestart();
    void speaksEverySecurity_data();
    void speaksEverySecurity();
    void keepsItsOwnKeyToItself();

private:
    Settings secured(const char* policy = "Basic256Sha256", const char* security = "SignAndEncrypt") const;

    OpcUaServer m_server;
    OpcUaSource m_source;
};

void TestOpcUaSecurity::initTestCase()
{
    if (const QString reason = NodeScript::missing(); !reason.isEmpty()) QSKIP(qPrintable(reason));
}

Settings TestOpcUaSecurity::secured(const char* policy, const char* security) const
{
    return {{"endpoint", m_server.endpoint()},   {"security", security}, {"policy", policy},
            {"trusted", m_server.fingerprint()}, {"interval", "100 ms"}, {"nodes", "node=ns=1;s=Setpoint"}};
}

void TestOpcUaSecurity::signsInByUserAndPassword()
{
    QVERIFY(m_server.start());
    Settings settings = secured();
    settings.add("user", "operator");
    settings.add("password", "falsch");
    Rig rig(m_source);
    QVERIFY(rig.open(settings));
    QVERIFY(rig.runUntil([&] { return rig.connector->status().state == State::Faulted; }, 10s));
    QVERIFY(holds(rig.connector->status().why.text(), "refused the user or the password"));
    QVERIFY(!rig.connector->status().remedy.text().empty());
    rig.stop();
    settings.set("password", "tröpfchen");
    QVERIFY(rig.open(settings));
    QVERIFY(rig.hears(id("Setpoint"), 10s));
}

void TestOpcUaSecurity::trustsOnlyCertificatesThatAreListed()
{
    QVERIFY(m_server.start());
    Settings settings = secured();
    const std::string fingerprint =
        QByteArray::fromHex(QByteArray::fromStdString(m_server.fingerprint())).toHex(':').toUpper().toStdString();
    settings.set("trusted", std::string(64, 'a'));
    Rig rig(m_source);
    QVERIFY(rig.open(settings));
    QVERIFY(rig.runUntil([&] { return rig.connector->status().state == State::Faulted; }, 10s));
    QVERIFY(holds(rig.connector->status().why.text(), "is not trusted; its fingerprint is " + fingerprint));
    QVERIFY(holds(rig.connector->status().remedy.text(), "trusted"));
    rig.run(500ms);
    QCOMPARE(rig.connector->status().state, State::Faulted); // it does not try on
    QVERIFY(rig.samples.empty());
    const std::vector<Finding> findings = rig.connector->test(settings, {});
    QCOMPARE(findings.at(0).kind, Finding::Kind::Fault);
    QVERIFY(holds(findings.at(0).what.text(), fingerprint));
    rig.stop();
    settings.set("trusted", fingerprint); // as it was shown
    QVERIFY(rig.open(settings));
    QVERIFY(rig.hears(id("Setpoint"), 10s));
    QCOMPARE(rig.connector->status().protection, Protection::Secured);
}

void TestOpcUaSecurity::noticesAnotherCertificateAfterARestart()
{
    QVERIFY(m_server.start());
    Rig rig(m_source);
    QVERIFY(rig.open(secured()));
    QVERIFY(rig.hears(id("Setpoint"), 10s));
    m_server.kill();
    m_server.changeCertificate();
    QVERIFY(m_server.start());
    QVERIFY(rig.runUntil([&] { return rig.connector->status().state == State::Faulted; }, 15s));
    QVERIFY(holds(rig.connector->status().why.text(), "is not trusted"));
    rig.stop();
    QVERIFY(rig.open(secured()));
    QVERIFY(rig.hears(id("Setpoint"), 10s));
}

void TestOpcUaSecurity::speaksEverySecurity_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<QByteArray>("security");
    for (const char* policy : {"Basic256Sha256", "Aes256_Sha256_RsaPss"})
        for (const char* security : {"Sign", "SignAndEncrypt"})
            QTest::addRow("%s %s", policy, security) << QByteArray(policy) << QByteArray(security);
}

void TestOpcUaSecurity::speaksEverySecurity()
{
    QFETCH(QByteArray, policy);
    QFETCH(QByteArray, security);
    QVERIFY(m_server.start());
    Rig rig(m_source);
    QVERIFY(rig.open(secured(policy.constData(), security.constData())));
    QVERIFY(rig.hears(id("Setpoint"), 10s));
    const QByteArray sessions = m_server.ask("sessions", "sessions");
    QCOMPARE(m_server.ask("drop", "dropped"), QByteArray("dropped 1"));
    QVERIFY(rig.runUntil([&] { return rig.connector->status().state == State::Retrying; }, 5s));
    QVERIFY(rig.runUntil([&] { return rig.connector->status().state == State::Connected; }, 5s));
    QCOMPARE(m_server.ask("sessions", "sessions"), sessions);
}

void TestOpcUaSecurity::keepsItsOwnKeyToItself()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/titer/opcua";
    QDir(folder).removeRecursively();
    const auto first = opcua::ownIdentity();
    QVERIFY(first.ok());
    const QFileInfo key(folder + "/titer.key");
    QCOMPARE(int(key.permissions() & ~(QFile::ReadUser | QFile::WriteUser)), int(QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(holds(first->uri, "urn:titer:client:"));
    const auto expiry = opcua::expiryOf(first->certificate);
    QVERIFY(expiry.has_value());
    const double days = double(*expiry - base::now().microseconds) / 86.4e9;
    QVERIFY2(days > 3648.0 && days < 3652.0, std::to_string(days).c_str());
    const auto second = opcua::ownIdentity();
    QCOMPARE(second->certificate, first->certificate);
    QCOMPARE(second->uri, first->uri);
    QFile::remove(folder + "/titer.key"); // half of it is of no use
    QVERIFY(opcua::ownIdentity()->certificate != first->certificate);
}

TITER_TEST(TestOpcUaSecurity)

} // namespace tst_opcua_security

#include "tst_opcua_security.moc"
