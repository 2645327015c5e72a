// Plugins are evaluated before they are loaded, and each refusal says why.
#include "app/plugins/plugin_host.h"
#include "app/plugins/plugin_list.h"
#include "core/base/hash.h"
#include "core/store/audit.h"
#include "tests/support/app/every_plugin.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace tst_plugin_host {

using namespace titer;
using namespace titer::app;
using State = FoundPlugin::State;

namespace {

const QString refusedFolder = QStringLiteral(TITER_BINARY_DIR "/tests/refused");
const QString pluginFolder = QStringLiteral(TITER_PLUGIN_DIR);

bool refuses(const PluginHost& host, const char* id, const char* why)
{
    const FoundPlugin* plugin = host.find(id);
    if (!plugin || plugin->state != State::Refused) return false;
    const std::string reason = plugin->reason.text();
    if (reason.find(why) != std::string::npos) return true;
    qWarning("%s: %s", id, reason.c_str());
    return false;
}

} // namespace

class TestPluginHost : public QObject {
    Q_OBJECT

private slots:
    void findsTheReplayWithoutLoadingIt();
    void refusesDamagedFiles();
    void refusesWhatIsNotOnTheList();
    void refusesAShippedPluginWhoseFileChanged();
    void refusesAFileThatChangedSinceItWasFound();
    void loadsWhatWasAdded();
    void addsNothingThatItWouldRefuse();
    void loadsItOnDemand();
    void refusesAnotherMajorVersion();
    void refusesANewerMinorVersion();
    void refusesAPluginOfAnotherProgram();
    void refusesOneThatDoesNotOfferWhatItPromises();
    void refusesASecondPluginOfOneId();
    void putsItsOwnConnectorsBeforePlugins();
    void reportsWhatWasNotBuilt();
    void doesWithoutFolders();
    void saysThatThereIsNoSuchConnector();
};

void TestPluginHost::findsTheReplayWithoutLoadingIt()
{
    const PluginHost host({pluginFolder});
    const FoundPlugin* replay = host.find("replay");
    QVERIFY(replay);
    QCOMPARE(replay->state, State::Available);
    QCOMPARE(replay->label, std::string("Replay"));
    QCOMPARE(replay->licence, std::string("GPL-3.0-or-later"));
    QCOMPARE(replay->capabilities, std::vector<std::string>{"playback"});
    QVERIFY(!replay->version.empty());
}

void TestPluginHost::putsItsOwnConnectorsBeforePlugins()
{
    class Own : public titer::app::ConnectorPlugin {
    public:
        const titer::connect::ConnectorInfo& info() const override
        {
            static const titer::connect::ConnectorInfo own{
                .id = "replay", .label = "Own replay", .help = "", .settings = {}};
            return own;
        }
        std::unique_ptr<titer::connect::Connector> create() const override { return nullptr; }
    };
    const Own own;
    PluginHost host({pluginFolder});
    host.addBuiltIn(own, {"playback"});
    QCOMPARE(std::string((*host.info("replay"))->label), std::string("Own replay"));
    QCOMPARE(host.find("replay")->builtIn, &own);
    const auto refused = std::count_if(host.found().begin(), host.found().end(),
                                       [](const FoundPlugin& plugin) { return plugin.state == State::Refused; });
    QCOMPARE(refused, 1);
}

void TestPluginHost::loadsItOnDemand()
{
    PluginHost host({pluginFolder});
    const auto info = host.info("replay");
    QVERIFY(info.ok());
    QCOMPARE(std::string((*info)->id), std::string("replay"));
    QCOMPARE(host.find("replay")->state, State::Loaded);
    const auto first = host.create("replay"), second = host.create("replay");
    QVERIFY(first.ok() && second.ok());
    QVERIFY(first->get() != second->get());
}

void TestPluginHost::refusesAnotherMajorVersion()
{
    PluginHost host({refusedFolder}, support::everyPluginOf({refusedFolder}));
    QVERIFY(refuses(host, "wrong", "version 4.3 of the connector interface, this Titer has 7.0"));
    const auto created = host.create("wrong");
    QVERIFY(!created.ok());
    QCOMPARE(created.error().code, base::Code::Plugin);
    QVERIFY(created.error().what.text().find("4.3") != std::string::npos);
}

