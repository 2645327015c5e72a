// Secrets stay on this computer: in the keyring where there is one, else in a file that no other account may read.
#include "app/common/private_file.h"
#include "app/live/access/machine_commands.h"
#include "app/live/access/secrets.h"
#include "core/base/hash.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

namespace tst_secrets {

using namespace titer;
using namespace titer::app;
using connect::Settings;
using connect::SettingSpec;

namespace {

constexpr SettingSpec userColumns[] = {{.key = "name", .label = "Name"},
                                       {.key = "password", .label = "Password", .kind = SettingSpec::Kind::Secret}};
constexpr SettingSpec specs[] = {
    {.key = "host", .label = "Host"},
    {.key = "password", .label = "Password", .kind = SettingSpec::Kind::Secret},
    {.key = "user", .label = "User", .kind = SettingSpec::Kind::Table, .many = true, .columns = userColumns}};
constexpr SettingSpec programSpecs[] = {{.key = "command", .label = "Program"},
                                        {.key = "executable", .label = "", .kind = SettingSpec::Kind::File},
                                        {.key = "argument", .label = "", .many = true},
                                        {.key = "sha256", .label = ""},
                                        {.key = "file", .label = "", .many = true}};

int modeOf(const std::string& path)
{
    struct stat status = {};
    return ::stat(path.c_str(), &status) == 0 ? int(status.st_mode & 0777) : -1;
}

} // namespace

class TestSecrets : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::string m_file;

private slots:
    void init()
    {
        // No keyring of the machine that runs the test.
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
        qputenv("XDG_CONFIG_HOME", m_folder.filePath("config").toLocal8Bit());
        QDir(m_folder.filePath("config")).removeRecursively();
        m_file = m_folder.filePath("config/titer/secrets.json").toStdString();
    }

    void keepsThemInAFileOfItsOwnWithoutAKeyring()
    {
        Secrets secrets;
        QCOMPARE(secrets.file(), m_file);
        QVERIFY(!secrets.value("broker"));
        const std::string hostile = "p\"ä\\\n{}=1";
        const auto kept = secrets.set("broker", hostile);
        QVERIFY(kept && *kept == Secrets::Kept::File);
        QCOMPARE(*Secrets().value("broker"), hostile);
        QCOMPARE(modeOf(m_file), 0600);
        QCOMPARE(modeOf(m_folder.filePath("config/titer").toStdString()), 0700);
        QVERIFY(secrets.set("broker", "other"));
        QCOMPARE(*secrets.value("broker"), "other");
        QVERIFY(secrets.remove("broker"));
        QVERIFY(!secrets.remove("broker"));
        QVERIFY(!secrets.set("", "text"));
    }

    void refusesAFileThatOthersMayRead_data()
    {
        QTest::addColumn<int>("mode");
        for (const int mode : {0640, 0604, 0660, 0666, 0644}) QTest::addRow("%o", mode) << mode;
    }
    void refusesAFileThatOthersMayRead()
    {
        QFETCH(int, mode);
        Secrets secrets;
        QVERIFY(secrets.set("broker", "hidden"));
        QCOMPARE(::chmod(m_file.c_str(), mode_t(mode)), 0);
        const auto value = secrets.value("broker");
        QVERIFY(!value);
        QVERIFY2(value.error().what.text().find("chmod 600") != std::string::npos, value.error().what.text().c_str());
        QVERIFY(!secrets.set("other", "text"));
        QCOMPARE(modeOf(m_file), mode); // not corrected behind the person's back
        QCOMPARE(::chmod(m_file.c_str(), 0600), 0);
        QCOMPARE(*secrets.value("broker"), "hidden");
    }

