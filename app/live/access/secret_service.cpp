// Secrets travel as they are within the bus of the session, which other accounts cannot read.
#include "app/live/access/secret_service.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QMap>

namespace titer::app {

// The type (oayays) of the interface. It stands outside the unnamed namespace because Qt declares its name.
struct BusSecret {
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};
using BusTexts = QMap<QString, QString>;

static QDBusArgument& operator<<(QDBusArgument& to, const BusSecret& secret)
{
    to.beginStructure();
    to << secret.session << secret.parameters << secret.value << secret.contentType;
    to.endStructure();
    return to;
}

static const QDBusArgument& operator>>(const QDBusArgument& from, BusSecret& secret)
{
    from.beginStructure();
    from >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    from.endStructure();
    return from;
}

} // namespace titer::app

Q_DECLARE_METATYPE(titer::app::BusSecret)
Q_DECLARE_METATYPE(titer::app::BusTexts)

namespace titer::app {

using base::Code;
using base::Done;
using base::Error;
using base::Result;
using base::say;

namespace {

const QString service = QStringLiteral("org.freedesktop.secrets");
const QString root = QStringLiteral("/org/freedesktop/secrets");
const QString serviceInterface = QStringLiteral("org.freedesktop.Secret.Service");
const QString itemInterface = QStringLiteral("org.freedesktop.Secret.Item");
const QString collectionInterface = QStringLiteral("org.freedesktop.Secret.Collection");
const QString nowhere = QStringLiteral("/");

Error fault(const QString& detail)
{
    return {Code::Io, "secrets",
            say(CORE_TR("core", "The keyring of the desktop does not answer ({1}). Log in to the desktop again, or "
                                "unlock its keyring."),
                detail.toStdString())};
}

Error lockedFault()
{
    return {Code::Io, "secrets",
            say(CORE_TR("core", "The keyring of the desktop is locked. Unlock it, then try again."))};
}

Result<QVariantList> call(const QString& path, const QString& interface, const QString& method,
                          const QVariantList& arguments)
{
    constexpr int answerTimeout = 5000; // [ms]
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    const QDBusMessage answer = QDBusConnection::sessionBus().call(message, QDBus::Block, answerTimeout);
    if (answer.type() == QDBusMessage::ReplyMessage) return answer.arguments();
    return fault(answer.errorMessage());
}

QString pathOf(const QVariantList& answer, int i)
{
    return answer.size() > i ? answer[i].value<QDBusObjectPath>().path() : QString();
}

BusTexts attributesOf(std::string_view name)
{
    return {{"xdg:schema", "org.titer.Secret"},
            {"application", "titer"},
            {"name", QString::fromUtf8(name.data(), qsizetype(name.size()))}};
}

Result<QDBusObjectPath> openSession()
{
    const auto answer = call(root, serviceInterface, "OpenSession",
                             {QStringLiteral("plain"), QVariant::fromValue(QDBusVariant(QString()))});
    if (!answer) return answer.error();
    return QDBusObjectPath(pathOf(*answer, 1));
}

void closeSession(const QDBusObjectPath& session)
{
    (void)call(session.path(), QStringLiteral("org.freedesktop.Secret.Session"), "Close", {});
}

// The item of this name, unlocked; an empty path where there is none.
Result<QString> findItem(std::string_view name)
{
    const auto answer = call(root, serviceInterface, "SearchItems", {QVariant::fromValue(attributesOf(name))});
    if (!answer) return answer.error();
    if (answer->size() < 2) return fault("SearchItems");
    const auto unlocked = qdbus_cast<QList<QDBusObjectPath>>(answer->at(0));
    if (!unlocked.empty()) return unlocked.first().path();
    const auto locked = qdbus_cast<QList<QDBusObjectPath>>(answer->at(1));
    if (locked.empty()) return QString();
    const auto opened = call(root, serviceInterface, "Unlock", {QVariant::fromValue(QList{locked.first()})});
    if (!opened) return opened.error();
    const bool done = opened->size() > 1 && !qdbus_cast<QList<QDBusObjectPath>>(opened->at(0)).empty();
    if (!done) return lockedFault();
    return locked.first().path();
}

void registerTypes()
{
    qDBusRegisterMetaType<BusSecret>();
    qDBusRegisterMetaType<BusTexts>();
}

} // namespace

bool SecretService::available()
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) return false;
    if (bus.interface()->isServiceRegistered(service)) return true;
    const QDBusReply<QStringList> names = bus.interface()->activatableServiceNames();
    return names.isValid() && names.value().contains(service);
}

Result<std::optional<std::string>> SecretService::find(std::string_view name) const
{
    registerTypes();
    const Result<QString> item = findItem(name);
    if (!item) return item.error();
    if (item->isEmpty()) return std::optional<std::string>();
    const Result<QDBusObjectPath> session = openSession();
    if (!session) return session.error();
    const auto answer = call(*item, itemInterface, "GetSecret", {QVariant::fromValue(*session)});
    closeSession(*session);
    if (!answer) return answer.error();
    if (answer->empty()) return fault("GetSecret");
    return std::optional(qdbus_cast<BusSecret>(answer->first()).value.toStdString());
}

Done SecretService::store(std::string_view name, std::string_view text) const
{
    registerTypes();
    const auto alias = call(root, serviceInterface, "ReadAlias", {QStringLiteral("default")});
    if (!alias) return alias.error();
    const QString collection = pathOf(*alias, 0);
    if (collection.isEmpty() || collection == nowhere) return fault("ReadAlias");
    const Result<QDBusObjectPath> session = openSession();
    if (!session) return session.error();
    const QVariantMap properties{
        {"org.freedesktop.Secret.Item.Label", QStringLiteral("Titer: ") + attributesOf(name).value("name")},
        {"org.freedesktop.Secret.Item.Attributes", QVariant::fromValue(attributesOf(name))}};
    const BusSecret secret{*session, {}, QByteArray(text.data(), qsizetype(text.size())), "text/plain"};
    const auto answer =
        call(collection, collectionInterface, "CreateItem", {QVariant(properties), QVariant::fromValue(secret), true});
    closeSession(*session);
    if (!answer) return answer.error();
    // Without an item the keyring would ask a person first.
    const QString item = pathOf(*answer, 0);
    if (item.isEmpty() || item == nowhere) return lockedFault();
    return base::done();
}

Result<bool> SecretService::remove(std::string_view name) const
{
    registerTypes();
    const Result<QString> item = findItem(name);
    if (!item) return item.error();
    if (item->isEmpty()) return false;
    const auto answer = call(*item, itemInterface, "Delete", {});
    if (!answer) return answer.error();
    if (pathOf(*answer, 0) != nowhere) return lockedFault();
    return true;
}

} // namespace titer::app
