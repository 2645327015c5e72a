// Questions for files begin where the last one of the same endings ended.
#include "app/common/last_folders.h"
#include "tests/support/test_program.h"
#include "ui/widgets/dialogs.h"
#include "ui/widgets/save_dialog.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <functional>

namespace tst_file_dialogs {

using namespace titer;

class FileDialogsTest : public QObject {
    Q_OBJECT

    // What is done in the dialog that comes up next; its folder is then in `m_folder`.
    void answer(const std::function<void(QFileDialog&)>& act)
    {
        QTimer::singleShot(0, this, [this, act] {
            auto* dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget());
            if (!dialog) return answer(act);
            m_folder = dialog->directory().absolutePath();
            act(*dialog);
        });
    }
    QString m_folder;

private slots:
    void initTestCase() { QApplication::setAttribute(Qt::AA_DontUseNativeDialogs); }
    void cleanup() { app::LastFolders::current().forget(); }

    void beginWhereTheLastOneEnded()
    {
        QTemporaryDir folder;
        for (const char* name : {"runs", "sheets"}) QVERIFY(QDir(folder.path()).mkdir(name));
        const QString runs = folder.filePath("runs"), run = runs + "/gradient.txt";
        QFile file(run);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const auto accept = [&](QFileDialog& dialog) {
            dialog.selectFile(run);
            QMetaObject::invokeMethod(&dialog, "accept");
        };
        const auto reject = [](QFileDialog& dialog) { dialog.reject(); };
        answer(accept);
        QCOMPARE(widgets::askOpenFiles(nullptr, "Measured runs", "Runs (*.txt)"), QStringList{run});
        answer(reject);
        QCOMPARE(widgets::askOpenFile(nullptr, "Another one", "Läufe (*.txt)"), QString());
        QCOMPARE(m_folder, runs);
        answer(reject);
        QCOMPARE(widgets::askWhereToSave(nullptr, "Save", "table.txt", "Text (*.txt)", "txt"), QString());
        QCOMPARE(m_folder, runs);
        // A proposal with a folder stands; other files have folders of their own.
        answer(reject);
        (void)widgets::askWhereToSave(nullptr, "Save", folder.filePath("sheets/table.txt"), "Text (*.txt)", "txt");
        QCOMPARE(m_folder, folder.filePath("sheets"));
        QCOMPARE(app::LastFolders::current().of("*.csv"), QString());
    }
};

TITER_WINDOW_TEST(FileDialogsTest)

} // namespace tst_file_dialogs

#include "tst_file_dialogs.moc"
