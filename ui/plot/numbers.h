// What a chart or list shows, as a table of numbers in its place, and as copies for other programs. [gui]
//
//   offerNumbers(chart, {.csv = [this] { return csv(); }, .over = view, .picture = [this] { return grab().toImage(); }})
//   T                the table instead of `over`; T or Escape leaves it
//   Ctrl+C           the numbers, as a spreadsheet takes them        Ctrl+Shift+C     the picture
#pragma once

#include <QByteArray>
#include <QImage>
#include <QTableWidget>

#include <functional>

class QMenu;

namespace titer::plot {

class NumbersTable : public QTableWidget {
    Q_OBJECT
public:
    explicit NumbersTable(QWidget* parent = nullptr);

    // CSV with a head; lines that begin with # are left out. Numbers are written as on the screen.
    void setCsv(const QString& csv);

signals:
    void left(); // T or Esc

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

struct Numbers {
    std::function<QString()> csv; // empty: there are none now
    QWidget* over = nullptr; // in whose place the table stands; nullptr: it has one of its own, and T is left alone
    std::function<QImage()> picture{};
    std::function<QRect()> room{};         // of the table in `over`; not given: all of it
    std::function<QByteArray()> drawing{}; // as SVG
};

// The keys of a widget, where nothing else of it has taken them.
void offerNumbers(QWidget* place, const Numbers& numbers);
// The same in its menu.
void addNumbers(QMenu* menu, QWidget* place);

// To the clipboard: as text between tabs for a spreadsheet, and as CSV.
void copyNumbers(const QString& csv);
void copyPicture(const QImage& picture);
void copyDrawing(const QByteArray& svg);

} // namespace titer::plot
