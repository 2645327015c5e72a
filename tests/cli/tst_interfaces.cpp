// resources/manual/interfaces.md names every command, option and format that there is, and no option that there is not.
#include "tests/support/command_line.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

namespace tst_interfaces {

using titer::support::runCommandLine;

namespace {

QString textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString inTree(const char* path)
{
    return QStringLiteral(TITER_SOURCE_DIR "/") + QLatin1String(path);
}

const QString& manual()
{
    static const QString text = textOf(inTree("resources/manual/interfaces.md"));
    return text;
}

// From a heading to the next one of its rank or above; empty where there is none.
QString sectionOf(const QString& heading)
{
    const QString begin = QLatin1Char('\n') + heading + QLatin1Char('\n');
    const qsizetype at = manual().indexOf(begin);
    if (at < 0) return {};
    const QRegularExpression next(QStringLiteral("^#{2,%1} ").arg(heading.indexOf(QLatin1Char(' '))),
                                  QRegularExpression::MultilineOption);
    const qsizetype from = at + begin.size(), end = manual().indexOf(next, from);
    return manual().mid(from, end < 0 ? -1 : end - from);
}

// What the first group of the pattern found, each once.
QStringList allMatches(const QString& pattern, const QString& text)
{
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    QStringList found;
    for (auto match = expression.globalMatch(text); match.hasNext();) {
        const QString word = match.next().captured(1);
        if (!found.contains(word)) found << word;
    }
    return found;
}

// The same in the sources of these layers.
QStringList inSources(const QStringList& layers, const QString& pattern)
{
    QStringList found;
    for (const QString& layer : layers)
        for (QDirIterator files(QStringLiteral(TITER_SOURCE_DIR "/") + layer, {"*.cpp", "*.h"}, QDir::Files,
                                QDirIterator::Subdirectories);
             files.hasNext();)
            found << allMatches(pattern, textOf(files.next()));
    found.removeDuplicates();
    return found;
}

// Whether a piece of code begins with this: `--until T`, `-o, --output FILE`.
bool names(const QString& section, const QString& option)
{
    const QRegularExpression code(QStringLiteral("`") + QRegularExpression::escape(option) + QStringLiteral("[ `,]"));
    return section.contains(code);
}

// Asked for once.
QString helpOf(const QString& command)
{
    static QHash<QString, QString> helps;
    if (!helps.contains(command))
        helps[command] = QString::fromUtf8(runCommandLine(command.split(QLatin1Char(' ')) + QStringList{"--help"}).out);
    return helps[command];
}

// "run", "doe design", as the help lists them.
QStringList allCommands()
{
    return allMatches(QStringLiteral("^  ([a-z]+(?: [a-z]+){0,2})(?:  |$)"),
                      QString::fromUtf8(runCommandLine({"--help"}).out));
}

// "--until", "-o, --output", as the help of a command describes them. Those of every command are reported once, in a place of their own.
QStringList optionsOf(const QString& help)
{
    QStringList options = allMatches(QStringLiteral("^  ((?:-[a-z], )?--[a-z][a-z-]*)"), help);
    options.removeAll(QStringLiteral("--json"));
    options.removeAll(QStringLiteral("-h, --help"));
    return options;
}

void eachCommand()
{
    QTest::addColumn<QString>("command");
    for (const QString& command : allCommands()) QTest::addRow("%s", qPrintable(command)) << command;
}

} // namespace

class TestInterfaces : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(!manual().isEmpty());
        QVERIFY(allCommands().size() > 50); // parts of doe, study, historian and fit among them
    }

    void everyCommandAndOptionIsInTheManual_data() { eachCommand(); }
    void everyCommandAndOptionIsInTheManual()
    {
        QFETCH(QString, command);
        QString section = sectionOf(QStringLiteral("### titer-cli ") + command);
        QVERIFY2(!section.isEmpty(), "the command has no section");
        QVERIFY(names(section, QStringLiteral("titer-cli ") + command));
        // Commands that read recordings point to a section for all of them.
        if (section.contains(QLatin1String("(#options-of-import)")))
            section += sectionOf(QStringLiteral("### Options of import"));
        QStringList missing;
        for (const QString& option : optionsOf(helpOf(command)))
            if (!names(section, option)) missing << option;
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QStringLiteral("; "))));
    }

    void noOptionIsInTheManualThatTheCommandLacks_data() { eachCommand(); }
    void noOptionIsInTheManualThatTheCommandLacks()
    {
        QFETCH(QString, command);
        const QStringList known = optionsOf(helpOf(command));
        const QString section = sectionOf(QStringLiteral("### titer-cli ") + command);
        for (const QString& option : allMatches(QStringLiteral("^- `((?:-[a-z], )?--[a-z][a-z-]*)"), section))
            QVERIFY2(known.contains(option), qPrintable(option));
    }

    void noSectionIsOfACommandThatThereIsNot()
    {
        const QStringList commands = allCommands();
        for (const QString& command : allMatches(QStringLiteral("^### titer-cli (.+)$"), manual()))
            QVERIFY2(commands.contains(command), qPrintable(command));
    }

    void whatEveryCommandTakesIsReportedOnce()
    {
        const QString section = sectionOf(QStringLiteral("## The command line in general"));
        for (const char* option : {"--json", "-h, --help", "titer-cli --version"})
            QVERIFY2(names(section, QLatin1String(option)), option);
    }

    void everyOptionOfTheWindowIsInTheManual()
    {
        QProcess titer;
        titer.start(QStringLiteral(TITER_PROGRAM), {QStringLiteral("--help")});
        QVERIFY(titer.waitForFinished(60'000));
        QCOMPARE(titer.exitCode(), 0);
        const QStringList options =
            allMatches(QStringLiteral("(?<![\\w-])(--[a-z][a-z-]*)"), QString::fromUtf8(titer.readAllStandardOutput()));
        QVERIFY(options.size() > 10);
        const QString section = sectionOf(QStringLiteral("### titer"));
        for (const QString& option : options) QVERIFY2(names(section, option), qPrintable(option));
    }

    void everyKindOfDesignIsInTheManual()
    {
        const QStringList kinds = allMatches(QStringLiteral("^  ([a-z_]+)$"), helpOf(QStringLiteral("doe design")));
        QVERIFY(kinds.size() > 10);
        const QString section = sectionOf(QStringLiteral("### titer-cli doe design"));
        for (const QString& kind : kinds) QVERIFY2(names(section, kind), qPrintable(kind));
    }

    void everyFormatIsInTheManual()
    {
        const QStringList formats =
            inSources({"core", "app", "ui", "plugins"}, QStringLiteral("\\b(titer(?:\\.[a-z_]+)+/[0-9]+)"));
        QVERIFY(formats.size() > 30);
        QStringList missing;
        for (const QString& format : formats)
            if (!names(manual(), format)) missing << format;
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QStringLiteral(", "))));
    }

    void everyKeyOfAPlantFileIsInTheManual()
    {
        const QJsonObject schema =
            QJsonDocument::fromJson(
                textOf(QStringLiteral(TITER_BINARY_DIR "/share/titer/titer.plant.schema.json")).toUtf8())
                .object();
        const QJsonObject parts = schema["$defs"].toObject();
        QStringList keys = schema["properties"].toObject().keys();
        for (const char* part : {"component", "unit", "phase", "controller"})
            keys << parts[QLatin1String(part)].toObject()["properties"].toObject().keys();
        QVERIFY(keys.size() > 40);
        const QString section = sectionOf(QStringLiteral("## Plant file"));
        for (const QString& key : keys) QVERIFY2(names(section, key), qPrintable(key));
        const QJsonObject component = parts["component"].toObject()["properties"].toObject();
        for (const QJsonValue& role : component["role"].toObject()["enum"].toArray())
            QVERIFY2(names(section, role.toString()), qPrintable(role.toString()));
    }

    void everyTableOfAProjectAndAStoreIsInTheManual()
    {
        const QStringList tables = inSources({"core"}, QStringLiteral("CREATE TABLE (\\w+)"));
        QVERIFY(tables.size() > 20);
        const QString reported = sectionOf(QStringLiteral("## Project file")) +
                                 sectionOf(QStringLiteral("## Store of recorded data")) +
                                 sectionOf(QStringLiteral("## Published store"));
        for (const QString& table : tables) QVERIFY2(names(reported, table), qPrintable(table));
    }

    // Of those that were built.
    void everySettingOfAConnectorIsInTheManual()
    {
        const QJsonArray connectors = runCommandLine({"connectors", "list", "--json"}).array();
        QVERIFY(connectors.size() >= 5);
        for (const QJsonValue& one : connectors) {
            const QString id = one.toObject()["id"].toString();
            const QString head = QStringLiteral("\n| `%1` | what it is |").arg(id);
            const qsizetype begin = manual().indexOf(head);
            QVERIFY2(begin >= 0, qPrintable(id));
            const qsizetype end = manual().indexOf(QStringLiteral("\n\n"), begin);
            const QString table = manual().mid(begin, end - begin);
            for (const QJsonValue& setting : one.toObject()["settings"].toArray()) {
                const QString key = setting.toObject()["id"].toString();
                QVERIFY2(names(table, key), qPrintable(id + QLatin1Char(' ') + key));
            }
        }
    }
};

TITER_TEST(TestInterfaces)

} // namespace tst_interfaces

#include "tst_interfaces.moc"
