// The manual and the README: every page is sound, every link leads somewhere, and the examples do what they say. Lines of a block `sh`
// are run in a folder of the page's own, all blocks in their order; a block with a file's name behind its kind (`csv runs.csv`) is
// written into that folder; a block `json` is one whole document. Other blocks are shown only.
#include "tests/support/test_program.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

namespace tst_manual {

namespace {

struct Block {
    QString kind, file; // "csv", "runs.csv"
    QString text;
    int line = 0; // of its fence, from 1
};

struct Page {
    QStringList lines;
    QList<Block> blocks;
    QStringList prose; // one for each line; empty within blocks and at fences
    bool closed = true;
};

QString root()
{
    return QStringLiteral(TITER_SOURCE_DIR);
}

QString folder()
{
    return root() + QStringLiteral("/resources/manual");
}

// From the root of the tree: "README.md", "resources/manual/columns.md".
QStringList pages()
{
    QStringList all{QStringLiteral("README.md")};
    for (const QString& name : QDir(folder()).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name))
        all << QStringLiteral("resources/manual/") + name;
    return all;
}

QString textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

Page readPage(const QString& name)
{
    static const QRegularExpression fence(QStringLiteral("^```(\\S*)(?: (\\S+))?$"));
    Page page;
    page.lines = textOf(root() + QLatin1Char('/') + name).split(QLatin1Char('\n'));
    for (int i = 0; i < page.lines.size(); ++i) {
        const QString& line = page.lines[i];
        const QRegularExpressionMatch found = fence.match(line);
        if (found.hasMatch() && page.closed)
            page.blocks.append({found.captured(1), found.captured(2), {}, i + 1});
        else if (!page.closed && !found.hasMatch())
            page.blocks.last().text += line + QLatin1Char('\n');
        page.prose << (page.closed && !found.hasMatch() ? line : QString());
        if (found.hasMatch()) page.closed = !page.closed;
    }
    return page;
}

// Without what stands in code spans.
QString withoutCode(QString text)
{
    static const QRegularExpression span(QStringLiteral("`[^`]*`"));
    return text.replace(span, QStringLiteral("code"));
}

// The names under which the headings of a page are reached: "Run sheets" by "run-sheets".
QSet<QString> anchorsOf(const Page& page)
{
    static const QRegularExpression heading(QStringLiteral("^#+ (.+)$")), other(QStringLiteral("[^a-z0-9 _-]"));
    QSet<QString> anchors;
    for (const QString& line : page.prose)
        if (const auto found = heading.match(line); found.hasMatch())
            anchors << found.captured(1).toLower().remove(other).replace(QLatin1Char(' '), QLatin1Char('-'));
    return anchors;
}

bool write(const QString& path, const QString& text)
{
    QFile file(path);
    const QByteArray bytes = text.toUtf8();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

// The lines that failed, as the shell reports them, with what was said last.
QString troubleOf(const QProcess& shell, const QByteArray& said)
{
    constexpr int enough = 3000;
    return QStringLiteral("exit status %1 after\n%2")
        .arg(shell.exitStatus() == QProcess::NormalExit ? shell.exitCode() : -1)
        .arg(QString::fromUtf8(said.right(enough)));
}

void eachPage()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : pages()) QTest::addRow("%s", qPrintable(name)) << name;
}

} // namespace

class TestManual : public QObject {
    Q_OBJECT

private slots:
    void everyPageBeginsWithItsTitle_data() { eachPage(); }
    void everyPageBeginsWithItsTitle()
    {
        QFETCH(QString, name);
        const Page page = readPage(name);
        QVERIFY2(page.lines.first().startsWith(QLatin1String("# ")), qPrintable(page.lines.first()));
        QVERIFY2(page.closed, "a block has no end");
        int titles = 0;
        for (const QString& line : page.prose) titles += line.startsWith(QLatin1String("# "));
        QCOMPARE(titles, 1);
    }

    // What QTextDocument::setMarkdown would show as it stands.
    void pagesHaveNoHtmlAndNoFootnotes_data() { eachPage(); }
    void pagesHaveNoHtmlAndNoFootnotes()
    {
        static const QRegularExpression tag(QStringLiteral("<[a-zA-Z/!][^>]*>"));
        QFETCH(QString, name);
        const Page page = readPage(name);
        // A code span may go on over the end of a line.
        const QString text = withoutCode(page.prose.join(QLatin1Char('\n')));
        const QRegularExpressionMatch found = tag.match(text);
        QVERIFY2(!found.hasMatch(), qPrintable(found.captured()));
        QVERIFY(!text.contains(QLatin1String("[^")));
    }

    void everyLinkLeadsSomewhere_data() { eachPage(); }
    void everyLinkLeadsSomewhere()
    {
        static const QRegularExpression link(QStringLiteral("\\]\\(([^)\\s]+)\\)"));
        QFETCH(QString, name);
        const QDir place = QFileInfo(root() + QLatin1Char('/') + name).dir();
        const QString text = withoutCode(readPage(name).prose.join(QLatin1Char('\n')));
        for (auto found = link.globalMatch(text); found.hasNext();) {
            const QString target = found.next().captured(1);
            if (target.contains(QLatin1String("://"))) continue;
            const QString file = target.section(QLatin1Char('#'), 0, 0), anchor = target.section(QLatin1Char('#'), 1);
            const QString path =
                file.isEmpty() ? root() + QLatin1Char('/') + name : QDir::cleanPath(place.filePath(file));
            QVERIFY2(QFileInfo::exists(path), qPrintable(target));
            if (anchor.isEmpty()) continue;
            const Page there = readPage(QDir(root()).relativeFilePath(path));
            QVERIFY2(anchorsOf(there).contains(anchor), qPrintable(target));
        }
    }

