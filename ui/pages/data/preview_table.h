// The first rows of a recording under name, unit and variable; asks for the unit of a column that has none. [gui]
//
//   PreviewTable table;  table.show(app::previewRecording(...), app::previewUnits(plant))
//   signal unitChosen(column, unit)
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

signals:
    void unitChosen(const QString& column, const QString& unit);

private:
    void fillHead(int column, const app::PreviewColumn& head);
    void fillCell(int row, int column, const app::PreviewColumn& head, const app::PreviewCell& cell);
    void ask(int column, const QString& name);
    void refresh();

    app::ImportPreview m_preview;
    std::vector<std::string> m_units;
    QList<QToolButton*> m_questions;
};

} // namespace titer::pages
