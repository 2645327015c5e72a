// Secrets in the keyring of the desktop, held against a service of the same interface on a bus of the test's own.
#include "app/common/private_file.h"
#include "app/live/access/secret_service.h"
#include "app/live/access/secrets.h"
#include "tests/support/app/session_bus.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace titer::app;

struct StoredSecret {
    QDBusObjectPath session;
    QByteArray parameters, value;
    QString contentType;
};
static QDBusArgument& operator<<(QDBusArgument& to, const StoredSecret& secret)
{
    to.beginStructure();
    to << secret.session << secret.parameters << secret.value << secret.contentType;
    to.endStructure();
    return to;
}
static const QDBusArgument& operator>>(const QDBusArgument& from, StoredSecret& secret)
{
    from.beginStructure();
    from >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    from.endStructure();
    return from;
}
using Texts = QMap<QString, QString>;
Q_DECLARE_METATYPE(StoredSecret)
Q_DECLARE_METATYPE(Texts)

namespace {

const QDBusObjectPath nowhere(QStringLiteral("/"));

// The service: one collection, which may be locked.
class Keyring : public QDBusVirtualObject {
public:
    explicit Keyring(bool locked)
        : m_locked(locked)
    {
    }
    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override
    {
        const QVariantList answer = answerTo(message);
        return bus.send(answer.isEmpty() ? message.createErrorReply("org.example.Unknown", message.member())
                                         : message.createReply(answer));
    }

private:
    struct Item {
        Texts attributes;
        QByteArray value;
    };

    QVariantList answerTo(const QDBusMessage& message)
    {
        const QString act = message.member();
        const QVariantList given = message.arguments();
        if (act == "OpenSession" && given.value(0) == "plain")
            return {QVariant::fromValue(QDBusVariant(QString())), QVariant::fromValue(QDBusObjectPath("/session"))};
        if (act == "Close") return {QVariant(true)};
        if (act == "ReadAlias") return {QVariant::fromValue(QDBusObjectPath("/collection"))};
        if (act == "SearchItems") return search(qdbus_cast<Texts>(given.value(0)));
        if (act == "Unlock")
            return {QVariant::fromValue(m_locked ? QList<QDBusObjectPath>()
                                                 : qdbus_cast<QList<QDBusObjectPath>>(given.value(0))),
                    QVariant::fromValue(m_locked ? QDBusObjectPath("/prompt") : nowhere)};
        if (act == "CreateItem") return create(given);
        if (act == "GetSecret" && !m_locked && m_items.contains(message.path()))
            return {QVariant::fromValue(
                StoredSecret{QDBusObjectPath("/session"), {}, m_items[message.path()].value, "text/plain"})};
        if (act == "Delete" && m_items.remove(message.path())) return {QVariant::fromValue(nowhere)};
        return {};
    }

    QVariantList search(const Texts& wanted)
    {
        QList<QDBusObjectPath> found, none;
        for (auto item = m_items.cbegin(); item != m_items.cend(); ++item)
            if (item->attributes == wanted) found << QDBusObjectPath(item.key());
        return m_locked ? QVariantList{QVariant::fromValue(none), QVariant::fromValue(found)}
                        : QVariantList{QVariant::fromValue(found), QVariant::fromValue(none)};
    }

    QVariantList create(const QVariantList& given)
    {
        if (m_locked) return {QVariant::fromValue(nowhere), QVariant::fromValue(QDBusObjectPath("/prompt"))};
        const QVariantMap properties = qdbus_cast<QVariantMap>(given.value(0));
        const Texts attributes = qdbus_cast<Texts>(properties.value("org.freedesktop.Secret.Item.Attributes"));
        const auto secret = qdbus_cast<StoredSecret>(given.value(1));
        if (attributes.isEmpty() || secret.session.path() != "/session" || !given.value(2).toBool()) return {};
        m_items.removeIf([&](auto item) { return item->attributes == attributes; });
        const QString path = QString("/item/%1").arg(++m_count);
        m_items[path] = {attributes, secret.value};
        return {QVariant::fromValue(QDBusObjectPath(path)), QVariant::fromValue(nowhere)};
    }