    // Another kind, such as `bash`, would be run by nobody.
    void everyBlockIsOfAKindThatIsKnown_data() { eachPage(); }
    void everyBlockIsOfAKindThatIsKnown()
    {
        const QStringList kinds{"sh", "json", "csv", "xml", "text", "cpp"};
        QFETCH(QString, name);
        for (const Block& block : readPage(name).blocks)
            QVERIFY2(kinds.contains(block.kind),
                     qPrintable(QStringLiteral("line %1: “%2”").arg(block.line).arg(block.kind)));
    }

    void theIndexLeadsToEveryPage()
    {
        const QString index = textOf(folder() + QStringLiteral("/index.md"));
        for (const QString& name : QDir(folder()).entryList({QStringLiteral("*.md")}, QDir::Files))
            QVERIFY2(name == QLatin1String("index.md") || index.contains(QStringLiteral("](%1)").arg(name)),
                     qPrintable(name));
    }

    // As "layer_thing slot": tests/layer/**/tst_thing.cpp has that slot.
    void thePromisesNameTestsThatAreThere()
    {
        static const QRegularExpression named(QStringLiteral(
            "`((?:store|app|cli|connect|alarm|base|exchange|formats|lessons|plugins)_\\w+)(?: (\\w+))?`"));
        QHash<QString, QString> sources;
        QDirIterator files(root() + QStringLiteral("/tests"), {QStringLiteral("tst_*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next(), below = QDir(root() + QStringLiteral("/tests")).relativeFilePath(path);
            sources[below.section(u'/', 0, 0) + u'_' + QFileInfo(path).completeBaseName().mid(4)] = textOf(path);
        }
        QStringList missing;
        int count = 0;
        auto all = named.globalMatch(textOf(folder() + QStringLiteral("/promises.md")));
        for (; all.hasNext(); ++count) {
            const QRegularExpressionMatch one = all.next();
            const QString slot = one.captured(2), text = sources.value(one.captured(1));
            if (text.isEmpty() ||
                (!slot.isEmpty() && !text.contains(QStringLiteral(" ") + slot + QStringLiteral("()"))))
                missing << one.captured();
        }
        QVERIFY(count > 30);
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void theReadmeIsShort() { QVERIFY(textOf(root() + QStringLiteral("/README.md")).count(QLatin1Char('\n')) <= 150); }

    void jsonInPagesCanBeRead_data() { eachPage(); }
    void jsonInPagesCanBeRead()
    {
        QFETCH(QString, name);
        for (const Block& block : readPage(name).blocks) {
            if (block.kind != QLatin1String("json")) continue;
            QJsonParseError fault{};
            (void)QJsonDocument::fromJson(block.text.toUtf8(), &fault);
            QVERIFY2(fault.error == QJsonParseError::NoError,
                     qPrintable(QStringLiteral("line %1: %2").arg(block.line).arg(fault.errorString())));
        }
    }

    void examplesDoWhatTheySay_data() { eachPage(); }
    void examplesDoWhatTheySay()
    {
        QFETCH(QString, name);
        const QTemporaryDir home, work;
        QVERIFY(home.isValid() && work.isValid());
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PATH"), QFileInfo(QStringLiteral(TITER_CLI)).path() + QLatin1Char(':') +
                                                       environment.value(QStringLiteral("PATH")));
        // Neither the keyring nor the allowances of whoever runs this.
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nowhere"));
        for (const char* kind : {"CONFIG", "DATA", "STATE", "CACHE"})
            environment.insert(QStringLiteral("XDG_%1_HOME").arg(QLatin1String(kind)),
                               home.filePath(QString::fromLatin1(kind).toLower()));
        for (const Block& block : readPage(name).blocks) {
            if (!block.file.isEmpty()) QVERIFY2(write(work.filePath(block.file), block.text), qPrintable(block.file));
            if (block.kind != QLatin1String("sh")) continue;
            QProcess shell;
            shell.setWorkingDirectory(work.path());
            shell.setProcessEnvironment(environment);
            shell.setStandardOutputFile(QProcess::nullDevice());
            // Each line is reported before it is run, so that the last one reported is the one that failed.
            shell.start(QStringLiteral("sh"), {QStringLiteral("-eux"), QStringLiteral("-c"), block.text});
            shell.closeWriteChannel();
            const bool ended = shell.waitForFinished(120'000);
            const QByteArray said = shell.readAllStandardError();
            const bool good = ended && shell.exitStatus() == QProcess::NormalExit && shell.exitCode() == 0;
            QVERIFY2(good, qPrintable(QStringLiteral("line %1: ").arg(block.line) + troubleOf(shell, said)));
        }
    }
};

TITER_TEST(TestManual)

} // namespace tst_manual

#include "tst_manual.moc"
