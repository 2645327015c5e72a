// The first rows of a recording under name, unit and variable; asks for the unit of a column that has none. A click on the head of a
// column, or Enter in it, opens a menu of what else it may be. [gui]
//
//   PreviewTable table;  table.show(app::previewRecording(...), app::previewUnits(plant))
//   signals unitChosen(column, unit), timeChosen(column, unit), leftOutChosen(column, whether)
#pragma once

#include "app/live/import_preview.h"

#include <QTableWidget>

class QMenu;
class QToolButton;

namespace titer::pages {

class PreviewTable : public QTableWidget {
    Q_OBJECT
public:
    enum Row { Name, Unit, Variable, firstData };

    explicit PreviewTable(QWidget* parent = nullptr);

    void show(const app::ImportPreview& preview, const std::vector<std::string>& units);
    // Where a unit is asked for, in the order of the columns.
    QList<QToolButton*> questions() const { return m_questions; }
    // Fills the menu of a column.
    void choices(int column, QMenu& menu);

signals:
    void unitChosen(const QString& column, const QString& unit);
    void timeChosen(const QString& column, const QString& unit); // the unit is empty where the file tells it
    void leftOutChosen(const QString& column, bool leftOut);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void openChoices(int column);
    void addUnits(QMenu& menu, const QString& name, bool ofTime);
    void fillHead(int column, const app::PreviewColumn& head);
    void fillCell(int row, int column, const app::PreviewColumn& head, const app::PreviewCell& cell);
    void ask(int column, const QString& name);
    void refresh();

    app::ImportPreview m_preview;
    std::vector<std::string> m_units;
    QList<QToolButton*> m_questions;
};

} // namespace titer::pages
