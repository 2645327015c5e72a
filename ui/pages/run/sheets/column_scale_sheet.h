// A column at another diameter and bed height: the new size, what is kept, what changes, and the way into the plant. It lies over the
// lower half of the page. [gui]
//
//   ColumnScaleSheet sheet(document, page);  sheet.open("column");
#pragma once

#include "app/run/columns/column_rescale.h"
#include "ui/widgets/sheet.h"

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace titer::widgets {
class Label;
}

namespace titer::pages {

class ColumnScaleSheet : public widgets::Sheet {
    Q_OBJECT
public:
    ColumnScaleSheet(app::Document& document, QWidget* page);

    void open(const QString& unit);

    QLineEdit* diameterField() const { return m_diameter; }
    QLineEdit* heightField() const { return m_height; }
    QComboBox* keepBox() const { return m_keep; }
    QTableWidget* figures() const { return m_figures; }
    QTableWidget* changes() const { return m_changes; }
    QPushButton* putButton() const { return m_put; }
    QStringList findings() const;

signals:
    void put(const QString& unit); // the plant has the new column

private:
    QWidget* makeForm();
    void refresh();
    void putIn();

    app::Document& m_document;
    std::string m_unit;
    app::Rescaled m_made;
    widgets::Label* m_title;
    QLineEdit *m_diameter, *m_height;
    QComboBox* m_keep;
    QTableWidget *m_figures, *m_changes;
    QVBoxLayout* m_findings = nullptr;
    QPushButton *m_put, *m_close;
};

} // namespace titer::pages