void TestPluginHost::refusesANewerMinorVersion()
{
    QVERIFY(refuses(PluginHost({refusedFolder}, support::everyPluginOf({refusedFolder})), "newer", "version 7.99"));
}

void TestPluginHost::refusesAPluginOfAnotherProgram()
{
    QVERIFY(
        refuses(PluginHost({refusedFolder}, support::everyPluginOf({refusedFolder})), "alien", "org.example.other/1"));
}

void TestPluginHost::refusesOneThatDoesNotOfferWhatItPromises()
{
    PluginHost host({refusedFolder}, support::everyPluginOf({refusedFolder}));
    QCOMPARE(host.find("liar")->state, State::Available);
    QVERIFY(!host.create("liar").ok());
    QVERIFY(refuses(host, "liar", "does not provide"));
}

void TestPluginHost::refusesDamagedFiles()
{
    const QTemporaryDir folder;
    QFile garbage(folder.filePath("garbage.so"));
    QVERIFY(garbage.open(QIODevice::WriteOnly));
    garbage.write(QByteArray("\x7f"
                             "ELF and then nothing that makes sense",
                             40)
                      .repeated(20));
    garbage.close();
    QFile empty(folder.filePath("empty.so"));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    QFile replay(pluginFolder + "/replay.so");
    QVERIFY(replay.open(QIODevice::ReadOnly));
    QFile cut(folder.filePath("cut.so"));
    QVERIFY(cut.open(QIODevice::WriteOnly));
    cut.write(replay.read(1000));
    cut.close();
    QVERIFY(QFile::link("/nowhere", folder.filePath("dangling.so")));
    QFile text(folder.filePath("readme.txt"));
    QVERIFY(text.open(QIODevice::WriteOnly));

    PluginHost host({folder.path()});
    QCOMPARE(host.found().size(), std::size_t(3));
    for (const char* name : {"garbage.so", "empty.so", "cut.so"}) {
        QVERIFY2(refuses(host, name, "damaged or is not a plugin"), name);
        QVERIFY(!host.create(name).ok());
    }
}

void TestPluginHost::refusesWhatIsNotOnTheList()
{
    PluginHost host({pluginFolder}, {});
    QVERIFY(refuses(host, "replay", "titer-cli connectors add"));
    QVERIFY(!host.create("replay").ok());
    QVERIFY(refuses(PluginHost({refusedFolder}), "liar", "was not added"));
}

void TestPluginHost::refusesAShippedPluginWhoseFileChanged()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath("replay.so"));
    QVERIFY(QFile::copy(pluginFolder + "/replay.so", file.fileName()));
    QCOMPARE(PluginHost({folder.path()}).find("replay")->state, State::Available);
    QVERIFY(file.open(QIODevice::Append) && file.write("x") == 1);
    file.close();
    QVERIFY(refuses(PluginHost({folder.path()}), "replay", "its file has changed since"));
}

void TestPluginHost::refusesAFileThatChangedSinceItWasFound()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath("replay.so"));
    QVERIFY(QFile::copy(pluginFolder + "/replay.so", file.fileName()));
    PluginHost host({folder.path()});
    QCOMPARE(host.find("replay")->state, State::Available);
    QVERIFY(file.open(QIODevice::Append) && file.write("x") == 1);
    file.close();
    QVERIFY(!host.create("replay").ok());
    QVERIFY(refuses(host, "replay", "its file has changed since"));
}

