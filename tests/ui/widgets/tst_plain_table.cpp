// Tables whose columns are as wide as what is in them.
#include "ui/widgets/plain_table.h"

#include "tests/support/test_program.h"

#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QTest>

namespace tst_plain_table {

using namespace titer;

namespace {

struct CountedDelegate : QStyledItemDelegate {
    mutable int measured = 0;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        ++measured;
        return QStyledItemDelegate::sizeHint(option, index);
    }
};

} // namespace

class PlainTableTest : public QObject {
    Q_OBJECT

private slots:
    // With n rows n² cells were measured: a plant with 300 key figures stopped the window for seconds.
    void eachCellIsMeasuredOnceWhileItIsFilled()
    {
        constexpr int rows = 300;
        const std::unique_ptr<QTableWidget> table(widgets::plainTable({"Name", "Value"}, "Values"));
        CountedDelegate delegate;
        table->setItemDelegate(&delegate);
        table->resize(400, 300);
        table->show();
        QVERIFY(QTest::qWaitForWindowExposed(table.get()));
        table->setRowCount(rows);
        QCoreApplication::processEvents();
        const int narrow = table->columnWidth(0);
        delegate.measured = 0;
        {
            const widgets::TableFill fill(table.get());
            for (int row = 0; row < rows; ++row)
                for (int column = 0; column < 2; ++column)
                    table->setItem(row, column, new QTableWidgetItem(QStringLiteral("a long text in each cell")));
        }
        QCoreApplication::processEvents();
        QVERIFY2(delegate.measured <= 3 * 2 * rows, qPrintable(QString::number(delegate.measured)));
        QVERIFY(table->columnWidth(0) > narrow);
        QVERIFY(table->columnWidth(0) >= table->fontMetrics().horizontalAdvance(table->item(0, 0)->text()));
        QCOMPARE(table->horizontalHeader()->sectionResizeMode(0), QHeaderView::ResizeToContents);
    }
};

TITER_WINDOW_TEST(PlainTableTest)

} // namespace tst_plain_table

#include "tst_plain_table.moc"