    void refusesALinkAndADamagedFile()
    {
        Secrets secrets;
        QVERIFY(secrets.set("broker", "hidden"));
        QVERIFY(QFile::rename(QString::fromStdString(m_file), m_folder.filePath("elsewhere.json")));
        QVERIFY(QFile::link(m_folder.filePath("elsewhere.json"), QString::fromStdString(m_file)));
        QVERIFY(!secrets.value("broker"));
        QVERIFY(QFile::remove(QString::fromStdString(m_file)));
        QFile damaged(QString::fromStdString(m_file));
        QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("{\"secrets\"") > 0);
        damaged.close();
        QCOMPARE(::chmod(m_file.c_str(), 0600), 0);
        const auto value = secrets.value("broker");
        QVERIFY(!value && value.error().what.text().find("damaged") != std::string::npos);
        QVERIFY(QFile::remove(m_folder.filePath("elsewhere.json")));
    }

    void namesAreReplacedBySecretsOnUse()
    {
        Secrets secrets;
        QVERIFY(secrets.set("broker", "hidden, \"so\""));
        const Settings settings{
            {"host", "secret:broker"}, {"password", "secret:broker"}, {"user", "name=ada, password=secret:broker"}};
        const auto resolved = resolve(settings, specs);
        QVERIFY2(resolved, resolved ? "" : resolved.error().what.text().c_str());
        QCOMPARE(resolved->value("password"), "hidden, \"so\"");
        QCOMPARE(resolved->value("host"), "secret:broker"); // no secret by its description
        QCOMPARE(connect::rows(*resolved, "user").at(0).value("password"), "hidden, \"so\"");
        QCOMPARE(secretNames(specs, settings), (std::vector<std::string>{"broker", "broker"}));
    }

    void aSecretThatIsNotThereNamesTheSettingAndTheRemedy()
    {
        const auto resolved = resolve(Settings{{"password", "secret:absent"}}, specs);
        QVERIFY(!resolved);
        QCOMPARE(resolved.error().where, "password");
        QVERIFY(resolved.error().what.text().find("titer-cli sources FILE secret absent") != std::string::npos);
    }

    void reportsSecretsThatWouldBeSaved()
    {
        QVERIFY(checkSecrets(specs, Settings{{"password", "secret:broker"}, {"host", "plain"}}).empty());
        for (const Settings& settings : {Settings{{"password", "hidden"}}, Settings{{"password", "secret:"}},
                                         Settings{{"user", "name=ada, password=hidden"}}}) {
            const base::Errors errors = checkSecrets(specs, settings);
            QCOMPARE(errors.size(), 1u);
            QCOMPARE(errors[0].where, "password");
            QVERIFY(errors[0].what.text().find("hidden") == std::string::npos);
        }
    }

    void theProgramComesFromThisMachineAlone()
    {
        const Settings evil{
            {"command", "reader"}, {"executable", "/bin/evil"}, {"argument", "--all"}, {"sha256", "00"}};
        const auto unknown = resolve(evil, programSpecs);
        QVERIFY(!unknown);
        QVERIFY(unknown.error().what.text().find("titer-cli sources commands add reader") != std::string::npos);

        const std::string program = m_folder.filePath("reader.sh").toStdString();
        QFile script(QString::fromStdString(program));
        QVERIFY(script.open(QIODevice::WriteOnly) && script.write("#!/bin/sh\n") > 0);
        script.close();
        QVERIFY(!addMachineCommand("reader", program, {})); // may not be started
        QCOMPARE(::chmod(program.c_str(), 0700), 0);
        QVERIFY(!addMachineCommand("reader", "reader.sh", {}));
        QVERIFY(!addMachineCommand("", program, {}));
        const std::string script2 = m_folder.filePath("poll.py").toStdString();
        QFile other(QString::fromStdString(script2));
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write("print()\n") > 0);
        other.close();
        QVERIFY(addMachineCommand("reader", program, {script2, "--config=" + script2, "none.txt"}));
        QCOMPARE(resolve(evil, programSpecs)->values("file"),
                 std::vector<std::string>{base::sha256("print()\n") + " " + script2});
        QVERIFY(addMachineCommand("reader", program, {"--port", "a b"}));
        const auto resolved = resolve(evil, programSpecs);
        QVERIFY(resolved);
        QCOMPARE(resolved->values("executable"), std::vector<std::string>{program});
        QCOMPARE(resolved->values("argument"), (std::vector<std::string>{"--port", "a b"}));
        QCOMPARE(resolved->values("sha256"), std::vector<std::string>{base::sha256("#!/bin/sh\n")});
        QVERIFY(removeMachineCommand("reader"));
        QVERIFY(!removeMachineCommand("reader"));
        QVERIFY(!resolve(evil, programSpecs));
    }
};

TITER_TEST(TestSecrets)

} // namespace tst_secrets

#include "tst_secrets.moc"