void TestPluginHost::loadsWhatWasAdded()
{
    const QTemporaryDir home;
    qputenv("XDG_DATA_HOME", home.filePath("data").toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", home.filePath("config").toLocal8Bit());
    // One that does not come with Titer; what it offers is evaluated when it is loaded.
    const QString liar = refusedFolder + "/liar.so";
    QVERIFY(refuses(PluginHost({refusedFolder}), "liar", "was not added"));
    const auto added = addPlugin(liar.toStdString());
    QVERIFY2(added, added ? "" : added.error().what.text().c_str());
    const std::string copy = added->path;
    QCOMPARE(copy, home.filePath("data/titer/plugins/liar.so").toStdString());
    QCOMPARE(added->sha256, *base::sha256OfFile(copy));
    QCOMPARE(PluginHost().find("liar")->state, State::Available);
    QVERIFY(addPlugin(liar.toStdString())); // again: in its place
    QCOMPARE(PluginHost().find("liar")->path, copy);
    QFile file(QString::fromStdString(copy));
    QVERIFY(file.open(QIODevice::Append) && file.write("x") == 1);
    file.close();
    QVERIFY(refuses(PluginHost(), "liar", "its file has changed since"));

    QVERIFY(removePlugin("liar"));
    QVERIFY(!QFile::exists(QString::fromStdString(copy)));
    QVERIFY(!PluginHost().find("liar"));
    QVERIFY(!removePlugin("liar"));
    QVERIFY(!removePlugin("replay"));
    std::vector<std::string> trail;
    QVERIFY(store::AuditTrail::ofItsOwn(accountTrail()).read([&](const store::AuditEntry& entry) {
        trail.push_back(entry.change.what + " " + entry.change.place);
        return true;
    }));
    QCOMPARE(trail, (std::vector<std::string>{"plugin_added plugins/liar", "plugin_added plugins/liar",
                                              "plugin_removed plugins/liar"}));
    QVERIFY(!store::AuditTrail::ofItsOwn(accountTrail()).verify()->broken);
}

void TestPluginHost::addsNothingThatItWouldRefuse()
{
    const QTemporaryDir home;
    qputenv("XDG_DATA_HOME", home.filePath("data").toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", home.filePath("config").toLocal8Bit());
    for (const QString& path : {refusedFolder + "/wrong.so", refusedFolder + "/alien.so", refusedFolder + "/newer.so",
                                pluginFolder + "/replay.so", QStringLiteral("/nowhere.so"), home.path()})
        QVERIFY2(!addPlugin(path.toStdString()), qPrintable(path));
    QCOMPARE(QDir(home.filePath("data/titer/plugins")).entryList(QDir::Files | QDir::Hidden), QStringList());
    QVERIFY(ownPluginFolder().startsWith(home.path()));
}

void TestPluginHost::refusesASecondPluginOfOneId()
{
    const QTemporaryDir folder;
    QVERIFY(QFile::copy(pluginFolder + "/replay.so", folder.filePath("again.so")));
    PluginHost host({pluginFolder, folder.path()});
    QCOMPARE(host.found().size(), PluginHost({pluginFolder}).found().size() + 1);
    int refused = 0;
    for (const FoundPlugin& plugin : host.found()) {
        if (plugin.id != "replay" || plugin.state != State::Refused) continue;
        ++refused;
        QVERIFY(plugin.reason.text().find("found") != std::string::npos);
    }
    QCOMPARE(refused, 1);
    QVERIFY(host.create("replay").ok()); // the first one still serves
}

void TestPluginHost::reportsWhatWasNotBuilt()
{
    const QTemporaryDir folder;
    QFile note(folder.filePath("opcua.not-built"));
    QVERIFY(note.open(QIODevice::WriteOnly));
    note.write(R"({"id": "opcua", "label": "OPC UA", "library": "open62541"})");
    note.close();
    QFile damaged(folder.filePath("other.not-built"));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write("{\"id");
    damaged.close();
    PluginHost host({folder.path()});
    QVERIFY(host.found().empty());
    QCOMPARE(host.notBuilt().size(), std::size_t(1));
    QCOMPARE(host.notBuilt().front().label, std::string("OPC UA"));
    const auto created = host.create("opcua");
    QVERIFY(!created.ok());
    QVERIFY(created.error().what.text().find("because the library open62541 was missing") != std::string::npos);
}

void TestPluginHost::doesWithoutFolders()
{
    QVERIFY(PluginHost({"/nowhere/at/all"}).found().empty());
    QVERIFY(!standardPluginFolders().isEmpty());
}

void TestPluginHost::saysThatThereIsNoSuchConnector()
{
    PluginHost host({pluginFolder});
    const auto created = host.create("nowhere");
    QVERIFY(!created.ok());
    QVERIFY(created.error().what.text().find("“nowhere”") != std::string::npos);
}

TITER_TEST(TestPluginHost)

} // namespace tst_plugin_host

#include "tst_plugin_host.moc"
