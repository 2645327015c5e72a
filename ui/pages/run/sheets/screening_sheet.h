// A table of a screening fitted for a unit of the plant: which table and rows, the law through what was measured, its values with their
// confidence, and the way into the plant. It lies over the lower half of the page. [gui]
//
//   ScreeningSheet sheet(document, session, page);  sheet.open("column");
//   signal fileAsked()                                       answer with openFile()
#pragma once

#include "app/run/screening/screening_session.h"
#include "ui/plot/xy/xy_plot.h"
#include "ui/widgets/sheet.h"

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QTableWidget;
class QVBoxLayout;

namespace titer::widgets {
class Label;
}

namespace titer::pages {

class ScreeningSheet : public widgets::Sheet {
    Q_OBJECT
public:
    ScreeningSheet(app::Document& document, app::ScreeningSession& session, QWidget* page);

    void open(const QString& unit);
    // With what is under way, in another language than the sheet before.
    void goOn();
    void openFile(const QString& path);
    void leave() override;

    app::ScreeningSession& session() { return m_session; }
    QComboBox* tables() const { return m_tables; }
    QComboBox* rowBox(int number) const { return m_rows[number]; }
    QComboBox* lawBox() const { return m_law; }
    QLineEdit* heldField() const { return m_held; }
    QLineEdit* areaField() const { return m_area; }
    QLineEdit* pressureField() const { return m_pressure; }
    QTableWidget* values() const { return m_values; }
    plot::XyPlot* plot() const { return m_plot; }
    QPushButton* putButton() const { return m_put; }
    QPushButton* fileButton() const { return m_file; }
    QString state() const;

signals:
    void fileAsked();
    void put(const QString& unit); // its fit went into the plant

private:
    static constexpr int maxRows = 4;

    QWidget* makeForm();
    void takeTable(int index);
    void refresh();
    void refreshForm();
    void refreshValues();
    void refreshFindings();
    void refreshPlot();
    void showRow(QWidget* field, bool shown);
    void putIn();

    app::Document& m_document;
    app::ScreeningSession& m_session;
    std::vector<app::ScreeningTable> m_examples;
    widgets::Label* m_title;
    QFormLayout* m_form = nullptr;
    QComboBox* m_tables;
    QPushButton* m_file;
    QComboBox* m_rows[maxRows];
    QComboBox* m_binding;
    QLineEdit* m_held;
    QComboBox* m_law;
    QLineEdit *m_area, *m_pressure;
    plot::XyPlot* m_plot;
    QTableWidget* m_values;
    QVBoxLayout* m_findings = nullptr;
    widgets::Label* m_state;
    QPushButton *m_put, *m_close;
};

} // namespace titer::pages