    bool m_locked;
    QMap<QString, Item> m_items;
    int m_count = 0;
};

void registerTypes()
{
    qDBusRegisterMetaType<StoredSecret>();
    qDBusRegisterMetaType<Texts>();
}

int serve(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    registerTypes();
    Keyring keyring(std::string(argv[2]) == "locked");
    QDBusConnection bus = QDBusConnection::sessionBus();
    const bool there = bus.registerVirtualObject("/", &keyring, QDBusConnection::SubPath) &&
                       bus.registerService("org.freedesktop.secrets");
    std::puts(there ? "there" : "not there");
    std::fflush(stdout);
    return there ? QCoreApplication::exec() : 1;
}

} // namespace

class TestSecretService : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    titer::support::SessionBus m_bus;
    QProcess m_keyring;

    bool start(const char* state)
    {
        stop();
        m_keyring.start(QCoreApplication::applicationFilePath(), {"--keyring", state});
        return m_keyring.waitForReadyRead(10'000) && m_keyring.readAllStandardOutput() == "there\n";
    }
    void stop()
    {
        if (m_keyring.state() == QProcess::NotRunning) return;
        m_keyring.kill();
        m_keyring.waitForFinished();
    }
    QByteArray file() const
    {
        QFile file(m_folder.filePath("config/titer/secrets.json"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", m_folder.filePath("config").toLocal8Bit());
        QVERIFY2(m_bus.start(), "dbus-daemon does not start");
    }
    void cleanupTestCase() { stop(); }

    void isAbsentUntilItRuns()
    {
        QVERIFY(!SecretService::available());
        QVERIFY(start("open"));
        QVERIFY(SecretService::available());
    }

    void keepsSecretsInTheKeyringAndNowhereElse()
    {
        QVERIFY(start("open"));
        Secrets secrets;
        QVERIFY(!secrets.value("broker"));
        const std::string hostile("h\xc3\xa4\0\n\xff", 6);
        const auto kept = secrets.set("broker", hostile);
        QVERIFY2(kept, kept ? "" : kept.error().what.text().c_str());
        QVERIFY(*kept == Secrets::Kept::Keyring);
        QCOMPARE(*Secrets().value("broker"), hostile);
        QVERIFY(!file().contains("broker"));
        QVERIFY(secrets.set("broker", "other"));
        QVERIFY(secrets.set("second", "two"));
        QCOMPARE(*secrets.value("broker"), "other");
        QVERIFY(secrets.remove("broker"));
        QVERIFY(!secrets.value("broker"));
        QVERIFY(!secrets.remove("broker"));
        QCOMPARE(*secrets.value("second"), "two");
    }

    void aLockedKeyringGivesWayToTheFile()
    {
        QVERIFY(start("locked"));
        QVERIFY(!SecretService().store("broker", "x"));
        Secrets secrets;
        const auto kept = secrets.set("broker", "hidden");
        QVERIFY(kept && *kept == Secrets::Kept::File);
        QCOMPARE(*secrets.value("broker"), "hidden");
        // Unlocked, it takes the secret over, and the file forgets it.
        QVERIFY(start("open"));
        QCOMPARE(*secrets.value("broker"), "hidden");
        const auto moved = secrets.set("broker", "newer");
        QVERIFY(moved && *moved == Secrets::Kept::Keyring);
        QVERIFY(!file().contains("hidden"));
        QCOMPARE(*secrets.value("broker"), "newer");
    }

    void aKeyringThatGoesAwayIsAnError()
    {
        QVERIFY(start("open"));
        Secrets secrets;
        QVERIFY(secrets.set("gone", "x"));
        stop();
        const auto value = secrets.value("gone");
        QVERIFY(!value);
        QVERIFY2(value.error().what.text().find("keyring") != std::string::npos, value.error().what.text().c_str());
    }
};

int main(int argc, char** argv)
{
    if (argc == 3 && std::string(argv[1]) == "--keyring") return serve(argc, argv);
    QCoreApplication application(argc, argv);
    TestSecretService test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_secret_service.moc"
