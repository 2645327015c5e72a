// A field for one of many entries: likely ones first, typing leaves what contains it, and what is no entry is taken as it is.
#include "tests/support/test_program.h"
#include "ui/look/theme.h"
#include "ui/widgets/entry_box.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace tst_entry_box {

using namespace titer;
using widgets::EntryBox;

class EntryBoxTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { look::Theme::current().apply(*qApp); }

    void init()
    {
        m_box = std::make_unique<EntryBox>();
        EntryBox::Entries others;
        for (int i = 0; i < 200; ++i) others.append({QString("%1 mL").arg(i), QString("Base CV, step %1").arg(i)});
        m_box->setEntries({{"", "First injection"}, {"Elution", "Elution"}, {"Wash", "Wash out"}}, others);
        m_box->choose({});
        m_box->show();
        m_box->activateWindow();
        m_box->setFocus();
    }

    void likelyEntriesStandFirst()
    {
        QCOMPARE(m_box->currentText(), QString("First injection"));
        QCOMPARE(m_box->itemText(2), QString("Wash out"));
        QCOMPARE(m_box->itemData(3, Qt::AccessibleDescriptionRole).toString(), QString("separator"));
        QCOMPARE(m_box->count(), 204);
    }

    void typingFindsAnEntry()
    {
        QSignalSpy taken(m_box.get(), &EntryBox::taken);
        m_box->lineEdit()->selectAll();
        QTest::keyClicks(m_box.get(), "step 17");
        QCOMPARE(m_box->completer()->completionCount(), 11); // 17, 170 to 179
        QVERIFY(taken.isEmpty());
        QTest::keyClicks(m_box.get(), "3");
        QCOMPARE(m_box->completer()->completionCount(), 1);
        QTest::keyClick(m_box.get(), Qt::Key_Return);
        QCOMPARE(taken.size(), 1);
        QCOMPARE(taken[0][0].toString(), QString("173 mL"));
        QCOMPARE(m_box->currentText(), QString("Base CV, step 173"));
    }

    void whatIsNoEntryIsTakenAsItIs()
    {
        QSignalSpy taken(m_box.get(), &EntryBox::taken);
        m_box->lineEdit()->selectAll();
        QTest::keyClicks(m_box.get(), "73");
        QTest::keyClick(m_box.get(), Qt::Key_Return);
        QCOMPARE(taken.takeFirst()[0].toString(), QString("73")); // and not “step 73”
        m_box->lineEdit()->selectAll();
        QTest::keyClicks(m_box.get(), "12.5 mL");
        QTest::keyClick(m_box.get(), Qt::Key_Return);
        QCOMPARE(taken.takeFirst()[0].toString(), QString("12.5 mL"));
        QCOMPARE(m_box->currentText(), QString("12.5 mL"));
        m_box->lineEdit()->selectAll();
        QTest::keyClick(m_box.get(), Qt::Key_Delete);
        QTest::keyClick(m_box.get(), Qt::Key_Return);
        QCOMPARE(taken.takeFirst()[0].toString(), QString()); // the usual one
        QCOMPARE(m_box->currentText(), QString("First injection"));
        m_box->choose("Elution"); // by others: no word of it
        QCOMPARE(m_box->currentText(), QString("Elution"));
        QVERIFY(taken.isEmpty());
    }

    void somebodyWhoTypesIsLeftAlone()
    {
        m_box->lineEdit()->selectAll();
        QTest::keyClicks(m_box.get(), "12");
        m_box->choose("Elution");
        QCOMPARE(m_box->currentText(), QString("12"));
    }

private:
    std::unique_ptr<EntryBox> m_box;
};

TITER_WINDOW_TEST(EntryBoxTest)

} // namespace tst_entry_box

#include "tst_entry_box.moc"
