// The first rows of a recording under name, unit and variable; asks for the unit of a column that has none. A click on the head of a
// column, or Enter in it, opens a menu of its unit and of what it may be. [gui]
//
//   PreviewTable table;  table.show(app::previewRecording(...), plant, choices)        the plant may be null
//   signals unitChosen(column, unit), roleChosen(column, role, with)        columns by the names that options know
#pragma once

#include "app/live/recordings/import_choices.h"
#include "app/live/recordings/import_preview.h"

#include <QStringList>
#include <QTableWidget>

class QMenu;
class QToolButton;

namespace titer::pages {

class PreviewTable : public QTableWidget {
    Q_OBJECT
public:
    enum Row { Name, Unit, Variable, firstData };

    explicit PreviewTable(QWidget* parent = nullptr);

    // `fixedRoles`: what a column is cannot be said, but that it is left out.
    void show(const app::ImportPreview& preview, const model::Plant* plant, const app::ImportChoices& choices = {},
              bool fixedRoles = false);
    // Where a unit is asked for, in the order of the columns.
    QList<QToolButton*> questions() const { return m_questions; }
    // Fills the menu of a column.
    void choices(int column, QMenu& menu);

signals:
    void unitChosen(const QString& column, const QString& unit);
    // `with`: the loop of a set-point, or the unit of a time.
    void roleChosen(const QString& column, titer::app::ColumnRole role, const QString& with);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void openChoices(int column);
    void addUnits(QMenu& menu, const QString& key, bool ofTime);
    void addRoles(QMenu& menu, const app::PreviewColumn& head);
    void addLoops(QMenu& menu, const app::PreviewColumn& head);
    // Adds what can be chosen; it is checked where it is so already.
    void addRole(QMenu& menu, const app::PreviewColumn& head, app::ColumnRole role, const QString& text);
    void fillHead(int column, const app::PreviewColumn& head);
    void fillCell(int row, int column, const app::PreviewColumn& head, const app::PreviewCell& cell);
    void ask(int column, const app::PreviewColumn& head);
    void refresh();

    app::ImportPreview m_preview;
    std::vector<std::string> m_units;
    QStringList m_variables; // by column, in words
    app::ImportChoices m_choices;
    bool m_fixedRoles = false;
    QList<QToolButton*> m_questions;
};

} // namespace titer::pages
